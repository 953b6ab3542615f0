public import Styling
public import Tables
import TextMatching
public import Units
public import Values

extension Parameter where Reading == Value {
  /// Any value; the body looks at what it is.
  public static func value(
    _ name: String, french: String? = nil, _ summary: Bilingual, default defaultCode: String? = nil,
    mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(
      name, french, .value, summary, default: defaultCode, mustBeNamed: mustBeNamed
    ) { try $0.value(at: $1) }
  }

  /// Numbers: a column, a list, or one number.
  public static func numbers(
    _ name: String, french: String? = nil, _ summary: Bilingual, mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(name, french, .numbers, summary, mustBeNamed: mustBeNamed) { try $0.value(at: $1) }
  }

  /// The name of something the session may not know yet: `help(corr)`.
  public static func word(
    _ name: String, french: String? = nil, _ summary: Bilingual
  ) -> Parameter {
    Parameter(name, french, .word, summary, mustBeNamed: false) { try $0.value(at: $1) }
  }
}

extension Parameter where Reading == [Value] {
  /// Any number of values.
  public static func values(
    _ name: String, french: String? = nil, _ summary: Bilingual,
    of kind: ParameterDescription.Kind = .value
  ) -> Parameter {
    Parameter(name, french, kind, summary, arity: .variadic, mustBeNamed: false) {
      $0.values(at: $1)
    }
  }

  /// The items of a list or a column; those of a text or a table are refused, since their order or
  /// their commonest would say nothing.
  public static func series(
    _ name: String, french: String? = nil, _ summary: Bilingual
  ) -> Parameter {
    walking(name, french, summary, mustBeNamed: false) { value in
      switch value {
      case .text, .table: false
      default: true
      }
    }
  }

  /// The items that a loop walks through: of a list, a column, a text or a table.
  public static func sequence(
    _ name: String, french: String? = nil, _ summary: Bilingual, mustBeNamed: Bool = false
  ) -> Parameter {
    walking(name, french, summary, mustBeNamed: mustBeNamed) { _ in true }
  }

  private static func walking(
    _ name: String, _ french: String?, _ summary: Bilingual, mustBeNamed: Bool,
    where isTaken: @escaping @Sendable (Value) -> Bool
  ) -> Parameter {
    Parameter(name, french, .sequence, summary, mustBeNamed: mustBeNamed) { call, index in
      let value = try call.value(at: index)
      if isTaken(value), let items = try value.items(checkpoint: call.checkpoint) { return items }
      throw call.wrongKind(
        at: index, Bilingual("une liste ou une colonne", "a list or a column"),
        found: value.kind.phrase)
    }
  }
}

extension Parameter where Reading == Table {
  /// A table.
  public static func table(
    _ name: String, french: String? = nil, _ summary: Bilingual
  ) -> Parameter {
    Parameter(name, french, .table, summary, mustBeNamed: false) { call, index in
      let value = try call.value(at: index)
      if case .table(let table) = value { return table }
      throw call.wrongKind(at: index, Value.Kind.table.phrase, found: value.kind.phrase)
    }
  }
}

extension Parameter where Reading == any Callable {
  /// A function value.
  public static func function(
    _ name: String, french: String? = nil, _ summary: Bilingual, mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(name, french, .function, summary, mustBeNamed: mustBeNamed) { call, index in
      let value = try call.value(at: index)
      if case .function(let function) = value { return function }
      throw call.wrongKind(
        at: index, Value.Kind.function.phrase, found: value.kind.phrase,
        help: Bilingual("par exemple x => 2 * x", "for example x => 2 * x"))
    }
  }
}

extension Parameter where Reading == String {
  /// A text.
  public static func text(
    _ name: String, french: String? = nil, _ summary: Bilingual, default fallback: String? = nil,
    mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(
      name, french, .text, summary, default: fallback.map { "\"\($0)\"" }, mustBeNamed: mustBeNamed
    ) { call, index in
      if let fallback, !call.isGiven(at: index) { return fallback }
      let value = try call.value(at: index)
      if case .text(let text) = value { return text }
      throw call.wrongKind(at: index, Value.Kind.text.phrase, found: value.kind.phrase)
    }
  }
}

extension Parameter where Reading == Bool {
  /// A flag, true or false.
  public static func flag(
    _ name: String, french: String? = nil, _ summary: Bilingual, default fallback: Bool,
    mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(
      name, french, .bool, summary, default: "\(fallback)", mustBeNamed: mustBeNamed
    ) { call, index in
      guard call.isGiven(at: index) else { return fallback }
      let value = try call.value(at: index)
      if case .bool(let bool) = value { return bool }
      throw call.wrongKind(at: index, Value.Kind.bool.phrase, found: value.kind.phrase)
    }
  }
}

extension Parameter where Reading == Int {
  /// A whole number, within `bounds` where there are any.
  public static func count(
    _ name: String, french: String? = nil, _ summary: Bilingual, in bounds: ClosedRange<Int>? = nil,
    default fallback: Int? = nil, mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(
      name, french, .count, summary, default: fallback.map { "\($0)" }, mustBeNamed: mustBeNamed
    ) { call, index in
      if let fallback, !call.isGiven(at: index) { return fallback }
      return try call.wholeNumber(at: index, in: bounds)
    }
  }
}

/// A number with its unit.
public typealias Quantity = (value: Double, unit: MeasureUnit)

extension Parameter where Reading == Quantity {
  /// One number, plain or with a unit; `fallback`, a plain one, where none is given.
  public static func number(
    _ name: String, french: String? = nil, _ summary: Bilingual, default fallback: Double,
    mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(
      name, french, .number, summary, default: "\(fallback)", mustBeNamed: mustBeNamed
    ) { call, index in
      guard call.isGiven(at: index) else { return (fallback, .one) }
      let value = try call.value(at: index)
      if let quantity = value.quantity { return quantity }
      throw call.wrongKind(at: index, Value.Kind.number.phrase, found: value.kind.phrase)
    }
  }
}

extension Parameter {
  /// One of several words, and what each stands for; the first where none is given.
  ///
  /// - Parameter shown: the default as the signature shows it, where that is not the English word.
  public static func choice(
    _ name: String, french: String? = nil, among choices: [(word: Bilingual, meaning: Reading)],
    _ summary: Bilingual, shown: String? = nil, mustBeNamed: Bool = false
  ) -> Parameter where Reading: Sendable {
    let words = choices.map(\.word)
    let meanings = choices.map(\.meaning)
    return Parameter(
      name, french, .choice(words), summary,
      default: "\"\(shown ?? words.first?.english ?? "")\"", mustBeNamed: mustBeNamed
    ) { call, index in
      guard call.isGiven(at: index) else { return meanings[0] }
      return meanings[try call.choice(call.value(at: index), at: index, among: words)]
    }
  }

  /// The same for an argument that may hold several words: what each value stands for.
  public static func choices<Meaning: Sendable>(
    _ name: String, french: String? = nil, among choices: [(word: Bilingual, meaning: Meaning)],
    _ summary: Bilingual
  ) -> Parameter where Reading == (Value) throws -> Meaning {
    let words = choices.map(\.word)
    let meanings = choices.map(\.meaning)
    return Parameter(
      name, french, .choice(words), summary, default: "\"\(words.first?.english ?? "")\"",
      mustBeNamed: false
    ) { call, index in
      { value in meanings[try call.choice(value, at: index, among: words)] }
    }
  }
}

extension Parameter where Reading == [LazyArgument] {
  /// Expressions that a verb evaluates over the columns of its table.
  public static func expressions(
    _ name: String, french: String? = nil, _ summary: Bilingual,
    arity: ParameterDescription.Arity = .required, mustBeNamed: Bool = false
  ) -> Parameter {
    Parameter(
      name, french, .columnExpression, summary, arity: arity, mustBeNamed: mustBeNamed
    ) { $0.expressions(at: $1) }
  }
}

/// A `name = expression` of a call.
public typealias NamedExpression = (name: String, argument: LazyArgument)

extension Parameter where Reading == [NamedExpression] {
  /// The arguments `name = expression` whose names are no parameters.
  public static func namedExpressions(
    _ name: String, french: String? = nil, _ summary: Bilingual
  ) -> Parameter {
    Parameter(
      name, french, .columnExpression, summary, arity: .named, mustBeNamed: false
    ) { $0.named(at: $1) }
  }
}

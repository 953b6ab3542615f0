public import Diagnostics
public import Platform
public import Styling
public import Tables
import TextMatching
public import Units
public import Values

/// One call of a function of the catalogue: its arguments sorted to the parameters, and readers
/// that word every complaint about them.
///
/// A reader names the parameter by its place in the declaration, counted from 0; the diagnostics
/// it throws carry that place, and the evaluator turns it into the argument's characters.
public struct Invocation {
  /// What was given for one parameter.
  public enum Slot {
    case absent
    case value(Value)
    case values([Value])
    case lazy([LazyArgument])
    case named([(name: String, argument: LazyArgument)])
  }

  /// The function.
  public let builtin: Builtin
  /// One entry per parameter.
  public let slots: [Slot]
  /// The argument's code per parameter, where there is one, to quote in a repair.
  public let codes: [String?]
  /// Who called.
  public let host: any Host
  /// The function's name as it was typed: the word that messages quote.
  public let typedName: String?

  /// A call.
  public init(
    builtin: Builtin, slots: [Slot], codes: [String?], host: any Host, typedName: String? = nil
  ) {
    self.typedName = typedName
    self.builtin = builtin
    self.slots = slots
    self.codes = codes
    self.host = host
  }

  /// The run's leave to go on.
  public var checkpoint: Checkpoint { host.checkpoint }
  /// The language of the session.
  public var tongue: Tongue { host.tongue }
  /// The function's name as it was typed, else in the language of the session.
  public var name: String { typedName ?? builtin.spelling(tongue) }

  /// Whether something was given for the parameter.
  public func has(_ index: Int) -> Bool {
    switch slots[index] {
    case .absent: false
    case .value: true
    case .values(let values): !values.isEmpty
    case .lazy(let arguments): !arguments.isEmpty
    case .named(let arguments): !arguments.isEmpty
    }
  }

  /// The value given; throws N205 where there is none.
  public func value(_ index: Int) throws -> Value {
    if case .value(let value) = slots[index] { return value }
    throw MissingArgument(
      builtin.parameters[index].spelling(builtin.tongue(of: name) ?? tongue), function: name,
      signature: builtin.signature(builtin.tongue(of: name) ?? tongue))
  }

  /// The values given for a variadic parameter.
  public func values(_ index: Int) -> [Value] {
    switch slots[index] {
    case .values(let values): values
    case .value(let value): [value]
    default: []
    }
  }

  /// The expressions given for a parameter that a verb evaluates over columns.
  public func expressions(_ index: Int) -> [LazyArgument] {
    if case .lazy(let arguments) = slots[index] { return arguments }
    return []
  }

  /// The `name = expression` arguments.
  public func named(_ index: Int) -> [(name: String, argument: LazyArgument)] {
    if case .named(let arguments) = slots[index] { return arguments }
    return []
  }

  /// What to throw for an argument of another kind than the parameter takes.
  public func wrongKind(
    _ index: Int, _ expected: Bilingual, found: Value, help: Bilingual? = nil
  ) -> Diagnostic {
    UnfitArgument(
      function: name, parameter: builtin.parameters[index].spelling(tongue), expected: expected,
      found: found.kind.words, help: help
    ).about(argument: index)
  }
}

extension Invocation {
  /// A table.
  public func table(_ index: Int) throws -> Table {
    let value = try value(index)
    if case .table(let table) = value { return table }
    throw wrongKind(index, Value.Kind.table.words, found: value)
  }

  /// A text.
  public func text(_ index: Int) throws -> String {
    let value = try value(index)
    if case .text(let text) = value { return text }
    throw wrongKind(index, Value.Kind.text.words, found: value)
  }

  /// A text, or `fallback` where none was given.
  public func text(_ index: Int, default fallback: String) throws -> String {
    has(index) ? try text(index) : fallback
  }

  /// True or false, or `fallback` where nothing was given.
  public func bool(_ index: Int, default fallback: Bool) throws -> Bool {
    guard has(index) else { return fallback }
    let value = try value(index)
    if case .bool(let bool) = value { return bool }
    throw wrongKind(index, Value.Kind.bool.words, found: value)
  }

  /// A number with its unit.
  public func number(_ index: Int) throws -> (value: Double, unit: MeasureUnit) {
    let value = try value(index)
    if let quantity = value.quantity { return quantity }
    throw wrongKind(index, Value.Kind.number.words, found: value)
  }

  /// A whole number within `bounds`, or `fallback` where none was given.
  public func count(_ index: Int, default fallback: Int, in bounds: ClosedRange<Int>) throws -> Int
  {
    guard has(index) else { return fallback }
    let wanted = Bilingual(
      "un entier de \(bounds.lowerBound)\(bounds.upperBound == .max ? " ou plus" : " à \(bounds.upperBound)")",
      "a whole number \(bounds.upperBound == .max ? "of at least \(bounds.lowerBound)" : "from \(bounds.lowerBound) to \(bounds.upperBound)")"
    )
    let value = try value(index)
    guard let (number, unit) = value.quantity, unit.isOne else {
      throw wrongKind(index, wanted, found: value)
    }
    guard let whole = Int(exactly: number), bounds.contains(whole) else {
      throw NumberOutOfRange(
        function: name, parameter: builtin.parameters[index].spelling(tongue), wanted: wanted,
        got: NumberText.echo(number)
      ).about(argument: index)
    }
    return whole
  }

  /// The place of the given word among the parameter's choices, 0 where none was given.
  public func choice(_ index: Int) throws -> Int {
    guard has(index), case .choice(let choices) = builtin.parameters[index].kind else { return 0 }
    let word = try text(index)
    let key = Catalogue.key(word.lowercased())
    let found = choices.firstIndex { choice in
      Catalogue.key(choice.english) == key || Catalogue.key(choice.french) == key
    }
    if let found { return found }
    throw UnknownChoice(
      function: name, parameter: builtin.parameters[index].spelling(tongue), found: word,
      choices: choices.map { $0(tongue) },
      suggestions: TextMatching.suggestions(for: word, among: choices.map { $0(tongue) })
    ).about(argument: index)
  }

  /// A function value.
  public func function(_ index: Int) throws -> any Callable {
    let value = try value(index)
    if case .function(let function) = value { return function }
    throw wrongKind(
      index, Value.Kind.function.words, found: value,
      help: Bilingual("par exemple x => 2 * x", "for example x => 2 * x"))
  }

  /// The items of a list or a column.
  public func items(_ index: Int) throws -> [Value] {
    let value = try value(index)
    if let items = try value.items(checkpoint: checkpoint) { return items }
    throw wrongKind(
      index, Bilingual("une liste ou une colonne", "a list or a column"), found: value)
  }
}

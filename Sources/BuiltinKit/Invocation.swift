import Diagnostics
public import Platform
public import Styling
import TextMatching
import Units
public import Values

/// One call of a function of the catalogue: its arguments sorted to the parameters.
///
/// Bodies read the arguments through `BoundArgument`s; the readers by place are the kit's own.
public final class Invocation {
  /// The arguments of one parameter, sorted and not read.
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
  /// The caller.
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
}

extension Invocation {
  func isGiven(at index: Int) -> Bool {
    switch slots[index] {
    case .absent: false
    case .value: true
    case .values(let values): !values.isEmpty
    case .lazy(let arguments): !arguments.isEmpty
    case .named(let arguments): !arguments.isEmpty
    }
  }

  func value(at index: Int) throws -> Value {
    if case .value(let value) = slots[index] { return value }
    throw lacking(at: index)
  }

  func values(at index: Int) -> [Value] {
    switch slots[index] {
    case .values(let values): values
    case .value(let value): [value]
    default: []
    }
  }

  func expressions(at index: Int) -> [LazyArgument] {
    if case .lazy(let arguments) = slots[index] { return arguments }
    return []
  }

  func named(at index: Int) -> [NamedExpression] {
    if case .named(let arguments) = slots[index] { return arguments }
    return []
  }

  /// A whole number; `bounds` or none.
  func wholeNumber(at index: Int, in bounds: ClosedRange<Int>?) throws -> Int {
    let wanted = bounds.map(Self.phrase) ?? Bilingual("un entier", "a whole number")
    let value = try value(at: index)
    guard let (number, unit) = value.quantity, unit.isOne else {
      throw wrongKind(at: index, wanted, found: value.kind.phrase)
    }
    let whole = Int(exactly: number)
    guard let bounds else {
      if let whole { return whole }
      throw wrongKind(at: index, wanted, found: value.kind.phrase)
    }
    guard let whole, bounds.contains(whole) else {
      throw NumberOutOfRange(
        function: name, parameter: spelling(at: index), wanted: wanted,
        got: NumberText.echo(number)
      ).about(argument: index)
    }
    return whole
  }

  private static func phrase(_ bounds: ClosedRange<Int>) -> Bilingual {
    let low = bounds.lowerBound
    if bounds.upperBound == .max {
      return Bilingual("un entier de \(low) ou plus", "a whole number of at least \(low)")
    }
    let high = bounds.upperBound
    return Bilingual("un entier de \(low) à \(high)", "a whole number from \(low) to \(high)")
  }

  /// The place of the word among the choices, in either language, without accents or capitals.
  func choice(_ value: Value, at index: Int, among choices: [Bilingual]) throws -> Int {
    guard case .text(let word) = value else {
      let words = choices.map { "\"\($0(tongue))\"" }.joined(separator: ", ")
      throw wrongKind(
        at: index, Value.Kind.text.phrase, found: value.kind.phrase,
        help: Bilingual("au choix : \(words)", "one of: \(words)"))
    }
    let key = Catalogue.key(word.lowercased())
    let found = choices.firstIndex { choice in
      Catalogue.key(choice.english) == key || Catalogue.key(choice.french) == key
    }
    if let found { return found }
    throw UnknownChoice(
      function: name, parameter: spelling(at: index), found: word,
      choices: choices.map { $0(tongue) },
      suggestions: TextMatching.suggestions(for: word, among: choices.map { $0(tongue) })
    ).about(argument: index)
  }
}

extension Invocation {
  func spelling(at index: Int) -> String { builtin.parameters[index].spelling(tongue) }

  func wrongKind(
    at index: Int, _ expected: Bilingual, found: Bilingual, help: Bilingual? = nil
  ) -> Diagnostic {
    UnfitArgument(
      function: name, parameter: spelling(at: index), expected: expected, found: found, help: help
    ).about(argument: index)
  }

  func lacking(at index: Int) -> MissingArgument {
    let tongue = builtin.tongue(of: name) ?? tongue
    return MissingArgument(
      builtin.parameters[index].spelling(tongue), function: name,
      signature: builtin.signature(tongue))
  }
}

public import Diagnostics
public import Platform
public import Styling
public import Values

/// An argument of one call, read when it is asked for.
///
/// Only a function's declaration makes one, so that a body cannot read what is not declared. What
/// it complains of carries its place, which the evaluator turns into the argument's characters.
public struct BoundArgument<Reading> {
  /// The call.
  public let call: Invocation
  @usableFromInline let parameter: PlacedParameter<Reading>

  @inlinable
  init(call: Invocation, parameter: PlacedParameter<Reading>) {
    self.call = call
    self.parameter = parameter
  }

  var index: Int { parameter.index }

  /// The argument as the parameter declares it, its default where nothing was given.
  public var value: Reading { get throws { try parameter.read(call, index) } }

  /// True when something was given.
  public var isGiven: Bool { call.isGiven(at: index) }

  /// The value as it was given, of whatever kind; throws N205 where there is none.
  public var given: Value { get throws { try call.value(at: index) } }

  /// The argument's code, where there is one, to quote in a repair.
  public var code: String? { index < call.codes.count ? call.codes[index] : nil }

  /// The run's leave to go on.
  public var checkpoint: Checkpoint { call.checkpoint }

  /// The parameter's name in the language of the session.
  public var spelling: String { call.spelling(at: index) }
}

extension BoundArgument {
  /// The complaint where nothing was given (N205).
  package func lacking() -> MissingArgument { call.lacking(at: index) }

  /// The complaint for an argument of another kind than the parameter takes.
  public func wrongKind(
    _ expected: Bilingual, found: Value, help: Bilingual? = nil
  ) -> Diagnostic {
    call.wrongKind(at: index, expected, found: found.kind.phrase, help: help)
  }

  /// The complaint where a column's kind tells what is wrong: "a column of texts".
  public func wrongCells(
    _ expected: Bilingual, found: Value, help: Bilingual? = nil
  ) -> Diagnostic {
    call.wrongKind(at: index, expected, found: found.detailedPhrase, help: help)
  }

  /// The complaint for a number that the function does not take.
  public func outOfRange(wanted: Bilingual, got: String) -> Diagnostic {
    NumberOutOfRange(
      function: call.name, parameter: spelling, wanted: wanted, got: got
    ).about(self)
  }

  /// The complaint for a word that is none of those the parameter takes.
  public func noChoice(
    _ found: String, among choices: [String], suggestions: [String] = []
  ) -> Diagnostic {
    UnknownChoice(
      function: call.name, parameter: spelling, found: found, choices: choices,
      suggestions: suggestions
    ).about(self)
  }

  /// Returns what `body` gives; a message that has no place yet is about the argument.
  public func located<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch {
      guard let diagnostic = Diagnostic(thrown: error), diagnostic.primary == nil else {
        throw error
      }
      throw diagnostic.about(self)
    }
  }
}

extension BoundArgument {
  /// The same argument, read as it was given.
  public var raw: BoundArgument<Value> {
    BoundArgument<Value>(
      call: call,
      parameter: PlacedParameter(index: index) { call, index in try call.value(at: index) })
  }

  /// The whole number that was given for a parameter of another kind.
  public func wholeNumber(in bounds: ClosedRange<Int>) throws -> Int {
    try call.wholeNumber(at: index, in: bounds)
  }
}

extension BoundArgument where Reading == [LazyArgument] {
  /// The expressions given, at least one; throws N205 without any.
  public func some() throws -> [LazyArgument] {
    let given = try value
    guard given.isEmpty else { return given }
    throw lacking()
  }
}

extension Diagnostic {
  /// The same message, about that argument.
  public func about<Reading>(_ argument: BoundArgument<Reading>) -> Diagnostic {
    about(argument: argument.index)
  }
}

extension Fault {
  /// The fault, about that argument.
  public func about<Reading>(_ argument: BoundArgument<Reading>) -> Diagnostic {
    about(argument: argument.index)
  }
}

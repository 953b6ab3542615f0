public import Diagnostics
public import Styling
public import Values

/// Something that a run gives out.
public enum Output: Sendable {
  /// The value of an expression statement.
  case value(Value)
  /// What `print` says.
  case text(StyledText)
  /// Help was asked for on a topic, as it was typed; the overview without one.
  case help(String?)
  /// A function was defined; said at the prompt only.
  case defined(name: String, parameters: [String])
  /// A note or a warning.
  case note(Diagnostic)
  /// Why a statement failed.
  case error(Diagnostic)
}

/// The end of a run.
public enum Outcome: Sendable, Equatable {
  case succeeded
  case failed
  case interrupted
  /// The time limit is reached; the error has been given out.
  case timedOut
}

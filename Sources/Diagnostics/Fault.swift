public import Styling

/// How much a message weighs.
public enum Severity: Sendable, Equatable {
  /// The statement failed; nothing of it is kept.
  case error
  /// The statement stands, but its result may surprise.
  case warning
  /// Something worth knowing: how a number was read, what was skipped.
  case note
}

/// One thing that goes wrong, or is worth saying, with its facts: names, numbers, units.
///
/// There is one type per code (the folder `Faults`). It holds everything there is to know of the
/// code: its facts, its words in both languages, its repair, and in `entry` the page of the help
/// with an example that raises it. A fault is thrown by whoever sees it, in any layer, and knows
/// no place; a `Diagnostic` is a fault with its place.
public protocol Fault: FaultSource {
  /// What is the same for each fault of the code.
  static var entry: FaultEntry { get }
  /// The matter, in 12 words at most.
  var message: Bilingual { get }
  /// The words under the characters at fault.
  var label: Bilingual? { get }
  /// What else to know.
  var note: Bilingual? { get }
  /// What to do, with the corrected code.
  var help: Bilingual? { get }
  /// The code to write instead, where it is known before the place is.
  var repair: Repair? { get }
}

/// An error that says which fault it is: a fault itself, or the error of a layer that has no words.
///
/// The layers below this one, and calculations whose errors are typed for speed, throw errors of
/// their own; each says once which fault it is, and nobody translates it where it is caught.
public protocol FaultSource: Error, Sendable {
  /// The fault that this is.
  var fault: any Fault { get }
}

extension Fault {
  /// The fault itself.
  public var fault: any Fault { self }

  /// No words under the characters at fault.
  public var label: Bilingual? { nil }
  /// Nothing else to know.
  public var note: Bilingual? { nil }
  /// No advice.
  public var help: Bilingual? { nil }
  /// No repair.
  public var repair: Repair? { nil }

  /// The fault with its place in the text that is being read.
  public func at(_ range: SourceRange) -> Diagnostic { Diagnostic(self, at: range) }

  /// The fault of argument `index`, counted from 0, of a call.
  public func about(argument index: Int) -> Diagnostic {
    Diagnostic(self).about(argument: index)
  }

  /// The fault with its place in `source`.
  public func located(at range: SourceRange, in source: Source) -> Diagnostic {
    Diagnostic(self).located(at: range, in: source)
  }
}

public import Styling

/// A place in the source and the words to stand under it.
public struct Label: Sendable, Equatable {
  /// The place.
  public var range: SourceRange
  /// The words under the place; nil for a mark alone.
  public var text: Bilingual?

  /// A mark at `range` with `text` beside it.
  public init(_ range: SourceRange, _ text: Bilingual? = nil) {
    self.range = range
    self.text = text
  }
}

/// A fault with its place: the text it stands in, the characters, the repair that fits there.
///
/// A fault is thrown where it is seen; whoever knows the place adds it with `located(at:in:)`.
public struct Diagnostic: Error, Sendable {
  /// The matter itself.
  public var fault: any Fault
  /// Its weight here: less than elsewhere where whoever catches it goes on without.
  public var severity: Severity
  /// The exact characters at fault.
  public var range: SourceRange?
  /// The text that the ranges belong to.
  public var source: Source?
  /// The argument at fault, counted from 0, where the place is not known but the argument is.
  public var argument: Int?
  /// The file in which it was found, named before the message.
  public var file: String?
  /// Other places that explain it.
  public var secondary: [Label] = []
  /// The repair that `:réparer` applies.
  public var fix: Fix?
  /// The line as the repair leaves it, which is shown instead of the fault's own help.
  public var mended: String?
  /// The call during which it happened, shown instead of any other note.
  public var call: String?
  /// Its probable cause, shown as a note.
  public var cause: (any Fault)?

  /// A fault, with its characters where they are known.
  public init(_ fault: any Fault, at range: SourceRange? = nil) {
    self.fault = fault
    severity = type(of: fault).entry.severity
    self.range = range
  }

  /// The fault or diagnostic that was thrown; nil for an error that is neither.
  public init?(thrown error: any Error) {
    switch error {
    case let diagnostic as Diagnostic: self = diagnostic
    case let source as any FaultSource: self.init(source.fault)
    default: return nil
    }
  }

  /// Anything that was thrown: an error without words is a fault of étude itself.
  public init(anything error: any Error) {
    self = Diagnostic(thrown: error) ?? Diagnostic(InternalFault("\(error)"))
  }

  /// The page of its code, the same for each fault of the code.
  public var entry: FaultEntry { type(of: fault).entry }
  /// A letter for the family and three digits: `N203`.
  public var code: String { entry.code }
  /// The matter, in 12 words at most.
  public var message: Bilingual {
    file.map { Bilingual("\($0) : ", "\($0): ") + fault.message } ?? fault.message
  }
  /// Something else to know; at most one is shown.
  public var note: Bilingual? {
    call.map { Bilingual("pendant l'appel \($0)", "while calling \($0)") }
      ?? cause?.message ?? fault.note
  }
  /// The advice, with the corrected code.
  public var help: Bilingual? { mended.map { Bilingual(same: $0) } ?? fault.help }
  /// The exact characters at fault and the words under them.
  public var primary: Label? { range.map { Label($0, fault.label) } }

  /// The message with its place, where it had none; what is known already stays.
  public func located(at range: SourceRange, in source: Source) -> Diagnostic {
    var copy = self
    let place = copy.range ?? range
    copy.source = copy.source ?? source
    copy.range = place
    copy.fix = copy.fix ?? fault.repair.map { Fix(replace: place, with: $0.code) }
    return copy
  }

  /// The same message about argument `index` (counted from 0) of a call.
  public func about(argument index: Int) -> Diagnostic {
    var copy = self
    copy.argument = index
    return copy
  }

  /// The same message about the contents of a file.
  public func about(file: String) -> Diagnostic {
    var copy = self
    copy.file = file
    return copy
  }

  /// The same message with its repair, and the mended line as help.
  public func repaired(by fix: Fix, showing mended: String?) -> Diagnostic {
    var copy = self
    copy.fix = fix
    copy.mended = mended ?? copy.mended
    return copy
  }

  /// The same message with another place that explains it.
  public func pointing(at range: SourceRange, _ text: Bilingual?) -> Diagnostic {
    var copy = self
    copy.secondary.append(Label(range, text))
    return copy
  }
}

extension Diagnostic: Equatable {
  /// Sources are compared by identity: two texts that read the same are still two places.
  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.code == right.code && left.severity == right.severity
      && left.message == right.message && left.primary == right.primary
      && left.secondary == right.secondary && left.note == right.note && left.help == right.help
      && left.fix == right.fix && left.source === right.source
  }
}

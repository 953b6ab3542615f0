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

/// A place in the source and what to say under it.
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

/// A change of the source that mends an error, which `:réparer` applies.
public struct Fix: Sendable, Equatable {
  /// One replacement; several are given in any order and never overlap.
  public struct Edit: Sendable, Equatable {
    /// What is replaced; an empty range inserts.
    public var range: SourceRange
    /// What stands there afterwards.
    public var text: String

    /// The characters at `range` become `text`.
    public init(_ range: SourceRange, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// The replacements.
  public var edits: [Edit]

  /// Several replacements at once.
  public init(_ edits: [Edit]) {
    self.edits = edits
  }

  /// One replacement.
  public init(replace range: SourceRange, with text: String) {
    edits = [Edit(range, text)]
  }

  /// The mended text.
  public func applied(to source: Source) -> String {
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.range.lower > $1.range.lower }) {
      let lower = min(edit.range.lower, bytes.count)
      bytes.replaceSubrange(lower..<min(edit.range.upper, bytes.count), with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// One message to the user: what, where, why, and what to write instead.
///
/// Built only by the catalogue (the `Diagnostic+….swift` files), where each code stands once with
/// its French and its English words. It is thrown where the fault is seen, at first without a
/// place; whoever knows the place adds it with `located(at:in:)`.
public struct Diagnostic: Error, Sendable, Equatable {
  /// A letter for the phase and three digits: `N203`.
  public var code: String
  /// How much it weighs.
  public var severity: Severity
  /// What is the matter, in 12 words at most.
  public var message: Bilingual
  /// The exact characters at fault.
  public var primary: Label?
  /// Words for the primary label, kept until the place is known.
  public var primaryText: Bilingual?
  /// The argument at fault, counted from 0, where the place is not known but the argument is.
  public var argument: Int?
  /// Other places that explain it.
  public var secondary: [Label] = []
  /// What else to know; at most one is shown.
  public var note: Bilingual?
  /// What to do, with the corrected code.
  public var help: Bilingual?
  /// The repair that `:réparer` applies.
  public var fix: Fix?
  /// A replacement for the primary range, kept until the place is known.
  public var replacement: String?
  /// The text that the ranges belong to.
  public var source: Source?

  /// A message of the catalogue.
  public init(
    _ code: String, _ severity: Severity, _ message: Bilingual, at range: SourceRange? = nil,
    label: Bilingual? = nil, help: Bilingual? = nil, note: Bilingual? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.primary = range.map { Label($0, label) }
    self.primaryText = label
    self.help = help
    self.note = note
  }

  /// An error of the catalogue.
  public init(
    _ code: String, _ message: Bilingual, at range: SourceRange? = nil, label: Bilingual? = nil,
    help: Bilingual? = nil, note: Bilingual? = nil
  ) {
    self.init(code, .error, message, at: range, label: label, help: help, note: note)
  }

  /// The message with its place, where it had none; what is known already stays.
  public func located(at range: SourceRange, in source: Source) -> Diagnostic {
    var copy = self
    if copy.source == nil { copy.source = source }
    if copy.primary == nil { copy.primary = Label(range, primaryText) }
    if copy.fix == nil, let replacement, let primary = copy.primary {
      copy.fix = Fix(replace: primary.range, with: replacement)
    }
    return copy
  }

  /// The same message about argument `index` (counted from 0) of a call.
  public func about(argument index: Int) -> Diagnostic {
    var copy = self
    copy.argument = index
    return copy
  }

  /// Sources are compared by identity: two texts that read the same are still two places.
  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.code == right.code && left.severity == right.severity && left.message == right.message
      && left.primary == right.primary && left.secondary == right.secondary
      && left.note == right.note && left.help == right.help && left.fix == right.fix
      && left.source === right.source
  }
}

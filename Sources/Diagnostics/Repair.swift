/// The code that mends a fault: what `:réparer` writes in place of the characters at fault.
public struct Repair: Sendable, Equatable {
  /// The code.
  public let code: String

  /// The characters at fault become `code`.
  public init(replacingWith code: String) { self.code = code }
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

import Styling

/// The code that mends a fault: `:réparer` writes it in place of the characters at fault.
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
    /// The characters that are replaced; an empty range inserts.
    public var range: SourceRange
    /// The characters that stand there afterwards.
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

extension Source {
  /// The line that a repair changes as it reads afterwards; nil where it changes several, or one too
  /// long to be read.
  package func mendedLine(_ fix: Fix) -> String? {
    guard let lower = fix.edits.map(\.range.lower).min(),
      let upper = fix.edits.map(\.range.upper).max(), line(at: lower) == line(at: upper)
    else { return nil }
    let line = lineRange(line(at: lower))
    guard line.upper - line.lower <= 240 else { return nil }
    let moved = Fix(
      fix.edits.map {
        .init(SourceRange($0.range.lower - line.lower, $0.range.upper - line.lower), $0.text)
      })
    let mended = moved.applied(to: Source(slice(line), origin: origin))
    return String(mended.drop { $0 == " " || $0 == "\t" })
  }
}

/// The names that may have been meant, the nearest first: the question and the repair by the first.
struct Suggestions {
  private let names: [String]

  /// Names as they are written; texts are `quoted`.
  init(_ names: [String], quoted: Bool = false) {
    self.names = quoted ? names.map { "\"\($0)\"" } : names
  }

  /// "Did you mean", nil without a name.
  var question: Bilingual? { Self.question(names.map { Bilingual(same: $0) }) }

  /// The nearest name in place of the one that was typed.
  var repair: Repair? { names.first.map { Repair(replacingWith: $0) } }

  /// "Did you mean" about three things at most.
  static func question(_ things: [Bilingual]) -> Bilingual? {
    guard !things.isEmpty else { return nil }
    let shown = things.prefix(3)
    let french = enumerated(shown.map(\.french), "ou")
    let english = enumerated(shown.map(\.english), "or")
    return Bilingual("vouliez-vous \(french) ?", "did you mean \(english)?")
  }

  private static func enumerated(_ names: [String], _ conjunction: String) -> String {
    guard names.count > 1, let tail = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + tail
  }
}

import Diagnostics
import Styling

/// A place where a notebook says something else than its run.
public struct Difference: Sendable, Equatable {
  /// A kind of difference.
  public enum Kind: String, Sendable {
    case output, error, value
  }

  /// A kind of difference.
  public var kind: Kind
  /// The line of the file, counted from 1.
  public var line: Int
  /// The character of that line, counted from 1.
  public var column: Int
  /// The stored side: the lines of an output or a message, or the text of a value.
  public var stored: [String]
  /// The run's side.
  public var got: [String]
  /// Both sides as a unified diff whose lines on the left are those of the file; empty for a value.
  public var diff: [String]
}

extension Notebook {
  /// The places where the notebook stores what a run did not give, in the order of the file.
  ///
  /// A cell or value that did not run, and a cell without a stored block, is not compared.
  public func differences(from recording: Recording) -> [Difference] {
    let results = Dictionary(recording.cells.map { ($0.line, $0) }) { first, _ in first }
    var found: [Difference] = []
    for cell in cells {
      guard let result = results[cell.fence.firstLine] else { continue }
      if let output = cell.output, result.error == nil || result.isExpected {
        found += difference(
          .output, in: output.fence, got: result.output,
          by: OutputComparison(output))
      }
      if let error = cell.error, let got = result.error, result.isExpected,
        !lines(in: error.fence).isEmpty
      {
        found += difference(
          .error, in: error.fence, got: message(got), by: OutputComparison())
      }
    }
    found += recording.values.compactMap { difference($0) }
    return found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The lines of an error as they are stored.
  func message(_ error: Diagnostic) -> [String] { StoredLines.parted(error.message(tongue)) }

  private func difference(
    _ kind: Difference.Kind, in fence: Fence, got: [String], by comparison: OutputComparison
  ) -> [Difference] {
    let stored = lines(in: fence)
    guard let place = comparison.firstDifference(stored, got) else { return [] }
    var column = 1
    if place.stored < stored.count {
      let other = place.got < got.count ? got[place.got] : ""
      column += fence.indent + comparison.place(in: stored[place.stored], other)
    }
    let first = fence.firstLine + 1
    return [
      Difference(
        kind: kind, line: first + place.stored, column: column, stored: stored, got: got,
        diff: UnifiedDiff(stored, got, by: comparison).text(firstLine: first))
    ]
  }

  private func difference(_ written: WrittenValue) -> Difference? {
    guard !agrees(written), text(written.value.text) != InlineValue.awaited else { return nil }
    let lines = FileLines(bytes)
    let line = lines.line(at: written.value.text.lower)
    let before = text(SourceRange(lines.start(of: line), written.value.text.lower))
    return Difference(
      kind: .value, line: line, column: before.count + 1, stored: [text(written.value.text)],
      got: [written.text], diff: [])
  }

  /// Returns whether the text of a value is the one stored, with or without Markdown's backslashes;
  /// how the words are set apart, or wrapped, does not count.
  func agrees(_ written: WrittenValue) -> Bool {
    let stored = Self.words(text(written.value.text))
    return stored == Self.words(written.text)
      || stored == Self.words(written.text.escapedForMarkdownProse)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}

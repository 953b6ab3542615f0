import Diagnostics

/// Looks for lines of the solutions in what students get.
///
/// A line of a single word (`else:`, the name of a variable) says nothing and is let pass, as is a
/// line that a starter shows itself. Any other may stand nowhere: neither as a line of its own,
/// however it is spaced, nor within a longer one.
struct SolutionTrace {
  /// The first line that survives, with its place.
  private(set) var first: Diagnostic?

  init(_ notebook: Notebook, kept: [SourceRange]) {
    let wanted = Self.lines(of: notebook)
    guard !wanted.isEmpty else { return }
    let lines = FileLines(notebook.bytes)
    var rest = kept[...]
    for number in 1...lines.count {
      let range = lines.range(of: number)
      while let next = rest.first, next.upper <= range.lower { rest.removeFirst() }
      guard let next = rest.first, next.lower < range.upper else { continue }
      let text = " \(Self.spaced(lines.text(range))) "
      guard let (line, exercise) = wanted.first(where: { text.contains(" \($0.line) ") }) else {
        continue
      }
      let source = Source(
        FileLines.withLineFeeds(notebook.bytes[..<range.upper]), origin: .file(notebook.path))
      first = SolutionShows(line.trimmed, exercise: exercise)
        .located(at: lines.trimmed(number), in: source)
      return
    }
  }

  /// The lines of solutions that must not be seen, spaced, with their exercise.
  private static func lines(
    of notebook: Notebook
  ) -> [(line: String, exercise: String)] {
    let cells = notebook.cells
    let shown = Set(
      cells.filter { $0.role == .exercise }.flatMap { lines(notebook.code(of: $0)) })
    return cells.filter { $0.role == .solution }.flatMap { cell in
      let label = cell.id.map { "#\($0)" } ?? "l.\(cell.fence.firstLine)"
      return lines(notebook.code(of: cell)).filter { !shown.contains($0) && says($0) }
        .map { ($0, label) }
    }
  }

  private static func lines(_ code: String) -> [String] {
    code.split(whereSeparator: \.isNewline).map { spaced(String($0)) }
  }

  /// Returns whether a line holds more than one word.
  private static func says(_ line: String) -> Bool {
    line.split(separator: " ").count { $0.first?.isLetter == true || $0.first?.isNumber == true }
      > 1
  }

  /// The words and signs of a line, one blank between them, so that spacing does not count.
  static func spaced(_ line: String) -> String {
    var out = ""
    var wasWord = false
    for character in line {
      let isWord = character.isLetter || character.isNumber || "_.".contains(character)
      if character.isWhitespace {
        wasWord = false
      } else {
        if !(isWord && wasWord), !out.isEmpty { out.append(" ") }
        out.append(character)
        wasWord = isWord
      }
    }
    return out
  }
}

extension String {
  /// Without the blanks that were put between signs, as far as a reader needs.
  fileprivate var trimmed: String {
    replacing(" (", with: "(").replacing("( ", with: "(").replacing(" )", with: ")")
      .replacing(" ,", with: ",").replacing("\" ", with: "\"").replacing(" \"", with: "\"")
  }
}

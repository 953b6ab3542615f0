import Diagnostics

/// Numbers with at least four digits that stand both in what a student's version removes and in
/// what it keeps: perhaps an answer that the prose tells.
struct SurvivingNumbers {
  private(set) var warnings: [Diagnostic] = []

  init(_ notebook: Notebook, _ edits: StudentEdits) {
    let removed = Set(edits.removed.flatMap { Self.numbers(notebook.text($0)).map(\.key) })
    guard !removed.isEmpty else { return }
    let shown = notebook.cells.filter { $0.role == .exercise }
      .flatMap { Self.numbers(notebook.code(of: $0)).map(\.key) }
    let wanted = removed.subtracting(shown)
    let source = Source(
      FileLines.withLineFeeds(notebook.bytes[...]), origin: .file(notebook.path))
    for range in edits.kept {
      for (key, place) in Self.numbers(notebook.text(range)) where wanted.contains(key) {
        let found = SourceRange(range.lower + place.lower, range.lower + place.upper)
        warnings.append(
          NumberSurvives(source.slice(found)).located(at: found, in: source))
      }
    }
  }

  /// The numbers of a text, as written with a point and without signs, with their places.
  private static func numbers(_ text: String) -> [(key: String, place: SourceRange)] {
    let bytes = Array(text.utf8)
    var found: [(String, SourceRange)] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isPart(bytes, index) { index += 1 }
      if index > start {
        let digits = bytes[start..<index].map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        let isNumber = digits.contains(UInt8(ascii: ".")) && digits.count > 4
        if isNumber {
          found.append((String(decoding: digits, as: UTF8.self), SourceRange(start, index)))
        }
      }
      index += 1
    }
    return found
  }

  /// A digit, or a mark between two digits.
  private static func isPart(_ bytes: [UInt8], _ index: Int) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    let isMark = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
    return isDigit(index) || (isMark && isDigit(index - 1) && isDigit(index + 1))
  }
}

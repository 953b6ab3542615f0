import Diagnostics
import TextMatching

extension Notebook {
  /// The lines of the front matter that hold a key and its value; none, before the closing line,
  /// where there is no such key.
  ///
  /// - Parameter names: how the key may be written; case and accents do not count.
  func frontMatterLines(of names: [String]) -> Range<Int> {
    let lines = FileLines(bytes)
    let end = frontMatter.lastLine
    let known = names.map(folded)
    let first = (2..<max(2, end)).first { known.contains(folded(frontMatterKey(onLine: $0))) }
    guard let first else { return end..<end }
    let next = (first + 1..<end).first { line in
      let range = lines.range(of: line)
      return range.lower == lines.trimmed(range).lower && range.lower < lines.trimmed(range).upper
    }
    return first..<(next ?? end)
  }

  /// The start of a line of the front matter, up to its colon.
  func frontMatterKey(onLine line: Int) -> String {
    let lines = FileLines(bytes)
    return String(lines.text(lines.range(of: line)).prefix { $0 != ":" })
  }
}

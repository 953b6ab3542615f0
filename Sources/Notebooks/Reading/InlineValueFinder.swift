import Diagnostics

/// Finds the values that stand in prose, outside code.
///
/// Markdown's own reader tells the blocks; the inside of a paragraph is read here. As in
/// CommonMark, backslashes, code spans and comments are taken from left to right. To Markdown, a
/// comment at the start of a line is a block of HTML that cuts its paragraph in two or three; here
/// they are one.
struct InlineValueFinder {
  private let lines: FileLines
  private let leaves: [MarkdownBlocks.Leaf]
  /// The line of the file before the first line of the Markdown.
  private let lineOffset: Int
  private var next = 0
  private(set) var problems: [NotebookProblem] = []

  init(lines: FileLines, markdown: MarkdownBlocks, lineOffset: Int) {
    self.lines = lines
    self.lineOffset = lineOffset
    leaves = markdown.leaves
  }

  /// The values from one line up to, but not including, another; calls go down the file.
  mutating func values(from first: Int, before end: Int) -> [InlineValue] {
    var found: [InlineValue] = []
    while let leaf = leaf(before: end) {
      next += 1
      guard leaf.kind != .code, line(of: leaf) >= first else { continue }
      while continuesParagraph(before: end) { next += 1 }
      let after = self.leaf(before: end).map { line(of: $0) } ?? end
      found += values(in: SourceRange(lines.start(of: line(of: leaf)), lines.start(of: after)))
    }
    return found
  }

  /// The next leaf, if it starts before a line.
  private func leaf(before end: Int) -> MarkdownBlocks.Leaf? {
    guard next < leaves.count, line(of: leaves[next]) < end else { return nil }
    return leaves[next]
  }

  private func line(of leaf: MarkdownBlocks.Leaf) -> Int { leaf.line + lineOffset }

  /// Returns whether the next leaf stands right under HTML, or is HTML right under the leaf before
  /// it.
  private func continuesParagraph(before end: Int) -> Bool {
    guard let leaf = leaf(before: end), leaf.kind != .code, next > 0 else { return false }
    let above = lines.trimmed(line(of: leaf) - 1)
    return above.lower < above.upper && (leaf.kind == .html || leaves[next - 1].kind == .html)
  }

  /// The values of one paragraph.
  private mutating func values(in range: SourceRange) -> [InlineValue] {
    var found: [InlineValue] = []
    var text = InlineText(bytes: lines.bytes, range: range)
    while let comment = text.nextComment() {
      guard comment.isValue else { continue }
      let line = lines.line(at: comment.range.lower)
      guard let close = text.nextComment(), close.isEnd else {
        problems.append(NotebookProblem(.unclosedValue, line: line))
        text.position = comment.range.upper
        continue
      }
      let (expression, format) = parts(of: comment.content)
      guard expression.lower < expression.upper else {
        problems.append(NotebookProblem(.emptyValue, line: line))
        continue
      }
      found.append(
        InlineValue(
          range: comment.range.union(close.range), expression: expression, format: format,
          text: SourceRange(comment.range.upper, close.range.lower), line: line))
    }
    return found
  }

  /// Parts `expr:format` at the first colon outside brackets and quotes.
  private func parts(of content: SourceRange) -> (SourceRange, String?) {
    var depth = 0
    var quote: UInt8?
    for index in content.lower..<content.upper {
      let byte = lines.bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ":") where depth == 0:
        let format = lines.trimmed(SourceRange(index + 1, content.upper))
        return (lines.trimmed(SourceRange(content.lower, index)), lines.text(format))
      default: break
      }
    }
    return (lines.trimmed(content), nil)
  }
}

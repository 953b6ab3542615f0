import Diagnostics

/// Finds the values that stand in prose, outside code.
///
/// Markdown's own reader tells the blocks; the inside of a paragraph is read here, since a value
/// at the start of a line is a block of HTML to Markdown, and in the middle an element of the line.
/// As in CommonMark, backslashes, code spans and comments are taken from left to right.
struct InlineValueFinder {
  private let lines: FileLines
  /// The lines of the file on which prose, or code, starts at any depth; in order.
  private let starts: [(line: Int, isProse: Bool)]
  private var next = 0
  private(set) var problems: [NotebookProblem] = []

  init(lines: FileLines, markdown: MarkdownBlocks, lineOffset: Int) {
    self.lines = lines
    starts =
      (markdown.leaves.map { ($0 + lineOffset, true) }
      + markdown.codes.map { ($0 + lineOffset, false) }).sorted { $0.0 < $1.0 }
  }

  /// The values from one line up to, but not including, another; calls go down the file.
  mutating func values(from first: Int, before end: Int) -> [InlineValue] {
    var found: [InlineValue] = []
    while next < starts.count, starts[next].line < end {
      let (line, isProse) = starts[next]
      next += 1
      guard isProse, line >= first else { continue }
      let after = next < starts.count ? min(end, starts[next].line) : end
      found += values(in: SourceRange(lines.start(of: line), lines.start(of: after)))
    }
    return found
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

import Diagnostics

/// The characters of a paragraph, read for its HTML comments.
struct InlineText {
  /// A comment outside code.
  struct Comment {
    /// The whole of it, `<!--` and `-->` included.
    let range: SourceRange
    /// The text between, after the `=` of a value.
    let content: SourceRange
    /// True when it opens a value: `<!--= … -->`.
    let isValue: Bool
    /// True when it ends one: `<!--/-->`.
    let isEnd: Bool
  }

  let bytes: [UInt8]
  let end: Int
  var position: Int
  /// Lengths of backtick runs that nothing closes further on, and whether no comment ends there:
  /// what keeps a long hostile paragraph from being searched again and again.
  private var unclosedRuns: Set<Int> = []
  private var hasNoCommentEnd = false

  init(bytes: [UInt8], range: SourceRange) {
    self.bytes = bytes
    position = range.lower
    end = range.upper
  }

  /// The next comment, past code spans and escaped characters.
  mutating func nextComment() -> Comment? {
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "`"): skipCodeSpan()
      case UInt8(ascii: "<"):
        if let comment = comment(at: position) {
          position = comment.range.upper
          return comment
        }
        position += 1
      default: position += 1
      }
    }
    return nil
  }

  /// Goes past a code span, or past a run of backticks that none of its length closes.
  private mutating func skipCodeSpan() {
    let open = run(at: position)
    position += open
    if unclosedRuns.contains(open) { return }
    var index = position
    while index < end {
      let length = run(at: index)
      if length == open {
        position = index + length
        return
      }
      index += max(1, length)
    }
    unclosedRuns.insert(open)
  }

  /// The number of backticks from a byte on.
  private func run(at start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  private mutating func comment(at start: Int) -> Comment? {
    guard !hasNoCommentEnd, has("<!--", at: start) else { return nil }
    var close = start + 4
    while close < end, !has("-->", at: close) { close += 1 }
    guard close < end else {
      hasNoCommentEnd = true
      return nil
    }
    let isValue = has("=", at: start + 4)
    let content = SourceRange(start + (isValue ? 5 : 4), close)
    let isEnd = content.upper - content.lower == 1 && has("/", at: content.lower)
    return Comment(
      range: SourceRange(start, close + 3), content: content, isValue: isValue, isEnd: isEnd)
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { bytes[index + $0] == buffer[$0] }
    }
  }
}

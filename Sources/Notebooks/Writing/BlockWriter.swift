import Diagnostics

/// Writes stored blocks into a notebook: new ones, and new lines into those that are there.
struct BlockWriter {
  let notebook: Notebook

  /// Gives a block other lines; its fences are lengthened where one of the lines would close them.
  func replace(_ fence: Fence, with lines: [String]) -> [FileEdit] {
    let ending = notebook.lineEnding(ofLineAt: fence.range.lower)
    let blanks = String(repeating: " ", count: fence.indent)
    let body = FileEdit(fence.body, text(lines, indent: blanks, ending: ending))
    let needed = longestRun(of: fence.mark, in: lines) + 1
    guard needed > fence.length else { return [body] }
    let more = String(repeating: sign(fence.mark), count: needed - fence.length)
    let opening = fence.range.lower + fence.indent
    let closing = firstMark(fence)
    return [
      FileEdit(SourceRange(opening, opening), more), body,
      FileEdit(SourceRange(closing, closing), more),
    ]
  }

  /// A new block under another, with fences of backticks.
  ///
  /// Where the file ends without a line ending, it still does.
  func insert(_ info: String, _ lines: [String], after fence: Fence) -> FileEdit {
    let ending = notebook.lineEnding(ofLineAt: fence.range.lower)
    let marks = String(
      repeating: "`", count: max(3, longestRun(of: UInt8(ascii: "`"), in: lines) + 1))
    let blanks = String(repeating: " ", count: fence.indent)
    let block =
      blanks + marks + info + ending + text(lines, indent: blanks, ending: ending) + blanks + marks
    let end = fence.range.upper
    let isEnded = end > 0 && (notebook.bytes[end - 1] == 0x0A || notebook.bytes[end - 1] == 0x0D)
    return FileEdit(SourceRange(end, end), isEnded ? block + ending : ending + block)
  }

  private func text(_ lines: [String], indent: String, ending: String) -> String {
    lines.map { ($0.isEmpty ? "" : indent + $0) + ending }.joined()
  }

  /// The start of the closing fence.
  private func firstMark(_ fence: Fence) -> Int {
    var index = fence.body.upper
    while index < fence.range.upper, notebook.bytes[index] != fence.mark { index += 1 }
    return index
  }

  private func sign(_ mark: UInt8) -> String { String(Unicode.Scalar(mark)) }

  private func longestRun(of mark: UInt8, in lines: [String]) -> Int {
    var longest = 0
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == mark ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    return longest
  }
}

public import Diagnostics

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

/// Text that takes the place of a stretch of a file.
public struct FileEdit: Sendable, Equatable {
  /// The bytes that go, none where text is put between two of them.
  public var range: SourceRange
  /// The bytes that come instead.
  public var text: String

  /// An edit.
  public init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}

extension Notebook {
  /// The file with some stretches replaced; every other byte is the file's own.
  ///
  /// The edits do not overlap; those at the same place are made in the order given.
  public func rewritten(_ edits: [FileEdit]) -> [UInt8] {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }.map(\.element)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var position = 0
    for edit in ordered where edit.range.lower >= position {
      out += bytes[position..<edit.range.lower]
      out += edit.text.utf8
      position = edit.range.upper
    }
    return out + bytes[position...]
  }

  /// The ending of the line that starts at a byte: as it stands there, a line feed where nothing
  /// does.
  func lineEnding(ofLineAt start: Int) -> String {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return "\n"
    }
    if bytes[end] == 0x0A { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }
}

/// The lines of an output: without blanks at their ends, nor empty lines at the end of all.
enum StoredLines {
  /// Parts a text in lines; a carriage return ends one, as it would in the file.
  static func parted(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if !(scalar == "\n" && previous == "\r") {
          lines.append(trimmed(line))
          line = .init()
        }
      } else {
        line.append(scalar)
      }
      previous = scalar
    }
    lines.append(trimmed(line))
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func trimmed(_ line: String.UnicodeScalarView) -> String {
    let end = line.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(line[...$0]) } ?? ""
  }
}

extension Notebook {
  /// The lines between the fences, without the blanks that Markdown takes off for their indentation.
  func lines(in fence: Fence) -> [String] {
    StoredLines.parted(text(fence.body)).map { line in
      let blanks = line.prefix { $0 == " " }.count
      return String(line.dropFirst(min(blanks, fence.indent)))
    }
  }
}

import Diagnostics

/// The beginnings and ends of a file's lines, by CommonMark's rule: a line feed, a carriage return,
/// or both end a line.
struct FileLines {
  /// The byte at which each line starts, then the length of the file.
  private let starts: [Int]
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D, index < bytes.count { starts.append(index) }
    }
    starts.append(bytes.count)
    self.starts = starts
  }

  /// The number of lines; an empty file has one.
  var count: Int { starts.count - 1 }

  /// The byte at which a line, counted from 1, starts; the length of the file after the last.
  func start(of line: Int) -> Int {
    starts[min(max(1, line), starts.count) - 1]
  }

  /// The bytes of a line, its ending included.
  func range(of line: Int) -> SourceRange {
    SourceRange(start(of: line), start(of: line + 1))
  }

  /// The bytes of a line without its ending, nor the blanks around.
  func trimmed(_ line: Int) -> SourceRange {
    trimmed(range(of: line))
  }

  /// A stretch without the blanks and line endings around it.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var lower = range.lower
    var upper = range.upper
    while lower < upper, Self.isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    return SourceRange(lower, upper)
  }

  /// The line, counted from 1, that holds a byte.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The characters of a stretch.
  func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  /// The characters of a stretch, each lone carriage return as the line feed it is in Markdown.
  ///
  /// Code and messages know no other line endings; every byte stays where it was.
  func withLineFeeds(_ range: SourceRange) -> String {
    Self.withLineFeeds(bytes[range.lower..<range.upper])
  }

  static func withLineFeeds(_ slice: ArraySlice<UInt8>) -> String {
    var text = Array(slice)
    for index in text.indices where text[index] == 0x0D {
      if index + 1 == text.count || text[index + 1] != 0x0A { text[index] = 0x0A }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

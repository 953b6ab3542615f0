/// A stretch of a source text, in UTF-8 bytes from its start.
public struct SourceRange: Sendable, Hashable {
  /// The first byte.
  public var lower: Int
  /// The byte after the last one; equal to `lower` for a place between two characters.
  public var upper: Int

  /// The bytes from `lower` up to, but not including, `upper`.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}

/// A text that was typed or read, with what is needed to name a place in it.
public final class Source: Sendable {
  /// An origin of a text.
  public enum Origin: Sendable, Equatable {
    /// The statement of that number typed at the prompt, or `-e`.
    case input(Int)
    /// A file, by the path its user gave.
    case file(String)
    /// A cell of a notebook that starts at that line of the file, counted from 1.
    case cell(path: String, firstLine: Int)
  }

  /// The origin of the text.
  public let origin: Origin
  /// The text.
  public let text: String
  /// The text as UTF-8, in which ranges count.
  public let bytes: [UInt8]
  /// The byte at which each line starts.
  private let lineStarts: [Int]

  /// A source text.
  public init(_ text: String, origin: Origin) {
    self.text = text
    self.origin = origin
    let bytes = Array(text.utf8)
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
  }

  /// The folder of the file that the text comes from; nil for what was typed.
  public var folder: String? {
    let path: String
    switch origin {
    case .input: return nil
    case .file(let file), .cell(let file, _): path = file
    }
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The characters of a range; bytes outside the text are left out.
  public func slice(_ range: SourceRange) -> String {
    let lower = min(max(0, range.lower), bytes.count)
    let upper = min(max(lower, range.upper), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The line, counted from 0, that holds a byte.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, counted from 0, without its line feed or carriage return.
  public func lineRange(_ line: Int) -> SourceRange {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }
}

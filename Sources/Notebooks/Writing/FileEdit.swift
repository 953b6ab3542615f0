public import Diagnostics

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

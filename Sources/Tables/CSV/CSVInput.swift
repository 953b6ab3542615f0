import Platform

/// The bytes of a file, a piece at a time, as often as they are wanted.
public protocol ByteSource: AnyObject {
  /// The number of bytes where it is known beforehand.
  var byteCount: Int? { get }
  /// Goes back to the first byte.
  func restart() throws
  /// The next bytes, at most `count`; none at the end.
  func next(_ count: Int) throws -> ArraySlice<UInt8>
}

/// Bytes that are in memory already.
public final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  /// A source of these bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes.
  public var byteCount: Int? { bytes.count }

  /// Goes back to the first byte.
  public func restart() {
    position = 0
  }

  /// The next bytes, at most `count`; none at the end.
  public func next(_ count: Int) -> ArraySlice<UInt8> {
    let piece = bytes[position...].prefix(count)
    position = piece.endIndex
    return piece
  }
}

/// The text of a file in UTF-8, decoded piece by piece.
final class CSVInput {
  /// Bytes that were taken for UTF-8 are not: the file is read again as code page 1252.
  struct NotUTF8: Error {}

  /// The bytes that are read at once.
  ///
  /// The encoding, the separator and the lines to skip show in the first
  /// piece; the memory that reading takes is a small multiple of this.
  private static let pieceSize = 1 << 20

  let encoding: TextEncoding
  private let source: any ByteSource
  private let checkpoint: Checkpoint
  private let markSize: Int
  /// True when the encoding was asked for: bytes that do not fit it change nothing then.
  private let isAskedFor: Bool
  /// The characters beyond ASCII so far, and the bytes that are no UTF-8 among them.
  private var wideCount = 0
  private(set) var strayBytes = 0
  /// The bytes of the file before the first stray one.
  private var firstStray = 0
  /// The bytes of the file that were decoded.
  private var decoded = 0
  /// The first bytes of a character whose rest is in the next piece.
  private var carry: [UInt8] = []
  private(set) var isAtEnd = false
  private var isAtStart = true

  /// Decides the encoding by the first bytes, unless it is given.
  ///
  /// Throws `CSVProblem.binary` for what is no text.
  init(
    _ source: any ByteSource, encoding given: TextEncoding? = nil,
    checkpoint: Checkpoint
  ) throws {
    self.source = source
    self.checkpoint = checkpoint
    try source.restart()
    var head: [UInt8] = []
    while head.count < CSVInput.pieceSize {
      let piece = try source.next(CSVInput.pieceSize - head.count)
      if piece.isEmpty { break }
      head += piece
    }
    if let kind = FileKind(of: head) { throw CSVProblem.binary(kind) }
    // UTF-16 that was asked for has its bytes in the order that the mark tells.
    let isReversed = given == .utf16LittleEndian && head.starts(with: [0xFE, 0xFF])
    (encoding, markSize) =
      given.map { (isReversed ? .utf16BigEndian : $0, 0) } ?? TextEncoding.detect(head)
    isAskedFor = given != nil
    try restart()
  }

  /// The number of bytes of the file, where it is known.
  var byteCount: Int? { source.byteCount }

  /// Goes back to the first character.
  func restart() throws {
    try source.restart()
    var left = markSize
    while left > 0 { left -= max(1, try source.next(left).count) }
    carry = []
    isAtEnd = false
    isAtStart = true
    decoded = markSize
    (wideCount, strayBytes) = (0, 0)
  }

  /// The line of the file, counted from 1, of the first byte that is no UTF-8.
  ///
  /// The file is read once more up to there, and stands at its start afterwards.
  func lineOfStrayByte() throws -> Int {
    let end = firstStray
    try source.restart()
    var line = 1
    var position = 0
    while position < end {
      try checkpoint()
      let piece = try source.next(min(CSVInput.pieceSize, end - position))
      if piece.isEmpty { break }
      position += piece.count
      line += piece.count { $0 == CSVByte.lineFeed }
    }
    try restart()
    return line
  }

  /// Adds the next piece to the end of a buffer; `false` when there is none.
  ///
  /// Throws `NotUTF8`, `CSVProblem.binary` for null bytes, and what the source throws.
  func fill(_ buffer: inout [UInt8]) throws -> Bool {
    let before = buffer.count
    while buffer.count == before, !isAtEnd {
      try checkpoint()
      let piece = try source.next(CSVInput.pieceSize)
      isAtEnd = piece.isEmpty
      try decode(piece, into: &buffer)
      if isAtStart { dropMarks(&buffer, from: before) }
    }
    return buffer.count > before
  }

  /// Programs that add a byte order mark to a file that has one leave it in the name of the first
  /// column.
  private func dropMarks(_ buffer: inout [UInt8], from start: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var end = start
    while buffer[end...].starts(with: mark) { end += mark.count }
    buffer.removeSubrange(start..<end)
    isAtStart = buffer.count == start
  }

  private func decode(_ piece: ArraySlice<UInt8>, into buffer: inout [UInt8]) throws {
    switch encoding {
    case .windows1252:
      try CSVInput.refuseNull(piece)
      TextEncoding.windows1252(piece, into: &buffer)
    case .utf8:
      // Most pieces of most files; to look at each character of the others takes ten times as long.
      if carry.isEmpty, TextEncoding.isPlain(piece) {
        decoded += piece.count
        buffer += piece
        return
      }
      try CSVInput.refuseNull(piece)
      try decodeUTF8(piece, into: &buffer)
    case .utf16LittleEndian: try decodeUTF16(piece, low: 0, into: &buffer)
    case .utf16BigEndian: try decodeUTF16(piece, low: 1, into: &buffer)
    }
  }

  /// Decodes a piece; single bytes that are no UTF-8 among characters that are, are read as code
  /// page 1252 and counted.
  ///
  /// Throws `NotUTF8` where there are more of them than of the others.
  private func decodeUTF8(_ piece: ArraySlice<UInt8>, into buffer: inout [UInt8]) throws {
    let start = buffer.count
    let offset = decoded - carry.count
    decoded += piece.count
    buffer += carry
    buffer += piece
    let open = isAtEnd ? 0 : TextEncoding.openBytes(of: buffer[start...])
    carry = Array(buffer.suffix(open))
    buffer.removeLast(open)
    wideCount += TextEncoding.wideCharacters(of: buffer, from: start)
    guard !TextEncoding.isUTF8(buffer, from: start) else { return }
    let repaired = TextEncoding.repaired(buffer[start...])
    // The first bytes of characters were counted whether the rest follows or not.
    wideCount -= repaired.strayStarts
    if strayBytes == 0 { firstStray = offset + repaired.firstStray }
    strayBytes += repaired.count
    guard isAskedFor || strayBytes <= wideCount else { throw NotUTF8() }
    buffer.replaceSubrange(start..., with: repaired.bytes)
  }

  /// Decodes whole units, and whole pairs of surrogates; the rest waits.
  private func decodeUTF16(_ piece: ArraySlice<UInt8>, low: Int, into buffer: inout [UInt8]) throws
  {
    let bytes = carry + piece
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    if units.contains(0) { throw CSVProblem.binary(.unknown) }
    if !isAtEnd, let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
    carry = Array(bytes[(units.count * 2)...])
    buffer += String(decoding: units, as: UTF16.self).utf8
  }

  private static func refuseNull(_ piece: ArraySlice<UInt8>) throws {
    if piece.contains(0) { throw CSVProblem.binary(.unknown) }
  }
}

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

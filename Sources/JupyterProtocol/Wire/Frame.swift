/// A frame of ZMTP: a flag byte, a size, and the bytes.
///
/// ```
/// flags  size            body
/// 0/1    1 byte          part of a message; 1: more parts follow
/// 2/3    8 bytes         the same, longer than 255 bytes
/// 4/6    1 or 8 bytes    a command
/// ```
struct Frame: Equatable {
  var body: [UInt8]
  var isCommand = false
  var hasMore = false

  private enum Flag {
    static let more: UInt8 = 1
    static let long: UInt8 = 2
    static let command: UInt8 = 4
  }

  /// The frame as it goes over the wire.
  func write(to out: inout [UInt8]) {
    let flags = (hasMore ? Flag.more : 0) | (isCommand ? Flag.command : 0)
    if body.count < 256 {
      out += [flags, UInt8(body.count)]
    } else {
      out.append(flags | Flag.long)
      out += Self.eightBytes(body.count)
    }
    out += body
  }

  private static func eightBytes(_ number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }

  /// The first frame of some bytes and the number of bytes that it takes; nil where it is not whole
  /// yet.
  ///
  /// - Parameter most: the bytes that it may have.
  static func reading(
    _ bytes: ArraySlice<UInt8>, most: Int
  ) throws(WireProblem) -> (frame: Frame, taken: Int)? {
    guard let flags = bytes.first else { return nil }
    let known = Flag.more | Flag.long | Flag.command
    guard flags & ~known == 0, flags & Flag.command == 0 || flags & Flag.more == 0 else {
      throw .unknownFlag
    }
    let isLong = flags & Flag.long != 0
    let head = isLong ? 9 : 2
    guard bytes.count >= head else { return nil }
    let start = bytes.startIndex
    let size = bytes[(start + 1)..<(start + head)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard size <= UInt64(most) else { throw .tooLarge }
    let end = head + Int(size)
    guard bytes.count >= end else { return nil }
    let frame = Frame(
      body: Array(bytes[(start + head)..<(start + end)]),
      isCommand: flags & Flag.command != 0, hasMore: flags & Flag.more != 0)
    return (frame, end)
  }
}

/// The parts of a message as they go over the wire.
package func wireBytes(of parts: [[UInt8]]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(parts.reduce(0) { $0 + $1.count + 9 })
  for (index, part) in parts.enumerated() {
    Frame(body: part, hasMore: index < parts.count - 1).write(to: &out)
  }
  return out
}

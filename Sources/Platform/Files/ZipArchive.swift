import CPlatform

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A zip archive in memory, of which nothing is written anywhere.
///
/// The names and sizes in it are somebody else's words: what does not hold is refused.
public struct ZipArchive: Sendable {
  /// A file, or a folder whose name ends in a stroke.
  public struct Entry: Sendable {
    /// The path within the archive, with strokes between folders.
    public let name: String
    /// Its bytes, as the archive says.
    public let size: Int
    /// The time of its last change since 1970, as the clock on the wall had it.
    public let modified: Duration
    fileprivate let flags: Int
    fileprivate let method: Int
    fileprivate let checksum: UInt32
    fileprivate let packedSize: Int
    fileprivate let offset: Int
  }

  /// A reason for which an archive, or an entry, is not read.
  public enum Problem: Error, Sendable {
    case malformed, encrypted, unsupported, unsafeName, tooLarge
  }

  /// The entries, in the order of the archive.
  public private(set) var entries: [Entry] = []
  private let bytes: [UInt8]

  /// Bytes of an archive, and of all that is packed in it, at most.
  public static let sizeLimit = 200_000_000
  private static let countLimit = 10_000

  /// Reads the list of an archive.
  public init(_ bytes: [UInt8]) throws(Problem) {
    self.bytes = bytes
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
    guard bytes.count >= 22 else { throw .malformed }
    let places = stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
    guard let end = places.first(where: { number(at: $0, 4) == 0x0605_4B50 }) else {
      throw .malformed
    }
    let (count, start) = (number(at: end + 10, 2), number(at: end + 16, 4))
    guard count < 0xFFFF, start < 0xFFFF_FFFF else { throw .unsupported }
    guard count <= Self.countLimit else { throw .tooLarge }
    var place = start
    var total = 0
    for _ in 0..<count {
      guard place + 46 <= end, number(at: place, 4) == 0x0201_4B50 else { throw .malformed }
      let lengths = [28, 30, 32].map { number(at: place + $0, 2) }
      let next = place + 46 + lengths[0] + lengths[1] + lengths[2]
      guard next <= end else { throw .malformed }
      let name = bytes[place + 46..<place + 46 + lengths[0]]
      entries.append(
        Entry(
          name: String(decoding: name, as: UTF8.self).replacing("\\", with: "/"),
          size: number(at: place + 24, 4),
          modified: Self.time(number(at: place + 12, 2), number(at: place + 14, 2)),
          flags: number(at: place + 8, 2), method: number(at: place + 10, 2),
          checksum: UInt32(number(at: place + 16, 4)), packedSize: number(at: place + 20, 4),
          offset: number(at: place + 42, 4)))
      total += number(at: place + 24, 4)
      guard total <= Self.sizeLimit else { throw .tooLarge }
      place = next
    }
  }

  /// The bytes of an entry, `limit` at most.
  public func bytes(of entry: Entry, upTo limit: Int) throws(Problem) -> [UInt8] {
    let parts = entry.name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(".."), parts.first != "", !entry.name.contains(where: { $0 == "\0" })
    else { throw .unsafeName }
    guard entry.flags & 1 == 0 else { throw .encrypted }
    guard entry.size <= limit else { throw .tooLarge }
    let header = entry.offset
    guard header + 30 <= bytes.count, number(at: header, 4) == 0x0403_4B50 else {
      throw .malformed
    }
    let start = header + 30 + number(at: header + 26, 2) + number(at: header + 28, 2)
    guard start + entry.packedSize <= bytes.count else { throw .malformed }
    let packed = Array(bytes[start..<start + entry.packedSize])
    let unpacked: [UInt8]
    switch entry.method {
    case 0: unpacked = packed
    case 8: unpacked = try Self.inflated(packed, to: entry.size)
    default: throw .unsupported
    }
    guard unpacked.count == entry.size, Self.checksum(unpacked) == entry.checksum else {
      throw .malformed
    }
    return unpacked
  }

  private static func inflated(_ packed: [UInt8], to size: Int) throws(Problem) -> [UInt8] {
    // One byte more than it says shows that it says too little.
    var unpacked = [UInt8](repeating: 0, count: size + 1)
    let count = cp_inflate(packed, packed.count, &unpacked, unpacked.count)
    guard count >= 0 else { throw .malformed }
    return Array(unpacked.prefix(count))
  }

  fileprivate static func checksum(_ bytes: [UInt8]) -> UInt32 {
    cp_crc32(bytes, bytes.count)
  }

  /// A number of so many bytes, the least significant first.
  private func number(at place: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// A time as DOS wrote it, in seconds since 1970.
  private static func time(_ time: Int, _ date: Int) -> Duration {
    var calendar = tm()
    (calendar.tm_year, calendar.tm_mon) = (Int32(date >> 9) + 80, Int32(date >> 5 & 15) - 1)
    (calendar.tm_mday, calendar.tm_hour) = (Int32(date & 31), Int32(time >> 11))
    (calendar.tm_min, calendar.tm_sec) = (Int32(time >> 5 & 63), Int32(time & 31) * 2)
    return .seconds(timegm(&calendar))
  }
}

extension ZipArchive {
  /// An archive of files that are kept as they are; their names are paths in UTF-8.
  public static func of(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var list: [UInt8] = []
    for (name, bytes) in files {
      let name = Array(name.utf8)
      let offset = out.count
      // Version 2.0, UTF-8 names, no compression, the first day that DOS knew.
      let common =
        number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
        + number(Int(checksum(bytes)), 4) + number(bytes.count, 4) + number(bytes.count, 4)
        + number(name.count, 2) + number(0, 2)
      out += number(0x0403_4B50, 4) + common + name + bytes
      list +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2)
        + number(0, 2) + number(0, 4) + number(offset, 4) + name
    }
    let start = out.count
    out += list
    out += number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    return out + number(list.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

import Platform

/// Gives each distinct stretch of bytes a code, without a `String` per cell.
///
/// Open addressing over a table of codes, at most half full; equal bytes are found by their hash and
/// compared with a copy, one for each distinct stretch. The hash folds products of 128 bits, eight bytes
/// at a time (the scheme of wyhash, Wang Yi, 2019), and begins with a number drawn for each table, so that
/// no file can be made of texts that collide.
struct TextInterner: Sendable {
  private var arena: [UInt8] = []
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var entries: [Entry] = []
  private let seed = UInt64.random(in: 0...UInt64.max)
  /// The checkpoint asked while the table grows and texts are made: millions of them take long.
  let checkpoint: Checkpoint

  init(checkpoint: Checkpoint) {
    self.checkpoint = checkpoint
  }

  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
    let hasEscapes: Bool
  }

  /// The number of distinct stretches.
  var count: Int { entries.count }

  /// The code of the field, new when its bytes were never seen.
  mutating func code(of field: CSVField, in bytes: [UInt8]) throws -> Int32 {
    try bytes.withUnsafeBufferPointer {
      try code(of: UnsafeBufferPointer(rebasing: $0[field.range]), hasEscapes: field.hasEscapes)
    }
  }

  /// The code of a stretch of bytes, new when it was never seen.
  mutating func code(of stretch: UnsafeBufferPointer<UInt8>, hasEscapes: Bool) throws -> Int32 {
    let hash = hash(stretch)
    var slot = place(of: hash)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.hasEscapes == hasEscapes, isEqual(entry, stretch) {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = Int32(truncatingIfNeeded: entries.count)
    slots[slot] = code
    entries.append(
      Entry(hash: hash, start: arena.count, count: stretch.count, hasEscapes: hasEscapes))
    arena += stretch
    if entries.count * 2 > slots.count { try grow() }
    return code
  }

  /// Calls `body` with each distinct stretch and its code, in the order of the codes.
  func forEachStretch(_ body: (Int, UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
    try arena.withUnsafeBufferPointer { arena in
      for (code, entry) in entries.enumerated() {
        try body(
          code, UnsafeBufferPointer(rebasing: arena[entry.start..<entry.start + entry.count]))
      }
    }
  }

  /// The texts by code, doubled quotes made single.
  func texts() throws -> [String] {
    try entries.enumerated().map { place, entry in
      try checkpoint(at: place)
      let stretch = arena[entry.start..<entry.start + entry.count]
      return TextInterner.text(stretch, hasEscapes: entry.hasEscapes)
    }
  }

  /// The characters of a field.
  static func text(_ bytes: ArraySlice<UInt8>, hasEscapes: Bool) -> String {
    guard hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    var unescaped: [UInt8] = []
    var isFirst = false  // of two quotes that stand for one
    for byte in bytes {
      isFirst = byte == CSVByte.quote && !isFirst
      if !isFirst { unescaped.append(byte) }
    }
    return String(decoding: unescaped, as: UTF8.self)
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  private mutating func grow() throws {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (code, entry) in entries.enumerated() {
      try checkpoint(at: code)
      var slot = place(of: entry.hash)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: code)
    }
  }

  @inline(__always)
  private func hash(_ stretch: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(stretch)
    var hash = seed ^ UInt64(stretch.count)
    var index = 0
    while index + 8 <= raw.count {
      hash = folded(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    let left = raw.count - index
    if left == 0 { return hash }
    return folded(hash ^ TextInterner.last(left, of: raw))
  }

  @inline(__always)
  private func folded(_ number: UInt64) -> UInt64 {
    let (high, low) = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return high ^ low ^ seed
  }

  /// The last one to seven bytes in a number; with those before them where there are eight.
  @inline(__always)
  private static func last(_ count: Int, of bytes: UnsafeRawBufferPointer) -> UInt64 {
    if bytes.count >= 8 {
      return bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
    }
    if count >= 4 {
      let first = bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    return UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ stretch: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.count == stretch.count else { return false }
    return arena.withUnsafeBytes { arena in
      let stretch = UnsafeRawBufferPointer(stretch)
      var offset = 0
      while offset + 8 <= entry.count {
        let one = arena.loadUnaligned(fromByteOffset: entry.start + offset, as: UInt64.self)
        guard one == stretch.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
          return false
        }
        offset += 8
      }
      while offset < entry.count, arena[entry.start + offset] == stretch[offset] { offset += 1 }
      return offset == entry.count
    }
  }
}

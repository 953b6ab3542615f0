import Platform

/// Gives each distinct stretch of bytes a code, without a `String` per cell.
///
/// Open addressing over a table of codes, at most half full; equal bytes are found by their FNV-1a
/// hash (Fowler, Noll and Vo, 1991) and compared with a copy, one for each distinct stretch. The hash
/// begins with a number drawn for each table, so that no file can be made of texts that collide.
struct TextInterner {
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
    let hash = hash(bytes, field.range)
    var slot = place(of: hash)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.hasEscapes == field.hasEscapes,
        isEqual(entry, bytes, field.range)
      {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = Int32(truncatingIfNeeded: entries.count)
    slots[slot] = code
    entries.append(
      Entry(
        hash: hash, start: arena.count, count: field.range.count, hasEscapes: field.hasEscapes))
    arena += bytes[field.range]
    if entries.count * 2 > slots.count { try grow() }
    return code
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

  private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = seed
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }

  private func isEqual(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard entry.count == range.count else { return false }
    for offset in 0..<entry.count
    where arena[entry.start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }
}

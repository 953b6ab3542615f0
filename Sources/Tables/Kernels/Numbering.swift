/// Numbers keys 0, 1, 2… in the order in which they come.
///
/// Keys below a small bound have a place of their own in a table; the others go to an open
/// addressing table at most half full, which is several times faster here than a dictionary.
struct Numbering {
  private static let largestTable = 1 << 20
  /// The number of each small key, -1 for none.
  private var table: [Int]
  /// The number in each slot, -1 for none; a power of two of them.
  private var slots: [Int] = Array(repeating: -1, count: 16)
  /// The keys by their number.
  private var keys: [UInt64] = []
  /// The number of distinct keys.
  private(set) var count = 0

  /// Keys below `bound`, which may have overflowed.
  init(bound: (partialValue: Int, overflow: Bool)) {
    let isSmall = !bound.overflow && bound.partialValue <= Numbering.largestTable
    table = isSmall ? Array(repeating: -1, count: bound.partialValue) : []
  }

  /// The number of a key, the next one when it is new.
  mutating func number(of key: UInt64) -> Int {
    if key < UInt64(table.count) {
      if table[Int(key)] < 0 {
        table[Int(key)] = count
        count += 1
      }
      return table[Int(key)]
    }
    return hashedNumber(of: key)
  }

  private mutating func hashedNumber(of key: UInt64) -> Int {
    var slot = place(of: key)
    while slots[slot] >= 0 {
      if keys[slots[slot]] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = count
    keys.append(key)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = place(of: key)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  /// The finaliser of SplitMix64 (Sebastiano Vigna, 2015) spreads neighbouring keys.
  private func place(of key: UInt64) -> Int {
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: mixed ^ mixed >> 31) & (slots.count - 1)
  }
}

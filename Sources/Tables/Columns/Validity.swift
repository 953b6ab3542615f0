/// The rows of a column whose cell is present: one bit per row, in words of 64.
///
/// There is no word at all while every cell is there, so that complete columns cost nothing and
/// kernels need one comparison to know.
public struct Validity: Sendable {
  /// The number of rows.
  public private(set) var count: Int
  /// A set bit is a present cell, the bits beyond `count` are 0; empty where no cell is missing.
  private var words: [UInt64]

  /// The validity of `count` rows that are all present.
  public init(count: Int) {
    self.count = max(0, count)
    words = []
  }

  /// The validity of `count` rows that are all present, or all missing.
  public init(repeating present: Bool, count: Int) {
    self.init(count: count)
    if !present { words = Array(repeating: 0, count: Validity.wordCount(self.count)) }
  }

  /// The validity of `count` rows, those present for which `isPresent` says so.
  public init(count: Int, isPresent: (Int) throws -> Bool) rethrows {
    self.init(count: count)
    words.reserveCapacity(Validity.wordCount(self.count))
    for start in stride(from: 0, to: self.count, by: 64) {
      var word: UInt64 = 0
      for row in start..<min(start + 64, self.count) where try isPresent(row) {
        word |= 1 << UInt64(row & 63)
      }
      words.append(word)
    }
    dropFullWords()
  }

  /// A bit per element: `true` for a cell that is present.
  public init(_ cells: some Sequence<Bool>) {
    self.init(count: 0)
    for present in cells { append(present) }
  }

  /// True when no cell is missing.
  public var isComplete: Bool { words.isEmpty || missingCount == 0 }

  /// The number of missing cells.
  public var missingCount: Int {
    words.isEmpty ? 0 : count - words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Returns whether the cell of a row is present; `false` outside the rows.
  ///
  /// Setting a row outside does nothing.
  public subscript(row: Int) -> Bool {
    get {
      guard row >= 0, row < count else { return false }
      return words.isEmpty || words[row >> 6] >> UInt64(row & 63) & 1 == 1
    }
    set {
      guard row >= 0, row < count, newValue != self[row] else { return }
      spellOut()
      words[row >> 6] ^= 1 << UInt64(row & 63)
    }
  }

  /// Adds a row at the end.
  public mutating func append(_ present: Bool) {
    if present, words.isEmpty {
      count += 1
      return
    }
    spellOut()
    if count & 63 == 0 { words.append(0) }
    if present { words[count >> 6] |= 1 << UInt64(count & 63) }
    count += 1
  }

  /// Adds the rows of another column at the end.
  public mutating func append(contentsOf other: Validity) {
    if words.isEmpty, other.words.isEmpty {
      count += other.count
      return
    }
    for row in 0..<other.count { append(other[row]) }
  }

  /// The rows present in both, as many as here; rows that the other does not have are missing.
  public func intersection(_ other: Validity) -> Validity {
    if other.words.isEmpty, other.count >= count { return self }
    var result = self
    result.words = (0..<Validity.wordCount(count)).map { word($0) & other.word($0) }
    return result
  }

  /// The rows of a range that lies within the rows.
  public func slice(_ range: Range<Int>) -> Validity {
    var result = Validity(count: range.count)
    guard !words.isEmpty, !range.isEmpty else { return result }
    let (first, shift) = (range.lowerBound >> 6, UInt64(range.lowerBound & 63))
    result.words = (0..<Validity.wordCount(range.count)).map { index in
      let high = shift == 0 ? 0 : word(first + index + 1) << (64 - shift)
      return (word(first + index) >> shift | high) & result.mask(index)
    }
    result.dropFullWords()
    return result
  }

  /// The cells of the rows that are present, in order; `cells` has one per row.
  public func present<Cell>(among cells: [Cell]) -> [Cell] {
    guard !words.isEmpty else { return cells }
    var found: [Cell] = []
    found.reserveCapacity(count - missingCount)
    for (index, word) in words.enumerated() {
      let start = index << 6
      if word == .max {
        found += cells[start..<start + 64]
        continue
      }
      var rest = word
      while rest != 0 {
        found.append(cells[start + rest.trailingZeroBitCount])
        rest &= rest - 1
      }
    }
    return found
  }

  /// The same bits for a column of `rows` rows, rows without a bit missing.
  func fitted(to rows: Int) -> Validity {
    var fitted = rows == count ? self : Validity(count: rows) { self[$0] }
    fitted.dropFullWords()
    return fitted
  }

  private static func wordCount(_ rows: Int) -> Int { (rows + 63) >> 6 }

  /// The bits of a word that stand for rows.
  private func mask(_ index: Int) -> UInt64 {
    let rows = count - (index << 6)
    return rows >= 64 ? .max : rows <= 0 ? 0 : (1 << UInt64(rows)) - 1
  }

  private func word(_ index: Int) -> UInt64 {
    guard !words.isEmpty else { return mask(index) }
    return index < words.count ? words[index] : 0
  }

  /// Makes the words of rows that are all present.
  private mutating func spellOut() {
    if words.isEmpty { words = (0..<Validity.wordCount(count)).map(mask) }
  }

  private mutating func dropFullWords() {
    if missingCount == 0 { words = [] }
  }
}

extension Validity: Equatable {
  /// Returns whether the rows are as many, and the same ones present.
  public static func == (left: Validity, right: Validity) -> Bool {
    left.count == right.count
      && (0..<wordCount(left.count)).allSatisfy { left.word($0) == right.word($0) }
  }
}

/// Which cells of a column hold a value: one bit per row, packed in words of 64.
public struct Validity: Sendable, Equatable {
  /// The number of rows.
  public private(set) var count: Int
  /// A set bit is a present cell; the bits beyond `count` are 0, so that words compare.
  private var words: [UInt64]

  /// The validity of `count` rows that are all present, or all missing.
  public init(repeating present: Bool, count: Int) {
    self.count = max(0, count)
    words = Array(repeating: present ? .max : 0, count: (self.count + 63) / 64)
    if present, self.count % 64 != 0 {
      words[words.count - 1] = (1 << UInt64(self.count % 64)) - 1
    }
  }

  /// One bit per element: `true` for a cell that is present.
  public init(_ cells: some Sequence<Bool>) {
    self.init(repeating: true, count: 0)
    for present in cells { append(present) }
  }

  /// Whether the cell of a row is present; `false` outside the rows.
  ///
  /// Setting a row outside does nothing.
  public subscript(row: Int) -> Bool {
    get {
      guard row >= 0, row < count else { return false }
      return words[row / 64] >> UInt64(row % 64) & 1 == 1
    }
    set {
      guard row >= 0, row < count else { return }
      let bit: UInt64 = 1 << UInt64(row % 64)
      if newValue { words[row / 64] |= bit } else { words[row / 64] &= ~bit }
    }
  }

  /// The number of missing cells.
  public var missingCount: Int {
    count - words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Adds a row at the end.
  public mutating func append(_ present: Bool) {
    if count % 64 == 0 { words.append(0) }
    if present { words[count / 64] |= 1 << UInt64(count % 64) }
    count += 1
  }

  /// The rows present in both; `nil` stands for a column without a missing cell.
  public static func both(_ left: Validity?, _ right: Validity?) -> Validity? {
    guard let left else { return right }
    guard let right else { return left }
    var result = left
    for index in result.words.indices {
      result.words[index] &= index < right.words.count ? right.words[index] : 0
    }
    return result
  }

  /// The same bits for a column of `rows` rows, rows without a bit missing; `nil` when none is.
  func fitted(to rows: Int) -> Validity? {
    let fitted = rows == count ? self : Validity((0..<rows).lazy.map { self[$0] })
    return fitted.missingCount == 0 ? nil : fitted
  }
}

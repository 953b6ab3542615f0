import Platform
import Units

/// Rows of a file whose every field is plain, as most rows of most files are.
///
/// That is a number of the usual form where the column holds such, or a text without quotes or blanks around
/// it. They are read straight from the bytes, by several threads at once, and give what the tokenizer and the
/// builders would make of them; the first row that is not plain ends them, and is left to these.
final class PlainRows: Sendable {
  /// The kind of a column's plain fields.
  enum Kind {
    /// Digits alone.
    case whole
    /// Digits, perhaps with that mark among them.
    case decimal(UInt8)
    case text
  }

  /// The number of rows.
  let count: Int
  /// The place after the last of them.
  let end: Int
  /// The bits of the cells, column after column, with room for `capacity` rows in each.
  private let cells: Bits
  private let capacity: Int
  /// The texts of each column, whose cells are their codes, and the rows at which they came first.
  private let texts: [(interner: TextInterner, firstRows: [Int])]

  /// Memory that is given back even where reading is stopped half-way.
  private final class Bits: Sendable {
    nonisolated(unsafe) let start: UnsafeMutablePointer<UInt64>
    init(count: Int) { start = .allocate(capacity: count) }
    deinit { start.deallocate() }
  }

  /// Reads rows from a place on, up to another that a line begins at.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, separator: UInt8, kinds: [Kind],
    checkpoint: Checkpoint
  ) throws {
    // A field takes a byte, and one for its end.
    let capacity = range.count / (2 * kinds.count) + 1
    let memory = Bits(count: capacity * kinds.count)
    let cells = memory.start
    (self.capacity, self.cells) = (capacity, memory)
    var texts = kinds.map { _ in
      (interner: TextInterner(checkpoint: checkpoint), firstRows: [Int]())
    }
    var fields = PlainFields(bytes, at: range.lowerBound, upTo: range.upperBound, separator)
    var (count, end) = (0, range.lowerBound)
    try texts.withUnsafeMutableBufferPointer { texts in
      rows: while end < range.upperBound {
        try checkpoint(at: count)
        for column in kinds.indices {
          let bits: UInt64?
          switch kinds[column] {
          case .whole: bits = fields.readNumber(decimal: nil)
          case .decimal(let mark): bits = fields.readNumber(decimal: mark)
          case .text:
            if let text = fields.readText() {
              let code = try texts[column].interner.code(of: text, hasEscapes: false)
              let isNew = texts[column].firstRows.count < texts[column].interner.count
              if isNew { texts[column].firstRows.append(count) }
              bits = isNew && Marker.isMarker(text) ? nil : UInt64(code)
            } else {
              bits = nil
            }
          }
          guard let bits, fields.endField(isLast: column == kinds.count - 1) else { break rows }
          cells[column * capacity + count] = bits
        }
        count += 1
        end = fields.position
      }
    }
    (self.count, self.end, self.texts) = (count, end, texts)
  }

  /// The cells of a column, whose bits are of that type.
  func withCells<Cell: BitwiseCopyable>(
    of column: Int, as type: Cell.Type, _ body: (UnsafeBufferPointer<Cell>) -> Void
  ) {
    (cells.start + column * capacity).withMemoryRebound(to: type, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// The texts of a column that have a row, in the order of their codes, and their first rows.
  func forEachText(
    of column: Int, _ body: (UnsafeBufferPointer<UInt8>, _ firstRow: Int) throws -> Void
  ) rethrows {
    let (interner, firstRows) = texts[column]
    try interner.forEachStretch { code, stretch in
      // The last text may be of the row that was not plain.
      if firstRows[code] < count { try body(stretch, firstRows[code]) }
    }
  }
}

/// A reader of plain fields; every function gives nil or false for what is none.
private struct PlainFields {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int
  private let separator: UInt8
  private let separators: UInt64
  // Tables of the program are made when they are first asked for, which each use would ask again.
  private let canStart = PlainFields.canStart
  private let powersOfTen = PowersOfTen.exact
  private let wholePowersOfTen = PlainFields.wholePowersOfTen

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, upTo end: Int, _ separator: UInt8) {
    (self.bytes, position, self.end, self.separator) = (bytes, start, end, separator)
    separators = UInt64(separator) &* PlainFields.ones
  }

  /// The bits of a number: of a double where there may be a decimal mark, else of a whole number.
  ///
  /// The digits and the power of ten are exact in double precision (Clinger, 1990).
  @inline(__always)
  mutating func readNumber(decimal: UInt8?) -> UInt64? {
    // The last bytes of all are not read eight at a time.
    guard position + 40 <= bytes.count else { return nil }
    let isNegative = bytes[position] == 0x2D
    let start = isNegative ? position + 1 : position
    var (mantissa, digits) = self.digits(from: start)
    var index = start + digits
    var decimals = 0
    if let decimal, bytes[index] == decimal {
      let fraction = self.digits(from: index + 1)
      decimals = fraction.count
      digits += decimals
      index += 1 + decimals
      mantissa = mantissa &* wholePowersOfTen[decimals] &+ fraction.value
    }
    // Zeros in front are of codes, and the zero with a sign is a case of its own.
    guard (1...15).contains(digits), index < end,
      bytes[start] != 0x30 || (!isNegative && (digits == 1 || digits == decimals + 1))
    else { return nil }
    position = index
    let whole = isNegative ? -Int64(mantissa) : Int64(mantissa)
    guard decimal != nil else { return UInt64(bitPattern: whole) }
    return (Double(whole) / powersOfTen[decimals]).bitPattern
  }

  /// The number that the digits from a place on make, and how many they are: at most 16.
  @inline(__always)
  private func digits(from start: Int) -> (value: UInt64, count: Int) {
    let first = eightDigits(from: start)
    guard first.count == 8 else { return first }
    let more = eightDigits(from: start + 8)
    return (first.value &* wholePowersOfTen[more.count] &+ more.value, 8 + more.count)
  }

  /// The same of at most eight, two by two, then four by four (Daniel Lemire, 2018).
  @inline(__always)
  private func eightDigits(from start: Int) -> (value: UInt64, count: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    let values =
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      ^ (0x30 &* PlainFields.ones)
    // The highest bit of each byte that is no digit.
    let others =
      ((values & (0x7F &* PlainFields.ones)) &+ (0x76 &* PlainFields.ones) | values)
      & (0x80 &* PlainFields.ones)
    let count = others.trailingZeroBitCount >> 3
    // Zeros go before the digits.
    var number = count == 0 ? 0 : values &<< UInt64(64 - 8 * count)
    number = (number &* 2_561) >> 8 & 0x00FF_00FF_00FF_00FF
    number = (number &* 6_553_601) >> 16 & 0x0000_FFFF_0000_FFFF
    return ((number &* 42_949_672_960_001) >> 32, count)
  }

  /// The bytes of a text, which may be a marker of a missing cell.
  @inline(__always)
  mutating func readText() -> UnsafeBufferPointer<UInt8>? {
    let start = position
    guard start < end, canStart[Int(bytes[start])] else { return nil }
    skipText()
    guard position > start, position < end else { return nil }
    let last = bytes[position - 1]
    if last <= 0x20 || last == 0xA0 || last == 0xAF { return nil }
    return UnsafeBufferPointer(rebasing: bytes[start..<position])
  }

  /// Goes to the next separator or line end, eight bytes at a time.
  @inline(__always)
  private mutating func skipText() {
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= end {
      let eight = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let hits =
        PlainFields.zeros(eight ^ separators)
        | PlainFields.zeros(eight ^ (UInt64(CSVByte.lineFeed) &* PlainFields.ones))
        | PlainFields.zeros(eight ^ (UInt64(CSVByte.carriageReturn) &* PlainFields.ones))
      if hits != 0 {
        position += hits.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
    while position < end, bytes[position] != separator, bytes[position] != CSVByte.lineFeed,
      bytes[position] != CSVByte.carriageReturn
    {
      position += 1
    }
  }

  /// Goes past a separator or, after the last field, a line end.
  @inline(__always)
  mutating func endField(isLast: Bool) -> Bool {
    guard position < end else { return false }
    if !isLast {
      guard bytes[position] == separator else { return false }
      position += 1
      return true
    }
    if bytes[position] == CSVByte.carriageReturn { position += 1 }
    guard position < end, bytes[position] == CSVByte.lineFeed else { return false }
    position += 1
    return true
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// 1, 10 and so on up to 10 to the power of 16.
  private static let wholePowersOfTen = PowersOfTen.exact.prefix(17).map { UInt64($0) }

  /// The highest bit of each byte that is zero; beyond the lowest such byte others may be set too.
  @inline(__always)
  private static func zeros(_ eight: UInt64) -> UInt64 {
    (eight &- ones) & ~eight & 0x8080_8080_8080_8080
  }

  /// The bytes that a plain text starts with: no quote and no blank.
  private static let canStart: [Bool] = (0..<256).map { byte in
    let byte = UInt8(byte)
    let isBlank = byte <= 0x20 || byte == 0xC2 || byte == 0xE2
    return !isBlank && byte != CSVByte.quote
  }
}

extension ColumnBuilder {
  /// The kind of field that goes into the column without anything else to note; nil for a column of which
  /// every field must be looked at.
  var plainKind: PlainRows.Kind? {
    guard !needsText, !hasDeclaredMissing else { return nil }
    switch state {
    case .integers: return marks.isPercent || marks.areAllPercent ? nil : .whole
    case .numbers:
      // Until a mark has told what it is, each number may.
      let isKnown = !evidence.decimals.isEmpty && marks.decimal != 0
      return !isKnown || marks.isPercent || marks.areAllPercent ? nil : .decimal(marks.decimal)
    case .text: return .text
    case .undecided, .bools, .dates: return nil
    }
  }
}

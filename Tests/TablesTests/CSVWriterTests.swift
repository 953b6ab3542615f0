import Tables
import Testing
import Units

import struct Platform.Checkpoint

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test func cellsAreWrittenShortest() throws {
    let table = try Table(columns: [
      Column("Énergie", unit: MeasureUnit(parsing: "Wh"), numbers: [14.874999999999998, 35, nil]),
      Column("n", integers: [1, -2, nil]), Column("t, u", texts: ["12", "a\"b", nil]),
      Column("vrai", bools: [true, nil, false]),
    ])
    #expect(
      try CSVWriter.write(table, checkpoint: .unlimited) == """
        Énergie (Wh),n,"t, u",vrai
        14.874999999999998,1,"12",true
        35.0,-2,"a""b",
        ,,,false

        """)
    #expect(
      try CSVWriter.write(table, options: .french, checkpoint: .unlimited).hasPrefix(
        "\u{FEFF}Énergie (Wh);n;t, u;vrai\n14,874999999999998;1;"))
  }

  @Test func numbersHaveTheirFewestDigits() throws {
    var random = SplitMix64(state: 1)
    let powers: [Double] = [10, 100, 1000, 1e4, 1e5, 1e6, 1e7]
    var numbers: [Double] = [
      0, -0.0, 0.001, 0.000999, 999_999_999.999999, 1e9, 0.1 + 0.2, .leastNonzeroMagnitude, -1.5,
      123.4560,
      0.5.nextUp, 1e15, .greatestFiniteMagnitude,
    ]
    for _ in 0..<20_000 {
      let power: Double = powers.randomElement(using: &random) ?? 1
      let digits = Double(Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
      numbers.append((digits / power).rounded() / power)
      numbers.append(digits / power)
      numbers.append(digits * 1.1 / power)
    }
    // Of several pieces, with cells missing here and there.
    let cells = numbers.enumerated().map { $0 % 97 == 5 ? nil : $1 }
    let table = try Table(columns: [
      Column("x", numbers: cells), Column("n", integers: Array(0..<Int64(cells.count))),
    ])
    let text = try CSVWriter.write(table, checkpoint: .unlimited)
    let lines = cells.enumerated().map { "\($1?.description ?? ""),\($0)\n" }
    #expect(text == "x,n\n" + lines.joined())
  }

  @Test(arguments: 0..<60)
  func tablesReadBackEqual(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let table = try randomTable(&random)
    let options = seed % 2 == 0 ? CSVWritingOptions() : CSVWritingOptions.french
    let text = try CSVWriter.write(table, options: options, checkpoint: .unlimited)
    let back = try CSVReader.read(bytes: Array(text.utf8), checkpoint: .unlimited).table
    #expect(back.columns == table.columns, "seed \(seed)\n\(text)")
  }

  private func randomTable(_ random: inout SplitMix64) throws -> Table {
    let rows = Int.random(in: 1...12, using: &random)
    let columns = try (0..<Int.random(in: 1...5, using: &random)).map { index in
      try randomColumn("c \(index)", rows: rows, &random)
    }
    return try Table(columns: columns)
  }

  /// A column whose first cell is present and whose numbers hold at least one that is not whole.
  private func randomColumn(
    _ name: String, rows: Int, _ random: inout SplitMix64
  ) throws -> Column {
    let isPresent = (0..<rows).map { $0 == 0 || Int.random(in: 0..<4, using: &random) > 0 }
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      return Column(
        name, integers: isPresent.map { $0 ? .random(in: .min ... .max, using: &random) : nil })
    case 1: return Column(name, bools: isPresent.map { $0 ? .random(using: &random) : nil })
    case 2:
      return Column(
        name, unit: try MeasureUnit(parsing: "kWh"),
        numbers: isPresent.map { $0 ? randomDouble(&random) : nil })
    case 3: return Column(name, numbers: isPresent.map { $0 ? randomDouble(&random) : nil })
    case 4:
      return Column(
        name,
        dates: isPresent.map { isPresent in
          guard isPresent else { return nil }
          return CalendarDate(
            year: .random(in: 1...9999, using: &random), month: .random(in: 1...12, using: &random),
            day: .random(in: 1...28, using: &random),
            second: Bool.random(using: &random) ? .random(in: 0..<86_400, using: &random) : nil)
        })
    default: return Column(name, texts: isPresent.map { $0 ? randomText(&random) : nil })
    }
  }

  private func randomDouble(_ random: inout SplitMix64) -> Double {
    let number = Double(bitPattern: random.next())
    return number.isFinite ? number : 0.5
  }

  private func randomText(_ random: inout SplitMix64) -> String {
    let pieces = [
      "", "a", "é", "12", "1,5", "NA", "null", ";", ",", "\"", "\n", "\r\n", "FR", "true", "vrai",
      "œ",
      "2025-01-01", "-", "01", " ", "\t", "\u{A0}", "x y", "|",
      "1 250", "12 %", "31/12/2024", "…", "–", "\u{202F}",
    ]
    let text = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
    // Blanks around a text are trimmed by design.
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}"]
    let scalars = text.unicodeScalars.drop { blanks.contains($0) }
    return String(
      String.UnicodeScalarView(scalars.reversed().drop { blanks.contains($0) }.reversed()))
  }
}

/// Sebastiano Vigna's generator (2015): the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

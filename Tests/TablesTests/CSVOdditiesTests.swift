import Testing

import struct Platform.Checkpoint

@testable import Tables

/// Bytes that come in pieces of one size, as from a slow disk.
private final class PieceSource: ByteSource {
  private let bytes: [UInt8]
  private let size: Int
  private var position = 0
  private(set) var restarts = 0
  let byteCount: Int? = nil

  init(_ bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }

  func restart() {
    position = 0
    restarts += 1
  }

  func next(_ count: Int) -> ArraySlice<UInt8> {
    let piece = bytes[position...].prefix(min(count, size))
    position = piece.endIndex
    return piece
  }
}

@Suite("Oddities of CSV files")
struct CSVOdditiesTests {
  private static let lines = (0..<4000).map { index in
    "\"n° \(index), \"\"é\"\"\r\nœuf\"\u{A0},\u{202F}\(index).5 , \(index % 7 == 0 ? "" : "œ"),x\r\n"
  }
  private static let text = "\u{A0}nom,valeur,\"a\r\nb\",c\r\n" + lines.joined()

  /// The cut between two pieces may fall into a quote, a line end, a blank, a character.
  @Test(arguments: [1, 2, 3, 7, 1000, 65_537])
  func piecesMakeNoDifference(size: Int) throws {
    let bytes = Array(Self.text.utf8)
    let whole = try CSVReader.read(bytes: bytes, checkpoint: .unlimited)
    let pieces = try CSVReader.read(PieceSource(bytes, size: size), checkpoint: .unlimited)
    #expect(pieces.table.columns == whole.table.columns)
    #expect(pieces.notes == whole.notes)
    #expect(whole.table.rowCount == 4000)
    #expect(whole.table.columns[0].cell(3999) == .text("n° 3999, \"é\"\r\nœuf"))
  }

  @Test(arguments: [true, false], [true, false])
  func utf16InPieces(isLittle: Bool, hasMark: Bool) throws {
    let units = Array(((hasMark ? "\u{FEFF}" : "") + Self.text + "😀,1,2,3\r\n").utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    let (table, notes) = try CSVReader.read(PieceSource(bytes, size: 1001), checkpoint: .unlimited)
    #expect(table.columns[0].cell(4000) == .text("😀"))
    #expect(
      notes.contains(.encoding(isLittle ? .utf16LittleEndian : .utf16BigEndian)))
  }

  /// One stray byte among characters of UTF-8 is read by itself, wherever it stands.
  @Test(arguments: [1, 300_000])
  func strayBytesAmongUTF8(lines: Int) throws {
    let bytes = Array("a,b\n".utf8) + Array(String(repeating: "é,1\n", count: lines).utf8)
    let (table, notes) = try CSVReader.read(
      bytes: bytes + [0xEE, 0x2C, 0x32, 0x0A], checkpoint: .unlimited)
    #expect(notes.contains(.strayBytes(count: 1, firstLine: lines + 2)))
    #expect(table.columns[0].cell(lines) == .text("î"))
    #expect(table.columns[0].cell(0) == .text("é"))
  }

  /// A file of ASCII for more than the first piece is read once more from the start.
  @Test(arguments: [(0xE9 as UInt8, "é"), (0x80, "€"), (0xFF, "ÿ")])
  func lateBytesOfCodePage1252(byte: UInt8, text: String) throws {
    let bytes = Array("a,b\n".utf8) + Array(String(repeating: "e,1\n", count: 300_000).utf8)
    let (table, notes) = try CSVReader.read(
      bytes: bytes + Array("abcdefgh".utf8) + [byte] + Array("jklmnopq,2\n".utf8),
      checkpoint: .unlimited)
    #expect(notes.contains(.encoding(.windows1252)))
    #expect(table.columns[0].cell(300_000) == .text("abcdefgh\(text)jklmnopq"))
  }

  /// Eight bytes are looked at together, whatever is beside the odd one.
  @Test(arguments: [0, 3, 8, 15, 16, 19]) func oneByteMakesAPieceNotPlain(place: Int) {
    for other in [0x01, 0x20, 0x41, 0x7F] as [UInt8] {
      for byte in UInt8.min...UInt8.max {
        var bytes = [UInt8](repeating: other, count: 20)
        bytes[place] = byte
        #expect(TextEncoding.isPlain(bytes[...]) == (1..<0x80).contains(byte))
      }
    }
  }

  /// Memory holds a piece of the file at a time; texts among numbers cost a second pass.
  @Test func theFileGoesByOnceOrTwice() throws {
    let once = PieceSource(Array(Self.text.utf8), size: 4096)
    _ = try CSVReader.read(once, checkpoint: .unlimited)
    let twice = PieceSource(Array("a\n1\nx\n".utf8), size: 4096)
    _ = try CSVReader.read(twice, checkpoint: .unlimited)
    #expect(twice.restarts - once.restarts == 1)
  }

  @Test(arguments: [
    ("1 250", 1250), ("1\u{A0}250,5", 1250.5), ("12\u{202F}345\u{202F}678", 12_345_678),
    ("-3,5", -3.5), ("−3,5", -3.5), ("12,5 %", 0.125), ("7%", 0.07), ("1 200\u{A0}%", 12),
    ("1e3", 1000), ("+2", 2),
  ])
  func numbersAsPeopleWriteThem(cell: String, number: Double) throws {
    let column = try read("x;y\n\(cell);a").table.columns[0]
    #expect(column.validDoubles() == [number])
  }

  @Test(arguments: ["12 34", "1 2345", "0 250", "1234 567", "1  250", "% 5", "5 % 3", "1 250e"])
  func whatIsNoNumberStaysText(cell: String) throws {
    #expect(try read("x;y\n\(cell);a").table.columns[0] == Column("x", texts: [cell]))
  }

  @Test func readingsAreTold() throws {
    let (_, notes) = try read("n;p;d\n1 250;12 %;31/12/2024\n3;4 %;01/02/2025 08:30")
    #expect(
      notes == [
        .thousands(columns: ["n"], mark: " "), .percentages(columns: ["p"]),
        .dayFirst(columns: ["d"]),
      ])
  }

  @Test func datesDayFirst() throws {
    let (table, _) = try read("d,e\n31/12/2024,1.2.2024\n1/2/2025 08:30:05,29-02-2024")
    #expect(
      table.columns == [
        Column(
          "d",
          dates: [
            CalendarDate(year: 2024, month: 12, day: 31),
            CalendarDate(year: 2025, month: 2, day: 1, second: 30_605),
          ]),
        Column(
          "e",
          dates: [
            CalendarDate(year: 2024, month: 2, day: 1), CalendarDate(year: 2024, month: 2, day: 29),
          ]),
      ])
  }

  @Test func repeatedHeadersAreNumbered() throws {
    let (table, notes) = try read("a,b,a,a_2,é,e\u{301}\n1,2,3,4,5,6")
    #expect(table.columnNames == ["a", "b", "a_3", "a_2", "é", "é_2"])
    #expect(
      notes == [
        .repeatedHeader("a", field: 3, renamed: "a_3"),
        .repeatedHeader("é", field: 6, renamed: "é_2"),
      ])
  }

  @Test func dashesAreMissingExceptAmongSigns() throws {
    let (table, notes) = try read("n,s,t\n1,+,oui\n-,-,-\n…,+,non")
    #expect(table.columns[0] == Column("n", integers: [1, nil, nil]))
    #expect(table.columns[1] == Column("s", texts: ["+", "-", "+"]))
    #expect(table.columns[2] == Column("t", texts: ["oui", nil, "non"]))
    #expect(notes.contains(.markerKept("-", column: "s", count: 1)))
    #expect(notes.contains(.marker("-", column: "n", count: 1)))
  }

  /// Spreadsheets leave empty fields behind at the ends of rows.
  @Test func emptyFieldsTooManyAreNothing() throws {
    #expect(try read("a;b\n1;2;;\n3;4; ;").table.rowCount == 2)
    #expect(throws: CSVProblem.raggedRow(line: 2, fields: 4, expected: 2)) {
      try read("a;b\n1;2;;5")
    }
  }

  @Test func longRowsOfNumbersAreCut() throws {
    let (table, notes) = try read("a,b\n1,2,9\n3,4") { $0.isLenient = true }
    #expect(table.columns[1] == Column("b", integers: [2, 4]))
    #expect(notes == [.longRows(count: 1, firstLine: 2, mergedInto: nil)])
  }

  @Test func aTitleDoesNotHideTheSeparator() throws {
    #expect(throws: CSVProblem.raggedRow(line: 3, fields: 2, expected: 1)) {
      try read("Source : INSEE\n\nville;temp\nBrest;12,5")
    }
    let table = try read("Source : INSEE\n\nville;temp\nBrest;12,5") { $0.skippedLines = 2 }.table
    #expect(table.columns[1] == Column("temp", numbers: [12.5]))
  }

  @Test(
    arguments: [
      ("PK\u{3}\u{4}..xl/workbook.xml", FileKind.xlsx),
      ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .ods),
      ("PK\u{3}\u{4}a.csv", .zip), (" \n<!DOCTYPE html>", .html), ("%PDF-1.7", .pdf),
      ("GIF89a", .image), ("PAR1..", .parquet),
    ])
  func otherFilesAreRecognised(start: String, kind: FileKind) {
    #expect(throws: CSVProblem.binary(kind)) { try read(start) }
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8], FileKind.gzip), ([0xD0, 0xCF, 0x11, 0xE0], .xls),
      ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
    ] as [([UInt8], FileKind)])
  func otherBytesAreRecognised(bytes: [UInt8], kind: FileKind) {
    #expect(throws: CSVProblem.binary(kind)) {
      try CSVReader.read(bytes: bytes, checkpoint: .unlimited)
    }
  }
}

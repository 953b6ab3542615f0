import Diagnostics
import Foundation
import Tables
import Testing
import Units

import struct Platform.Checkpoint

func read(_ text: String, _ change: (inout CSVOptions) -> Void = { _ in }) throws
  -> (table: Table, notes: [ReadNote])
{
  var options = CSVOptions()
  change(&options)
  return try CSVReader.read(bytes: Array(text.utf8), options: options, checkpoint: .unlimited)
}

@Suite("Reading CSV")
struct CSVReaderTests {
  /// Every cell has the bits that Python 3.11 gives it: `struct.pack('>d', float(cell)).hex()`.
  ///
  /// The first 559 cells are the distinct numbers of the two files of the course.
  @Test func numbersAreBitIdenticalToPython() throws {
    let url = try #require(
      Bundle.module.url(
        forResource: "python-floats", withExtension: "csv", subdirectory: "Fixtures"))
    let table = try CSVReader.read(bytes: Array(Data(contentsOf: url)), checkpoint: .unlimited)
      .table
    let cells = try table.required("cell")
    #expect(cells.kind == .numbers)
    #expect(cells.missingCount == 0)
    #expect(table.rowCount == 1088)
    for row in 0..<table.rowCount {
      guard case .number(let number) = cells.cell(row) else { continue }
      let hex = String(number.bitPattern, radix: 16)
      let bits = "x" + String(repeating: "0", count: 16 - hex.count) + hex
      #expect(try table.required("bits").cell(row) == .text(bits), "row \(row)")
    }
  }

  @Test func theCourseFileReads() throws {
    let text = """
      Provider,Model,Active parameters,Token,Petite_conv
      OpenAI,gpt 4o,137,0.0875,35.0
      OpenAI,gpt 4 ,550,1.1175,447.0

      """
    let (table, notes) = try read(text)
    #expect(table.columns.map(\.kind) == [.text, .text, .integers, .numbers, .numbers])
    #expect(try table.rowIndex(ofKey: "gpt 4", checkpoint: .unlimited) == 1)
    #expect(notes == [.trimmed(column: "Model", count: 1, firstLine: 3), .key("Model")])
  }

  @Test(arguments: [
    ("1\n2", Column.Kind.integers), ("1\n2.5", .numbers), ("1\n1e3", .numbers),
    ("-1\n+2", .integers),
    ("01\n02", .text), ("1\n2A", .text), ("1e999\n1", .text), ("inf\nnan", .text), ("0x10", .text),
    ("true\nFALSE", .bools), ("vrai\nfaux", .bools), ("true\n1", .text), ("oui", .text),
    ("2025-01-31\n2024-12-01T10:00", .dates), ("2025-02-30", .text),
    ("9223372036854775807", .integers),
    ("-9223372036854775808", .integers), ("9223372036854775808", .text), ("1,5", .text),
    ("-", .text), (".", .text), ("1e", .text), ("1_000", .text), ("", .text), ("--1", .text),
    ("1 000", .integers), ("1\u{202F}250\u{A0}000,5", .text), ("12 34", .text),
    ("12 %\n3%", .numbers), ("3\n12 %", .text),
    ("31/12/2024\n1/2/2025 14:05", .dates), ("31/12/2024\n2024-12-31", .text),
    ("12/31/2024", .text), ("0.5", .numbers), ("00.5", .text), ("-0", .integers), ("0", .integers),
  ])
  func kindsAreInferred(cells: String, kind: Column.Kind) throws {
    #expect(
      try read(
        "x|y\n"
          + cells.split(separator: "\n").map { "\"\($0)\"|" + $0 }
          .joined(separator: "\n")
      ) { $0.decimal = "." }.table.columns[1].kind == kind)
  }

  @Test func quotesSeparatorsAndLineEnds() throws {
    let text = "\u{FEFF}a,b\r\n\"x, \"\"y\"\"\nz\",  1 \r\n\r\n w\"w ,\"2\"\r\n"
    let (table, notes) = try read(text)
    #expect(table.columns[0] == Column("a", texts: ["x, \"y\"\nz", "w\"w"]))
    #expect(table.columns[1] == Column("b", integers: [1, 2]))
    #expect(notes == [.trimmed(column: "a", count: 1, firstLine: 5), .key("a")])
  }

  @Test(arguments: [
    ("", CSVProblem.empty), ("\n \n", .empty),
    ("a,b\n1\n", .raggedRow(line: 2, fields: 1, expected: 2)),
    ("a,b\n1,2\n\n\"x\ny\",2\n1,2,3", .raggedRow(line: 6, fields: 3, expected: 2)),
    ("a,b\n1,\"2\n", .unclosedQuote(line: 2, field: 2)),
    ("a,\"b", .unclosedQuote(line: 1, field: 2)),
    ("a,b\n\"1\"x,2", .textAfterQuote(line: 2, field: 1)), ("a\0b", .binary(.unknown)),
    (String(repeating: ",", count: 70_000), .tooManyFields(limit: 65_536)),
    ("PK\u{3}\u{4}\0\0", .binary(.zip)), ("\u{FEFF}a\0", .binary(.unknown)),
  ])
  func brokenFilesSayWhere(text: String, problem: CSVProblem) {
    #expect(throws: problem) { try read(text) }
  }

  /// UTF-16 that holds null characters is no text either: it could not be read back.
  @Test func nullsInUTF16() {
    #expect(throws: CSVProblem.binary(.unknown)) {
      try CSVReader.read(bytes: [0xFE, 0xFF, 0, 0x61, 0, 0, 0, 0x0A], checkpoint: .unlimited)
    }
  }

  /// A file that was given its byte order mark more than once.
  @Test func manyByteOrderMarks() throws {
    let marks = Array(repeating: [0xEF, 0xBB, 0xBF] as [UInt8], count: 300_000).flatMap(\.self)
    #expect(throws: CSVProblem.empty) { try CSVReader.read(bytes: marks, checkpoint: .unlimited) }
    let utf16: [UInt8] = [0xFE, 0xFF, 0xFE, 0xFF, 0, 0x61, 0, 0x0A, 0, 0x31]
    for bytes in [marks + Array("a\n1\n".utf8), utf16] {
      #expect(try CSVReader.read(bytes: bytes, checkpoint: .unlimited).table.columnNames == ["a"])
    }
  }

  @Test func raggedRowsAreCompletedOnDemand() throws {
    let (table, notes) = try read("a,b\n1\n2,x,y\n3,z") { $0.isLenient = true }
    #expect(
      table.columns == [Column("a", integers: [1, 2, 3]), Column("b", texts: [nil, "x,y", "z"])])
    #expect(notes.contains(.shortRows(count: 1, firstLine: 2)))
    #expect(notes.contains(.longRows(count: 1, firstLine: 3, mergedInto: "b")))
  }

  @Test(arguments: [
    ("a;b\n1,5;2", ";"), ("a\tb\n1,5\t2", "\t"), ("a|b\n1,5|2", "|"), ("a,b\n1.5,2", ","),
    ("sep=;\na;b\n1,5;2", ";"), ("\"a;;;\",b\n1.5,2", ","), ("a;b\n\"x;y;z\n,\";2\n1,5;3", ";"),
  ])
  func separatorsAreFound(text: String, separator: String) throws {
    let table = try read(text).table
    #expect(table.columns.count == 2, "\(separator)")
    #expect(table.columns[1].kind == .integers)
  }

  @Test func aColumnAloneMayHaveDecimalCommas() throws {
    #expect(try read("x\n1,5\n\nnull\n2").table.columns == [Column("x", numbers: [1.5, nil, 2])])
    #expect(throws: CSVProblem.raggedRow(line: 2, fields: 2, expected: 1)) {
      try read("a title\na,b\n1,2")
    }
  }

  @Test func decimalCommas() throws {
    let (table, notes) = try read("a;b;c\n1,5;1.5;1,5\n2;3.25;2.5")
    #expect(table.columns[0] == Column("a", numbers: [1.5, 2]))
    #expect(table.columns[1] == Column("b", numbers: [1.5, 3.25]))
    #expect(table.columns[2] == Column("c", texts: ["1,5", "2.5"]))
    #expect(notes.contains(.decimalComma(columns: ["a"])))
    #expect(
      notes.contains(
        .staysText(
          column: "c",
          ColumnDoubt(
            kind: .numbers, count: 2, total: 2, cell: "2.5", line: 3, reason: .contradiction))))
    let quoted = try read("a,b\n\"1,5\",x\n2,y") { $0.decimal = "," }.table
    #expect(quoted.columns[0] == Column("a", numbers: [1.5, 2]))
    #expect(throws: CSVProblem.unfitSeparator("'")) { try read("a") { $0.decimal = "'" } }
    #expect(throws: CSVProblem.unfitSeparator("é")) { try read("a") { $0.separator = "é" } }
  }

  @Test func missingCells() throws {
    let (table, notes) = try read("n,t,m\n1,a,\nNA,NA,\n,,\nnull,bcd e,\n")
    #expect(table.columns[0] == Column("n", integers: [1, nil, nil, nil]))
    #expect(table.columns[1] == Column("t", texts: ["a", nil, nil, "bcd e"]))
    #expect(table.columns[2] == Column("m", texts: [nil, nil, nil, nil]))
    #expect(
      notes == [
        .marker("NA", column: "n", count: 1), .marker("null", column: "n", count: 1),
        .marker("NA", column: "t", count: 1), .blankRows(count: 1, firstLine: 4),
      ])
  }

  @Test func namibiaIsNotMissing() throws {
    let (table, notes) = try read("iso,n\nFR,1\nNA,2\n,3\nDE,NA")
    #expect(table.columns[0] == Column("iso", texts: ["FR", "NA", nil, "DE"]))
    #expect(table.columns[1] == Column("n", integers: [1, 2, 3, nil]))
    #expect(notes.contains(.markerKept("NA", column: "iso", count: 1)))
    #expect(notes.contains(.marker("NA", column: "n", count: 1)))
    #expect(try read("iso\nNA\nNA").table.columns[0].missingCount == 2)
    #expect(try read("x,y\nNA,1\nFR,2").table.columns[0] == Column("x", texts: ["NA", "FR"]))
  }

  @Test func quotesKeepTexts() throws {
    let table = try read("a,b,c,d\n\"12\",\"NA\",\"\",1\n\"13\",\"x\",,2\n").table
    #expect(table.columns[0] == Column("a", texts: ["12", "13"]))
    #expect(table.columns[1] == Column("b", texts: ["NA", "x"]))
    #expect(
      try read("\"a\",\"b\"\n\"12\",\"1.5\"").table.columns.map(\.kind) == [.integers, .numbers])
    // Where all cells are quoted, the quotes tell nothing.
    #expect(try read("a,b\n\"12\",\"\"\n\"3\",\"x\"").table.columns[0].kind == .integers)
    let forced = try read("a,b\n75,1\n2,2") { $0.types = ["a": .text] }.table
    #expect(forced.columns[0] == Column("a", texts: ["75", "2"]))
  }

  @Test func headersHaveUnits() throws {
    let (table, notes) = try read(
      "Énergie (Wh),Température (°C),,Pays (km),e (Wh),e (kWh)\n1,2,3,x,5,6")
    #expect(
      table.columnNames == [
        "Énergie", "Température", "colonne_3", "Pays (km)", "e (Wh)", "e (kWh)",
      ])
    #expect(table.columns[0].unit == (try MeasureUnit(parsing: "Wh")))
    #expect(table.columns[0].kind == .numbers)
    #expect(table.columns[1].unit == .celsius)
    #expect(table.columns[5].unit == (try MeasureUnit(parsing: "kWh")))
    #expect(notes == [.emptyHeader(field: 3, name: "colonne_3"), .key("Pays (km)")])
    #expect(try read("1,2.5\n3,4").notes == [.headerOfNumbers(["1", "2.5"])])
  }

  @Test func surprisesAreTold() throws {
    let (table, notes) = try read("a,b\n1,18446744073709551616\n2,1\n12 %,2")
    #expect(table.columns[0] == Column("a", texts: ["1", "2", "12 %"]))
    #expect(table.columns[1] == Column("b", texts: ["18446744073709551616", "1", "2"]))
    func doubt(_ cell: String, _ line: Int, _ reason: ColumnDoubt.Reason) -> ColumnDoubt {
      ColumnDoubt(kind: .numbers, count: 3, total: 3, cell: cell, line: line, reason: reason)
    }
    #expect(
      notes == [
        .staysText(column: "a", doubt("12 %", 4, .otherUnit)),
        .staysText(column: "b", doubt("18446744073709551616", 2, .tooLong)),
      ])
    #expect(
      try read("a\n9007199254740993\n1.5").notes == [.roundedIntegers(column: "a", firstLine: 2)])
    #expect(
      try read("a\n1\n0.5\n9007199254740993\n2").notes
        == [.roundedIntegers(column: "a", firstLine: 4)])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0xE9, 0, 0x0A, 0, 0x31, 0], TextEncoding.utf16LittleEndian),
      ([0xFE, 0xFF, 0, 0xE9, 0, 0x0A, 0, 0x31], .utf16BigEndian),
      ([0xE9, 0x0A, 0x31], .windows1252),
      ([0xC3, 0xA9, 0x0A, 0x31], nil), ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x0A, 0x31], nil),
    ] as [([UInt8], TextEncoding?)])
  func encodingsAreFound(bytes: [UInt8], encoding: TextEncoding?) throws {
    let (table, notes) = try CSVReader.read(bytes: bytes, checkpoint: .unlimited)
    #expect(table.columnNames == ["é"])
    #expect(table.columns[0] == Column("é", integers: [1]))
    #expect(notes.first == encoding.map(ReadNote.encoding))
  }

  @Test func skippedLinesAndKeys() throws {
    let text = "a title, with commas\n\"\n\nk,v\n2,x\n1,x\n"
    let table = try read(text) {
      $0.skippedLines = 2
      $0.key = "k"
    }.table
    #expect(table.key == "k")
    #expect(try table.rowIndex(ofKey: 1, checkpoint: .unlimited) == 1)
    #expect(throws: RepeatedRowKey("x", column: "v", rows: [1, 2])) {
      try read("k,v\n2,x\n1,x") { $0.key = "v" }
    }
  }

  @Test func readingStopsOnDemand() {
    struct Stop: Error {}
    let text = "a,b\n" + String(repeating: "1,2\n", count: 10_000)
    #expect(throws: Stop.self) {
      try CSVReader.read(bytes: Array(text.utf8), checkpoint: Checkpoint { throw Stop() })
    }
  }

  /// Every prefix and every single-byte change of a file gives a table or a typed problem.
  @Test func brokenBytesNeverCrash() {
    let bytes = Array("a (Wh);\"b\"\n1,5;\"x \"\"y\"\n;NA\n2e3;\u{A0}é\r\n".utf8)
    for end in 0...bytes.count {
      _ = try? CSVReader.read(bytes: Array(bytes[..<end]), checkpoint: .unlimited)
    }
    for index in bytes.indices {
      for byte in [0, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x65, 0x80, 0xC2, 0xE2, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] = byte
        _ = try? CSVReader.read(bytes: changed, checkpoint: .unlimited)
      }
    }
  }
}

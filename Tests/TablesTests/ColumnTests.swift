import Diagnostics
import Tables
import Testing
import Units

import struct Platform.Checkpoint

@Suite("Columns")
struct ColumnTests {
  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func validityCountsItsBits(count: Int) {
    var validity = Validity(repeating: true, count: count)
    #expect(validity.missingCount == 0)
    #expect(validity == Validity(Array(repeating: true, count: count)))
    if count > 0 {
      validity[count - 1] = false
      #expect(validity.missingCount == 1)
      #expect(!validity[count - 1])
    }
    validity[count + 7] = true
    #expect(!validity[count + 7])
    #expect(!validity[-1])
  }

  @Test func gatherKeepsMissingCellsAndMakesThem() throws {
    let column = Column("x", numbers: [1, nil, 3])
    let picked = try column.gather(rows: [2, 1, 0, 7, -1, 2], checkpoint: .unlimited)
    #expect(picked == Column("x", numbers: [3, nil, 1, nil, nil, 3]))
    #expect(picked.missingCount == 3)
    #expect(column.slice(1..<9) == Column("x", numbers: [nil, 3]))
    #expect(column.validDoubles() == [1, 3])
  }

  @Test func unitsGoWithDoublesOnly() throws {
    let wattHour = try MeasureUnit(parsing: "Wh")
    let energy = Column("e", integers: [1, 2]).withUnit(wattHour)
    #expect(energy.kind == .numbers)
    #expect(energy.doubles == [1, 2])
    #expect(energy.unit == wattHour)
    #expect(Column("t", texts: ["a"]).withUnit(wattHour).unit == .one)
  }

  @Test func textsAreEqualByCanonicalEquivalence() throws {
    let cells = TextCells(["e\u{301}te\u{301}", "été", nil, "hiver"])
    #expect(cells.dictionary.count == 3)
    #expect(cells.leader(of: cells.codes[1]) == cells.codes[0])
    #expect(cells.leader(of: cells.codes[3]) == cells.codes[3])
    #expect(cells.dictionary[1].utf8.elementsEqual("été".utf8))
    #expect(cells[1] == "été")
    #expect(cells[2] == nil)
    #expect(cells[9] == nil)
    let mapped = try cells.mapped(checkpoint: .unlimited) { $0 == "hiver" ? nil : "x" }
    #expect(mapped.codes == [0, 0, -1, -1])
  }

  @Test func cellsOfOneKindMakeAColumn() throws {
    #expect(try Column("x", cells: [.integer(1), .number(0.5), .missing]).kind == .numbers)
    #expect(try Column("x", cells: [.integer(1), .missing]).kind == .integers)
    #expect(throws: MixedKinds(column: "x", kinds: [.integers, .text])) {
      try Column("x", cells: [.text("a"), .integer(1)])
    }
  }

  @Test func notANumberIsMissing() {
    #expect(Column("x", numbers: [.nan, .infinity, 1]).missingCount == 2)
  }

  @Test(arguments: [
    // Day numbers from Python: (date(y, m, d) - date(1970, 1, 1)).days
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2025-03-01", 20_148), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896), ("1900-03-01", -25_508),
  ])
  func datesCountDays(text: String, day: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(Int(date.day) == day)
    #expect(date.description == text)
  }

  @Test(arguments: [
    ("2025-03-01T14:05", 50_700), ("2025-03-01T14:05:09", 50_709), ("2025-03-01T00:00", 0),
  ])
  func datesHaveTimes(text: String, second: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.second.map(Int.init) == second)
    #expect(date.description == text)
    #expect(CalendarDate(text.replacing("T", with: " ")) == date)
  }

  @Test(arguments: [
    "", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "0000-01-01", "2025-01-01T24:00",
    "2025-01-01T10:60", "20250101", "2025-01-01T10", "2025-01-01T10:00+25:00", "abcd-ef-gh",
    "２０２５-01-01", "2025-01/01", "31/12/24", "02/13/2024", "14:05", "31 jui 2024", "mars 2024",
    "2025-01-01T10:00:00 x", "2025-01-01 10:00:00.", "1/2/2024/3", "-5", "12.5", "31-OCT-23",
  ])
  func otherTextsAreNoDates(text: String) {
    #expect(CalendarDate(text) == nil)
  }
}

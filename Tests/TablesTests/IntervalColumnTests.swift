import Diagnostics
import Intervals
import Tables
import Testing
import Units

import struct Platform.Checkpoint

@Suite("Columns of intervals")
struct IntervalColumnTests {
  private let energy: Column
  private let table: Table

  init() throws {
    energy = Column(
      "e", unit: try MeasureUnit(parsing: "Wh"),
      bounds: [Bounds(3, 9), Bounds(1, 2), nil, Bounds(0, 8), Bounds(5)])
    table = try Table(columns: [energy, Column("n", integers: [1, 2, 3, 4, 5])])
  }

  @Test func cellsAreBounds() {
    #expect(energy.kind == .intervals)
    #expect(energy.cell(0) == .interval(Bounds(3, 9)))
    #expect(energy.cell(2) == .missing)
    #expect(energy.missingCount == 1)
    #expect(energy.doubles == nil)
  }

  @Test func sortingGoesByTheMiddle() throws {
    let sorted = try table.sorted(by: [SortKey(energy)], checkpoint: .unlimited)
    #expect(sorted.columns[1] == Column("n", integers: [2, 4, 5, 1, 3]))
  }

  @Test func numbersAmongIntervalsAreIntervals() throws {
    let column = try Column("x", cells: [.interval(Bounds(1, 2)), .integer(3), .missing])
    #expect(column == Column("x", bounds: [Bounds(1, 2), Bounds(3), nil]))
  }

  @Test func rowsAreTakenAndPutTogether() throws {
    let kilo = Column("e", unit: try MeasureUnit(parsing: "kWh"), bounds: [Bounds(1, 2)])
    let other = try Table(columns: [kilo, Column("n", integers: [6])])
    let all = try table.slice(0..<1).appending(other, checkpoint: .unlimited)
    #expect(all.columns[0].cell(1) == .interval(Bounds(1000, 2000)))
    let taken = try energy.gather(rows: [3, 9, 0], checkpoint: .unlimited)
    #expect(taken.cell(0) == .interval(Bounds(0, 8)))
    #expect(taken.cell(1) == .missing)
  }

  @Test func theyAreNoKeys() {
    #expect(throws: IntervalsAsKeys.self) {
      try table.distinct(by: [energy], checkpoint: .unlimited)
    }
  }

  @Test(arguments: [CSVWritingOptions(), .french])
  func filesHaveTwoColumnsThatReadBack(options: CSVWritingOptions) throws {
    let text = try CSVWriter.write(table, options: options, checkpoint: .unlimited)
    let head = text.split(separator: "\n")[0]
    #expect(head.hasSuffix(options.separator == "," ? "e.low (Wh),e.high (Wh),n" : ";n"))
    let (back, notes) = try CSVReader.read(bytes: Array(text.utf8), checkpoint: .unlimited)
    #expect(back.columns == table.columns)
    #expect(notes.contains(.intervals(columns: ["e"])))
  }

  @Test func otherColumnsOfSuchNamesStayApart() throws {
    let text = "x.low,x.high,y.low\n1,0,1\n2,3,2\n"
    let read = try CSVReader.read(bytes: Array(text.utf8), checkpoint: .unlimited).table
    #expect(read.columnNames == ["x.low", "x.high", "y.low"])
  }
}

import Diagnostics
import Tables
import Testing
import Units

import struct Platform.Checkpoint

@Suite("Rows and columns")
struct KernelTests {
  let table: Table

  init() throws {
    table = try Table(
      name: "t",
      columns: [
        Column("k", texts: ["a", "b", "c", "d"]), Column("x y", numbers: [2, nil, -1, 2]),
        Column("g", texts: ["u", "v", "u", nil]),
      ], key: "k")
  }

  @Test func columnsAreChosen() throws {
    #expect(try table.selecting(["x_y", "k"]).columnNames == ["x y", "k"])
    #expect(try table.selecting(["x_y", "k"]).key == "k")
    #expect(try table.selecting(["g"]).key == nil)
    #expect(try table.dropping(["k"]).columnNames == ["x y", "g"])
    #expect(throws: RepeatedColumn("k")) { try table.selecting(["k", "k"]) }
    #expect(throws: NoColumnGiven()) { try table.dropping(["k", "x_y", "g"]) }
    #expect(throws: UnknownColumn("z", known: ["k", "x y", "g"])) {
      try table.dropping(["z"])
    }
  }

  /// Each core writes the rows of its part, and none beyond them.
  @Test(arguments: [1, 3, 131_072, 262_151])
  func rowsAreFilteredOnAllCores(count: Int) throws {
    let table = try Table(columns: [Column("n", integers: Array(0..<Int64(count)))])
    for kept: [Bool?] in [
      (0..<count).map { $0 % 3 == 1 }, (0..<count).map { $0 % 5 == 0 ? nil : $0 % 2 == 0 },
      (0..<count).map { _ in true }, (0..<count).map { _ in false },
      (0..<count).map { $0 % 97 == 5 }, (0..<count).map { $0 / 24 % 2 == 0 },
    ] {
      let filtered = try table.filtered(by: Column("", bools: kept), checkpoint: .unlimited)
      let expected = kept.enumerated().filter { $1 == true }.map { Int64($0.offset) }
      #expect(filtered.table.columns == [Column("n", integers: expected)])
      #expect(filtered.missing == kept.count { $0 == nil })
    }
  }

  @Test func columnsAreRenamedAtOnce() throws {
    let swapped = try table.renaming([(old: "k", new: "g"), (old: "g", new: "k")])
    #expect(swapped.columnNames == ["g", "x y", "k"])
    #expect(swapped.key == "g")
    #expect(swapped.name == "t")
    #expect(throws: RepeatedColumn("g")) {
      try table.renaming([(old: "k", new: "g")])
    }
  }

  @Test func columnsAreDerived() throws {
    let longer = try table.deriving(Column("n", integers: [1, 2, 3, 4]))
    #expect(longer.columnNames == ["k", "x y", "g", "n"])
    #expect(longer.key == "k")
    let replaced = try table.deriving(Column("x_y", integers: [1, 2, 3, 4]))
    #expect(replaced.columns[1] == Column("x y", integers: [1, 2, 3, 4]))
    #expect(try table.deriving(Column("k", integers: [1, 2, 3, 4])).key == nil)
    #expect(throws: UnfitColumnLength("n", rows: 4, got: 1)) {
      try table.deriving(Column("n", integers: [1]))
    }
  }

  @Test(arguments: [
    (0, 0), (2, 2), (9, 4), (-1, 3), (-9, 0), (Int.max, 4), (Int.min, 0),
  ])
  func headAndTailCount(asked: Int, given: Int) throws {
    #expect(try table.head(asked).rowCount == given)
    #expect(try table.tail(asked).rowCount == given)
    #expect(try table.head(asked).columns[0] == table.columns[0].slice(0..<given))
    #expect(try table.tail(asked).columns[0] == table.columns[0].slice(4 - given..<4))
  }

  @Test func filterDropsMissing() throws {
    let (kept, missing) = try table.filtered(
      by: Column("", bools: [true, nil, false, true]), checkpoint: .unlimited)
    #expect(kept.columns[0] == Column("k", texts: ["a", "d"]))
    #expect(missing == 1)
    #expect(kept.key == "k")
    #expect(try kept.rowIndex(ofKey: "d", checkpoint: .unlimited) == 1)
    #expect(try kept.rowIndex(ofKey: "b", checkpoint: .unlimited) == nil)
    #expect(throws: MixedKinds(column: "k", kind: .text, expected: .bools)) {
      try table.filtered(by: table.columns[0], checkpoint: .unlimited)
    }
    #expect(throws: UnfitColumnLength("", rows: 4, got: 1)) {
      try table.filtered(by: Column("", bools: [true]), checkpoint: .unlimited)
    }
  }

  @Test(arguments: [
    (Column("", numbers: [2, nil, -1, 2]), false, "cadb"),
    (Column("", numbers: [2, nil, -1, 2]), true, "adcb"),
    (Column("", integers: [.max, .min, nil, 0]), false, "bdac"),
    (Column("", integers: [.max, .min, nil, 0]), true, "adbc"),
    (Column("", numbers: [0, -0.0, -1e300, 1e-300]), false, "cabd"),
    (Column("", numbers: [0, -0.0, -1e300, 1e-300]), true, "dabc"),
    (Column("", texts: ["œuf", nil, "Zoé", "été"]), false, "dacb"),
    (Column("", texts: ["œuf", nil, "Zoé", "été"]), true, "cadb"),
    (Column("", bools: [true, false, nil, true]), false, "badc"),
    (
      Column(
        "",
        dates: ["2025-01-02", "2025-01-01", "1969-12-31", nil].map {
          $0.flatMap { CalendarDate($0) }
        }), false, "cbad"
    ),
    (
      Column(
        "",
        dates: ["2025-01-01T00:00", "2025-01-01", "2025-01-01T00:01", nil].map {
          $0.flatMap { CalendarDate($0) }
        }), true, "cabd"
    ),
  ])
  func sortIsStableWithMissingLast(by column: Column, isDescending: Bool, order: String) throws {
    let sorted = try table.sorted(
      by: [SortKey(column, isDescending: isDescending)], checkpoint: .unlimited)
    #expect(sorted.columns[0] == Column("k", texts: order.map(String.init)))
    #expect(sorted.key == "k")
  }

  @Test func laterKeysBreakTies() throws {
    let sorted = try table.sorted(
      by: [
        SortKey(table.columns[2], isDescending: true), SortKey(table.columns[1]),
      ], checkpoint: .unlimited)
    #expect(sorted.columns[0] == Column("k", texts: ["b", "c", "a", "d"]))
  }

  @Test(arguments: 0..<20)
  func sortAgreesWithTheStandardLibrary(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let count = 300
    let coarse = (0..<count).map { _ in Int64.random(in: -3...3, using: &random) }
    let fine = (0..<count).map { _ in Double(Int.random(in: -5...5, using: &random)) / 4 }
    let table = try Table(columns: [
      Column("row", integers: (0..<count).map(Int64.init)), Column("a", integers: coarse),
      Column("b", numbers: fine),
    ])
    let sorted = try table.sorted(
      by: [
        SortKey(table.columns[1], isDescending: true), SortKey(table.columns[2]),
      ], checkpoint: .unlimited)
    let expected = (0..<count).sorted { left, right in
      if coarse[left] != coarse[right] { return coarse[left] > coarse[right] }
      return fine[left] == fine[right] ? left < right : fine[left] < fine[right]
    }
    #expect(sorted.columns[0] == Column("row", integers: expected.map(Int64.init)), "seed \(seed)")
  }

  @Test func groupsComeInOrderOfAppearance() throws {
    let groups = try table.groups(by: [table.columns[2]], checkpoint: .unlimited)
    #expect(groups.groupOfRow == [0, 1, 0, 2])
    #expect(groups.firstRows == [0, 1, 3])
    #expect(groups.sizes == [2, 1, 1])
    #expect(try Array(groups.rows(of: 0, checkpoint: .unlimited)) == [0, 2])
    #expect(try groups.rows(of: 3, checkpoint: .unlimited).isEmpty)
    #expect(groups.keys == [Column("g", texts: ["u", "v", nil])])
    #expect(groups.keyName == nil)
    #expect(
      try table.groups(by: [table.columns[2], table.columns[1]], checkpoint: .unlimited).count == 4)
    #expect(try table.groups(by: [], checkpoint: .unlimited).sizes == [4])
    #expect(try table.head(0).groups(by: [], checkpoint: .unlimited).count == 0)
  }

  @Test func bothZerosAreOneGroup() throws {
    let zeros = try Table(columns: [Column("z", numbers: [0, -0.0, nil, 1, nil])])
    #expect(try zeros.distinct(checkpoint: .unlimited).rowCount == 3)
  }

  /// Enough rows for several blocks, and for a table of hashes that grows.
  @Test(arguments: [1, 1_000])
  func numbersManyDistinctCells(stride: Int) throws {
    let count = 30_000
    let cells = (0..<count).map { row -> Double? in
      stride > 1 && row.isMultiple(of: stride) ? nil : Double(row * 7919 % 20_011)
    }
    let half = (0..<count).map { Int64($0 % 2) }
    let table = try Table(columns: [Column("x", numbers: cells), Column("h", integers: half)])
    for columns in [[table.columns[0]], table.columns] {
      let groups = try table.groups(by: columns, checkpoint: .unlimited)
      var known: [[Double?]: Int] = [:]
      var expected: [Int] = []
      for row in 0..<count {
        let key = columns.count == 1 ? [cells[row]] : [cells[row], Double(half[row])]
        let number = known[key] ?? known.count
        known[key] = number
        expected.append(number)
      }
      #expect(groups.groupOfRow == expected)
      #expect(groups.firstRows.map { groups.groupOfRow[$0] } == Array(0..<known.count))
    }
  }

  /// As many rows as several cores take, with keys around the most that each has a table for.
  @Test(arguments: [3, 1000, 262_151 / 8 - 2, 262_151 / 8 + 1])
  func numbersFewKeysOfManyRows(distinct: Int) throws {
    // The second half of the rows has keys that the first has not.
    let cells = (0..<262_151).map { row in
      let bound = row < 131_000 ? distinct / 2 + 1 : distinct
      return Int64(row * 7919 % bound)
    }
    let table = try Table(columns: [Column("k", integers: cells)])
    let groups = try table.groups(by: table.columns, checkpoint: .unlimited)
    var known: [Int64: Int] = [:]
    var (expected, firstRows): ([Int], [Int]) = ([], [])
    for (row, cell) in cells.enumerated() {
      if known[cell] == nil { firstRows.append(row) }
      let number = known[cell] ?? known.count
      known[cell] = number
      expected.append(number)
    }
    #expect(groups.groupOfRow == expected)
    #expect(groups.firstRows == firstRows)
  }

  @Test func distinctAndCounted() throws {
    #expect(
      try table.distinct(by: ["g"], checkpoint: .unlimited).columns[0]
        == Column("k", texts: ["a", "b", "d"]))
    #expect(try table.distinct(checkpoint: .unlimited).rowCount == 4)
    let counted = try table.counted(by: [table.columns[2]], checkpoint: .unlimited)
    #expect(
      counted.columns == [
        Column("g", texts: ["u", "v", nil]), Column("n", integers: [2, 1, 1]),
      ])
    #expect(throws: RepeatedColumn("g")) {
      try table.counted(by: [table.columns[2]], as: "g", checkpoint: .unlimited)
    }
    #expect(
      try table.head(3).counted(by: [table.columns[2].slice(0..<3)], checkpoint: .unlimited).key
        == "g")
  }
}

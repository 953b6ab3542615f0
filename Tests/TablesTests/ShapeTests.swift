import Diagnostics
import Tables
import Testing
import Units

import struct Platform.Checkpoint

@Suite("Shapes and joins")
struct ShapeTests {
  let models: Table
  let zones: Table

  init() throws {
    let wattHour = try MeasureUnit(parsing: "Wh")
    let kilowattHour = try MeasureUnit(parsing: "kWh")
    models = try Table(
      columns: [
        Column("Model", texts: ["a", "b"]), Column("Tweet", unit: wattHour, numbers: [4, nil]),
        Column("Email", unit: kilowattHour, numbers: [0.5, 2]),
      ], key: "Model")
    zones = try Table(
      columns: [
        Column("name", texts: ["FRA", "DEU", "FRA", nil]), Column("n", integers: [1, 2, 3, 4]),
      ])
  }

  @Test func unpivotConverts() throws {
    let long = try models.unpivoted(
      ["Tweet", "Email"], names: "texte", values: "énergie", checkpoint: .unlimited)
    #expect(
      long.columns == [
        Column("Model", texts: ["a", "b", "a", "b"]),
        Column("texte", texts: ["Tweet", "Tweet", "Email", "Email"]),
        Column("énergie", unit: try MeasureUnit(parsing: "Wh"), numbers: [4, nil, 500, 2000]),
      ])
    #expect(long.key == nil)
    #expect(throws: RepeatedColumn("Model")) {
      try models.unpivoted(["Tweet"], names: "Model", values: "v", checkpoint: .unlimited)
    }
    #expect(throws: RepeatedColumn("Tweet")) {
      try models.unpivoted(["Tweet", "Tweet"], names: "n", values: "v", checkpoint: .unlimited)
    }
    #expect(throws: MixedKinds(column: "v", kinds: [.numbers, .text])) {
      try models.unpivoted(["Tweet", "Model"], names: "n", values: "v", checkpoint: .unlimited)
    }
  }

  @Test func dimensionsMustAgree() throws {
    let wide = try models.deriving(
      Column("co2", unit: MeasureUnit(parsing: "gCO2e"), numbers: [1, 2]))
    #expect(
      throws: UnitsOfColumnsDiffer("Tweet (Wh)", "co2 (gCO2e)")
    ) { try wide.unpivoted(["Tweet", "co2"], names: "n", values: "v", checkpoint: .unlimited) }
    let bare = try models.deriving(Column("co2", integers: [1, 2]))
    #expect(throws: UnitsOfColumnsDiffer.self) {
      try bare.unpivoted(["Tweet", "co2"], names: "n", values: "v", checkpoint: .unlimited)
    }
  }

  @Test func appendMatchesColumnsByName() throws {
    let more = try Table(columns: [
      Column("Email", unit: MeasureUnit(parsing: "Wh"), numbers: [1000]),
      Column("Model", texts: ["c"]), Column("Tweet", texts: [nil]),
    ])
    let all = try models.appending(more, checkpoint: .unlimited)
    #expect(all.columns[2].doubles == [0.5, 2, 1])
    #expect(all.columns[1].missingCount == 2)
    #expect(all.key == "Model")
    #expect(try models.appending(models, checkpoint: .unlimited).key == nil)
    #expect(
      throws: ColumnsDiffer(
        absent: ["Model", "Tweet", "Email"], extra: ["name", "n"])
    ) {
      try models.appending(zones, checkpoint: .unlimited)
    }
  }

  @Test func crossIsBounded() throws {
    let crossed = try models.crossed(with: zones, limit: 8, checkpoint: .unlimited)
    #expect(crossed.columnNames == ["Model", "Tweet", "Email", "name", "n"])
    #expect(crossed.columns[0] == Column("Model", texts: ["a", "a", "a", "a", "b", "b", "b", "b"]))
    #expect(crossed.columns[4] == Column("n", integers: [1, 2, 3, 4, 1, 2, 3, 4]))
    #expect(throws: ResultTooLarge(rows: 8, limit: 7)) {
      try models.crossed(with: zones, limit: 7, checkpoint: .unlimited)
    }
    #expect(throws: RepeatedColumn("Model")) {
      try models.crossed(with: models, limit: 99, checkpoint: .unlimited)
    }
    #expect(
      try models.crossed(with: models, suffix: "_2", limit: 99, checkpoint: .unlimited).columnNames
        .last == "Email_2")
  }

  @Test(
    arguments: [
      (JoinKind.inner, [1, 1, 2], ["x1", "x2", "y"]),
      (.left, [1, 1, 2, 3], ["x1", "x2", "y", nil]),
      (.full, [1, 1, 2, 3, nil, nil], ["x1", "x2", "y", nil, "z", "m"]),
    ] as [(JoinKind, [Int64?], [String?])])
  func joinsKeepTheirRows(kind: JoinKind, numbers: [Int64?], texts: [String?]) throws {
    let left = try Table(columns: [
      Column("k", texts: ["x", "y", nil]), Column("n", integers: [1, 2, 3]),
    ])
    let right = try Table(columns: [
      Column("t", texts: ["x1", "y", "z", "x2", "m"]),
      Column("key", texts: ["x", "y", "z", "x", nil]),
    ])
    let join = try left.joined(
      with: right, on: [(left: "k", right: "key")], kind: kind, limit: 99, checkpoint: .unlimited)
    #expect(join.table.columnNames == ["k", "n", "t"])
    #expect(join.table.columns[1] == Column("n", integers: numbers))
    #expect(join.table.columns[2] == Column("t", texts: texts))
    #expect(join.unmatchedLeft == 1)
    #expect(join.unmatchedRight == 2)
    if kind == .full {
      #expect(join.table.columns[0] == Column("k", texts: ["x", "x", "y", nil, "z", nil]))
    }
    #expect(throws: ResultTooLarge.self) {
      try left.joined(
        with: right, on: [(left: "k", right: "key")], kind: kind, limit: 2, checkpoint: .unlimited)
    }
  }

  @Test func antiAndSemiSplitTheRows() throws {
    let on = [(left: "name", right: "z")]
    let right = try Table(columns: [Column("z", texts: ["FRA", "FRA"])])
    let anti = try zones.joined(with: right, on: on, kind: .anti, limit: 99, checkpoint: .unlimited)
    let semi = try zones.joined(with: right, on: on, kind: .semi, limit: 99, checkpoint: .unlimited)
    #expect(anti.table.columns[1] == Column("n", integers: [2, 4]))
    #expect(semi.table.columns[1] == Column("n", integers: [1, 3]))
  }

  @Test func joinsCompareQuantities() throws {
    let left = try Table(
      columns: [
        Column("d", unit: MeasureUnit(parsing: "km"), numbers: [1, 2]),
        Column("s", texts: ["p", "q"]),
      ], key: "s")
    let right = try Table(columns: [
      Column("d", unit: MeasureUnit(parsing: "m"), numbers: [2000, 5]),
      Column("v", bools: [true, false]),
    ])
    let join = try left.joined(
      with: right, on: [(left: "d", right: "d")], kind: .left, limit: 9, checkpoint: .unlimited)
    #expect(join.table.columns[2] == Column("v", bools: [nil, true]))
    #expect(join.table.key == "s")
    #expect(throws: MixedKinds(column: "s", kinds: [.numbers, .text])) {
      try left.joined(
        with: right, on: [(left: "s", right: "d")], kind: .inner, limit: 9, checkpoint: .unlimited)
    }
  }

  @Test func pivotUndoesUnpivot() throws {
    let long = try models.unpivoted(
      ["Tweet", "Email"], names: "t", values: "v", checkpoint: .unlimited)
    let wide = try long.pivoted(
      rows: ["Model"], columns: "t", values: "v", limit: 100, checkpoint: .unlimited)
    #expect(wide.columnNames == ["Model", "Tweet", "Email"])
    #expect(wide.key == "Model")
    #expect(wide.columns[2].doubles == [500, 2000])
    #expect(wide.columns[1].missingCount == 1)
    #expect(throws: ResultTooLarge(rows: 4, limit: 3)) {
      try long.pivoted(rows: ["Model"], columns: "t", values: "v", limit: 3, checkpoint: .unlimited)
    }
    #expect(throws: MissingRowKey(column: "name", row: 4)) {
      try zones.pivoted(
        rows: ["n"], columns: "name", values: "n", limit: 99, checkpoint: .unlimited)
    }
    let same = try zones.head(3).deriving(Column("c", texts: ["c", "c", "c"]))
    #expect(throws: SeveralRowsForCell(cell: "FRA, c", count: 2)) {
      try same.pivoted(rows: ["name"], columns: "c", values: "n", limit: 99, checkpoint: .unlimited)
    }
    let sparse = try zones.head(2).pivoted(
      rows: ["name"], columns: "n", values: "n", limit: 99, checkpoint: .unlimited)
    #expect(sparse.columns[1] == Column("1", integers: [1, nil]))
  }
}

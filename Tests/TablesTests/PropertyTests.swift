import Tables
import Testing

import struct Platform.Checkpoint

/// What holds for every table; a failure names the seed that made it.
@Suite("Properties of the verbs")
struct PropertyTests {
  static let seeds: Range<UInt64> = 1..<80

  /// A table of few distinct cells, some missing, and the row's number in `row`.
  private func table(_ random: inout SplitMix64, named names: [String]) throws -> Table {
    let rows = Int.random(in: 0..<40, using: &random)
    let columns = names.map { name -> Column in
      let cells = (0..<rows).map { _ in Int.random(in: 0..<6, using: &random) }
      if Bool.random(using: &random) {
        return Column(name, numbers: cells.map { $0 == 0 ? nil : Double($0) / 2 })
      }
      return Column(name, texts: cells.map { $0 == 0 ? nil : ["é", "a", "E", "zu", "b"][$0 - 1] })
    }
    return try Table(columns: columns + [Column("row", integers: (0..<rows).map { Int64($0) })])
  }

  private func numbers(_ table: Table) throws -> [Int] {
    let column = try table.required("row")
    return (0..<table.rowCount).compactMap {
      if case .integer(let number) = column.cell($0) { Int(number) } else { nil }
    }
  }

  @Test(arguments: seeds) func sortingIsAStablePermutation(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let table = try table(&random, named: ["a", "b"])
    let isDescending = Bool.random(using: &random)
    let key = try table.required("a")
    let sorted = try table.sorted(
      by: [SortKey(key, isDescending: isDescending)], checkpoint: .unlimited)
    let rows = try numbers(sorted)
    #expect(rows.sorted() == Array(0..<table.rowCount), "seed \(seed)")
    // Equal keys keep the table's order, and stand together.
    var closed: [Cell] = []
    for (before, after) in zip(rows, rows.dropFirst()) {
      if key.cell(before) == key.cell(after) {
        #expect(before < after, "seed \(seed)")
      } else {
        closed.append(key.cell(before))
        #expect(!closed.contains(key.cell(after)), "seed \(seed)")
      }
    }
    // Missing cells come last both ways.
    let missing = rows.map { key.isMissing($0) }
    #expect(missing == missing.sorted { !$0 && $1 }, "seed \(seed)")
  }

  @Test(arguments: seeds) func groupSizesSumToTheRows(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let table = try table(&random, named: ["a", "b"])
    let keys = [try table.required("a"), try table.required("b")]
    let groups = try table.groups(by: keys, checkpoint: .unlimited)
    #expect(groups.sizes.reduce(0, +) == table.rowCount, "seed \(seed)")
    let rows = try (0..<groups.count).flatMap {
      Array(try groups.rows(of: $0, checkpoint: .unlimited))
    }
    #expect(rows.sorted() == Array(0..<table.rowCount), "seed \(seed)")
    #expect(groups.firstRows == groups.firstRows.sorted(), "seed \(seed)")
    let counted = try table.counted(by: keys, checkpoint: .unlimited)
    #expect(
      counted.rowCount == (try table.distinct(by: ["a", "b"], checkpoint: .unlimited)).rowCount,
      "seed \(seed)")
  }

  /// Row counts of every kind of join, from all pairs compared one by one.
  @Test(arguments: seeds) func joinsHaveTheirRows(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let left = try table(&random, named: ["k"])
    var right = try table(&random, named: ["k"])
    while try right.required("k").kind != left.required("k").kind {
      right = try table(&random, named: ["k"])
    }
    let (a, b) = (try left.required("k"), try right.required("k"))
    func matches(_ row: Int, _ x: Column, _ y: Column) -> Int {
      x.isMissing(row) ? 0 : (0..<y.count).count { y.cell($0) == x.cell(row) }
    }
    let ours = (0..<a.count).map { matches($0, a, b) }
    let theirs = (0..<b.count).map { matches($0, b, a) }
    let inner = ours.reduce(0, +)
    let lonely = ours.count { $0 == 0 }
    let expected: [JoinKind: Int] = [
      .inner: inner, .left: inner + lonely, .full: inner + lonely + theirs.count { $0 == 0 },
      .anti: lonely, .semi: a.count - lonely,
    ]
    for (kind, count) in expected {
      let join = try left.joined(
        with: right, on: [(left: "k", right: "k")], kind: kind, suffix: "_2", limit: 100_000,
        checkpoint: .unlimited)
      #expect(join.table.rowCount == count, "seed \(seed), \(kind)")
      #expect(join.unmatchedLeft == lonely, "seed \(seed), \(kind)")
      #expect(join.unmatchedRight == theirs.count { $0 == 0 }, "seed \(seed), \(kind)")
    }
  }

  /// Whole numbers near each other have places of their own in a join, texts do not.
  @Test(arguments: seeds) func joinsByNumbersAreThoseByTexts(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let spread = Int64.random(in: 1...40, using: &random)
    let starts: [Int64] = [-20, 0, .min, .max - 40]
    let start = starts.randomElement(using: &random) ?? 0
    let known = Array((0..<spread).shuffled(using: &random).prefix(12)).map { start + $0 }
    let given = (0..<50).map { _ in
      Int64.random(in: 0...5, using: &random) == 0
        ? Int64.random(in: .min ... .max, using: &random)
        : start + Int64.random(in: 0..<40, using: &random)
    }
    func table(_ numbers: [Int64], _ name: String) throws -> Table {
      try Table(columns: [
        Column("n", integers: numbers.map(Optional.some)),
        Column("t", texts: numbers.map { "\($0)" }),
        Column(name, integers: numbers.indices.map { Int64($0) }),
      ])
    }
    let (left, right) = (try table(given, "a"), try table(known, "b"))
    for kind in [JoinKind.inner, .left] {
      let joins = try ["n", "t"].map { key in
        try left.joined(
          with: right, on: [(left: key, right: key)], kind: kind, suffix: "_2", limit: 1_000,
          checkpoint: .unlimited)
      }
      for name in ["a", "b"] {
        #expect(
          try joins[0].table.required(name) == joins[1].table.required(name),
          "seed \(seed), \(kind), \(name)")
      }
      #expect(joins[0].unmatchedLeft == joins[1].unmatchedLeft, "seed \(seed), \(kind)")
      #expect(joins[0].unmatchedRight == joins[1].unmatchedRight, "seed \(seed), \(kind)")
    }
  }
}

import Tables
import Testing
import Values

import struct Platform.Checkpoint

/// `and` and `or` of columns are those of their cells.
@Suite struct LogicTests {
  private static let truths: [Bool?] = [true, false, nil]

  @Test(arguments: [true, false], [0, 1, 7, 8, 19])
  func `a column agrees with its cells`(_ isAnd: Bool, _ count: Int) throws {
    for columns in [Self.truths.dropLast(), Self.truths[...]] {
      let left = (0..<count).map { columns[$0 % columns.count] }
      let right = (0..<count).map { columns[$0 / 2 % columns.count] }
      let sides = [left, right].map { Value.column(Column("", bools: $0)) }
      #expect(try cells(sides[0], sides[1], isAnd) == zip(left, right).map { of($0, $1, isAnd) })
      for truth in Self.truths {
        let scalar: Value = truth.map { .bool($0) } ?? .none
        #expect(try cells(sides[0], scalar, isAnd) == left.map { of($0, truth, isAnd) })
        #expect(try cells(scalar, sides[0], isAnd) == left.map { of(truth, $0, isAnd) })
      }
    }
  }

  private func cells(_ a: Value, _ b: Value, _ isAnd: Bool) throws -> [Bool?] {
    let value = try Logic.combine(a, b, isAnd: isAnd, checkpoint: .unlimited)
    guard case .column(let column) = value else { return [] }
    return (0..<column.count).map { row in
      if case .bool(let bool) = column.cell(row) { bool } else { nil }
    }
  }

  /// Kleene's tables.
  private func of(_ a: Bool?, _ b: Bool?, _ isAnd: Bool) -> Bool? {
    switch (a, b) {
    case (let a?, let b?): isAnd ? a && b : a || b
    case (let known?, nil), (nil, let known?): known == isAnd ? nil : known
    case (nil, nil): nil
    }
  }
}

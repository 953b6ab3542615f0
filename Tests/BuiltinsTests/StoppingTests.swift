import Synchronization
import Tables
import Testing
import Units
import Values

import struct Platform.Checkpoint

@testable import BuiltinKit
@testable import Builtins

/// What ends a run passes through every function as it is, without words put to it.
@Suite struct StoppingTests {
  private struct Stop: Error {}

  private static let numbers = Value.column(
    Column("x", numbers: (0..<9000).map { Double($0 * 7919 % 9001) + 0.5 }))
  private static let texts = Value.column(Column("t", texts: (0..<9000).map { "t\($0)" }))

  @Test(
    arguments: [
      .sorted, .mean, .median, .sum, .std, .variance, .skewness, .boxFigures, .bins, .rank, .cumsum,
      .share, .zscore, .meanInterval, .lag, .lead, .diff, .mode, .min, .max, .sqrt, .rowMean,
      .distinct, .describe,
    ] as [Builtin])
  func functionsOfNumbers(builtin: Builtin) throws {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") { try host.run(builtin, Self.numbers) }
  }

  @Test(arguments: [.corr, .correlationTest, .fit, .meanTest] as [Builtin])
  func functionsOfPairs(builtin: Builtin) throws {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") {
      try host.run(builtin, Self.numbers, Self.numbers)
    }
  }

  @Test(
    arguments: [
      .rollingMean, .rollingSum, .rollingMin, .rollingMax, .rollingMedian, .rollingStd,
    ] as [Builtin])
  func windows(builtin: Builtin) throws {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") {
      try host.run(builtin, Self.numbers, .integer(7))
    }
  }

  /// Operators on a column and on a list of as many numbers ask every few thousand of them.
  @Test(arguments: [
    "negation", "identity", "not", "conversion", "arithmetic", "mixed units", "whole", "comparison",
    "texts", "logic", "choice", "JSON",
  ])
  func operators(name: String) throws {
    let operation = try #require(Self.operations[name])
    let asked = Mutex(0)
    try operation(Checkpoint { asked.withLock { $0 += 1 } })
    let count = asked.withLock { $0 }
    #expect(count >= 9000 / Checkpoint.stride)
    for last in 1...count {
      asked.withLock { $0 = 0 }
      #expect(throws: Stop.self) {
        try operation(
          Checkpoint {
            if asked.withLock({
              $0 += 1; return $0 == last
            }) {
              throw Stop()
            }
          })
      }
      #expect(asked.withLock { $0 } == last)
    }
  }

  private static let wholes = Value.column(Column("n", integers: (0..<9000).map { Int64($0) }))
  private static let truths = Value.column(Column("b", bools: (0..<9000).map { $0 % 2 == 0 }))
  private static let energies = Value.column(
    Column("e", unit: wattHours, numbers: (0..<9000).map { Double($0) }))
  private static let wattHours = (try? MeasureUnit(parsing: "Wh")) ?? .one
  private static let kilowattHours = (try? MeasureUnit(parsing: "kWh")) ?? .one
  private static let neither = Comparing.Literals(left: false, right: false)

  private static func arithmetic(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value
  ) -> @Sendable (Checkpoint) throws -> Void {
    { checkpoint in
      var log = OperationLog()
      _ = try Arithmetic.apply(operation, a, b, log: &log, checkpoint: checkpoint)
    }
  }

  private static func comparison(
    _ a: Value, _ b: Value
  ) -> @Sendable (Checkpoint) throws -> Void {
    { checkpoint in
      var log = OperationLog()
      _ = try Comparing.apply(
        .equal, a, b, literals: neither, log: &log, checkpoint: checkpoint)
    }
  }

  private static let operations: [String: @Sendable (Checkpoint) throws -> Void] = [
    "negation": { _ = try numbers.negated(checkpoint: $0) },
    "identity": { _ = try wholes.numericIdentity(checkpoint: $0) },
    "not": { _ = try truths.logicalNot(checkpoint: $0) },
    "conversion": { _ = try energies.converted(to: kilowattHours, checkpoint: $0) },
    "arithmetic": arithmetic(.add, numbers, numbers),
    "mixed units": arithmetic(.add, energies, .number(1, kilowattHours)),
    "whole": arithmetic(.multiply, wholes, .integer(3)),
    "comparison": comparison(numbers, wholes),
    "texts": comparison(texts, .text("t7")),
    "logic": { _ = try Logic.combine(truths, truths, isAnd: true, checkpoint: $0) },
    "choice": { checkpoint in
      guard case .column(let condition) = truths else { return }
      _ = try Logic.choose(condition, numbers, wholes, checkpoint: checkpoint)
    },
    "JSON": { _ = try numbers.jsonLine(checkpoint: $0) },
  ]

  @Test func listsAndTexts() throws {
    let host = FakeHost()
    let list = try #require(try Self.numbers.items(checkpoint: .unlimited))
    host.checkpoint = Checkpoint { throw Stop() }
    let same = Value.function(Native { $0[0] })
    #expect(throws: Stop.self) { try host.run(.map, Self.numbers, same) }
    #expect(throws: Stop.self) { try host.run(.sorted, .list(list)) }
    #expect(throws: Stop.self) { try host.run(.sorted, Self.texts) }
    #expect(throws: Stop.self) { try host.run(.lower, Self.texts) }
  }
}

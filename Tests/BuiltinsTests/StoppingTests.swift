import Tables
import Testing
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
      .share, .zscore, .mode, .min, .max, .sqrt, .rowMean, .distinct, .describe,
    ] as [Builtin])
  func functionsOfNumbers(builtin: Builtin) throws {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") { try host.run(builtin, Self.numbers) }
  }

  @Test(arguments: [.corr, .correlationTest, .fit] as [Builtin])
  func functionsOfPairs(builtin: Builtin) throws {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") {
      try host.run(builtin, Self.numbers, Self.numbers)
    }
  }

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

import Platform
import Synchronization
import Testing

@testable import Tables

/// Every kernel and reader asks the run's checkpoint, and passes on what it throws.
struct StoppingTests {
  struct Stop: Error {}

  private static let rows = 20_000
  private static let columns = [
    Column("x", numbers: (0..<rows).map { Double($0 % 97) }),
    Column("t", texts: (0..<rows).map { "t\($0)" }),
    Column("n", integers: (0..<rows).map { Int64($0) }),
  ]

  typealias Kernel = @Sendable (Table, Checkpoint) throws -> Void

  private static let kernels: [(name: String, run: Kernel)] = [
    ("sort", { _ = try $0.sorted(by: [SortKey($0.columns[0])], checkpoint: $1) }),
    ("sort of texts", { _ = try $0.sorted(by: [SortKey($0.columns[1])], checkpoint: $1) }),
    ("order", { _ = try SortKey($0.columns[2], isDescending: true).rows(checkpoint: $1) }),
    ("distinct", { _ = try $0.distinct(checkpoint: $1) }),
    ("group", { _ = try $0.groups(by: [$0.columns[0]], checkpoint: $1) }),
    ("count", { _ = try $0.counted(by: [$0.columns[1]], checkpoint: $1) }),
    ("filter", { _ = try $0.filtered(by: mask, checkpoint: $1) }),
    ("gather", { _ = try $0.gather(rows: Array(0..<rows), checkpoint: $1) }),
    (
      "join",
      { table, checkpoint in
        _ = try table.joined(
          with: table, on: [(left: "n", right: "n")], kind: .full, suffix: "_", limit: rows,
          checkpoint: checkpoint)
      }
    ),
    (
      "cross",
      { table, checkpoint in
        let one = try Table(columns: [Column("one", integers: [1])])
        _ = try table.crossed(with: one, limit: rows, checkpoint: checkpoint)
      }
    ),
    (
      "pivot",
      { table, checkpoint in
        _ = try table.pivoted(
          rows: ["n"], columns: "x", values: "n", limit: 10_000_000, checkpoint: checkpoint)
      }
    ),
    ("unpivot", { _ = try $0.unpivoted(["n"], names: "c", values: "v", checkpoint: $1) }),
    ("append", { _ = try $0.appending($0, checkpoint: $1) }),
    ("key", { _ = try $0.keyed(by: "t", checkpoint: $1) }),
    (
      "look-up",
      { table, checkpoint in
        let keyed = try Table(columns: table.columns, key: "t")
        _ = try keyed.rowIndex(ofKey: "t3", checkpoint: checkpoint)
      }
    ),
    (
      "map of texts",
      { table, checkpoint in
        guard case .text(let cells) = table.columns[1].storage else { return }
        _ = try cells.mapped(checkpoint: checkpoint) { $0 + "." }
      }
    ),
    ("CSV writing", { _ = try CSVWriter.write($0, checkpoint: $1) }),
    ("CSV reading", { _ = try CSVReader.read(bytes: file, checkpoint: $1) }),
  ]

  private static let mask = Column("", bools: Array(repeating: true, count: rows))
  private static let file = Array("a,b\n".utf8) + (0..<rows).flatMap { "\($0),t\($0)\n".utf8 }

  @Test(arguments: kernels.indices)
  func passesOnWhatStopsTheRun(place: Int) throws {
    let (name, run) = Self.kernels[place]
    let table = try Table(columns: Self.columns)
    let calls = Mutex(0)
    try run(table, Checkpoint { calls.withLock { $0 += 1 } })
    let asked = calls.withLock { $0 }
    #expect(asked >= Self.rows / Checkpoint.stride, "\(name)")
    // Whichever call it is that throws, the first or the last one, the kernel ends there.
    for last in [1, asked / 2 + 1, asked] {
      calls.withLock { $0 = 0 }
      let stop = Checkpoint {
        let call = calls.withLock { count in
          count += 1
          return count
        }
        if call == last { throw Stop() }
      }
      #expect(throws: Stop.self, "\(name)") { try run(table, stop) }
      #expect(calls.withLock { $0 } == last, "\(name)")
    }
  }
}

import Platform
import Tables

/// What becomes of two cells of a group, in their order; the cells may be taken in any parts.
///
/// A type and not a closure: the loop that another core runs is written for each, with no call inside.
protocol Combination: SendableMetatype {
  associatedtype Cell: BitwiseCopyable & Sendable
  /// The cell that changes nothing.
  static var start: Cell { get }
  static func combine(_ first: Cell, _ second: Cell) -> (partialValue: Cell, overflow: Bool)
}

/// A cell that is not beyond any other.
protocol ExtremeCell: Comparable, BitwiseCopyable, Sendable {
  static var lowest: Self { get }
  static var highest: Self { get }
}

extension Int64: ExtremeCell {
  static var lowest: Int64 { min }
  static var highest: Int64 { max }
}

extension Double: ExtremeCell {
  static var lowest: Double { -infinity }
  static var highest: Double { infinity }
}

enum WholeSum: Combination {
  static var start: Int64 { 0 }
  static func combine(_ first: Int64, _ second: Int64) -> (partialValue: Int64, overflow: Bool) {
    first.addingReportingOverflow(second)
  }
}

// Of two zeros the first one counts.
enum Least<Cell: ExtremeCell>: Combination {
  static var start: Cell { .highest }
  static func combine(_ first: Cell, _ second: Cell) -> (partialValue: Cell, overflow: Bool) {
    (second < first ? second : first, false)
  }
}

enum Greatest<Cell: ExtremeCell>: Combination {
  static var start: Cell { .lowest }
  static func combine(_ first: Cell, _ second: Cell) -> (partialValue: Cell, overflow: Bool) {
    (second > first ? second : first, false)
  }
}

extension Grouping {
  /// What a combination makes of the cells of each group one after the other; nil where one overflows.
  func folded<Way: Combination>(
    _ cells: [Way.Cell], by way: Way.Type, _ checkpoint: Checkpoint
  ) throws -> [Way.Cell]? {
    // Each part has a cell for every group.
    let parts = count <= cells.count / 8 ? Cores.parts(of: cells.count) : [cells.indices]
    let found = try Cores.partial(over: parts) { part in
      var found = try Array(repeating: Way.start, count: count, checkpoint: checkpoint)
      var overflows = false
      try found.withUnsafeMutableBufferPointer { found in
        try groupOfRow.withUnsafeBufferPointer { groups in
          try cells.withUnsafeBufferPointer { cells in
            try checkpoint.blocks(of: part.count) { block in
              for place in block {
                let row = part.lowerBound + place
                let (next, overflow) = Way.combine(found[groups[row]], cells[row])
                found[groups[row]] = next
                overflows = overflows || overflow
              }
            }
          }
        }
      }
      return overflows ? nil : found
    }
    return found.dropFirst().reduce(found[0]) { whole, part in
      guard let whole, let part else { return nil }
      let sums = zip(whole, part).map { Way.combine($0, $1) }
      return sums.contains(where: \.overflow) ? nil : sums.map(\.partialValue)
    }
  }
}

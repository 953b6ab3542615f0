import BuiltinKit
import Platform
import Statistics
import Tables
import Units
import Values

/// A figure of a column that is computed for all groups at once, on all cores: what calling its function
/// for each of many small groups would take is longer than the figure itself.
///
/// It is that of the function to the last bit. Columns with missing cells, and figures that a group does not
/// have, are left to the function, which alone knows the notes and errors.
struct GroupFigure {
  private enum Cells {
    /// Any, since only the rows are counted.
    case rows
    case numbers([Double])
    case wholes([Int64])
  }

  private let function: String
  private let unit: MeasureUnit
  private let cells: Cells

  /// Nil for what is left to the function.
  init?(_ argument: LazyArgument, of table: Table) {
    guard let figure = argument.figure else { return nil }
    function = figure.builtin.name
    guard let name = figure.column else {
      guard function == "count" else { return nil }
      (unit, cells) = (.one, .rows)
      return
    }
    guard case .exact(let place) = table.resolve(columnName: name) else { return nil }
    let column = table.columns[place]
    unit = column.unit
    guard column.validity.isComplete, !column.unit.isPlaceOnScale else { return nil }
    switch column.storage {
    case .numbers(let numbers): cells = .numbers(numbers)
    case .integers(let wholes): cells = .wholes(wholes)
    case .text, .bools, .dates, .intervals: return nil
    }
  }

  /// The figure of each group; nil where the function must be asked.
  func column(
    _ name: String, _ groups: Grouping, _ checkpoint: Checkpoint
  ) throws -> Column? {
    switch cells {
    case .rows:
      // Of no group the function says what it gives.
      guard groups.count > 0 else { return nil }
      return Column(name: name, storage: .integers(groups.sizes.map(Int64.init)))
    case .wholes(let cells):
      if let whole = Self.wholes[function] {
        let found = try groups.figures(of: cells, checkpoint) { whole($0) }
        return found.map { Column(name: name, storage: .integers($0)) }
      }
      // Beyond doubles the function takes other ways.
      guard !cells.contains(where: \.exceedsDoubles) else { return nil }
      return try column(name, of: cells.map(Double.init), groups, checkpoint)
    case .numbers(let cells): return try column(name, of: cells, groups, checkpoint)
    }
  }

  private func column(
    _ name: String, of cells: [Double], _ groups: Grouping, _ checkpoint: Checkpoint
  ) throws -> Column? {
    guard let number = Self.numbers[function] else { return nil }
    return try groups.figures(of: cells, checkpoint) { try number($0, checkpoint) }
      .map { Column(name: name, unit: unit, storage: .numbers($0)) }
  }

  /// The figures of whole numbers that are whole themselves.
  private static let wholes: [String: @Sendable (UnsafeBufferPointer<Int64>) -> Int64?] = [
    "sum": { cells in
      var sum: Int64 = 0
      for cell in cells {
        let (next, overflow) = sum.addingReportingOverflow(cell)
        if overflow { return nil }
        sum = next
      }
      return sum
    },
    "min": { $0.min() },
    "max": { $0.max() },
  ]

  private typealias Figure = @Sendable (UnsafeBufferPointer<Double>, Checkpoint) throws -> Double?

  private static let numbers: [String: Figure] = [
    "sum": { try Summation.sum($0, checkpoint: $1) },
    "mean": { try Descriptive.mean($0, checkpoint: $1) },
    "median": { try Descriptive.median(Array($0), checkpoint: $1) },
    "min": { try Descriptive.range(Array($0), checkpoint: $1).lowerBound },
    "max": { try Descriptive.range(Array($0), checkpoint: $1).upperBound },
    "std": { $0.count < 2 ? nil : try Descriptive.standardDeviation(Array($0), checkpoint: $1) },
  ]
}

extension Grouping {
  /// What `figure` gives of the cells of each group; nil where it gives nothing, or no figure, of one.
  fileprivate func figures<Cell: BitwiseCopyable & Sendable, Figure: BitwiseCopyable & Sendable>(
    of cells: [Cell], _ checkpoint: Checkpoint,
    _ figure: @Sendable (UnsafeBufferPointer<Cell>) throws -> Figure?
  ) throws -> [Figure]? {
    let arranged = try arranged(cells, checkpoint: checkpoint)
    let found = try Cores.partial(over: parts) { groups in
      var found: [Figure] = []
      found.reserveCapacity(groups.count)
      try arranged.withUnsafeBufferPointer { arranged in
        for group in groups {
          try checkpoint(at: group)
          do {
            let cells = UnsafeBufferPointer(rebasing: arranged[places(of: group)])
            guard let value = try figure(cells) else { break }
            found.append(value)
          } catch is StatisticsProblem {
            break
          }
        }
      }
      return found
    }.flatMap(\.self)
    return found.count == count ? found : nil
  }
}

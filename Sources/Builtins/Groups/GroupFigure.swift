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
    case numbers([Double])
    case wholes([Int64])
  }

  private let function: String
  private let column: Column
  private let cells: Cells

  /// Nil for what is left to the function.
  init?(_ argument: LazyArgument, of table: Table) {
    guard let figure = argument.figure, let name = figure.column,
      case .exact(let place) = table.resolve(columnName: name)
    else { return nil }
    (function, column) = (figure.builtin.name, table.columns[place])
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
    case .wholes(let cells):
      if let whole = Self.wholes[function] {
        let found = try groups.figures(of: cells, checkpoint) { whole($0) }
        return found.map { Column(name: name, storage: .integers($0)) }
      }
      // Beyond doubles the function takes other ways.
      guard let number = Self.numbers[function], !cells.contains(where: \.exceedsDoubles) else {
        return nil
      }
      return try groups.figures(of: cells, checkpoint) {
        try number($0.map(Double.init), checkpoint)
      }.map { Column(name: name, storage: .numbers($0)) }
    case .numbers(let cells):
      guard let number = Self.numbers[function] else { return nil }
      return try groups.figures(of: cells, checkpoint) { try number(Array($0), checkpoint) }
        .map { Column(name: name, unit: column.unit, storage: .numbers($0)) }
    }
  }

  /// The figures of whole numbers that are whole themselves.
  private static let wholes: [String: @Sendable (ArraySlice<Int64>) -> Int64?] = [
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

  private static let numbers: [String: @Sendable ([Double], Checkpoint) throws -> Double?] = [
    "sum": { try Summation.sum($0, checkpoint: $1) },
    "mean": { try Descriptive.mean($0, checkpoint: $1) },
    "median": { try Descriptive.median($0, checkpoint: $1) },
    "min": { try Descriptive.range($0, checkpoint: $1).lowerBound },
    "max": { try Descriptive.range($0, checkpoint: $1).upperBound },
    "std": { $0.count < 2 ? nil : try Descriptive.standardDeviation($0, checkpoint: $1) },
  ]
}

extension Grouping {
  /// What `figure` gives of the cells of each group; nil where it gives nothing, or no figure, of one.
  fileprivate func figures<Cell: BitwiseCopyable & Sendable, Figure: BitwiseCopyable & Sendable>(
    of cells: [Cell], _ checkpoint: Checkpoint,
    _ figure: @Sendable (ArraySlice<Cell>) throws -> Figure?
  ) throws -> [Figure]? {
    let arranged = try arranged(cells, checkpoint: checkpoint)
    let found = try Cores.partial(over: parts) { groups in
      var found: [Figure] = []
      found.reserveCapacity(groups.count)
      for group in groups {
        try checkpoint(at: group)
        do {
          guard let value = try figure(arranged[places(of: group)]) else { break }
          found.append(value)
        } catch is StatisticsProblem {
          break
        }
      }
      return found
    }.flatMap(\.self)
    return found.count == count ? found : nil
  }
}

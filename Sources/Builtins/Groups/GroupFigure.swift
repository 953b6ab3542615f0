import BuiltinKit
import Platform
import Statistics
import Tables
import Units
import Values

/// A figure of columns that is computed for all groups at once: what calling its function for each of many
/// small groups would take is longer than the figure itself.
///
/// It is that of the function to the last bit. Columns with missing cells, and figures that a group does not
/// have, are left to the function, which alone knows the notes and errors.
struct GroupFigure: Sendable {
  private enum Cells: Sendable {
    /// Any, since only the rows are counted.
    case rows
    case numbers([Double])
    case wholes([Int64])
    case pairs(Column.Storage, Column.Storage)
  }

  private let function: String
  private let unit: MeasureUnit
  private let cells: Cells

  /// Nil for what is left to the function.
  init?(_ figure: LazyArgument.Figure, of table: Table) {
    function = figure.builtin.name
    var columns: [Column] = []
    for name in figure.columns {
      guard case .exact(let place) = table.resolve(columnName: name) else { return nil }
      let column = table.columns[place]
      guard column.kind.isNumeric, column.validity.isComplete, !column.unit.isPlaceOnScale
      else { return nil }
      columns.append(column)
    }
    unit = columns.first?.unit ?? .one
    switch (columns.first?.storage, columns.dropFirst().first?.storage) {
    case (nil, _) where function == "count": cells = .rows
    case (.numbers(let numbers), nil): cells = .numbers(numbers)
    case (.integers(let wholes), nil): cells = .wholes(wholes)
    case (let x?, let y?) where function == "corr": cells = .pairs(x, y)
    default: return nil
    }
  }

  /// The figure of each group, a column without a name; nil where the function must be asked.
  func column(_ groups: Grouping, _ checkpoint: Checkpoint) throws -> Column? {
    switch cells {
    case .rows:
      // Of no group the function says what it gives.
      guard groups.count > 0 else { return nil }
      return Column(name: "", storage: .integers(groups.sizes.map(Int64.init)))
    case .wholes(let cells):
      // What is no whole number in the end takes other ways where doubles hold none of these.
      guard try ["sum", "min", "max"].contains(function) || !Self.exceedDoubles(cells, checkpoint)
      else { return nil }
      let found: [Int64]? =
        switch function {
        case "sum", "mean": try groups.folded(cells, by: WholeSum.self, checkpoint)
        case "min": try groups.folded(cells, by: Least.self, checkpoint)
        case "max": try groups.folded(cells, by: Greatest.self, checkpoint)
        default: nil
        }
      guard let found else {
        // A sum that overflows is for the function.
        return function == "sum" ? nil : try column(of: .integers(cells), groups, checkpoint)
      }
      guard function == "mean" else { return Column(name: "", storage: .integers(found)) }
      // The sums are those of doubles, which are exact as far as doubles hold whole numbers.
      guard !found.contains(where: \.exceedsDoubles) else { return nil }
      let means = zip(found, groups.sizes).map { Double($0) / Double($1) }
      return Column(name: "", unit: unit, storage: .numbers(means))
    case .numbers(let cells):
      let found: [Double]? =
        switch function {
        case "min": try groups.folded(cells, by: Least.self, checkpoint)
        case "max": try groups.folded(cells, by: Greatest.self, checkpoint)
        default: nil
        }
      if let found { return Column(name: "", unit: unit, storage: .numbers(found)) }
      return try column(of: .numbers(cells), groups, checkpoint)
    case .pairs(let x, let y):
      guard let x = try groups.arranged(x, checkpoint: checkpoint),
        let y = try groups.arranged(y, checkpoint: checkpoint)
      else { return nil }
      return try groups.figures(checkpoint) { places in
        try Correlation.coefficient(Array(x[places]), Array(y[places]), checkpoint: checkpoint)
      }.map { Column(name: "", storage: .numbers($0)) }
    }
  }

  private func column(
    of cells: Column.Storage, _ groups: Grouping, _ checkpoint: Checkpoint
  ) throws -> Column? {
    if let found = try sums(of: cells, groups, checkpoint) {
      return Column(name: "", unit: unit, storage: .numbers(found))
    }
    guard let number = Self.numbers[function],
      let arranged = try groups.arranged(cells, checkpoint: checkpoint)
    else { return nil }
    return try groups.figures(checkpoint) { places in
      try arranged.withUnsafeBufferPointer {
        try number(UnsafeBufferPointer(rebasing: $0[places]), checkpoint)
      }
    }.map { Column(name: "", unit: unit, storage: .numbers($0)) }
  }

  /// The sum or the mean of each of some groups, for which no cell need be moved; nil for other figures.
  private func sums(
    of cells: Column.Storage, _ groups: Grouping, _ checkpoint: Checkpoint
  ) throws -> [Double]? {
    guard case .numbers(let cells) = cells, ["sum", "mean"].contains(function),
      let sums = GroupSums(groups: groups.groupOfRow, sizes: groups.sizes)
    else { return nil }
    return function == "sum"
      ? try sums.sums(of: cells, checkpoint: checkpoint)
      : try sums.means(of: cells, checkpoint: checkpoint)
  }

  /// Returns whether functions take other ways for one of the whole numbers, since no double holds it.
  private static func exceedDoubles(_ cells: [Int64], _ checkpoint: Checkpoint) throws -> Bool {
    let bits = try Cores.partial(of: cells.count) { part in
      try cells.withUnsafeBufferPointer { cells in
        var bits: Int64 = 0
        try checkpoint.blocks(of: part.count) { block in
          // Those of all magnitudes together, of which no single one has more.
          for place in block {
            let cell = cells[part.lowerBound + place]
            bits |= cell ^ (cell >> 63)
          }
        }
        return bits
      }
    }.reduce(0, |)
    return bits >= 1 << 53 && cells.contains(where: \.exceedsDoubles)
  }

  private typealias Figure = @Sendable (UnsafeBufferPointer<Double>, Checkpoint) throws -> Double?

  private static let numbers: [String: Figure] = [
    "sum": { try Summation.sum($0, checkpoint: $1) },
    "mean": { try Descriptive.mean($0, checkpoint: $1) },
    "median": { try Descriptive.median(Array($0), checkpoint: $1) },
    "std": { $0.count < 2 ? nil : try Descriptive.standardDeviation(Array($0), checkpoint: $1) },
  ]
}

extension Grouping {
  /// What `figure` gives of the places of each group; nil where it gives nothing, or no figure, of one.
  fileprivate func figures<Figure: BitwiseCopyable & Sendable>(
    _ checkpoint: Checkpoint, _ figure: @Sendable (Range<Int>) throws -> Figure?
  ) throws -> [Figure]? {
    let found = try Cores.partial(over: parts) { groups in
      var found: [Figure] = []
      found.reserveCapacity(groups.count)
      for group in groups {
        try checkpoint(at: group)
        do {
          guard let value = try figure(places(of: group)) else { break }
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

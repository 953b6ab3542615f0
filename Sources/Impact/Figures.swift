import Tables
import Units

/// The numbers of a column, in one unit.
struct Figures: Sendable {
  private let numbers: [Double]
  private let validity: Validity

  /// The numbers of `column` in `unit`, as they are where that is the column's own.
  ///
  /// A column of another dimension, or without numbers, has none.
  init(_ column: Column, in unit: MeasureUnit) {
    guard let doubles = column.doubles, let scaling = column.unit.scaling(to: unit) else {
      (numbers, validity) = ([], Validity(count: 0))
      return
    }
    numbers = scaling.isIdentity ? doubles : doubles.map { scaling.applied(to: $0) }
    validity = column.validity
  }

  /// The number of a row; nil where it is missing or there is no such row.
  subscript(row: Int) -> Double? {
    guard validity[row] else { return nil }
    return numbers[row]
  }
}

/// What a unit of electricity costs in each zone, for one criterion.
struct Factor: Sendable {
  let figures: Figures
  /// The unit of energy × factor, and what the product of the numbers is scaled by: nothing at all
  /// for Wh and gCO2e/Wh.
  let product: MeasureUnit.Combination

  /// The factors of all criteria, in their order.
  static func all(of mixes: Table, energyUnit: MeasureUnit) throws -> [Factor] {
    try StudyData.Criterion.allCases.map { criterion in
      let column = try mixes.required(criterion.rawValue)
      return Factor(
        figures: Figures(column, in: column.unit),
        product: try MeasureUnit.multiply(energyUnit, column.unit))
    }
  }
}

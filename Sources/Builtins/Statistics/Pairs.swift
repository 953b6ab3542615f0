import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

/// Two series of numbers taken row by row, rows with a missing cell left out.
struct Pairs {
  var x: [Double]
  var y: [Double]
  let xUnit: MeasureUnit
  let yUnit: MeasureUnit
}

extension Invocation {
  /// The pairs that the parameters at `first` and `second` make; says how many are incomplete
  /// (D450).
  ///
  /// With `log`, natural logarithms of the numbers in their own units, which is said (U313); D406
  /// for a number that has none.
  func pairs(_ first: Int, _ second: Int, log: Bool) throws -> Pairs {
    try pairs(try numericColumn(first), try numericColumn(second), (first, second), log: log)
  }

  /// The pairs that two columns make; see `pairs(_:_:log:)`.
  func pairs(
    _ left: Column, _ right: Column, _ places: (first: Int, second: Int), log: Bool = false
  ) throws -> Pairs {
    let (first, second) = places
    guard left.count == right.count else {
      throw LengthsDiffer(left.count, right.count, lists: false).about(argument: second)
    }
    let validity = left.validity.intersection(right.validity)
    if !validity.isComplete {
      host.note(PairsSkipped(validity.missingCount, function: name))
    }
    return Pairs(
      x: try present(left, validity, first, log: log),
      y: try present(right, validity, second, log: log),
      xUnit: left.unit, yUnit: right.unit)
  }

  private func present(
    _ column: Column, _ validity: Validity, _ index: Int, log isLog: Bool
  ) throws -> [Double] {
    let column = Column(
      name: column.name, unit: column.unit, storage: column.storage, validity: validity)
    return isLog ? try logarithms(of: column, index) : column.validDoubles()
  }

  /// The natural logarithms of the cells that are present.
  func logarithms(of column: Column, _ index: Int) throws -> [Double] {
    if !column.unit.isOne {
      let code = index < codes.count ? codes[index] : nil
      let known = column.name.isEmpty ? code : column.name
      let label = known ?? builtin.parameters[index].spelling(tongue)
      host.note(LogarithmOfColumn(label, unit: column.unit.symbol))
    }
    return try column.validDoubles().enumerated().map { place, number in
      try checkpoint(at: place)
      guard number > 0 else {
        let unit = column.unit.isOne ? "" : " \(column.unit.symbol)"
        throw OutsideDomain(function: "ln", number: NumberText.echo(number) + unit)
          .about(argument: index)
      }
      return Platform.log(number)
    }
  }
}

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

extension Pairs {
  /// The pairs that two arguments make; says how many are incomplete (D450).
  ///
  /// With `log`, natural logarithms of the numbers in their own units, which is said (U313); D406
  /// for a number that has none.
  init<X, Y>(_ x: BoundArgument<X>, _ y: BoundArgument<Y>, log isLog: Bool) throws {
    try self.init(try x.numericColumn(), of: x, try y.numericColumn(), of: y, log: isLog)
  }

  /// The pairs of two columns that were given for two arguments.
  init<X, Y>(
    _ left: Column, of x: BoundArgument<X>, _ right: Column, of y: BoundArgument<Y>,
    log isLog: Bool = false
  ) throws {
    guard left.count == right.count else {
      throw LengthsDiffer(left.count, right.count, lists: false).about(y)
    }
    let validity = left.validity.intersection(right.validity)
    if !validity.isComplete {
      x.call.host.note(PairsSkipped(validity.missingCount, function: x.call.name))
    }
    self.init(
      x: try x.present(left, validity, log: isLog), y: try y.present(right, validity, log: isLog),
      xUnit: left.unit, yUnit: right.unit)
  }
}

extension BoundArgument {
  fileprivate func present(
    _ column: Column, _ validity: Validity, log isLog: Bool
  ) throws -> [Double] {
    let column = Column(
      name: column.name, unit: column.unit, storage: column.storage, validity: validity)
    return isLog ? try logarithms(of: column) : column.validDoubles()
  }

  /// The natural logarithms of the cells that are present.
  func logarithms(of column: Column) throws -> [Double] {
    if !column.unit.isOne {
      let known = column.name.isEmpty ? code : column.name
      call.host.note(LogarithmOfColumn(known ?? spelling, unit: column.unit.symbol))
    }
    return try column.validDoubles().enumerated().map { place, number in
      try checkpoint(at: place)
      guard number > 0 else {
        let unit = column.unit.isOne ? "" : " \(column.unit.symbol)"
        throw OutsideDomain(function: "ln", number: NumberText.echo(number) + unit)
          .about(self)
      }
      return Platform.log(number)
    }
  }
}

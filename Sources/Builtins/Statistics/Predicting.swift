import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let predict = Builtin(
    "predict", french: "prédire", .statistics,
    Bilingual(
      "La valeur que donne un ajustement pour d'autres x.",
      "The value that a fit gives for other x."),
    takes: Parameter.value(
      "model", french: "modèle", Bilingual("le résultat de fit", "what fit gave")),
    Parameter.numbers(
      "x",
      Bilingual(
        "un nombre, une liste ou une colonne ; pour plusieurs pentes, une liste ou une table de ceux-ci, dans l'ordre de fit",
        "a number, a list or a column; for several slopes a list or a table of these, in the order of fit"
      )),
    details: Bilingual(
      """
      C'est intercept + slope * x, dans l'unité de y ; après fit(…, log = true), la loi de \
      puissance exp(intercept) * x ^ slope. Loin des points ajustés, la droite ne prouve rien.
      """,
      """
      It is intercept + slope * x, in the unit of y; after fit(…, log = true) the power law \
      exp(intercept) * x ^ slope. Far from the fitted points the line proves nothing.
      """),
    examples: [
      Example("predict(fit([1, 2, 3], [2, 4, 6]), 10)", shows: "20"),
      Example(
        "predict(fit(cons_ia.Active_parameters, cons_ia.Petite_conv), 100 Gparam)",
        shows: "39.91715 Wh"),
      Example("predict(fit([1, 2, 4], [1, 4, 16], log = true), [3, 10])", shows: "[9, 100]"),
    ],
    seeAlso: ["fit"], works: .byCell
  ) { call, model, x in
    guard case .record(let fit) = try model.value, let intercept = fit["intercept"] else {
      throw NotAFit(function: call.name).about(model)
    }
    let slopes = try model.slopes(of: fit)
    let xs = try x.points(for: slopes)
    guard let yUnit = fit["y_unit"]?.quantity?.unit else {
      let units = units(of: fit, slopes.count)
      return try x.sum(intercept, slopes, try zip(xs, units).map { try x.distance($0, from: $1) })
    }
    let logs = try zip(xs, units(of: fit, slopes.count)).map { try x.logarithm($0, $1) }
    return try x.exponential(try x.sum(intercept, slopes, logs), yUnit)
  }

  /// The unit of each x of a fit of logarithms.
  private static func units(of model: Record, _ count: Int) -> [MeasureUnit] {
    let values: [Value] =
      switch model["x_unit"] {
      case .record(let record): record.values
      case let value?: [value]
      case nil: []
      }
    let units = values.map { $0.quantity?.unit ?? .one }
    return units + Array(repeating: .one, count: Swift.max(0, count - units.count))
  }
}

extension BoundArgument<Value> {
  fileprivate func slopes(of model: Record) throws -> [Value] {
    if let slope = model["slope"] { return [slope] }
    if case .record(let slopes) = model["slopes"] { return slopes.values }
    throw NotAFit(function: call.name).about(self)
  }

  /// One value per slope.
  fileprivate func points(for slopes: [Value]) throws -> [Value] {
    let given = try value
    if slopes.count == 1, case .list(let items) = given {
      // `fit([a], y)` has one slope and takes a list of one column.
      if case .column = items.first { return items }
      return [given]
    }
    let points: [Value]
    switch given {
    case .table(let table): points = table.columns.filter(\.kind.isNumeric).map { .column($0) }
    case .record(let record): points = record.values
    case .list(let items) where slopes.count > 1: points = items
    default: points = [given]
    }
    guard points.count == slopes.count else {
      throw LengthsDiffer(slopes.count, points.count, lists: false).about(self)
    }
    return points
  }

  fileprivate func sum(_ intercept: Value, _ slopes: [Value], _ xs: [Value]) throws -> Value {
    var log = OperationLog()
    var total = intercept
    do {
      for (slope, x) in zip(slopes, xs) {
        try checkUnit(of: x, slope, intercept)
        let term = try Arithmetic.apply(.multiply, slope, x, log: &log, checkpoint: checkpoint)
        total = try Arithmetic.apply(.add, total, term, log: &log, checkpoint: checkpoint)
      }
    } catch let fault as any Fault {
      throw fault.about(self)
    }
    if log.lostCells > 0 {
      call.host.note(CellsBecameMissing(log.lostCells, operation: call.name))
    }
    return total
  }

  /// Refuses an x in another dimension than that of the fit.
  ///
  /// The sum would not: an intercept of 0 goes with every unit.
  private func checkUnit(of x: Value, _ slope: Value, _ intercept: Value) throws {
    // Without such a unit there is nothing to compare; the sum itself is refused below.
    guard let y = intercept.quantity?.unit, let perX = slope.quantity?.unit,
      let fitted = try? MeasureUnit.divide(y, perX).unit
    else { return }
    if case .none = x { return }
    let given = try numericColumn(x)
    guard given.missingCount < given.count, given.unit.scaling(to: fitted) == nil else { return }
    let plain = given.validDoubles().first ?? 0
    if given.unit.isOne {
      throw PlainWithQuantity(.combine, plainIsLeft: true, plain: plain, unit: fitted)
    }
    if fitted.isOne {
      throw PlainWithQuantity(.combine, plainIsLeft: false, plain: 1, unit: given.unit)
    }
    throw DimensionsDiffer(.combine, given.unit, fitted)
  }

  /// Temperatures as kelvins, which a slope multiplies: from 0 °C where the fit counted in °C.
  fileprivate func distance(_ x: Value, from unit: MeasureUnit) throws -> Value {
    switch x {
    case .number(_, let own):
      guard own.isPlaceOnScale || unit.isPlaceOnScale else { return x }
      guard
        case .number(let number, _) = try x.converted(
          to: unit.isOne ? .kelvin : unit, checkpoint: checkpoint)
      else {
        return x
      }
      return .number(number, unit.difference.isOne ? .kelvin : unit.difference)
    case .column(let column):
      guard column.unit.isPlaceOnScale || unit.isPlaceOnScale, column.kind.isNumeric,
        case .column(let moved) = try x.converted(
          to: unit.isOne ? .kelvin : unit, checkpoint: checkpoint)
      else { return x }
      return .column(moved.withUnit(unit.difference.isOne ? .kelvin : unit.difference))
    case .list(let items): return .list(try items.map { try distance($0, from: unit) })
    default: return x
    }
  }

  /// The logarithm of numbers in a unit.
  fileprivate func logarithm(_ x: Value, _ unit: MeasureUnit) throws -> Value {
    try mapped(x) { number, own in
      guard let converted = own.convert(number, to: unit) else {
        let fault: any Fault =
          own.isOne
          ? PlainWithQuantity(.combine, plainIsLeft: true, plain: number, unit: unit)
          : DimensionsDiffer(.combine, own, unit)
        throw fault.about(self)
      }
      guard converted > 0 else {
        throw OutsideDomain(function: "ln", number: NumberText.echo(converted))
          .about(self)
      }
      return (Platform.log(converted), .one)
    }
  }

  fileprivate func exponential(_ x: Value, _ unit: MeasureUnit) throws -> Value {
    try mapped(x) { number, _ in
      let power = exp(number)
      guard power.isFinite else { throw NumberTooLarge() }
      return (power, unit)
    }
  }

  /// A function of each number; what is missing stays so.
  private func mapped(
    _ x: Value, _ function: (Double, MeasureUnit) throws -> (Double, MeasureUnit)
  ) throws -> Value {
    if let (number, unit) = x.quantity {
      let (result, own) = try function(number, unit)
      return .number(result, own)
    }
    let column = try numericColumn(x)
    let cells = try (0..<column.count).map { row -> (Double, MeasureUnit)? in
      try checkpoint(at: row)
      return try column.value(row).quantity.map { try function($0.value, $0.unit) }
    }
    let unit = cells.lazy.compactMap { $0?.1 }.first ?? .one
    let result = Value.column(Column(column.name, unit: unit, numbers: cells.map { $0?.0 }))
    if case .list = x { return .list(try result.items(checkpoint: checkpoint) ?? []) }
    return result
  }
}

import BuiltinKit
import Diagnostics
import Intervals
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

/// A function of one number that is taken element by element of columns and lists.
struct NumberFunction {
  /// The unit of the result for an argument's unit, after the numbers were brought into `reads`.
  let unit: (MeasureUnit) throws -> (reads: MeasureUnit, gives: MeasureUnit)
  /// The number of the result; not finite where there is none.
  let body: (Double) -> Double
  /// What becomes of numbers between bounds.
  var ofBounds = BoundsRule.refused

  /// The ways with numbers between bounds.
  enum BoundsRule {
    /// They are refused.
    case refused
    /// The result of the function lies between bounds too; nil where it is not defined.
    case interval((Interval) -> Interval?)
    /// The result is a number that the bounds have.
    case number((Bounds) -> Double)
  }

  /// A function that never falls.
  static func rising(
    _ unit: @escaping (MeasureUnit) throws -> (reads: MeasureUnit, gives: MeasureUnit),
    _ body: @escaping (Double) -> Double
  ) -> NumberFunction {
    NumberFunction(unit: unit, body: body, ofBounds: .interval { $0.mapped { $0.mapped(body) } })
  }
}

extension BoundArgument<Value> {
  /// The function applied to a number, to each item of a list, to each cell of a column.
  ///
  /// Without a result a scalar throws D406, or L604 past the largest number; a cell
  /// becomes missing and is counted (D412).
  func elementwise(_ function: NumberFunction) throws -> Value {
    try elementwise(of: try value, function)
  }

  /// The function applied to a part of the argument.
  func elementwise(of value: Value, _ function: NumberFunction) throws -> Value {
    var lost = 0
    let result = try apply(function, to: value, &lost)
    if lost > 0 { call.host.note(CellsBecameMissing(lost, operation: call.name)) }
    return result
  }

  private func apply(
    _ function: NumberFunction, to value: Value, _ lost: inout Int
  ) throws -> Value {
    switch value {
    case .none: return .none
    case .list(let items):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try apply(function, to: item, &lost)
        })
    case .column(let column): return .column(try apply(function, to: column, &lost))
    case .interval(let interval, let unit): return try apply(function, to: interval, unit)
    default:
      guard let (number, unit) = value.quantity else { throw notNumber(value) }
      let (reads, gives) = try function.unit(unit)
      let result = function.body(unit.convert(number, to: reads) ?? number)
      guard result.isFinite else { throw noResult(result, for: number, unit) }
      return .number(result, gives)
    }
  }

  private func apply(
    _ function: NumberFunction, to interval: Interval, _ unit: MeasureUnit
  ) throws -> Value {
    let (reads, gives) = try function.unit(unit)
    let read = try unit.scaling(to: reads).map { try interval.applying($0) } ?? interval
    switch function.ofBounds {
    case .refused:
      throw NotForIntervals(function: call.name, argument: code ?? spelling).about(self)
    case .number(let part): return .number(part(read.bounds), gives)
    case .interval(let body):
      guard let result = body(read) else { throw noResult(for: read.bounds, unit) }
      return .interval(result, gives)
    }
  }

  private func apply(
    _ function: NumberFunction, toBoundsOf column: Column, _ lost: inout Int
  ) throws -> Column {
    let (reads, gives) = try function.unit(column.unit)
    let scaling = column.unit.scaling(to: reads) ?? .identity
    let bounds = try (0..<column.count).map { row -> Bounds? in
      try checkpoint(at: row)
      guard case .interval(let bounds) = column.cell(row) else { return nil }
      return bounds.mapped(scaling.applied)
    }
    switch function.ofBounds {
    case .refused:
      throw NotForIntervals(function: call.name, argument: code ?? spelling).about(self)
    case .number(let part):
      return Column(column.name, unit: gives, numbers: bounds.map { $0.map(part) })
    case .interval(let body):
      let results = bounds.map { $0.flatMap { body(Interval($0))?.bounds } }
      lost += zip(bounds, results).count { $0 != nil && $1 == nil }
      return Column(column.name, unit: gives, bounds: results)
    }
  }

  private func noResult(for bounds: Bounds, _ unit: MeasureUnit) -> Diagnostic {
    if bounds.low > 0 { return NumberTooLarge().about(self) }
    let shown = bounds.written { NumberText.echo($0) } + (unit.isOne ? "" : " \(unit.symbol)")
    return OutsideDomain(function: call.name, number: shown).about(self)
  }

  private func apply(
    _ function: NumberFunction, to column: Column, _ lost: inout Int
  ) throws -> Column {
    if case .intervals = column.storage {
      return try apply(function, toBoundsOf: column, &lost)
    }
    guard let doubles = column.doubles else {
      guard column.missingCount == column.count else { throw notNumber(.column(column)) }
      return column
    }
    let (reads, gives) = try function.unit(column.unit)
    let scaling = column.unit.scaling(to: reads) ?? .identity
    var out: [Double?] = []
    out.reserveCapacity(doubles.count)
    for (row, number) in doubles.enumerated() {
      try checkpoint(at: row)
      guard !column.isMissing(row) else {
        out.append(nil)
        continue
      }
      let result = function.body(scaling.applied(to: number))
      if !result.isFinite { lost += 1 }
      out.append(result.isFinite ? result : nil)
    }
    return Column(column.name, unit: gives, numbers: out)
  }

  private func noResult(
    _ result: Double, for number: Double, _ unit: MeasureUnit
  ) -> Diagnostic {
    // ln(0) is minus infinity; only what grows past the largest double is too large.
    if result == .infinity { return NumberTooLarge().about(self) }
    let shown = NumberText.echo(number) + (unit.isOne ? "" : " \(unit.symbol)")
    return OutsideDomain(function: call.name, number: shown).about(self)
  }

  /// The complaint where a number, or a column or list of them, is needed.
  func notNumber(_ value: Value) -> Diagnostic {
    wrongCells(
      Bilingual("un nombre ou une colonne de nombres", "a number or a column of numbers"),
      found: value, help: value.spellsNumbers ? .readingNumbers(of: code ?? spelling) : nil)
  }

  /// The unit of a function that takes plain numbers only; a ratio such as Wh/kWh is one.
  func plainOnly() -> (MeasureUnit) throws -> (reads: MeasureUnit, gives: MeasureUnit) {
    { unit in
      if unit.scaling(to: .one) != nil { return (.one, .one) }
      throw NeedsPlainNumber(
        function: call.name, argument: code ?? spelling, unit: unit.symbol
      ).about(self)
    }
  }
}

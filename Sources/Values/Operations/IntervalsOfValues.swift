import Diagnostics
package import Intervals
package import Platform
import Styling
import Tables
package import Units

extension Value {
  /// The interval between two numbers, in the unit of the first quantity among them.
  ///
  /// Throws D482 for reversed or missing bounds, faults of units where they are unlike.
  package static func interval(from low: Value, to high: Value) throws -> Value {
    if low.kind == .none || high.kind == .none { throw UnfitBounds(nil, nil) }
    if let column = try intervalColumn(from: low, to: high) { return column }
    if case .list(let lows) = low, case .list(let highs) = high {
      guard lows.count == highs.count else {
        throw LengthsDiffer(lows.count, highs.count, lists: true)
      }
      return .list(try zip(lows, highs).map { try interval(from: $0, to: $1) })
    }
    guard let (x, ux) = low.quantity, let (y, uy) = high.quantity else {
      let wrong = low.quantity == nil ? low : high
      throw WrongKind(expected: .number, found: wrong.kind)
    }
    let unit = ux.isOne ? uy : ux
    let (below, above) = (try low.number(x, in: unit, ux), try high.number(y, in: unit, uy))
    guard below <= above else {
      throw UnfitBounds(low.inlineText, high.inlineText)
    }
    return .interval(Interval(Bounds(below, above)), unit)
  }

  private func number(_ number: Double, in unit: MeasureUnit, _ own: MeasureUnit) throws -> Double {
    if let converted = own.convert(number, to: unit) { return converted }
    if own.isOne, number == 0 { return 0 }
    throw own.isOne
      ? PlainWithQuantity(.combine, plainIsLeft: false, plain: number, unit: unit)
      : DimensionsDiffer(.combine, unit, own)
  }

  /// The interval that the value is in a unit, a number as one without width.
  package func interval(in unit: MeasureUnit) throws -> Interval {
    guard let (interval, own) = bounded else {
      throw WrongKind(expected: .interval, found: kind)
    }
    if let scaling = own.scaling(to: unit) { return try interval.applying(scaling) }
    return Interval(try number(interval.bounds.low, in: unit, own))
  }

  var inlineText: String { inline(Display(tongue: .french, width: 80)).plain }

  /// True where two values have the same bounds, the same items or cells, or are equal.
  package func isSame(as other: Value, checkpoint: Checkpoint) throws -> Bool {
    if let (x, ux) = bounded, let (y, uy) = other.bounded {
      guard let scaling = uy.scaling(to: ux) else { return false }
      return x.bounds == (try y.applying(scaling)).bounds
    }
    switch (self, other) {
    case (.none, .none): return true
    case (.record(let a), .record(let b)):
      guard a.keys == b.keys else { return false }
      return try zip(a.values, b.values).allSatisfy {
        try $0.isSame(as: $1, checkpoint: checkpoint)
      }
    case (.list, .list), (.column, .column), (.list, .column), (.column, .list):
      guard let a = try items(checkpoint: checkpoint),
        let b = try other.items(checkpoint: checkpoint),
        a.count == b.count
      else { return false }
      return try zip(a, b).allSatisfy { try $0.isSame(as: $1, checkpoint: checkpoint) }
    case (.table(let a), .table(let b)):
      guard a.columnNames == b.columnNames, a.rowCount == b.rowCount else { return false }
      return try zip(a.columns, b.columns).allSatisfy {
        try Value.column($0).isSame(as: .column($1), checkpoint: checkpoint)
      }
    default:
      guard kind == other.kind else { return false }
      var log = OperationLog()
      let equal = try Comparing.apply(
        .equal, self, other, literals: .init(left: false, right: false), log: &log,
        checkpoint: checkpoint)
      if case .bool(true) = equal { return true }
      return false
    }
  }
}

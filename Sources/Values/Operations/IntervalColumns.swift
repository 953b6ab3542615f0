import Diagnostics
import Intervals
import Platform
import Tables
import Units

/// A column, or one value for all rows, as bounds.
private struct BoundedOperand {
  let low: [Double]
  let high: [Double]
  let scalar: Bounds?
  let unit: MeasureUnit
  let validity: Validity?

  /// Nil for what holds no numbers.
  init?(_ value: Value) {
    if case .column(let column) = value, let (low, high) = column.bounds {
      (self.low, self.high, scalar) = (low, high, nil)
      (unit, validity) = (column.unit, column.validity)
    } else if let (interval, unit) = value.bounded {
      (low, high, scalar, validity) = ([], [], interval.bounds, nil)
      self.unit = unit
    } else {
      return nil
    }
  }

  @inline(__always)
  subscript(row: Int) -> Bounds { scalar ?? Bounds(low[row], high[row]) }

  /// Two operands of which one holds intervals; nil for all others.
  static func pair(_ a: Value, _ b: Value) throws -> (BoundedOperand, BoundedOperand, count: Int)? {
    guard a.isBetweenBounds || b.isBetweenBounds, let left = BoundedOperand(a),
      let right = BoundedOperand(b)
    else { return nil }
    return (left, right, try Comparing.commonCount(a, b))
  }

  static func validity(_ left: BoundedOperand, _ right: BoundedOperand, _ count: Int) -> Validity {
    [left, right].compactMap(\.validity).reduce(Validity(count: count)) { $0.intersection($1) }
  }
}

extension Value {
  fileprivate var isBetweenBounds: Bool { kind == .interval || isIntervalColumn }

  fileprivate var isIntervalColumn: Bool {
    if case .column(let column) = self { column.kind == .intervals } else { false }
  }
}

extension Arithmetic {
  /// A column and a column or scalar, one of which holds intervals; nil for other operands.
  ///
  /// Row by row, by the bounds alone: no row knows of the doubts of another.
  static func intervalColumns(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog,
    _ checkpoint: Checkpoint
  ) throws -> Value? {
    guard operation != .remainder, let (left, right, count) = try BoundedOperand.pair(a, b) else {
      return nil
    }
    let plan = try UnitPlan(
      operation, left.unit, right.unit, left: a.quantity?.value, right: b.quantity?.value)
    log.yearsCounted = log.yearsCounted || plan.countsYears
    if operation.mayCancel
      ? a.isBetweenBounds && b.isBetweenBounds : a.isIntervalColumn && b.isIntervalColumn
    {
      log.doubtsForgotten = true
    }
    var validity = BoundedOperand.validity(left, right, count)
    var (low, high) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    try checkpoint.blocks(of: count) { block in
      for row in block where validity[row] {
        let raw = plan.bounds(left[row], right[row].mapped(plan.rightScaling.applied))
        let result = raw.mapped(plan.resultScaling.applied)
        if result.isFinite {
          (low[row], high[row]) = (result.low, result.high)
        } else {
          validity[row] = false
          log.lostCells += 1
        }
      }
    }
    return .column(
      Column(
        name: "", unit: plan.unit, storage: .intervals(low: low, high: high), validity: validity))
  }
}

extension Comparing {
  /// A column and a column or scalar, one of which holds intervals; nil for other operands.
  ///
  /// Rows that these leave open are missing and counted.
  static func intervalColumns(
    _ operation: Operator, _ a: Value, _ b: Value, literals: Literals, log: inout OperationLog,
    _ checkpoint: Checkpoint
  ) throws -> Value? {
    guard let (left, right, count) = try BoundedOperand.pair(a, b) else { return nil }
    let scaling = try common(
      left.unit, right.unit, left: a.quantity?.value, right: b.quantity?.value, literals,
      (a.columnName, b.columnName), log: &log)
    if a.isIntervalColumn, b.isIntervalColumn { log.doubtsForgotten = true }
    var validity = BoundedOperand.validity(left, right, count)
    var answers = [Bool](repeating: false, count: count)
    try checkpoint.blocks(of: count) { block in
      for row in block where validity[row] {
        let order = left[row].decides(right[row].mapped(scaling.applied))
        if let answer = operation.answer(order) {
          answers[row] = answer
        } else {
          validity[row] = false
          log.openRows += 1
        }
      }
    }
    return .column(Column(name: "", storage: .bools(answers), validity: validity))
  }
}

extension Value {
  /// The intervals between the cells of two columns, or of one and a number, in the unit of the
  /// first; missing where one of them is.
  static func intervalColumn(from low: Value, to high: Value) throws -> Value? {
    guard low.isColumn || high.isColumn, let below = NumericOperand(low),
      let above = NumericOperand(high)
    else { return nil }
    var log = OperationLog()
    let scaling = try Comparing.common(
      below.unit, above.unit, left: below.scalar, right: above.scalar,
      Comparing.Literals(left: false, right: false), ("", ""), log: &log)
    let count = try NumericOperand.commonCount(below, above)
    let bounds = try (0..<count).map { row -> Bounds? in
      guard let x = below.number(row), let y = above.number(row).map(scaling.applied) else {
        return nil
      }
      guard x <= y else {
        throw UnfitBounds(low.cell(row).inlineText, high.cell(row).inlineText)
      }
      return Bounds(x, y)
    }
    let unit = below.unit.isOne ? above.unit : below.unit
    return .column(Column("", unit: unit, bounds: bounds))
  }
}

import Diagnostics
package import Intervals
public import Platform
import Styling
package import Units

extension Arithmetic {
  /// Numbers with units, at least one of them between bounds.
  static func intervals(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog
  ) throws -> Value {
    guard let (x, ux) = a.bounded, let (y, uy) = b.bounded, operation != .remainder else {
      throw UnfitOperands(operation.rawValue, a, b)
    }
    let plan = try UnitPlan(operation, ux, uy, left: a.quantity?.value, right: b.quantity?.value)
    if plan.countsYears { log.yearsCounted = true }
    let right = try y.applying(plan.rightScaling)
    if operation.mayCancel, x.mayShareDoubts(with: right) { log.doubtsForgotten = true }
    let raw = try plan.interval(x, right)
    return .interval(try raw.applying(plan.resultScaling), plan.unit)
  }

  /// `x ± d`: x with d added to the doubt on both sides; with `isShare`, d times x.
  public static func spread(
    _ a: Value, by b: Value, isShare: Bool, log: inout OperationLog, checkpoint: Checkpoint
  ) throws -> Value {
    switch a {
    case .none: return .none
    case .list(let items):
      return .list(
        try items.map {
          try spread($0, by: b, isShare: isShare, log: &log, checkpoint: checkpoint)
        })
    default: break
    }
    if a.isColumn, b.isColumn {
      let low = try apply(.subtract, a, b, log: &log, checkpoint: checkpoint)
      let high = try apply(.add, a, b, log: &log, checkpoint: checkpoint)
      guard let column = try Value.intervalColumn(from: low, to: high) else {
        throw UnfitOperands("±", a, b)
      }
      return column
    }
    guard let (size, step) = b.quantity else { throw UnfitOperands("±", a, b) }
    guard size >= 0 else { throw NegativeSpread() }
    if a.isColumn {
      let doubt = Interval(isShare ? Bounds(1 - size, 1 + size) : Bounds(-size, size))
      let value = Value.interval(doubt, isShare ? .one : step)
      return try apply(
        isShare ? .multiply : .add, a, value, log: &log, checkpoint: checkpoint)
    }
    guard let (x, unit) = a.bounded else { throw UnfitOperands("±", a, b) }
    if isShare {
      let doubt = Interval(Bounds(1 - size, 1 + size))
      if case .interval = a {
        return try intervals(.multiply, a, .interval(doubt, .one), log: &log)
      }
      let bounds = (Interval(x.bounds.low) * doubt)?.bounds
      guard let bounds, bounds.isFinite else { throw NumberTooLarge() }
      return .interval(Interval(bounds), unit)
    }
    let doubt = Interval(Bounds(-size, size))
    if case .interval = a { return try intervals(.add, a, .interval(doubt, step), log: &log) }
    let low = try quantities(.subtract, a, b, log: &log)
    let high = try quantities(.add, a, b, log: &log)
    guard let below = low.quantity, let above = high.quantity else { return .none }
    return .interval(Interval(Bounds(below.value, above.value)), above.unit)
  }
}

extension Interval {
  /// The interval in another unit.
  package func applying(_ scaling: Scaling) throws -> Interval {
    if scaling.isIdentity { return self }
    let offset = scaling.applied(to: 0)
    guard let scaled = scaled(by: scaling.factor, plus: offset, scaling.applied) else {
      throw NumberTooLarge()
    }
    return scaled
  }

  /// The interval as a value in another unit of its dimension.
  func converted(_ unit: MeasureUnit, to target: MeasureUnit) throws -> Value {
    guard let scaling = unit.scaling(to: target) else { throw unit.refusal(of: target) }
    return .interval(try applying(scaling), target)
  }
}

extension Bounds {
  /// The bounds with a dash between them; one number where they look alike.
  package func written<Failure: Error>(
    dash isLong: Bool = true, _ number: (Double) throws(Failure) -> String
  ) throws(Failure) -> String {
    let (first, second) = (try number(low), try number(high))
    return first == second ? first : "\(first) \(isLong ? "–" : "-") \(second)"
  }
}

extension UnitPlan {
  /// The result for operands in the units of the plan; throws where it is not defined for some
  /// numbers within.
  fileprivate func interval(_ x: Interval, _ y: Interval) throws -> Interval {
    let result: Interval?
    switch operation {
    case .add: result = x + y
    case .subtract: result = x - y
    case .multiply: result = x * y
    case .divide: result = x / y
    case .floorDivide: result = (x / y)?.mapped { $0.mapped { $0.rounded(.down) } }
    case .power: result = x.power(y)
    case .remainder: result = nil
    }
    if let result { return result }
    switch operation {
    case .divide, .floorDivide:
      if y.bounds.contains(0) { throw DivisorHoldsZero(shown(y)) }
    case .power:
      if x.bounds.contains(0), y.bounds.low < 0 { throw DivisorHoldsZero(shown(x)) }
      if x.bounds.low < 0 { throw OutsideDomain(function: "^", number: shown(x)) }
    default: break
    }
    throw NumberTooLarge()
  }

  /// The bounds of the result before it is scaled, not finite where it is not defined.
  func bounds(_ x: Bounds, _ y: Bounds) -> Bounds {
    switch operation {
    case .add: x + y
    case .subtract: x - y
    case .multiply: x * y
    case .divide: x / y
    case .floorDivide: (x / y).mapped { $0.rounded(.down) }
    case .power: x.power(y)
    case .remainder: Bounds(-.infinity, .infinity)
    }
  }

  private func shown(_ interval: Interval) -> String {
    interval.bounds.written { NumberText.echo($0) }
  }
}

extension Comparing {
  /// True or false where all numbers within the bounds say so, else missing and counted as open.
  static func intervals(
    _ operation: Operator, _ a: Value, _ b: Value, literals: Literals, log: inout OperationLog
  ) throws -> Value {
    guard let (x, ux) = a.bounded, let (y, uy) = b.bounded else {
      throw UnfitOperands(operation.rawValue, a, b)
    }
    let scaling = try common(
      ux, uy, left: a.quantity?.value, right: b.quantity?.value, literals, ("", ""), log: &log)
    if let answer = operation.answer(x.order(to: try y.applying(scaling))) { return .bool(answer) }
    log.openComparisons += 1
    return .none
  }
}

extension Comparing.Operator {
  /// The answer where so much is known of the order of two numbers, nil where that leaves it open.
  func answer(_ order: Order) -> Bool? {
    switch order {
    case .less: holds(0, 1)
    case .equal: holds(0, 0)
    case .greater: holds(1, 0)
    case .lessOrEqual: holds(0, 0) == holds(0, 1) ? holds(0, 0) : nil
    case .greaterOrEqual: holds(0, 0) == holds(1, 0) ? holds(0, 0) : nil
    case .open: nil
    }
  }
}

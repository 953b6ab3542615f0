import Diagnostics
import Platform
import Styling
import Units

extension Arithmetic {
  /// The fate of an operation on whole numbers.
  enum WholeOutcome {
    /// 64 bits hold the result.
    case exact
    /// They do not.
    case overflow
    /// Division by zero.
    case undefined
    /// The result is no whole number, or not always one: `/`, and negative powers.
    case notWhole
  }

  /// Whole numbers: exact where 64 bits hold the result, else a double and a word in the log.
  static func integers(
    _ operation: ArithmeticOperator, _ x: Int64, _ y: Int64, log: inout OperationLog
  ) throws -> Value {
    let (value, outcome) = wholes(operation, x, y)
    switch outcome {
    case .exact: return .integer(value)
    case .undefined: throw DivisionByZero()
    case .overflow: log.integersOverflowed = true
    case .notWhole: break
    }
    return try quantities(operation, .integer(x), .integer(y), log: &log)
  }

  /// The result in 64 bits, and whether it is the exact one.
  ///
  /// `//` and `%` round towards minus infinity, as in Python; `/` always gives a double.
  @inline(__always)
  static func wholes(
    _ operation: ArithmeticOperator, _ x: Int64, _ y: Int64
  ) -> (value: Int64, outcome: WholeOutcome) {
    let exact: (partialValue: Int64, overflow: Bool)
    switch operation {
    case .add: exact = x.addingReportingOverflow(y)
    case .subtract: exact = x.subtractingReportingOverflow(y)
    case .multiply: exact = x.multipliedReportingOverflow(by: y)
    case .divide: return (0, y == 0 ? .undefined : .notWhole)
    case .floorDivide:
      guard y != 0 else { return (0, .undefined) }
      exact = floored(x, y)
    case .remainder:
      guard y != 0 else { return (0, .undefined) }
      let rest = y == -1 ? 0 : x % y
      return (rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest, .exact)
    case .power:
      guard y >= 0 else { return (0, .notWhole) }
      exact = power(x, y)
    }
    return (exact.partialValue, exact.overflow ? .overflow : .exact)
  }

  private static func floored(_ x: Int64, _ y: Int64) -> (Int64, Bool) {
    let (quotient, overflow) = x.dividedReportingOverflow(by: y)
    if overflow { return (quotient, true) }
    return (x % y != 0 && (x < 0) != (y < 0) ? quotient - 1 : quotient, false)
  }

  /// Square and multiply.
  private static func power(_ base: Int64, _ exponent: Int64) -> (Int64, Bool) {
    var (result, square, rest) = (Int64(1), base, exponent)
    var overflow = false
    while rest > 0 {
      if rest & 1 == 1 {
        let (product, over) = result.multipliedReportingOverflow(by: square)
        if over || overflow { return (0, true) }
        result = product
      }
      rest >>= 1
      let (next, over) = square.multipliedReportingOverflow(by: square)
      (square, overflow) = (next, over || overflow)
    }
    return (result, false)
  }

  /// Numbers with units, at least one of them a double.
  static func quantities(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog
  ) throws -> Value {
    guard let (x, ux) = a.quantity, let (y, uy) = b.quantity else {
      throw UnfitOperands(operation.rawValue, a, b)
    }
    let plan = try UnitPlan(operation, ux, uy, left: x, right: y)
    if plan.countsYears { log.yearsCounted = true }
    let result = try plan.scalar(x, y)
    guard result.isFinite else { throw NumberTooLarge() }
    return .number(result, plan.unit)
  }
}

/// The fate of the units in an operation, worked out once for a scalar or a whole column.
struct UnitPlan: Sendable {
  let operation: ArithmeticOperator
  /// The unit of the result.
  var unit: MeasureUnit
  /// The scaling of the right operand into the unit of the calculation.
  var rightScaling = Scaling.identity
  /// The scaling of the result into its unit.
  var resultScaling = Scaling.identity

  /// The plan for an operation of two operands.
  ///
  /// The operands' numbers are given where they are scalars: the
  /// plain 0 goes with every dimension, and a power's unit depends on its exponent.
  init(
    _ operation: ArithmeticOperator, _ ux: MeasureUnit, _ uy: MeasureUnit, left: Double?,
    right: Double?
  ) throws {
    self.operation = operation
    unit = ux
    if ux.isPlaceOnScale || uy.isPlaceOnScale {
      try onScale(ux, uy, left, right)
      return
    }
    switch operation {
    case .add, .subtract: try additive(ux, uy, left, right)
    case .multiply: try product(ux, uy)
    case .divide: try quotient(ux, uy)
    case .floorDivide:
      if !ux.isOne, let scaling = uy.scaling(to: ux) {
        (unit, rightScaling) = (.one, scaling)
      } else {
        try quotient(ux, uy)
      }
    case .remainder:
      guard let scaling = uy.scaling(to: ux) else { throw mismatch(.combine, ux, uy, left, right) }
      rightScaling = scaling
    case .power: try power(ux, uy, right)
    }
  }

  /// True where a year was counted as 365 days.
  var countsYears: Bool { rightScaling.countsYears || resultScaling.countsYears }

  /// The plan where an operand is in °C: a difference of two is in K, and one in K moves a place.
  private mutating func onScale(
    _ ux: MeasureUnit, _ uy: MeasureUnit, _ left: Double?, _ right: Double?
  ) throws {
    let zero = (left: ux.isOne && left == 0, right: uy.isOne && right == 0)
    switch operation {
    case .add:
      if zero.left || zero.right || ux == uy { throw PlaceOnScale(.add) }
      unit = .celsius
      if ux.isPlaceOnScale {
        guard let scaling = uy.scaling(to: .kelvin) else {
          throw mismatch(.add, .kelvin, uy, nil, right)
        }
        rightScaling = scaling
      } else if ux != .kelvin {
        throw mismatch(.add, ux, .kelvin, left, nil)
      }
    case .subtract:
      if zero.left || zero.right || ux == uy {
        unit = .kelvin
      } else if ux.isPlaceOnScale {
        guard let scaling = uy.scaling(to: .kelvin) else {
          throw mismatch(.subtract, .kelvin, uy, nil, right)
        }
        rightScaling = scaling
      } else {
        guard let scaling = uy.scaling(to: ux) else {
          throw mismatch(.subtract, ux, .kelvin, left, nil)
        }
        rightScaling = scaling
      }
    // `x * 1 °C` gives numbers their unit.
    case .multiply where (ux.isOne && right == 1) || (uy.isOne && left == 1):
      unit = .celsius
    case .multiply, .divide, .floorDivide, .remainder, .power: throw PlaceOnScale(.multiply)
    }
  }

  private mutating func additive(
    _ ux: MeasureUnit, _ uy: MeasureUnit, _ left: Double?, _ right: Double?
  ) throws {
    if ux == uy { return }
    if ux.isOne, left == 0 {
      unit = uy
      return
    }
    if uy.isOne, right == 0 { return }
    guard let scaling = uy.scaling(to: ux) else {
      throw mismatch(operation == .add ? .add : .subtract, ux, uy, left, right)
    }
    rightScaling = scaling
  }

  private func mismatch(
    _ action: OperandAction, _ ux: MeasureUnit, _ uy: MeasureUnit, _ left: Double?,
    _ right: Double?
  ) -> any Fault {
    if ux.isOne {
      return PlainWithQuantity(action, plainIsLeft: true, plain: left ?? 0, unit: uy)
    }
    if uy.isOne {
      return PlainWithQuantity(action, plainIsLeft: false, plain: right ?? 0, unit: ux)
    }
    return DimensionsDiffer(action, ux, uy)
  }

  private mutating func product(_ ux: MeasureUnit, _ uy: MeasureUnit) throws {
    if uy.isOne { return }
    if ux.isOne {
      unit = uy
      return
    }
    do {
      let combination = try MeasureUnit.multiply(ux, uy)
      (unit, resultScaling) = (combination.unit, combination.scaling)
    } catch { throw PowerWithoutUnit(ux.symbol) }
  }

  private mutating func quotient(_ ux: MeasureUnit, _ uy: MeasureUnit) throws {
    if uy.isOne { return }
    do {
      let combination = try MeasureUnit.divide(ux, uy)
      (unit, resultScaling) = (combination.unit, combination.scaling)
    } catch { throw PowerWithoutUnit(uy.symbol) }
  }

  /// A whole exponent raises the unit, 1/2, 1/3… take its root; nothing else has a unit.
  private mutating func power(_ ux: MeasureUnit, _ uy: MeasureUnit, _ exponent: Double?) throws {
    guard uy.isOne else { throw PowerWithoutUnit(uy.symbol) }
    if ux.isOne { return }
    guard let exponent else { throw PowerWithoutUnit(ux.symbol) }
    // A power without a unit is tried as a root next, then refused.
    if let whole = Int(exactly: exponent), let raised = try? ux.raised(to: whole) {
      unit = raised
    } else if exponent > 0, let degree = Int(exactly: (1 / exponent).rounded()),
      1 / Double(degree) == exponent, let root = ux.root(degree)
    {
      unit = root
    } else {
      throw PowerWithoutUnit(ux.symbol)
    }
  }

  /// The number of the result; throws where it is not defined.
  func scalar(_ x: Double, _ y: Double) throws -> Double {
    let y = rightScaling.isIdentity ? y : rightScaling.applied(to: y)
    switch operation {
    case .divide, .floorDivide, .remainder:
      guard y != 0 else { throw DivisionByZero() }
    case .power:
      if x == 0, y < 0 { throw DivisionByZero() }
      if x < 0, y != y.rounded() { throw OutsideDomain(function: "^", number: NumberText.echo(x)) }
    default: break
    }
    let result = raw(x, y)
    return resultScaling.isIdentity ? result : resultScaling.applied(to: result)
  }

  /// The number of the result before it is scaled, for operands in the units of the plan.
  @inline(__always)
  func raw(_ x: Double, _ y: Double) -> Double {
    switch operation {
    case .add: return x + y
    case .subtract: return x - y
    case .multiply: return x * y
    case .divide: return x / y
    case .floorDivide: return (x / y).rounded(.down)
    case .remainder:
      let rest = x.truncatingRemainder(dividingBy: y)
      return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest
    case .power: return pow(x, y)
    }
  }
}

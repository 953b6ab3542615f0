import Platform
import Units
import Values

/// The frequent cases of an operator of arithmetic: whole numbers, and doubles whose units need no
/// thought.
///
/// Nil stands for "not here": what overflows, divides by zero, mixes units or is no number goes to
/// `Arithmetic`, which alone decides on notes and errors.
protocol ScalarOperation: Sendable {
  static var operation: ArithmeticOperator { get }
  /// The result for two whole numbers.
  static func integers(_ x: Int64, _ y: Int64) -> Scalar
  /// The result for two numbers with their units.
  static func numbers(
    _ x: Double, in ux: MeasureUnit, _ y: Double, in uy: MeasureUnit
  ) -> Value?
}

extension ScalarOperation {
  @inline(__always)
  static func numbers(
    _ x: Double, in ux: MeasureUnit, _ y: Double, in uy: MeasureUnit
  ) -> Value? {
    nil
  }

  /// The result for two plain numbers of which one is no whole number.
  @inline(__always)
  static func decimals(_ x: Double, _ y: Double) -> Scalar {
    if case .number(let number, _)? = numbers(x, in: .one, y, in: .one) { return .decimal(number) }
    return .other
  }

  @inline(__always)
  static func quick(_ a: Value, _ b: Value) -> Value? {
    if case .integer(let x) = a {
      if case .integer(let y) = b { return integers(x, y).value }
      if case .number(let y, let uy) = b { return numbers(Double(x), in: .one, y, in: uy) }
      return nil
    }
    if case .number(let x, let ux) = a {
      if case .number(let y, let uy) = b { return numbers(x, in: ux, y, in: uy) }
      if case .integer(let y) = b { return numbers(x, in: ux, Double(y), in: .one) }
    }
    return nil
  }

  /// The result where 64 bits hold it.
  @inline(__always)
  static func exact(_ result: (partialValue: Int64, overflow: Bool)) -> Scalar {
    result.overflow ? .other : .whole(result.partialValue)
  }

  /// The number with its unit, nil where a double does not hold it.
  @inline(__always)
  static func finite(_ number: Double, _ unit: MeasureUnit) -> Value? {
    number.isFinite ? .number(number, unit) : nil
  }
}

enum Adding: ScalarOperation {
  static var operation: ArithmeticOperator { .add }

  @inline(__always)
  static func integers(_ x: Int64, _ y: Int64) -> Scalar { exact(x.addingReportingOverflow(y)) }

  @inline(__always)
  static func numbers(
    _ x: Double, in ux: MeasureUnit, _ y: Double, in uy: MeasureUnit
  ) -> Value? {
    ux == uy && !ux.isPlaceOnScale ? finite(x + y, ux) : nil
  }
}

enum Subtracting: ScalarOperation {
  static var operation: ArithmeticOperator { .subtract }

  @inline(__always)
  static func integers(_ x: Int64, _ y: Int64) -> Scalar {
    exact(x.subtractingReportingOverflow(y))
  }

  @inline(__always)
  static func numbers(
    _ x: Double, in ux: MeasureUnit, _ y: Double, in uy: MeasureUnit
  ) -> Value? {
    ux == uy && !ux.isPlaceOnScale ? finite(x - y, ux) : nil
  }
}

enum Multiplying: ScalarOperation {
  static var operation: ArithmeticOperator { .multiply }

  @inline(__always)
  static func integers(_ x: Int64, _ y: Int64) -> Scalar {
    exact(x.multipliedReportingOverflow(by: y))
  }

  @inline(__always)
  static func numbers(
    _ x: Double, in ux: MeasureUnit, _ y: Double, in uy: MeasureUnit
  ) -> Value? {
    if ux.isPlaceOnScale || uy.isPlaceOnScale { return nil }
    if uy.isOne { return finite(x * y, ux) }
    return ux.isOne ? finite(x * y, uy) : nil
  }
}

/// `/`, which makes a double of whole numbers too.
enum Dividing: ScalarOperation {
  static var operation: ArithmeticOperator { .divide }

  @inline(__always)
  static func integers(_ x: Int64, _ y: Int64) -> Scalar {
    y == 0 ? .other : .decimal(Double(x) / Double(y))
  }

  @inline(__always)
  static func numbers(
    _ x: Double, in ux: MeasureUnit, _ y: Double, in uy: MeasureUnit
  ) -> Value? {
    y != 0 && uy.isOne && !ux.isPlaceOnScale ? finite(x / y, ux) : nil
  }
}

/// `//` by a positive whole number, rounded towards minus infinity.
enum FloorDividing: ScalarOperation {
  static var operation: ArithmeticOperator { .floorDivide }

  @inline(__always)
  static func integers(_ x: Int64, _ y: Int64) -> Scalar {
    guard y > 0 else { return .other }
    let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
    return .whole(rest < 0 ? quotient - 1 : quotient)
  }
}

/// `%` by a positive whole number; the rest is never negative.
enum TakingRemainder: ScalarOperation {
  static var operation: ArithmeticOperator { .remainder }

  @inline(__always)
  static func integers(_ x: Int64, _ y: Int64) -> Scalar {
    guard y > 0 else { return .other }
    let rest = x % y
    return .whole(rest < 0 ? rest + y : rest)
  }
}

/// A comparison of two numbers whose units are the same; see `ScalarOperation`.
protocol ScalarComparison: Sendable {
  static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool
  /// True where something is to be said about the comparison of two decimals.
  static func isDelicate(_ x: Double, _ y: Double) -> Bool
}

extension ScalarComparison {
  @inline(__always) static func isDelicate(_ x: Double, _ y: Double) -> Bool { false }
  /// True for decimals so near to each other that rounding may be what sets them apart.
  @inline(__always)
  static func areNear(_ x: Double, _ y: Double) -> Bool {
    x != y && (x - y).magnitude < 1e-14 * x.magnitude
  }
}

extension ScalarComparison {
  /// The answer for two whole numbers or two numbers of one unit, nil for anything else.
  @inline(__always)
  static func quick(_ a: Value, _ b: Value) -> Bool? {
    if case .integer(let x) = a {
      if case .integer(let y) = b { return holds(x, y) }
      if case .number(let y, let uy) = b, uy.isOne, !x.exceedsDoubles { return holds(Double(x), y) }
      return nil
    }
    if case .number(let x, let ux) = a {
      if case .number(let y, let uy) = b, ux == uy {
        return isDelicate(x, y) ? nil : holds(x, y)
      }
      if case .integer(let y) = b, ux.isOne, !y.exceedsDoubles { return holds(x, Double(y)) }
    }
    return nil
  }
}

enum IsEqual: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x == y }
  @inline(__always)
  static func isDelicate(_ x: Double, _ y: Double) -> Bool { areNear(x, y) }
}

enum IsNotEqual: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x != y }
  @inline(__always)
  static func isDelicate(_ x: Double, _ y: Double) -> Bool { areNear(x, y) }
}

enum IsLess: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x < y }
}

enum IsLessOrEqual: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x <= y }
}

enum IsGreater: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x > y }
}

enum IsGreaterOrEqual: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x >= y }
}

import Units
import Values

/// A comparison of two numbers whose units are the same; see `ScalarOperation`.
protocol ScalarComparison: Sendable {
  static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool
}

extension ScalarComparison {
  /// The answer for two whole numbers or two numbers of one unit, nil for anything else.
  @inline(__always)
  static func quick(_ a: Value, _ b: Value) -> Bool? {
    if case .integer(let x) = a {
      if case .integer(let y) = b { return holds(x, y) }
      if case .number(let y, let uy) = b, uy.isOne { return holds(Double(x), y) }
      return nil
    }
    if case .number(let x, let ux) = a {
      if case .number(let y, let uy) = b, ux == uy { return holds(x, y) }
      if case .integer(let y) = b, ux.isOne { return holds(x, Double(y)) }
    }
    return nil
  }
}

enum IsEqual: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x == y }
}

enum IsNotEqual: ScalarComparison {
  @inline(__always) static func holds<T: Comparable>(_ x: T, _ y: T) -> Bool { x != y }
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

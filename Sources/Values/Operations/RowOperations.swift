import Units

/// The computation of one row, which a `RowLoop` contains.
protocol RowOperation<Left, Right, Result>: Sendable {
  associatedtype Left: BitwiseCopyable & Sendable
  associatedtype Right: BitwiseCopyable & Sendable
  associatedtype Result
  func callAsFunction(_ x: Left, _ y: Right) -> Result
}

struct RowSums: RowOperation {
  @inline(__always) func callAsFunction(_ x: Double, _ y: Double) -> Double { x + y }
}

struct RowDifferences: RowOperation {
  @inline(__always) func callAsFunction(_ x: Double, _ y: Double) -> Double { x - y }
}

struct RowProducts: RowOperation {
  @inline(__always) func callAsFunction(_ x: Double, _ y: Double) -> Double { x * y }
}

struct RowQuotients: RowOperation {
  @inline(__always) func callAsFunction(_ x: Double, _ y: Double) -> Double { x / y }
}

/// Any operation, between units that are converted.
extension UnitPlan: RowOperation {
  func callAsFunction(_ x: Double, _ y: Double) -> Double {
    let raw = raw(x, rightScaling.isIdentity ? y : rightScaling.applied(to: y))
    return resultScaling.isIdentity ? raw : resultScaling.applied(to: raw)
  }
}

/// Whole numbers, and whether 64 bits do not hold the result.
struct ExactSums: RowOperation {
  @inline(__always)
  func callAsFunction(_ x: Int64, _ y: Int64) -> (partialValue: Int64, overflow: Bool) {
    x.addingReportingOverflow(y)
  }
}

struct ExactDifferences: RowOperation {
  @inline(__always)
  func callAsFunction(_ x: Int64, _ y: Int64) -> (partialValue: Int64, overflow: Bool) {
    x.subtractingReportingOverflow(y)
  }
}

struct ExactProducts: RowOperation {
  @inline(__always)
  func callAsFunction(_ x: Int64, _ y: Int64) -> (partialValue: Int64, overflow: Bool) {
    x.multipliedReportingOverflow(by: y)
  }
}

/// `==`, or its opposite.
struct RowsAreEqual<Number: Comparable & BitwiseCopyable & Sendable>: RowOperation {
  let isOpposite: Bool
  @inline(__always)
  func callAsFunction(_ x: Number, _ y: Number) -> Bool { (x == y) != isOpposite }
}

/// `<`, or its opposite.
struct RowsAreLess<Number: Comparable & BitwiseCopyable & Sendable>: RowOperation {
  let isOpposite: Bool
  @inline(__always)
  func callAsFunction(_ x: Number, _ y: Number) -> Bool { (x < y) != isOpposite }
}

/// `<=`, or its opposite.
struct RowsAreAtMost<Number: Comparable & BitwiseCopyable & Sendable>: RowOperation {
  let isOpposite: Bool
  @inline(__always)
  func callAsFunction(_ x: Number, _ y: Number) -> Bool { (x <= y) != isOpposite }
}

/// A rare comparison, which costs a call for each row.
struct AnyComparison<
  Left: BitwiseCopyable & Sendable, Right: BitwiseCopyable & Sendable
>: RowOperation {
  let holds: @Sendable (Left, Right) -> Bool
  func callAsFunction(_ x: Left, _ y: Right) -> Bool { holds(x, y) }
}

/// Truth values, a row each.
struct TruthRows<Operation: RowOperation>: RowLoop where Operation.Result == Bool {
  let holds: Operation
  let out: UnsafeMutablePointer<Bool>

  @inline(__always)
  mutating func take(_ x: Operation.Left, _ y: Operation.Right, at place: Int) {
    out[place] = holds(x, y)
  }
}

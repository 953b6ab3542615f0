import Tables
import Units

extension Arithmetic {
  /// A column and a column or scalar.
  static func columns(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, _ log: inout OperationLog
  ) throws -> Value {
    if let whole = try wholeNumbers(operation, a, b) { return whole }
    guard let left = NumericOperand(a), let right = NumericOperand(b) else {
      return try cellByCell(operation, a, b, &log)
    }
    let count = try NumericOperand.commonCount(left, right)
    let plan = try UnitPlan(
      operation, left.unit, right.unit, left: left.scalar, right: right.scalar)
    var validity = Validity.both(left.validity, right.validity)
    var out = [Double](repeating: 0, count: count)
    let isPlainProduct =
      operation == .multiply && plan.rightScaling.isIdentity && plan.resultScaling.isIdentity
    for row in 0..<count {
      let x = left[row]
      let y = plan.rightScaling.isIdentity ? right[row] : plan.rightScaling.applied(to: right[row])
      var result = isPlainProduct ? x * y : plan.raw(x, y)
      if !plan.resultScaling.isIdentity { result = plan.resultScaling.applied(to: result) }
      if result.isFinite {
        out[row] = result
      } else if validity?[row] ?? true {
        log.lostCells += 1
        var bits = validity ?? Validity(repeating: true, count: count)
        bits[row] = false
        validity = bits
      }
    }
    return .column(Column(name: "", unit: plan.unit, storage: .numbers(out), validity: validity))
  }

  /// Whole numbers stay whole where no row overflows; nil for other operands.
  private static func wholeNumbers(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value
  ) throws -> Value? {
    guard operation == .add || operation == .subtract || operation == .multiply,
      let left = WholeOperand(a), let right = WholeOperand(b)
    else { return nil }
    let count = left.count ?? right.count ?? 0
    guard (left.count ?? count) == (right.count ?? count) else { return nil }
    var out = [Int64](repeating: 0, count: count)
    for row in 0..<count {
      let (value, overflow) =
        switch operation {
        case .add: left[row].addingReportingOverflow(right[row])
        case .subtract: left[row].subtractingReportingOverflow(right[row])
        default: left[row].multipliedReportingOverflow(by: right[row])
        }
      if overflow { return nil }
      out[row] = value
    }
    return .column(
      Column(
        name: "", storage: .integers(out), validity: Validity.both(left.validity, right.validity)))
  }

  /// Columns of texts: each row as a scalar.
  private static func cellByCell(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, _ log: inout OperationLog
  ) throws -> Value {
    let count: Int
    switch (a, b) {
    case (.column(let left), .column(let right)):
      guard left.count == right.count else {
        throw OperationProblem.lengths(left.count, right.count, lists: false)
      }
      count = left.count
    case (.column(let column), _), (_, .column(let column)): count = column.count
    default: throw OperationProblem.kinds(operation.rawValue, a.kind, b.kind)
    }
    let isText = a.isText && b.isText
    guard isText, operation == .add else {
      throw OperationProblem.kinds(operation.rawValue, a.kind, b.kind)
    }
    var out: [Value] = []
    out.reserveCapacity(count)
    for row in 0..<count { out.append(try apply(operation, a.cell(row), b.cell(row), &log)) }
    return try Value.column(collecting: out)
  }
}

/// A column or a scalar as an operand of a kernel.
struct NumericOperand {
  let values: [Double]
  let scalar: Double?
  let unit: MeasureUnit
  let validity: Validity?

  /// Nil for what holds no numbers.
  init?(_ value: Value) {
    if case .column(let column) = value, let doubles = column.doubles {
      (values, scalar, unit, validity) = (doubles, nil, column.unit, column.validity)
    } else if let (number, unit) = value.quantity {
      (values, scalar, self.unit, validity) = ([], number, unit, nil)
    } else {
      return nil
    }
  }

  @inline(__always)
  subscript(row: Int) -> Double { scalar ?? values[row] }

  /// The number of rows of the result.
  static func commonCount(_ left: NumericOperand, _ right: NumericOperand) throws -> Int {
    switch (left.scalar, right.scalar) {
    case (nil, nil):
      guard left.values.count == right.values.count else {
        throw OperationProblem.lengths(left.values.count, right.values.count, lists: false)
      }
      return left.values.count
    case (nil, _): return left.values.count
    default: return right.values.count
    }
  }
}

/// A column of whole numbers, or a whole number.
private struct WholeOperand {
  let values: [Int64]
  let scalar: Int64?
  let validity: Validity?

  init?(_ value: Value) {
    switch value {
    case .integer(let number): (values, scalar, validity) = ([], number, nil)
    case .column(let column):
      guard case .integers(let cells) = column.storage else { return nil }
      (values, scalar, validity) = (cells, nil, column.validity)
    default: return nil
    }
  }

  var count: Int? { scalar == nil ? values.count : nil }

  @inline(__always)
  subscript(row: Int) -> Int64 { scalar ?? values[row] }
}

import Diagnostics
import Platform
import Tables
import Units

extension Arithmetic {
  /// A column and a column or scalar.
  static func columns(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog,
    checkpoint: Checkpoint
  ) throws -> Value {
    if let whole = try wholeNumbers(operation, a, b, log: &log, checkpoint) { return whole }
    if let result = try intervalColumns(operation, a, b, log: &log, checkpoint) { return result }
    guard let left = NumericOperand(a), let right = NumericOperand(b) else {
      return try cellByCell(operation, a, b, log: &log, checkpoint)
    }
    let plan = try UnitPlan(
      operation, left.unit, right.unit, left: left.scalar, right: right.scalar)
    log.yearsCounted = log.yearsCounted || plan.countsYears
    var result = NumericResult(
      count: try NumericOperand.commonCount(left, right),
      validity: NumericOperand.commonValidity(left, right))
    let isPlain = plan.rightScaling.isIdentity && plan.resultScaling.isIdentity
    switch operation {
    case .add where isPlain: try result.fill(left, right, checkpoint) { $0 + $1 }
    case .subtract where isPlain: try result.fill(left, right, checkpoint) { $0 - $1 }
    case .multiply where isPlain: try result.fill(left, right, checkpoint) { $0 * $1 }
    case .divide where isPlain: try result.fill(left, right, checkpoint) { $0 / $1 }
    default:
      try result.fill(left, right, checkpoint) { x, y in
        let y = plan.rightScaling.isIdentity ? y : plan.rightScaling.applied(to: y)
        let raw = plan.raw(x, y)
        return plan.resultScaling.isIdentity ? raw : plan.resultScaling.applied(to: raw)
      }
    }
    log.lostCells += result.lostCells
    return .column(
      Column(
        name: "", unit: plan.unit, storage: .numbers(result.numbers), validity: result.validity))
  }

  /// Whole numbers stay whole where no row overflows, else a word in the log says so; nil for other
  /// operands, and for what gives no whole numbers.
  private static func wholeNumbers(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog,
    _ checkpoint: Checkpoint
  ) throws -> Value? {
    guard operation != .divide, let left = WholeOperand(a), let right = WholeOperand(b) else {
      return nil
    }
    let count = left.count ?? right.count ?? 0
    guard (left.count ?? count) == (right.count ?? count) else { return nil }
    let present = [left.validity, right.validity].compactMap { $0 }
    var validity = present.intersection ?? Validity(count: count)
    var out = [Int64](repeating: 0, count: count)
    var lost = 0
    for row in 0..<count where validity[row] {
      try checkpoint(at: row)
      switch wholes(operation, left[row], right[row]) {
      case (let value, .exact): out[row] = value
      case (_, .overflow):
        log.integersOverflowed = true
        return nil
      case (_, .undefined):
        validity[row] = false
        lost += 1
      case (_, .notWhole): return nil
      }
    }
    log.lostCells += lost
    return .column(Column(name: "", storage: .integers(out), validity: validity))
  }

  /// Columns of texts: each row as a scalar.
  private static func cellByCell(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog,
    _ checkpoint: Checkpoint
  ) throws -> Value {
    let count: Int
    switch (a, b) {
    case (.column(let left), .column(let right)):
      guard left.count == right.count else {
        throw LengthsDiffer(left.count, right.count, lists: false)
      }
      count = left.count
    case (.column(let column), _), (_, .column(let column)): count = column.count
    default: throw UnfitOperands(operation.rawValue, a.kind, b.kind)
    }
    let isText = a.isText && b.isText
    guard isText, operation == .add else {
      throw UnfitOperands(operation.rawValue, a.kind, b.kind)
    }
    var out: [Value] = []
    out.reserveCapacity(count)
    for row in 0..<count {
      try checkpoint(at: row)
      out.append(try apply(operation, a.cell(row), b.cell(row), log: &log, checkpoint: checkpoint))
    }
    return try Value.column(collecting: out, checkpoint: checkpoint)
  }
}

/// The numbers of a result while they are computed, row by row.
private struct NumericResult {
  private(set) var numbers: [Double]
  private(set) var validity: Validity
  /// Cells without a number whose operands had one.
  private(set) var lostCells = 0

  init(count: Int, validity: Validity?) {
    numbers = Array(repeating: 0, count: count)
    self.validity = validity ?? Validity(count: count)
  }

  /// Fills in what an operation gives, in blocks so that the checkpoint is asked in between.
  @inline(__always)
  mutating func fill(
    _ left: NumericOperand, _ right: NumericOperand, _ checkpoint: Checkpoint,
    _ operation: (Double, Double) -> Double
  ) throws {
    try checkpoint.blocks(of: numbers.count) { block in
      for row in block {
        let result = operation(left[row], right[row])
        if result.isFinite { numbers[row] = result } else { lose(row) }
      }
    }
  }

  private mutating func lose(_ row: Int) {
    guard validity[row] else { return }
    lostCells += 1
    validity[row] = false
  }
}

/// A column or a scalar as an operand of a kernel.
struct NumericOperand {
  let values: [Double]
  let scalar: Double?
  let unit: MeasureUnit
  /// The cells of a column that are present; nil for a scalar.
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

  /// The number of a row; nil where it is missing.
  func number(_ row: Int) -> Double? { validity?[row] ?? true ? self[row] : nil }

  /// The number of rows of the result.
  static func commonCount(_ left: NumericOperand, _ right: NumericOperand) throws -> Int {
    switch (left.scalar, right.scalar) {
    case (nil, nil):
      guard left.values.count == right.values.count else {
        throw LengthsDiffer(left.values.count, right.values.count, lists: false)
      }
      return left.values.count
    case (nil, _): return left.values.count
    default: return right.values.count
    }
  }

  /// The rows that no operand misses; nil for two scalars.
  static func commonValidity(_ left: NumericOperand, _ right: NumericOperand) -> Validity? {
    [left.validity, right.validity].compactMap { $0 }.intersection
  }
}

extension [Validity] {
  /// The rows present in all of them; nil without any.
  var intersection: Validity? {
    first.map { dropFirst().reduce($0) { $0.intersection($1) } }
  }
}

/// A column of whole numbers, or a whole number.
struct WholeOperand {
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

  /// True where a double cannot tell some of the numbers apart.
  var isBeyondDoubles: Bool {
    scalar?.exceedsDoubles ?? values.contains(where: \.exceedsDoubles)
  }

  @inline(__always)
  subscript(row: Int) -> Int64 { scalar ?? values[row] }
}

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
      left, right, count: try NumericOperand.commonCount(left, right), checkpoint: checkpoint)
    let isPlain = plan.rightScaling.isIdentity && plan.resultScaling.isIdentity
    switch operation {
    case .add where isPlain: try result.fill(RowSums())
    case .subtract where isPlain: try result.fill(RowDifferences())
    case .multiply where isPlain: try result.fill(RowProducts())
    case .divide where isPlain: try result.fill(RowQuotients())
    default: try result.fill(plan)
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
    if present.allSatisfy(\.isComplete),
      let whole = try completeWholes(operation, left, right, count, checkpoint)
    {
      return .column(Column(name: "", storage: .integers(whole)))
    }
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

  /// Sums, differences and products of rows that are all present; nil where one overflows, and for
  /// other operations.
  private static func completeWholes(
    _ operation: ArithmeticOperator, _ left: WholeOperand, _ right: WholeOperand, _ count: Int,
    _ checkpoint: Checkpoint
  ) throws -> [Int64]? {
    let hasOverflow = Monitor(false)
    func filled<Operation: RowOperation>(_ operation: Operation) throws -> [Int64]?
    where
      Operation.Left == Int64, Operation.Right == Int64,
      Operation.Result == (partialValue: Int64, overflow: Bool)
    {
      let result = try [Int64](count: count, checkpoint: checkpoint) { memory, block in
        let out = memory + block.lowerBound
        var loop = ExactRows(operation: operation, out: out)
        left.rows.with(right.rows, block, &loop)
        if loop.isOver { hasOverflow.withLock { $0 = true } }
      }
      return hasOverflow.withLock { $0 } ? nil : result
    }
    switch operation {
    case .add: return try filled(ExactSums())
    case .subtract: return try filled(ExactDifferences())
    case .multiply: return try filled(ExactProducts())
    case .divide, .floorDivide, .remainder, .power: return nil
    }
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
    default: throw UnfitOperands(operation.rawValue, a, b)
    }
    let isText = a.isText && b.isText
    guard isText, operation == .add else {
      throw UnfitOperands(operation.rawValue, a, b)
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
  private let left: NumericOperand
  private let right: NumericOperand
  private let count: Int
  private let checkpoint: Checkpoint
  private(set) var numbers: [Double] = []
  private(set) var validity: Validity
  /// Cells without a number whose operands had one.
  private(set) var lostCells = 0

  init(_ left: NumericOperand, _ right: NumericOperand, count: Int, checkpoint: Checkpoint) {
    (self.left, self.right, self.count, self.checkpoint) = (left, right, count, checkpoint)
    validity = NumericOperand.commonValidity(left, right) ?? Validity(count: count)
  }

  /// Computes every row; the blocks that hold a result that is no finite number are then gone through
  /// again.
  mutating func fill<Operation: RowOperation>(_ operation: Operation) throws
  where Operation.Left == Double, Operation.Right == Double, Operation.Result == Double {
    let open = Monitor<[Range<Int>]>([])
    let (left, right) = (left.rows, right.rows)
    numbers = try [Double](count: count, checkpoint: checkpoint) { memory, block in
      let out = memory + block.lowerBound
      var loop = NumberRows(operation: operation, out: out)
      left.with(right, block, &loop)
      if loop.exponents >> 63 != 0 { open.withLock { $0.append(block) } }
    }
    for block in open.withLock({ $0 }) {
      for row in block where !numbers[row].isFinite {
        numbers[row] = 0
        if validity[row] {
          lostCells += 1
          validity[row] = false
        }
      }
    }
  }
}

/// Doubles, and whether one of them is no finite number.
private struct NumberRows<Operation: RowOperation>: RowLoop
where Operation.Left == Double, Operation.Right == Double, Operation.Result == Double {
  let operation: Operation
  let out: UnsafeMutablePointer<Double>
  /// The highest bit is set where there is one.
  var exponents: UInt64 = 0

  @inline(__always)
  mutating func take(_ x: Double, _ y: Double, at place: Int) {
    let result = operation(x, y)
    out[place] = result
    // Carries into the highest bit from an exponent that is all ones.
    exponents |= (result.bitPattern & 0x7FF0_0000_0000_0000) &+ 0x0010_0000_0000_0000
  }
}

/// Whole numbers, and whether 64 bits do not hold one of them.
private struct ExactRows<Operation: RowOperation>: RowLoop
where
  Operation.Left == Int64, Operation.Right == Int64,
  Operation.Result == (partialValue: Int64, overflow: Bool)
{
  let operation: Operation
  let out: UnsafeMutablePointer<Int64>
  var isOver = false

  @inline(__always)
  mutating func take(_ x: Int64, _ y: Int64, at place: Int) {
    let (value, overflow) = operation(x, y)
    out[place] = value
    isOver = isOver || overflow
  }
}

/// A column or a scalar as an operand of a kernel.
struct NumericOperand {
  let rows: OperandRows<Double>
  let unit: MeasureUnit
  /// The cells of a column that are present; nil for a scalar.
  let validity: Validity?

  /// Nil for what holds no numbers.
  init?(_ value: Value) {
    if case .column(let column) = value, case .integers(let wholes) = column.storage {
      (rows, unit, validity) = (.wholes(wholes, Self.convert), column.unit, column.validity)
    } else if case .column(let column) = value, let doubles = column.doubles {
      (rows, unit, validity) = (.cells(doubles), column.unit, column.validity)
    } else if let (number, unit) = value.quantity {
      (rows, self.unit, validity) = (.same(number), unit, nil)
    } else {
      return nil
    }
  }

  private static func convert(
    _ wholes: UnsafePointer<Int64>, _ numbers: UnsafeMutablePointer<Double>, count: Int
  ) {
    for place in 0..<count { numbers[place] = Double(wholes[place]) }
  }

  /// The number where it is one for all rows.
  var scalar: Double? { if case .same(let number) = rows { number } else { nil } }

  @inline(__always)
  subscript(row: Int) -> Double { rows[row] }

  /// The number of a row; nil where it is missing.
  func number(_ row: Int) -> Double? { validity?[row] ?? true ? self[row] : nil }

  /// The number of rows of the result.
  static func commonCount(_ left: NumericOperand, _ right: NumericOperand) throws -> Int {
    guard let first = left.rows.count, let second = right.rows.count else {
      return left.rows.count ?? right.rows.count ?? 0
    }
    guard first == second else { throw LengthsDiffer(first, second, lists: false) }
    return first
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
  let rows: OperandRows<Int64>
  let validity: Validity?

  init?(_ value: Value) {
    switch value {
    case .integer(let number): (rows, validity) = (.same(number), nil)
    case .column(let column):
      guard case .integers(let cells) = column.storage else { return nil }
      (rows, validity) = (.cells(cells), column.validity)
    default: return nil
    }
  }

  var count: Int? { rows.count }

  /// True where a double cannot tell some of the numbers apart.
  var isBeyondDoubles: Bool {
    switch rows {
    case .cells(let cells), .wholes(let cells, _): cells.contains(where: \.exceedsDoubles)
    case .same(let number): number.exceedsDoubles
    }
  }

  @inline(__always)
  subscript(row: Int) -> Int64 { rows[row] }
}

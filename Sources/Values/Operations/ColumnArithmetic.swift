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
    case .add where isPlain: try result.fill { $0 + $1 }
    case .subtract where isPlain: try result.fill { $0 - $1 }
    case .multiply where isPlain: try result.fill { $0 * $1 }
    case .divide where isPlain: try result.fill { $0 / $1 }
    default:
      try result.fill { x, y in
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
    @inline(__always)
    func filled(
      _ operation: @Sendable (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) throws -> [Int64]? {
      let result = try [Int64](count: count, checkpoint: checkpoint) { memory, block in
        let out = memory + block.lowerBound
        var isOver = false
        left.rows.with(right.rows, block) { x, y, place in
          let (value, overflow) = operation(x, y)
          out[place] = value
          isOver = isOver || overflow
        }
        if isOver { hasOverflow.withLock { $0 = true } }
      }
      return hasOverflow.withLock { $0 } ? nil : result
    }
    switch operation {
    case .add: return try filled { $0.addingReportingOverflow($1) }
    case .subtract: return try filled { $0.subtractingReportingOverflow($1) }
    case .multiply: return try filled { $0.multipliedReportingOverflow(by: $1) }
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
  @inline(__always)
  mutating func fill(_ operation: @Sendable (Double, Double) -> Double) throws {
    let open = Monitor<[Range<Int>]>([])
    let (left, right) = (left.rows, right.rows)
    numbers = try [Double](count: count, checkpoint: checkpoint) { memory, block in
      let out = memory + block.lowerBound
      var exponents: UInt64 = 0
      left.with(right, block) { x, y, place in
        let result = operation(x, y)
        out[place] = result
        // Carries into the highest bit from an exponent that is all ones.
        exponents |= (result.bitPattern & 0x7FF0_0000_0000_0000) &+ 0x0010_0000_0000_0000
      }
      if exponents >> 63 != 0 { open.withLock { $0.append(block) } }
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

/// The numbers of an operand by rows: those of a column, or one for all rows.
enum OperandRows<Number: BitwiseCopyable & Sendable>: Sendable {
  case cells([Number])
  case same(Number)

  @inline(__always)
  subscript(row: Int) -> Number {
    switch self {
    case .cells(let cells): cells[row]
    case .same(let number): number
    }
  }

  /// Calls `body` with the numbers of two operands in each row of a block, and the row's place in it;
  /// there is a loop for each shape of the operands.
  @inline(__always)
  func with<Other>(
    _ other: OperandRows<Other>, _ block: Range<Int>, _ body: (Number, Other, Int) -> Void
  ) {
    switch (self, other) {
    case (.cells(let left), .cells(let right)):
      left[block].withUnsafeBufferPointer { left in
        right[block].withUnsafeBufferPointer { right in
          for place in 0..<block.count { body(left[place], right[place], place) }
        }
      }
    case (.cells(let left), .same(let right)):
      left[block].withUnsafeBufferPointer { left in
        for place in 0..<block.count { body(left[place], right, place) }
      }
    case (.same(let left), .cells(let right)):
      right[block].withUnsafeBufferPointer { right in
        for place in 0..<block.count { body(left, right[place], place) }
      }
    case (.same(let left), .same(let right)):
      for place in 0..<block.count { body(left, right, place) }
    }
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
    if case .column(let column) = value, let doubles = column.doubles {
      (rows, unit, validity) = (.cells(doubles), column.unit, column.validity)
    } else if let (number, unit) = value.quantity {
      (rows, self.unit, validity) = (.same(number), unit, nil)
    } else {
      return nil
    }
  }

  /// The number where it is one for all rows.
  var scalar: Double? { if case .same(let number) = rows { number } else { nil } }

  @inline(__always)
  subscript(row: Int) -> Double { rows[row] }

  /// The number of a row; nil where it is missing.
  func number(_ row: Int) -> Double? { validity?[row] ?? true ? self[row] : nil }

  /// The number of rows of the result.
  static func commonCount(_ left: NumericOperand, _ right: NumericOperand) throws -> Int {
    switch (left.rows, right.rows) {
    case (.cells(let left), .cells(let right)):
      guard left.count == right.count else {
        throw LengthsDiffer(left.count, right.count, lists: false)
      }
      return left.count
    case (.cells(let cells), .same), (.same, .cells(let cells)): return cells.count
    case (.same, .same): return 0
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

  var count: Int? { if case .cells(let cells) = rows { cells.count } else { nil } }

  /// True where a double cannot tell some of the numbers apart.
  var isBeyondDoubles: Bool {
    switch rows {
    case .cells(let cells): cells.contains(where: \.exceedsDoubles)
    case .same(let number): number.exceedsDoubles
    }
  }

  @inline(__always)
  subscript(row: Int) -> Int64 { rows[row] }
}

import Diagnostics
public import Platform
import Tables
import Units

/// Comparisons of values: scalars give true or false, columns a column of them, what is missing a
/// missing answer.
public enum Comparing {
  /// The comparisons.
  public enum Operator: String, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// True when two operands in that order satisfy it.
    public func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
      switch self {
      case .equal: a == b
      case .notEqual: a != b
      case .less: a < b
      case .lessOrEqual: a <= b
      case .greater: a > b
      case .greaterOrEqual: a >= b
      }
    }

    /// True when a whole number and any number satisfy it, both to the last digit.
    func holds(_ whole: Int64, _ number: Double) -> Bool {
      if let exact = Int64(exactly: number) { return holds(whole, exact) }
      // Beyond 64 bits only the sign counts; a number with decimals leaves a double room for them.
      return holds(number.magnitude < 0x1p63 ? Double(whole) : 0, number)
    }

    /// The comparison with its operands exchanged: `a < b` is `b > a`.
    var mirrored: Operator {
      switch self {
      case .equal, .notEqual: self
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      }
    }

    var isEquality: Bool { self == .equal || self == .notEqual }
  }

  /// The operands that are plain numbers as written; beside a quantity they are read in its unit.
  public struct Literals: Sendable {
    /// The left operand is a literal.
    public var left: Bool
    /// The right operand is a literal.
    public var right: Bool

    /// The operands that are literals.
    public init(left: Bool, right: Bool) {
      self.left = left
      self.right = right
    }
  }

  /// The value of `a op b`, in time proportional to the rows.
  public static func apply(
    _ operation: Operator, _ a: Value, _ b: Value, literals: Literals, log: inout OperationLog,
    checkpoint: Checkpoint
  ) throws -> Value {
    switch (a, b) {
    case (.column, _), (_, .column):
      return try columns(operation, a, b, literals: literals, log: &log, checkpoint)
    case (.none, _), (_, .none): return .none
    case (.list(let left), .list(let right)):
      guard operation.isEquality else {
        throw UnfitOperands(operation.rawValue, a, b)
      }
      let same = try areEqual(left, right, log: &log, checkpoint)
      return same.map { .bool($0 == (operation == .equal)) } ?? .none
    case (.list(let items), _):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try apply(
            operation, item, b, literals: literals, log: &log, checkpoint: checkpoint)
        })
    case (_, .list(let items)):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try apply(
            operation, a, item, literals: literals, log: &log, checkpoint: checkpoint)
        })
    case (.interval, _), (_, .interval):
      return try intervals(operation, a, b, literals: literals, log: &log)
    default: return .bool(try scalars(operation, a, b, literals: literals, log: &log))
    }
  }

  /// Nil where that is left open by intervals, and nothing else decides it.
  private static func areEqual(
    _ left: [Value], _ right: [Value], log: inout OperationLog, _ checkpoint: Checkpoint
  ) throws -> Bool? {
    guard left.count == right.count else { return false }
    let open = log.openComparisons
    for place in left.indices {
      try checkpoint(at: place)
      let same = try apply(
        .equal, left[place], right[place], literals: Literals(left: false, right: false), log: &log,
        checkpoint: checkpoint)
      if case .bool(true) = same { continue }
      let bounded = [left[place], right[place]].contains { $0.kind == .interval }
      guard bounded, same.kind == .none else { return false }
    }
    return log.openComparisons == open ? true : nil
  }

  private static func scalars(
    _ operation: Operator, _ a: Value, _ b: Value, literals: Literals, log: inout OperationLog
  ) throws -> Bool {
    switch (a, b) {
    case (.integer(let x), .integer(let y)): return operation.holds(x, y)
    case (.integer(let x), .number(let y, .one)): return operation.holds(x, y)
    case (.number(let x, .one), .integer(let y)): return operation.mirrored.holds(y, x)
    case (.text(let x), .text(let y)):
      if operation.isEquality { return operation.holds(x, y) }
      let isLess = FrenchOrder.precedes(x, y)
      let isGreater = FrenchOrder.precedes(y, x)
      return operation.holds(isGreater ? 1 : isLess ? -1 : 0, 0)
    case (.bool(let x), .bool(let y)) where operation.isEquality:
      return (x == y) == (operation == .equal)
    case (.date(let x), .date(let y)):
      let (left, right) = CalendarDate.comparable(x, y)
      return operation.holds(left, right)
    default:
      guard let (x, ux) = a.quantity, let (y, uy) = b.quantity else {
        throw UnfitOperands(operation.rawValue, a, b)
      }
      let scaling = try common(ux, uy, left: x, right: y, literals, ("", ""), log: &log)
      let right = scaling.applied(to: y)
      if operation.isEquality, areRoundedApart(x, right) { log.roundedApart = true }
      return operation.holds(x, right)
    }
  }

  /// True for decimals that differ by the rounding of their last digits alone.
  private static func areRoundedApart(_ x: Double, _ y: Double) -> Bool {
    x != y && (x - y).magnitude <= 8 * max(x.magnitude, y.magnitude).ulp
  }

  /// The most rows that are looked at for decimals which rounding alone sets apart.
  private static let mostRowsCompared = 10_000

  /// The scaling from the right operand's unit to the left one's.
  ///
  /// A literal beside a quantity is read in its unit and said so; the plain 0 goes with every
  /// dimension; any other plain number is refused.
  static func common(
    _ ux: MeasureUnit, _ uy: MeasureUnit, left: Double?, right: Double?, _ literals: Literals,
    _ names: (left: String, right: String), log: inout OperationLog
  ) throws -> Scaling {
    if let scaling = uy.scaling(to: ux) { return scaling }
    if ux.isOne {
      if literals.left, let left {
        if left != 0 { log.literalRead = (left, uy, names.right) }
        return .identity
      }
      if left == 0 { return .identity }
      throw PlainWithQuantity(
        .compare, plainIsLeft: true, plain: left ?? 0, unit: uy)
    }
    if uy.isOne {
      if literals.right, let right {
        if right != 0 { log.literalRead = (right, ux, names.left) }
        return .identity
      }
      if right == 0 { return .identity }
      throw PlainWithQuantity(
        .compare, plainIsLeft: false, plain: right ?? 0, unit: ux)
    }
    throw DimensionsDiffer(.compare, ux, uy)
  }

  private static func columns(
    _ operation: Operator, _ a: Value, _ b: Value, literals: Literals, log: inout OperationLog,
    _ checkpoint: Checkpoint
  ) throws -> Value {
    if let answers = try wholeNumbers(operation, a, b, checkpoint) { return answers }
    if let left = NumericOperand(a), let right = NumericOperand(b) {
      let scaling = try common(
        left.unit, right.unit, left: left.scalar, right: right.scalar, literals,
        (a.columnName, b.columnName), log: &log)
      if scaling.isIdentity {
        let answers = try compared(operation, a, b, left.rows, right.rows, checkpoint)
        if operation.isEquality, try setsApart(left, right) { log.roundedApart = true }
        return answers
      }
      let holds = AnyComparison<Double, Double> { operation.holds($0, scaling.applied(to: $1)) }
      return try truths(a, b, left.rows, right.rows, checkpoint, holds)
    }
    if let answers = try intervalColumns(
      operation, a, b, literals: literals, log: &log, checkpoint)
    {
      return answers
    }
    if let answers = try texts(operation, a, b, literals: literals, checkpoint) { return answers }
    let count = try commonCount(a, b)
    var out: [Bool?] = []
    out.reserveCapacity(count)
    for row in 0..<count {
      try checkpoint(at: row)
      let (x, y) = (a.cell(row), b.cell(row))
      if case .none = x {
        out.append(nil)
      } else if case .none = y {
        out.append(nil)
      } else {
        out.append(try scalars(operation, x, y, literals: literals, log: &log))
      }
    }
    return .column(Column("", bools: out))
  }

  /// True where a row of two operands, of which at least one is a column, differs by rounding alone.
  private static func setsApart(_ left: NumericOperand, _ right: NumericOperand) throws -> Bool {
    let count = try NumericOperand.commonCount(left, right)
    guard count <= mostRowsCompared else { return false }
    return (0..<count).contains { row in
      guard let x = left.number(row), let y = right.number(row) else { return false }
      return areRoundedApart(x, y)
    }
  }

  /// Whole numbers, and plain numbers beside whole ones that a double cannot hold, to the last
  /// digit; nil for other operands.
  private static func wholeNumbers(
    _ operation: Operator, _ a: Value, _ b: Value, _ checkpoint: Checkpoint
  ) throws -> Value? {
    let (left, right) = (WholeOperand(a), WholeOperand(b))
    if let left, let right {
      return try compared(operation, a, b, left.rows, right.rows, checkpoint)
    }
    if let left, left.isBeyondDoubles, let right = NumericOperand(b), right.unit.isOne {
      let holds = AnyComparison<Int64, Double> { operation.holds($0, $1) }
      return try truths(a, b, left.rows, right.rows, checkpoint, holds)
    }
    if let right, right.isBeyondDoubles, let left = NumericOperand(a), left.unit.isOne {
      let mirrored = operation.mirrored
      let holds = AnyComparison<Double, Int64> { mirrored.holds($1, $0) }
      return try truths(a, b, left.rows, right.rows, checkpoint, holds)
    }
    return nil
  }

  /// A truth value for each row of two operands of one kind: a loop for each of three comparisons, whose
  /// opposites are the other three.
  private static func compared<Number: Comparable & BitwiseCopyable & Sendable>(
    _ operation: Operator, _ a: Value, _ b: Value, _ left: OperandRows<Number>,
    _ right: OperandRows<Number>, _ checkpoint: Checkpoint
  ) throws -> Value {
    switch operation {
    case .equal, .notEqual:
      let holds = RowsAreEqual<Number>(isOpposite: operation == .notEqual)
      return try truths(a, b, left, right, checkpoint, holds)
    case .less, .greaterOrEqual:
      let holds = RowsAreLess<Number>(isOpposite: operation == .greaterOrEqual)
      return try truths(a, b, left, right, checkpoint, holds)
    case .lessOrEqual, .greater:
      let holds = RowsAreAtMost<Number>(isOpposite: operation == .greater)
      return try truths(a, b, left, right, checkpoint, holds)
    }
  }

  /// A truth value for each row of two operands of which at least one is a column.
  private static func truths<Operation: RowOperation>(
    _ a: Value, _ b: Value, _ left: OperandRows<Operation.Left>,
    _ right: OperandRows<Operation.Right>, _ checkpoint: Checkpoint, _ holds: Operation
  ) throws -> Value where Operation.Result == Bool {
    let count = try commonCount(a, b)
    let out = try [Bool](count: count, checkpoint: checkpoint) { memory, block in
      var loop = TruthRows(holds: holds, out: memory + block.lowerBound)
      left.with(right, block, &loop)
    }
    let validity = [a, b].compactMap(\.validity).intersection
    return .column(Column(name: "", storage: .bools(out), validity: validity))
  }

  /// A column of texts beside one text, compared once per distinct text; nil for others.
  private static func texts(
    _ operation: Operator, _ a: Value, _ b: Value, literals: Literals, _ checkpoint: Checkpoint
  ) throws -> Value? {
    let column: Column
    switch (a, b) {
    case (.column(let given), .text), (.text, .column(let given)): column = given
    default: return nil
    }
    guard case .text(let cells) = column.storage else { return nil }
    var log = OperationLog()
    let answers = try cells.dictionary.enumerated().map { place, text in
      try checkpoint(at: place)
      return a.isColumn
        ? try scalars(operation, .text(text), b, literals: literals, log: &log)
        : try scalars(operation, a, .text(text), literals: literals, log: &log)
    }
    return .column(
      try column.truthsOfTexts(checkpoint) { answers[$0] })
  }

  /// The rows of two operands of which at least one is a column.
  static func commonCount(_ a: Value, _ b: Value) throws -> Int {
    switch (a, b) {
    case (.column(let left), .column(let right)):
      guard left.count == right.count else {
        throw LengthsDiffer(left.count, right.count, lists: false)
      }
      return left.count
    case (.column(let column), _), (_, .column(let column)): return column.count
    default: return 1
    }
  }
}

extension Value {
  /// The cells of a column that are present; nil for anything else.
  fileprivate var validity: Validity? {
    if case .column(let column) = self { column.validity } else { nil }
  }

  /// The name of a column, for notes; empty for anything else.
  var columnName: String {
    if case .column(let column) = self { return column.name }
    return ""
  }
}

import Diagnostics
public import Platform
public import Tables
import Units

/// The three-valued logic of Kleene: a missing operand makes the answer missing where it could
/// change it.
public enum Logic {
  /// `a and b`, `a or b` on truth values and columns of them.
  public static func combine(
    _ a: Value, _ b: Value, isAnd: Bool, checkpoint: Checkpoint
  ) throws -> Value {
    guard a.isTruth, b.isTruth else {
      throw UnfitOperands(isAnd ? "and" : "or", a, b)
    }
    guard a.isColumn || b.isColumn else { return value(of(scalar(a), scalar(b), isAnd)) }
    let count = try Comparing.commonCount(a, b)
    let (left, right) = (TruthOperand(a), TruthOperand(b))
    if let known = try complete(left, right, isAnd, checkpoint) {
      return .column(Column(name: "", storage: .bools(known)))
    }
    let out = try (0..<count).map { row in
      try checkpoint(at: row)
      return of(left[row], right[row], isAnd)
    }
    return .column(Column("", bools: out))
  }

  /// The answers where no operand misses a value; nil elsewhere.
  private static func complete(
    _ a: TruthOperand, _ b: TruthOperand, _ isAnd: Bool, _ checkpoint: Checkpoint
  ) throws -> [Bool]? {
    switch (a.complete, b.complete, a.scalar ?? b.scalar) {
    case (let a?, let b?, _):
      // As bytes: loads of truth values, of which only one bit counts, are not put together.
      return try [Bool](count: a.count, checkpoint: checkpoint) { out, block in
        let out = UnsafeMutableRawPointer(out).assumingMemoryBound(to: UInt8.self)
        a.withUnsafeBytes { a in
          b.withUnsafeBytes { b in
            if isAnd {
              for row in block { out[row] = a[row] & b[row] }
            } else {
              for row in block { out[row] = a[row] | b[row] }
            }
          }
        }
      }
    case (let cells?, nil, let scalar?), (nil, let cells?, let scalar?):
      return scalar == isAnd ? cells : [Bool](repeating: scalar, count: cells.count)
    default: return nil
    }
  }

  private static func of(_ a: Bool?, _ b: Bool?, _ isAnd: Bool) -> Bool? {
    if a == !isAnd || b == !isAnd { return !isAnd }
    guard a != nil, b != nil else { return nil }
    return isAnd
  }

  fileprivate static func scalar(_ value: Value) -> Bool? {
    if case .bool(let bool) = value { return bool }
    return nil
  }

  private static func value(_ bool: Bool?) -> Value { bool.map { .bool($0) } ?? .none }

  /// True when every cell is true; nil where one is missing or they are no truth values.
  public static func allTrue(_ column: Column) -> Bool? {
    guard case .bools(let bools) = column.storage, column.missingCount == 0 else { return nil }
    return bools.allSatisfy { $0 }
  }

  /// `if c then a else b` for a column `c`: each row takes its cell from `a` or `b`, in the unit
  /// of `a`; a row whose condition is missing stays missing.
  public static func choose(
    _ condition: Column, _ a: Value, _ b: Value, checkpoint: Checkpoint
  ) throws -> Value {
    guard case .bools(let bools) = condition.storage else {
      throw WrongKind(expected: .bool, found: .column)
    }
    for case .column(let column) in [a, b] where column.count != condition.count {
      throw LengthsDiffer(condition.count, column.count, lists: false)
    }
    if let left = NumericOperand(a), let right = NumericOperand(b) {
      return try chooseNumbers(condition, bools, left, right, checkpoint)
    }
    let cells = try (0..<condition.count).map { row -> Value in
      try checkpoint(at: row)
      return condition.isMissing(row) ? .none : bools[row] ? a.cell(row) : b.cell(row)
    }
    return try Value.column(collecting: cells, checkpoint: checkpoint)
  }

  private static func chooseNumbers(
    _ condition: Column, _ bools: [Bool], _ left: NumericOperand, _ right: NumericOperand,
    _ checkpoint: Checkpoint
  ) throws -> Value {
    var log = OperationLog()
    let scaling = try Comparing.common(
      left.unit, right.unit, left: left.scalar, right: right.scalar,
      Comparing.Literals(left: false, right: false), ("", ""), log: &log)
    let unit = left.unit.isOne ? right.unit : left.unit
    let isComplete =
      condition.validity.isComplete
      && [left.validity, right.validity].allSatisfy { $0?.isComplete ?? true }
    if isComplete, scaling.isIdentity {
      let (yes, no) = (left.rows, right.rows)
      let numbers = try [Double](count: condition.count, checkpoint: checkpoint) { numbers, block in
        bools[block].withUnsafeBufferPointer { bools in
          var loop = ChosenRows(isFirst: bools, out: numbers + block.lowerBound)
          yes.with(no, block, &loop)
        }
      }
      return .column(Column(name: "", unit: unit, storage: .numbers(numbers)))
    }
    let numbers = try (0..<condition.count).map { row -> Double? in
      try checkpoint(at: row)
      if condition.isMissing(row) { return nil }
      return bools[row] ? left.number(row) : right.number(row).map(scaling.applied)
    }
    return .column(Column("", unit: unit, numbers: numbers))
  }
}

/// The number of one operand or the other.
private struct ChosenRows: RowLoop {
  let isFirst: UnsafeBufferPointer<Bool>
  let out: UnsafeMutablePointer<Double>

  @inline(__always)
  mutating func take(_ x: Double, _ y: Double, at place: Int) {
    out[place] = isFirst[place] ? x : y
  }
}

/// Truth values row by row: a column of them, or one for all rows.
private struct TruthOperand {
  private let cells: [Bool]
  private let validity: Validity?
  let scalar: Bool?

  init(_ value: Value) {
    guard case .column(let column) = value else {
      (cells, validity, scalar) = ([], nil, Logic.scalar(value))
      return
    }
    validity = column.validity
    scalar = nil
    // A column of another kind is one without any value.
    if case .bools(let bools) = column.storage { cells = bools } else { cells = [] }
  }

  /// The truth values of a column where none is missing.
  var complete: [Bool]? {
    guard let validity, validity.isComplete, validity.count == cells.count else { return nil }
    return cells
  }

  subscript(row: Int) -> Bool? {
    guard let validity else { return scalar }
    return validity[row] ? cells[row] : nil
  }
}

extension Value {
  var isColumn: Bool {
    if case .column = self { return true }
    return false
  }

  /// True for a truth value, a missing value, or a column of these.
  var isTruth: Bool {
    switch self {
    case .bool, .none: true
    case .column(let column): column.kind == .bools || column.missingCount == column.count
    default: false
    }
  }
}

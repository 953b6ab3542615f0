import Diagnostics
public import Platform
import Tables
public import Units

/// Arithmetic on values: scalars, columns and lists, element by element, with units.
public enum Arithmetic {
  /// The value of `a op b`.
  ///
  /// A scalar is broadcast over a column or a list. In a column an element without a result is
  /// missing and counted in `log`; between scalars it is an error. Takes time proportional to the
  /// rows.
  public static func apply(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog,
    checkpoint: Checkpoint
  ) throws -> Value {
    switch (a, b) {
    case (.integer(let x), .integer(let y)): return try integers(operation, x, y, log: &log)
    case (.integer, .number), (.number, .integer), (.number, .number):
      return try quantities(operation, a, b, log: &log)
    case (.none, _), (_, .none): return try absent(operation, a, b)
    case (.column, .list(let items)):
      let column = try Value.column(collecting: items, checkpoint: checkpoint)
      return try apply(operation, a, column, log: &log, checkpoint: checkpoint)
    case (.list(let items), .column):
      let column = try Value.column(collecting: items, checkpoint: checkpoint)
      return try apply(operation, column, b, log: &log, checkpoint: checkpoint)
    case (.list(let left), .list(let right)):
      guard left.count == right.count else {
        throw LengthsDiffer(left.count, right.count, lists: true)
      }
      return .list(
        try left.indices.map { place in
          try checkpoint(at: place)
          return try apply(operation, left[place], right[place], log: &log, checkpoint: checkpoint)
        })
    case (.list(let items), _):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try apply(operation, item, b, log: &log, checkpoint: checkpoint)
        })
    case (_, .list(let items)):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try apply(operation, a, item, log: &log, checkpoint: checkpoint)
        })
    case (.column, _), (_, .column):
      return try dateColumns(operation, a, b, checkpoint: checkpoint)
        ?? columns(operation, a, b, log: &log, checkpoint: checkpoint)
    case (.date, _), (_, .date): return try dates(operation, a, b)
    case (.interval, _), (_, .interval): return try intervals(operation, a, b, log: &log)
    default: return try texts(operation, a, b, log: &log)
    }
  }

  /// Arithmetic with `none` is `none`, where the other operand could have been calculated with.
  private static func absent(_ operation: ArithmeticOperator, _ a: Value, _ b: Value) throws
    -> Value
  {
    let allowed: [Value.Kind] = [.none, .number, .quantity, .interval, .text, .date]
    switch (a, b) {
    case (.none, .column(let column)), (.column(let column), .none):
      return .column(
        Column(
          name: "", unit: column.unit, storage: column.storage,
          validity: Validity(repeating: false, count: column.count)))
    case (.none, .list(let items)), (.list(let items), .none):
      return .list(items.map { _ in .none })
    default:
      guard allowed.contains(a.kind), allowed.contains(b.kind) else {
        throw UnfitOperands(operation.rawValue, a, b)
      }
      return .none
    }
  }

  /// Bytes that a text may have: far more than a student writes, far less than a machine has.
  public static let textLimit = 10_000_000

  /// `"a" + "b"`, `"-" * 3`.
  static func texts(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, log: inout OperationLog
  ) throws -> Value {
    switch (operation, a, b) {
    case (.add, .text(let left), .text(let right)):
      let size = left.utf8.count + right.utf8.count
      guard size <= textLimit else { throw ResultTooLarge(bytes: size) }
      return .text(left + right)
    case (.multiply, .text(let text), .integer(let count)),
      (.multiply, .integer(let count), .text(let text)):
      let size = Double(text.utf8.count) * Double(max(0, count))
      guard size <= Double(textLimit) else { throw ResultTooLarge(bytes: Int(min(size, 1e18))) }
      if text.spellsNumber { log.repeatedNumber = text }
      return .text(String(repeating: text, count: Int(max(0, count))))
    default: throw UnfitOperands(operation.rawValue, a, b)
    }
  }
}

/// The operators of arithmetic.
public enum ArithmeticOperator: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "^"

  /// True where what both operands have in common cancels: `x - x`, `x / x`.
  var mayCancel: Bool { self == .subtract || self == .divide || self == .floorDivide }
}

/// The events on the way to a result that deserve a note.
public struct OperationLog: Sendable {
  /// Cells of the result without a value whose operands had one: 1/0, an overflow.
  public var lostCells = 0
  /// True where whole numbers outgrew 64 bits and became doubles.
  public var integersOverflowed = false
  /// The reading of a plain literal beside a quantity.
  public var literalRead: (number: Double, unit: MeasureUnit, of: String)?
  /// A text that spells a number and was repeated: `"3" * 2`.
  public var repeatedNumber: String?
  /// True where two decimals were found unequal that differ by rounding alone.
  public var roundedApart = false
  /// True where a year was counted as 365 days.
  public var yearsCounted = false
  /// Comparisons that intervals leave open.
  public var openComparisons = 0
  /// Rows of a comparison of columns that intervals leave open.
  public var openRows = 0
  /// True where columns of intervals, or cells of them, met what they may have had in common.
  public var doubtsForgotten = false

  /// A log of nothing.
  public init() {}
}

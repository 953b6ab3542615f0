public import Units

/// The operators of arithmetic.
public enum ArithmeticOperator: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "^"
}

/// What is about to be done with two operands of different dimensions.
public enum OperandAction: Sendable, Equatable { case add, subtract, compare, choose, combine }

/// What happened on the way to a result and deserves a note.
public struct OperationLog: Sendable {
  /// Cells of the result without a value whose operands had one: 1/0, an overflow.
  public var lostCells = 0
  /// Whether whole numbers outgrew 64 bits and became doubles.
  public var integersOverflowed = false
  /// How a plain literal was read beside a quantity.
  public var literalRead: (number: Double, unit: MeasureUnit, of: String)?

  /// A log of nothing.
  public init() {}
}

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

/// What an operation refuses, with the facts that a message needs.
public enum OperationProblem: Error, Sendable {
  /// What was about to be done with two operands of different dimensions.
  public enum Action: Sendable, Equatable { case add, subtract, compare, choose, combine }

  /// Two quantities of different dimensions.
  case dimensions(Action, MeasureUnit, MeasureUnit)
  /// A plain number, on the left or on the right, and a quantity.
  case plainWithQuantity(Action, plainIsLeft: Bool, plain: Double, unit: MeasureUnit)
  /// Operands of kinds that the operator does not take.
  case kinds(String, Value.Kind, Value.Kind)
  /// One operand of a kind that is not taken.
  case kind(expected: Value.Kind, found: Value.Kind)
  case divisionByZero
  /// A function outside of where it is defined.
  case domain(function: String, Double)
  /// Columns or lists of two lengths.
  case lengths(Int, Int, lists: Bool)
  /// A result past the largest double.
  case overflow
  /// A power of a unit that has no unit.
  case unitPower(MeasureUnit)
  /// A unit that a quantity cannot be converted to.
  case conversion(from: MeasureUnit, to: MeasureUnit)
  /// A condition that is missing.
  case missingCondition
  /// A date and a number that is no duration.
  case dateAndNumber(Action, Double, MeasureUnit)
  /// A date before the year 1 or after the year 9999.
  case dateOutOfRange
  /// A result past what a session holds.
  case tooLarge(Int)
}

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

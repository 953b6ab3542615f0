public import Values

/// A comparison that an argument of a verb consists of, or that `and` joins to others there.
///
/// `filter(Model == "gpt-4o" and Token > 10)` has two. Verbs read them to explain an empty result
/// and to join tables by `left == right`; the result itself comes from evaluating the argument.
public struct ColumnComparison: Sendable {
  /// One side of the comparison.
  public enum Operand: Sendable {
    /// A bare name, a backticked one or `.x`.
    case name(String)
    /// A number without a unit, as it was written, sign included.
    case number(Double)
    /// A text literal.
    case text(String)
  }

  /// The left side.
  public let left: Operand
  /// The comparison.
  public let operation: Comparing.Operator
  /// The right side.
  public let right: Operand

  /// `left operation right`.
  public init(_ left: Operand, _ operation: Comparing.Operator, _ right: Operand) {
    self.left = left
    self.operation = operation
    self.right = right
  }
}

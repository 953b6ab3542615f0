import Diagnostics
import Values

/// A compiled expression: what it does to a machine, and its value.
///
/// A struct around the closure, like `Condition` and `Step`: Swift wraps a bare closure that goes
/// into an array or through a generic function into another one at each passage, and fib(32) took
/// ten times as long.
struct Code: Sendable {
  let run: @Sendable (Machine) throws -> Value
  /// The value where it is a plain number, of an expression that may be asked twice (`hasScalar`); no optional,
  /// which would be retained at each call.
  let scalar: @Sendable (Machine) -> Scalar
  let hasScalar: Bool

  init(
    scalar: (@Sendable (Machine) -> Scalar)? = nil,
    _ run: @escaping @Sendable (Machine) throws -> Value
  ) {
    self.scalar = scalar ?? { _ in .other }
    hasScalar = scalar != nil
    self.run = run
  }

  @inline(__always)
  func callAsFunction(_ machine: Machine) throws -> Value { try run(machine) }
}

/// A compiled condition.
struct Condition: Sendable {
  let run: @Sendable (Machine) throws -> Bool

  init(_ run: @escaping @Sendable (Machine) throws -> Bool) { self.run = run }

  @inline(__always)
  func callAsFunction(_ machine: Machine) throws -> Bool { try run(machine) }
}

/// A compiled statement.
struct Step: Sendable {
  let run: @Sendable (Machine) throws -> Flow

  init(_ run: @escaping @Sendable (Machine) throws -> Flow) { self.run = run }

  /// A block without statements.
  static let none = Step { _ in .next }

  @inline(__always)
  func callAsFunction(_ machine: Machine) throws -> Flow { try run(machine) }
}

/// The way on after a statement.
enum Flow {
  case next
  case returned(Value)
  /// `break`, up to the loop around.
  case broken
  /// `continue`, up to the loop around.
  case continued
}

/// Thrown by a block `if` or `while` whose condition turns out to be a column; the function that
/// holds the block is then run row by row.
struct ColumnInBlock: Error {
  let site: Site
  /// The depth of the call that is to go row by row, where it is not the innermost one: the first
  /// to choose cell by cell, where an expression `if` came back to itself.
  var depth: Int?
}

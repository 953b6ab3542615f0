import Diagnostics
import Values

/// A compiled expression: what it does to a machine, and its value.
typealias Code = @Sendable (Machine) throws -> Value

/// A compiled condition.
typealias Condition = @Sendable (Machine) throws -> Bool

/// A compiled statement.
typealias Step = @Sendable (Machine) throws -> Flow

/// What follows a statement.
enum Flow {
  case next
  case returned(Value)
}

/// A place in a source text: where an error that is raised here points.
struct Site: Sendable {
  let source: Source
  let range: SourceRange

  /// `error` with this place, where it is a diagnostic without one.
  func located(_ error: any Error) -> any Error {
    guard let diagnostic = error as? Diagnostic else { return error }
    return diagnostic.located(at: range, in: source)
  }

  /// The characters at the place.
  var text: String { source.slice(range) }
}

/// What an operand is known to be before anything runs; it decides which fused form is compiled.
enum Operand {
  case local(Int)
  case integer(Int64)
  case general
}

/// Thrown by a block `if` or `while` whose condition turns out to be a column; the function that
/// holds the block is then run row by row.
struct ColumnInBlock: Error {
  let site: Site
}

/// Thrown when the user has pressed Ctrl-C.
public struct Interruption: Error {}

public import Diagnostics
public import Platform
public import Tables
public import Values

/// An argument of a verb that has not been evaluated: an expression over the columns of a table.
public struct LazyArgument {
  /// The form of the argument, for verbs that take columns by name.
  public indirect enum Form {
    /// A bare name, a backticked one, `.x`: the name of a column, if there is one.
    case name(String)
    /// `-x`: descending in `sort`, exclusion in `select`.
    case minus(LazyArgument)
    /// `a..b`: the columns from one to the other.
    case columns(from: String, to: String)
    /// `[a, b]`.
    case list([LazyArgument])
    /// A text literal, which names a column where a column is expected.
    case text(String)
    /// `t.x`, `t["x"]`, `col("x")`: what a table holds under a name.
    case reach
    /// Any other expression.
    case expression
  }

  /// The form.
  public let form: Form
  /// Its characters, to name a column after.
  public let text: String
  /// Its place.
  public let range: SourceRange
  /// The comparisons that it consists of, joined by `and`; what is none is one of expressions.
  public let comparisons: [ColumnComparison]
  /// The bare names among its operands and arguments, which may be columns.
  public let names: [String]
  /// The calls in it that are figures of columns.
  public var figures: [Figure] = []
  /// The leave to go on of the run that evaluates it.
  public let checkpoint: Checkpoint
  /// Evaluates it with columns in sight.
  public let evaluate: (Sight) throws -> Value

  /// What an argument of a verb sees.
  public struct Sight {
    /// The table whose columns are seen.
    public let table: Table
    /// The rows of it, counted from 0; nil for all.
    public let rows: [Int]?
    /// The values of figures for these rows, by their numbers.
    public let known: [Int: Value]
    /// Names of columns that the verb makes beside this one: no variable may be taken for them.
    public let pending: Set<String>

    /// A table in sight, whole unless rows are given.
    public init(
      _ table: Table, rows: [Int]? = nil, known: [Int: Value] = [:], pending: Set<String> = []
    ) {
      (self.table, self.rows, self.known, self.pending) = (table, rows, known, pending)
    }
  }

  /// A call of a function of the catalogue on bare names: `mean(x)`, `corr(x, y)`, `count()`.
  ///
  /// Verbs that know the function need not have it called for each group.
  public struct Figure {
    /// Its number, which no other figure of the session has.
    public let number: Int
    /// The function.
    public let builtin: Builtin
    /// The names.
    public let columns: [String]
    /// Its place.
    public let range: SourceRange

    /// A figure.
    public init(number: Int, builtin: Builtin, columns: [String], range: SourceRange) {
      self.number = number
      self.builtin = builtin
      self.columns = columns
      self.range = range
    }
  }

  /// The figure that it is, where it is one and nothing more.
  public var onlyFigure: Figure? { figures.last { $0.range == range } }

  /// An argument.
  public init(
    form: Form, text: String, range: SourceRange, comparisons: [ColumnComparison] = [],
    names: [String] = [], checkpoint: Checkpoint,
    evaluate: @escaping (Sight) throws -> Value
  ) {
    self.form = form
    self.text = text
    self.range = range
    self.comparisons = comparisons
    self.names = names
    self.checkpoint = checkpoint
    self.evaluate = evaluate
  }
}

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
    /// Anything else: a verb that reads comparisons must not take the rest for the whole.
    case expression
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

extension LazyArgument {
  /// The names that it says: of the column it is, or of those it is made of.
  public var columnNames: [String] {
    switch form {
    case .name(let name), .text(let name): return [name]
    case .minus(let inner): return inner.columnNames
    case .list(let items): return items.flatMap(\.columnNames)
    case .columns: return []
    case .reach, .expression: return names
    }
  }
}

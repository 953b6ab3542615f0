public import Diagnostics

/// A word of the source and its place.
public struct Name: Sendable, Equatable {
  /// The word as typed (NFC), without backticks.
  public var text: String
  /// Its place, backticks included.
  public var range: SourceRange
  /// True when it stood in backticks, which makes a keyword a plain name.
  public var isQuoted: Bool

  /// A word at `range`.
  public init(_ text: String, _ range: SourceRange, isQuoted: Bool = false) {
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }
}

/// A unit as it was written, `gCO2e/kWh`; the evaluator knows what it means.
public struct UnitText: Sendable, Equatable {
  /// The characters.
  public var text: String
  /// The place of the characters.
  public var range: SourceRange

  /// A unit at `range`.
  public init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// The operators between two operands, lowest binding first where they differ.
public enum BinaryOperator: String, Sendable, CaseIterable {
  case coalesce = "??"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "^"
  case spread = "±"
  /// `± 10 %`, a share of the number before it.
  case spreadShare = "± %"
}

/// The operators of a comparison chain.
public enum ComparisonOperator: String, Sendable, CaseIterable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case isNotIn = "not in"
}

/// An expression and its place.
public struct Expr: Sendable {
  /// The kind of an expression.
  public indirect enum Kind: Sendable {
    case integer(Int64)
    case decimal(Double)
    /// A number with its unit: `35 Wh`. Integers are kept as doubles.
    case quantity(Double, UnitText)
    /// A duration in several units, as they are written: `1 h 30 min`.
    case duration([(number: Double, unit: UnitText)])
    case text(String)
    /// An f-string.
    case format([FormatPart])
    case bool(Bool)
    case none
    /// The last value, `_`.
    case last
    /// A bare name, or one in backticks.
    case name(Name)
    /// The session's variable, never a column: `@x`.
    case sessionName(Name)
    /// The column, never a variable: `.x`.
    case columnName(Name)
    case list([Expr])
    case record([(key: Name, value: Expr)])
    case comprehension(Expr, [ForClause])
    case lambda([FunctionParameter], Expr)
    case negate(Expr)
    case plus(Expr)
    case not(Expr)
    case and(Expr, Expr)
    case or(Expr, Expr)
    case binary(BinaryOperator, Expr, Expr, operatorRange: SourceRange)
    /// The first operand, then each operator and its right operand: `a < b <= c`.
    case comparison(Expr, [Comparison])
    /// A choice: `if c then a else b`, also Python's `a if c else b`.
    case conditional(condition: Expr, then: Expr, else: Expr)
    /// A conversion: `x -> kWh`.
    case convert(Expr, UnitText)
    case call(Call)
    /// A call of what is not a name: `(x => x + 1)(3)`.
    case apply(Expr, [Argument])
    case index(Expr, [Expr])
    /// The items from one place to another, the last left out: `xs[1:3]`, `xs[::2]`.
    case slice(Expr, from: Expr?, to: Expr?, step: Expr?)
    /// A column of a table, a field of a record: `t.Token`.
    case member(Expr, Name)
    /// A stretch that could not be read; an error has been reported for it.
    case invalid
  }

  /// The kind.
  public var kind: Kind
  /// Its place, brackets around it left out.
  public var range: SourceRange

  /// An expression at `range`.
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A part of an f-string.
public enum FormatPart: Sendable {
  /// Text as it stands.
  case literal(String)
  /// An expression with its format (`.2f`), nil where none is given.
  case value(Expr, format: String?)
}

/// The names that a loop gives to each item: one, or several that take a list apart, as
/// `i, (a, b)` do.
public enum LoopTarget: Sendable {
  case name(Name)
  case parts([LoopTarget])

  /// All names, in the order of the text.
  public var names: [Name] {
    switch self {
    case .name(let name): [name]
    case .parts(let parts): parts.flatMap(\.names)
    }
  }
}

/// One `for a, b in xs if c` of a comprehension.
public struct ForClause: Sendable {
  /// The names bound to each item.
  public var target: LoopTarget
  /// The items that are walked through.
  public var source: Expr
  /// The conditions on which items are kept.
  public var condition: Expr?

  /// A clause.
  public init(target: LoopTarget, source: Expr, condition: Expr?) {
    self.target = target
    self.source = source
    self.condition = condition
  }
}

/// One step of a comparison chain.
public struct Comparison: Sendable {
  /// The operator.
  public var operation: ComparisonOperator
  /// Its place.
  public var operatorRange: SourceRange
  /// The right operand.
  public var operand: Expr

  /// A step.
  public init(_ operation: ComparisonOperator, _ operatorRange: SourceRange, _ operand: Expr) {
    self.operation = operation
    self.operatorRange = operatorRange
    self.operand = operand
  }
}

/// A call by name.
///
/// `f(x, a)`, `x.f(a)` and `x |> f(a)` are the same call.
public struct Call: Sendable {
  /// The spelling of a call, for messages that show it.
  public enum Style: Sendable { case plain, method, pipe }

  /// The function.
  public var callee: Name
  /// The value before `.` or `|>`; it is the first argument.
  public var receiver: Expr?
  /// The arguments in the brackets.
  public var arguments: [Argument]
  /// The spelling.
  public var style: Style

  /// A call.
  public init(callee: Name, receiver: Expr? = nil, arguments: [Argument], style: Style = .plain) {
    self.callee = callee
    self.receiver = receiver
    self.arguments = arguments
    self.style = style
  }
}

/// An argument of a call.
public struct Argument: Sendable {
  /// The value that is given.
  public enum Value: Sendable {
    case expression(Expr)
    /// The columns from one to the other: `Token..Cinq_pages`.
    case columns(from: Name, to: Name)
  }

  /// The parameter's name in `name = value`.
  public var label: Name?
  /// The value that is given.
  public var value: Value
  /// The place of the whole argument, its label included.
  public var range: SourceRange

  /// An argument.
  public init(label: Name?, value: Value, range: SourceRange) {
    self.label = label
    self.value = value
    self.range = range
  }
}

/// A parameter of a function that the user defines.
public struct FunctionParameter: Sendable {
  /// Its name.
  public var name: Name
  /// Its value where the call gives none.
  public var defaultValue: Expr?

  /// A parameter.
  public init(name: Name, defaultValue: Expr? = nil) {
    self.name = name
    self.defaultValue = defaultValue
  }
}

/// The place of an item within a variable: `d["a"]`, `m[i][j]`.
public struct ItemPlace: Sendable {
  /// The variable.
  public var root: Name
  /// The indices, the outermost first.
  public var keys: [Expr]
  /// The place of the whole.
  public var range: SourceRange

  /// The item as an expression that reads it.
  public var expression: Expr {
    keys.reduce(Expr(.name(root), root.range)) {
      Expr(.index($0, [$1]), $0.range.union($1.range))
    }
  }
}

/// A name or an item that a statement gives a value to.
public enum AssignmentTarget: Sendable {
  case name(Name)
  case item(ItemPlace)
}

/// The words that are statements where they stand alone, and plain names elsewhere.
public enum StandaloneWord: Sendable {
  case `break`, `continue`, pass

  /// The word that a name spells in either language, nil for any other.
  init?(_ name: String) {
    switch name {
    case "break", "interrompre": self = .break
    case "continue", "continuer": self = .continue
    case "pass", "ne_rien_faire": self = .pass
    default: return nil
    }
  }
}

/// A statement and its place.
public struct Statement: Sendable {
  /// The kind of a statement.
  public indirect enum Kind: Sendable {
    case expression(Expr)
    /// An assignment: `x = e`, or `x += e` with its operator.
    case assign(Name, BinaryOperator?, Expr)
    /// A function, `def f(…)`; a definition by one expression has a body of one `return`.
    case define(Name, [FunctionParameter], body: [Statement])
    case `return`(Expr?)
    /// A declaration of units: `unit t.a, b = Wh`.
    case unitDeclaration(table: Name, columns: [Name], UnitText)
    case assert(Expr, message: Expr?)
    /// A new value for an item: `d[k] = e`, `xs[0] += e`.
    case assignItem(ItemPlace, BinaryOperator?, Expr)
    /// Several targets that share out one value: `a, b = 1, 2`.
    case unpack([AssignmentTarget], Expr)
    /// A word that is a statement where it stands alone and no variable has that name.
    case standalone(StandaloneWord, Name)
    case `if`([(condition: Expr, body: [Statement])], else: [Statement]?)
    /// A loop; its `else` runs where no `break` has left it.
    case `for`(LoopTarget, Expr, body: [Statement], else: [Statement]?)
    case `while`(Expr, body: [Statement], else: [Statement]?)
  }

  /// The kind.
  public var kind: Kind
  /// Its place.
  public var range: SourceRange
  /// True when a `;` closed its line, which mutes the echo.
  public var isMuted: Bool

  /// A statement at `range`.
  public init(_ kind: Kind, _ range: SourceRange, isMuted: Bool = false) {
    self.kind = kind
    self.range = range
    self.isMuted = isMuted
  }
}

/// A text as the parser has read it.
public struct Program: Sendable {
  /// The text.
  public var source: Source
  /// Its statements; what could not be read is left out.
  public var statements: [Statement]
  /// The syntax errors, three at most, in the order of the text, then warnings.
  public var diagnostics: [Diagnostic]
  /// True when the text is right so far but wants more: an open bracket, block or string.
  ///
  /// Only set when it was parsed as typed at the prompt.
  public var isIncomplete: Bool
  /// The error that stopped the reading; nil where the text was read to its end.
  ///
  /// A program that was stopped is never run.
  public var ending: (any Error)?

  /// A program.
  public init(
    source: Source, statements: [Statement], diagnostics: [Diagnostic], isIncomplete: Bool,
    ending: (any Error)? = nil
  ) {
    self.source = source
    self.statements = statements
    self.diagnostics = diagnostics
    self.isIncomplete = isIncomplete
    self.ending = ending
  }

  /// True when nothing may be run.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

import BuiltinKit
import Diagnostics
import Language
import Tables
import Values

import struct Platform.Checkpoint

/// A compiled argument of a verb; at run time it becomes a `LazyArgument` of one machine.
struct LazyTemplate: Sendable {
  indirect enum Form: Sendable {
    case name(String)
    case minus(LazyTemplate)
    case columns(from: String, to: String)
    case list([LazyTemplate])
    case text(String)
    case reach
    case expression
  }

  let form: Form
  let text: String
  let comparisons: [ColumnComparison]
  var names: [String] = []
  /// The numbers in it, which may be the names of columns.
  var numbers: [NumberInVerb] = []
  /// The calls in it of functions of the catalogue on bare names.
  var figures: [Figure] = []
  let code: Code
  let site: Site
  /// The serial of the last name that was bound before the argument; see `ColumnScope`.
  let serial: Int

  /// A call of a function of the catalogue, unless the user has one of that name.
  struct Figure: Sendable {
    /// A number of its own in the session: an argument may also be evaluated among the columns of another
    /// verb, by a function of the user's that has its verb's name.
    let number: Int
    let builtin: Builtin
    let columns: [String]
    let range: SourceRange
    /// The slot of the user's function, and those of the variables, that would go before.
    let slot: Int
    let variables: [Int]
  }

  /// The argument, bound to the frame and the machine that it is evaluated on.
  func argument(_ machine: Machine) -> LazyArgument {
    let form: LazyArgument.Form =
      switch self.form {
      case .name(let name): .name(name)
      case .minus(let inner): .minus(inner.argument(machine))
      case .columns(let from, let to): .columns(from: from, to: to)
      case .list(let items): .list(items.map { $0.argument(machine) })
      case .text(let text): .text(text)
      case .reach: .reach
      case .expression: .expression
      }
    let frame = machine.frame
    var argument = LazyArgument(
      form: form, text: text, range: site.range, comparisons: comparisons,
      names: names, checkpoint: machine.checkpoint
    ) { sight in
      try machine.check(numbers, in: sight.table)
      let scope = ColumnScope(sight, serial: serial)
      return try machine.evaluate(code, over: scope, frame: frame)
    }
    // Where a variable has the name of a column, evaluating the figure says which of them is meant.
    for figure in figures
    where machine.functions[figure.slot] == nil
      && figure.variables.allSatisfy({ machine.globals[$0] == nil })
    {
      argument.figures.append(
        LazyArgument.Figure(
          number: figure.number, builtin: figure.builtin, columns: figure.columns,
          range: figure.range))
    }
    return argument
  }
}

extension Compiler {
  /// An argument that a verb evaluates over the columns of its table.
  ///
  /// - Parameter isColumn: true where the argument, standing alone, is a column by name.
  mutating func compileTemplate(
    _ argument: Argument, isColumn: Bool
  ) throws -> LazyTemplate {
    switch argument.value {
    case .columns(let from, let to):
      return LazyTemplate(
        form: .columns(from: from.text, to: to.text), text: source.slice(argument.valueRange),
        comparisons: [], code: columnRange(from, to, argument.range),
        site: site(argument.valueRange), serial: serial)
    case .expression(let expr):
      let outer = (maskSerial, figures)
      (maskSerial, figures) = (serial, [])
      defer { (maskSerial, figures) = outer }
      return try template(expr, serial, isColumn: isColumn)
    }
  }

  /// An argument and, where verbs look into it, its parts; their code goes into that of the whole.
  private mutating func template(
    _ expr: Expr, _ serial: Int, isColumn: Bool
  ) throws -> LazyTemplate {
    let form: LazyTemplate.Form
    let code: Code
    let firstFigure = figures.count
    switch expr.kind {
    case .name(let name), .columnName(let name):
      (form, code) = (.name(name.text), try compile(expr))
    case .text(let text): (form, code) = (.text(text), try compile(expr))
    case .negate(let operand):
      let inner = try template(operand, serial, isColumn: isColumn)
      try countNode()
      form = .minus(inner)
      code = try compileUnary(.negate, operand, operandCode: inner.code, expr)
    case .list(let items):
      let parts = try items.map { try template($0, serial, isColumn: isColumn) }
      try countNode()
      form = .list(parts)
      code = compileList(items, parts.map(\.code), site(expr.range))
    case .member, .index: (form, code) = (.reach, try compile(expr))
    case .call(let call) where catalogue.find(call.callee.text)?.name == "col":
      (form, code) = (.reach, try compile(expr))
    default: (form, code) = (.expression, try compile(expr))
    }
    return LazyTemplate(
      form: form, text: source.slice(expr.range), comparisons: ColumnComparison.all(in: expr),
      names: expr.operandNames, numbers: numbersInVerb(expr, isColumn: isColumn),
      figures: Array(figures[firstFigure...]), code: code,
      site: site(expr.range), serial: serial)
  }
}

extension Compiler {
  /// The code of a call; in an argument of a verb, where the call is one of a function of the catalogue
  /// on at most two bare names that nothing local hides, it is noted, and its value may be known before.
  mutating func figure(_ call: Call, _ expr: Expr, _ code: Code) -> Code {
    guard maskSerial != nil, call.receiver == nil, call.arguments.count <= 2,
      let builtin = catalogue.find(call.callee.text), scope.resolve(call.callee.text) == nil
    else { return code }
    var columns: [String] = []
    for argument in call.arguments {
      guard argument.label == nil, case .expression(let value) = argument.value,
        case .name(let name) = value.kind, scope.resolve(name.text) == nil
      else { return code }
      columns.append(name.text)
    }
    let number = layout.nextFigure()
    figures.append(
      LazyTemplate.Figure(
        number: number, builtin: builtin, columns: columns, range: expr.range,
        slot: layout.function(builtin.name),
        variables: ([call.callee.text] + columns).map { layout.global($0) }))
    return Code { machine in try machine.mask?.known[number] ?? code(machine) }
  }
}

/// The columns that an argument of a verb sees: those of a table, or of some rows of it.
final class ColumnScope: Sendable {
  let table: Table
  /// The rows, counted from 0; nil for all.
  let rows: [Int]?
  /// The serial of the last name that was bound before the argument: later names were written in
  /// it, and win over the columns.
  let serial: Int
  /// The values of figures for these rows, by their numbers.
  let known: [Int: Value]
  /// Names of columns that are being made.
  private let pending: Set<String>

  init(_ sight: LazyArgument.Sight, serial: Int) {
    (table, rows, known, pending) = (sight.table, sight.rows, sight.known, sight.pending)
    self.serial = serial
  }

  var rowCount: Int { rows?.count ?? table.rowCount }

  /// The column that a name stands for, nil where it stands for none; throws where it stands for
  /// several, or for one that is not there yet.
  func column(_ name: String, checkpoint: Checkpoint) throws -> Column? {
    let place: Int
    switch table.resolve(columnName: name) {
    case .exact(let found), .alias(let found): place = found
    case .ambiguous(let names): throw UnknownColumn(name, candidates: names)
    case .unknown:
      if pending.contains(name) { throw SummaryOfSummary(name) }
      return nil
    }
    let column = table.columns[place]
    return try rows.map { try column.gather(rows: $0, checkpoint: checkpoint) } ?? column
  }
}

extension Machine {
  /// Evaluates a verb's argument with the columns of a table in sight.
  fileprivate func evaluate(
    _ code: Code, over scope: ColumnScope, frame: UnsafeMutablePointer<Value?>
  ) throws -> Value {
    let outer = (mask: mask, verb: verb, frame: self.frame)
    (mask, verb) = (scope, scope)
    self.frame = frame
    defer { (mask, verb, self.frame) = outer }
    return try code(self)
  }
}

extension Expr {
  /// The bare names among the operands of an expression and the arguments of a call, not those
  /// within brackets or further calls.
  fileprivate var operandNames: [String] {
    switch kind {
    case .name(let name), .columnName(let name): return [name.text]
    case .not(let operand), .negate(let operand): return operand.operandNames
    case .and(let left, let right), .or(let left, let right), .binary(_, let left, let right, _):
      return left.operandNames + right.operandNames
    case .comparison(let first, let steps):
      return first.operandNames + steps.flatMap(\.operand.operandNames)
    case .call(let call):
      return call.arguments.compactMap { argument in
        guard case .expression(let value) = argument.value, case .name(let name) = value.kind
        else { return nil }
        return name.text
      }
    default: return []
    }
  }
}

extension ColumnComparison {
  /// The comparisons that an expression consists of, those joined by `and` and the links of a chain
  /// included; what is no comparison stands among them as one of expressions.
  fileprivate static func all(in expr: Expr) -> [ColumnComparison] {
    switch expr.kind {
    case .and(let left, let right): return all(in: left) + all(in: right)
    case .comparison(let first, let steps):
      var found: [ColumnComparison] = []
      var left = Operand(first)
      for step in steps {
        let right = Operand(step.operand)
        let operation = Comparing.Operator(rawValue: step.operation.rawValue)
        found.append(operation.map { ColumnComparison(left, $0, right) } ?? .other)
        left = right
      }
      return found
    default: return [.other]
    }
  }
}

extension ColumnComparison {
  /// The place of a condition that compares nothing a verb can read.
  private static let other = ColumnComparison(.expression, .equal, .expression)
}

extension ColumnComparison.Operand {
  fileprivate init(_ expr: Expr) {
    switch expr.kind {
    case .name(let name), .columnName(let name): self = .name(name.text)
    case .text(let text): self = .text(text)
    case .integer(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(number)
    case .negate(let operand):
      if case .number(let number) = Self(operand) {
        self = .number(-number)
      } else {
        self = .expression
      }
    default: self = .expression
    }
  }
}

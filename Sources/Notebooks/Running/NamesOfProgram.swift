import Diagnostics
import ForeignLines
import Language

/// The names that a text uses and those it gives a value to.
///
/// It may say too much, never too little: a local of a function counts as used, a column of the
/// same name too.
struct NamesOfProgram {
  private(set) var used: Set<String> = []
  private(set) var assigned: Set<String> = []
  /// True when `_`, the last value, is used.
  private(set) var usesLast = false

  init(_ program: Program) {
    program.statements.forEach { visit($0) }
  }

  init(_ statement: Statement) { visit(statement) }

  private mutating func visit(_ statements: [Statement]) {
    statements.forEach { visit($0) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let name, let operation, let value):
      visit(value)
      if operation != nil { used.insert(name.text) }
      assigned.insert(name.text)
    case .define(let name, let parameters, let body):
      visit(parameters)
      // What a function gives a value to is its own.
      let outside = assigned
      visit(body)
      assigned = outside.union([name.text])
    case .return(let value): value.map { visit($0) }
    case .unitDeclaration(let table, _, _):
      used.insert(table.text)
      assigned.insert(table.text)
    case .assert(let condition, let message):
      visit(condition)
      message.map { visit($0) }
    case .assignItem(let place, _, let value):
      visit(value)
      visit(place)
    case .unpack(let targets, let value):
      visit(value)
      for target in targets {
        switch target {
        case .name(let name): assigned.insert(name.text)
        case .item(let place): visit(place)
        }
      }
    case .standalone(_, let name): used.insert(name.text)
    case .if(let branches, let otherwise):
      for (condition, body) in branches {
        visit(condition)
        visit(body)
      }
      visit(otherwise ?? [])
    case .for(let target, let items, let body, let otherwise):
      visit(items)
      assigned.formUnion(target.names.map(\.text))
      visit(body + (otherwise ?? []))
    case .while(let condition, let body, let otherwise):
      visit(condition)
      visit(body + (otherwise ?? []))
    }
  }

  /// A variable whose item changes was read before it is changed.
  private mutating func visit(_ place: ItemPlace) {
    place.keys.forEach { visit($0) }
    used.insert(place.root.text)
    assigned.insert(place.root.text)
  }

  private mutating func visit(_ parameters: [FunctionParameter]) {
    for case let value? in parameters.map(\.defaultValue) { visit(value) }
  }

  private mutating func visit(_ expression: Expr) {
    switch expression.kind {
    case .integer, .decimal, .quantity, .duration, .text, .bool, .none, .columnName, .invalid: break
    case .last: usesLast = true
    case .name(let name), .sessionName(let name): used.insert(name.text)
    case .format(let parts):
      for case .value(let value, _) in parts { visit(value) }
    case .list(let items): items.forEach { visit($0) }
    case .record(let fields): fields.forEach { visit($0.value) }
    case .comprehension(let value, let clauses):
      visit(value)
      for clause in clauses {
        visit(clause.source)
        clause.condition.map { visit($0) }
      }
    case .lambda(let parameters, let body):
      visit(parameters)
      visit(body)
    case .negate(let value), .plus(let value), .not(let value), .convert(let value, _),
      .member(let value, _):
      visit(value)
    case .and(let left, let right), .or(let left, let right), .binary(_, let left, let right, _):
      visit(left)
      visit(right)
    case .comparison(let first, let rest):
      visit(first)
      rest.forEach { visit($0.operand) }
    case .conditional(let condition, let yes, let no): [condition, yes, no].forEach { visit($0) }
    case .call(let call):
      used.insert(call.callee.text)
      call.receiver.map { visit($0) }
      visit(call.arguments)
    case .apply(let function, let arguments):
      visit(function)
      visit(arguments)
    case .index(let value, let keys): ([value] + keys).forEach { visit($0) }
    case .slice(let value, let from, let to, let step):
      ([value] + [from, to, step].compactMap(\.self)).forEach { visit($0) }
    }
  }

  private mutating func visit(_ arguments: [Argument]) {
    for argument in arguments {
      if case .expression(let value) = argument.value { visit(value) }
    }
  }
}

/// The names that unfinished exercises should give, and those that depend on them.
struct WaitingNames {
  private(set) var names: Set<String> = []

  /// Adds every name that a text gives a value to.
  mutating func add(assignedIn source: Source) {
    let program = Program.read(source, mode: .file)
    names.formUnion(NamesOfProgram(program).assigned)
  }

  /// Drops every name that a text, which needs none of them, gives a value to.
  mutating func remove(assignedIn source: Source) {
    guard !names.isEmpty else { return }
    names.subtract(NamesOfProgram(Program.read(source, mode: .file)).assigned)
  }

  /// The names a text needs and does not have, in alphabetical order.
  func needed(by source: Source) -> [String] {
    guard !names.isEmpty else { return [] }
    return NamesOfProgram(Program.read(source, mode: .file)).used.intersection(names).sorted()
  }
}

import BuiltinKit
import Diagnostics
import Language
import Tables
import Units
import Values

extension Compiler {
  /// The code of a statement of the top level, with the frame that its comprehensions need.
  mutating func compileTopLevel(_ statement: Statement) throws -> Compiled {
    scope = Scope(parent: nil)
    let step = try compileStep(statement)
    return Compiled(
      step: step, frameSize: try frameSize(at: statement.range), changes: changes)
  }

  /// The code of a statement.
  mutating func compileStep(_ statement: Statement) throws -> Step {
    switch statement.kind {
    case .expression(let expr):
      let step = expressionStep(try compile(expr), statement)
      return try compileAppending(expr, otherwise: step) ?? step
    case .assign(let name, let operation, let expr):
      return try compileAssignment(name, operation, expr)
    case .define(let name, let parameters, let body):
      return try compileDefinition(name, parameters, body)
    case .return(let expr):
      guard let expr else {
        return Step { machine in
          machine.isVoid = true
          return .returned(.none)
        }
      }
      let code = try compileResult(expr)
      return Step { machine in .returned(try code(machine)) }
    case .unitDeclaration(let table, let columns, let unit):
      return try compileUnitDeclaration(table, columns, unit)
    case .assert(let condition, let message): return try compileAssertion(condition, message)
    case .assignItem(let place, let operation, let expr):
      return try compileItemAssignment(place, operation, expr)
    case .unpack(let targets, let expr): return try compileUnpacking(targets, expr)
    case .standalone(let word, let name): return compileStandalone(word, name, statement)
    case .if(let branches, let otherwise): return try compileIf(branches, otherwise)
    case .for(let target, let items, let body, let otherwise):
      return try compileFor(target, items, body: body, otherwise)
    case .while(let condition, let body, let otherwise):
      return try compileWhile(condition, body, otherwise)
    }
  }

  /// At the top level, also inside blocks there, the value is echoed unless `;` closes the line.
  func expressionStep(_ code: Code, _ statement: Statement) -> Step {
    guard scope.isTopLevel else {
      return Step { machine in
        _ = try code(machine)
        return .next
      }
    }
    let isCall =
      switch statement.kind {
      case .expression(let expr): expr.isCall
      default: false
      }
    let isMuted = statement.isMuted
    return Step { machine in
      machine.isVoid = false
      let value = try code(machine)
      if !(isCall && machine.isVoid) {
        machine.store.last = value
        if !isMuted { try machine.echo(value) }
      }
      return .next
    }
  }

  private mutating func compileAssignment(
    _ name: Name, _ operation: BinaryOperator?, _ expr: Expr
  ) throws -> Step {
    if !scope.isTopLevel, let slot = scope.resolve(name.text)?.slot {
      // What it computes is in one closure with it, where that has a form.
      defer { scope.fill(name.text) }
      return try withAssigned(to: name, operation, expr, for: AsAssignment(slot: slot))
    }
    let code = try withAssigned(to: name, operation, expr, for: AsCode())
    let store = storing(to: name)
    return Step { machine in
      store(machine, try code(machine))
      return .next
    }
  }

  /// The new value of a name, in the form that it has.
  private mutating func withAssigned<User: FormUser>(
    to name: Name, _ operation: BinaryOperator?, _ expr: Expr, for user: User
  ) throws -> User.Result {
    if let operation {
      let target = Expr(.name(name), name.range)
      return try withBinary(operation, target, expr, at: name.range.union(expr.range), for: user)
    }
    guard case .binary(let operation, let left, let right, let range) = expr.kind else {
      return user.use(Computed(code: try compile(expr)))
    }
    try countNode()
    return try withBinary(operation, left, right, at: range, for: user)
  }

  /// The way to give a name a value: a local of the function, else the session's variable.
  mutating func storing(to name: Name) -> @Sendable (Machine, Value) -> Void {
    if !scope.isTopLevel, let slot = scope.resolve(name.text)?.slot {
      return { machine, value in machine.frame[slot] = value }
    }
    let slot = layout.global(name.text)
    let function = layout.function(catalogue.find(name.text)?.name ?? name.text)
    let text = name.text
    changes.globals.append(slot)
    changes.functions.append(function)
    return { machine, value in
      if machine.globals[slot] == nil, machine.isDataTable(text) {
        machine.note(TableReplaced(text))
      }
      // `f = x => x + 1` after `def f` is the newer f.
      if case .function = value { machine.store.define(nil, at: function) }
      machine.globals[slot] = value
    }
  }

  private mutating func compileDefinition(
    _ name: Name, _ parameters: [FunctionParameter], _ body: [Statement]
  ) throws -> Step {
    guard scope.isTopLevel else {
      guard let slot = scope.resolve(name.text)?.slot else { return Step { _ in .next } }
      let template = try compileFunction(
        name: name, parameters, body: body, isExpression: false, ownNameSlot: slot)
      scope.fill(name.text)
      let site = site(name.range)
      return Step { machine in
        let function = Value.function(try template.instantiate(machine))
        machine.frame[slot] = try machine.shallow(function, site)
        return .next
      }
    }
    let original = catalogue.find(name.text)
    let slot = layout.function(original?.name ?? name.text)
    changes.functions.append(slot)
    let template = try compileFunction(name: name, parameters, body: body, isExpression: false)
    let forgotten = forgottenReturn(name, body)
    return Step { machine in
      if let forgotten { machine.note(forgotten) }
      if let original, machine.functions[slot] == nil {
        machine.note(
          FunctionReplaced(name.text, original: original.spelling(machine.tongue)))
      }
      machine.store.define(try template.instantiate(machine), at: slot)
      machine.defined(name.text, parameters: template.parameters)
      return .next
    }
  }

  /// The note on a body without `return` whose last line is a value, Python's slip, and on one that may end
  /// without the `return` that it has elsewhere.
  private func forgottenReturn(_ name: Name, _ body: [Statement]) -> Diagnostic? {
    if ReturnFinder.finds(in: body) {
      return ReturnFinder.mayPass(body) ? Diagnostic(ReturnMissed(name.text)) : nil
    }
    guard let last = body.last, case .expression(let expr) = last.kind else { return nil }
    switch expr.kind {
    case .call, .apply: return nil
    default: return Diagnostic(ReturnForgotten(name.text, value: source.slice(expr.range)))
    }
  }

  private mutating func compileAssertion(_ condition: Expr, _ message: Expr?) throws -> Step {
    let code = try compile(condition)
    let messageCode = try message.map { try compile($0) }
    let site = site(condition.range)
    return Step { machine in
      let holds: Bool
      switch try code(machine) {
      case .bool(let bool): holds = bool
      case .column(let column):
        guard let all = Logic.allTrue(column) else {
          throw site.located(
            machine.unfitAsCondition(column.missingCount > 0 ? .none : .column(column)))
        }
        // Of no rows anything is true: nothing would have been checked.
        holds = all && column.count > 0
      case let other: throw site.located(machine.unfitAsCondition(other))
      }
      if holds { return .next }
      let text: String? =
        if let messageCode { machine.bareText(try messageCode(machine)) } else { nil }
      throw site.located(AssertionFailed(site.text, message: text))
    }
  }

  private mutating func compileUnitDeclaration(
    _ table: Name, _ columns: [Name], _ unit: UnitText
  ) throws -> Step {
    let read = compileSessionName(table)
    let local = scope.resolve(table.text)?.slot
    let slot = layout.global(table.text)
    let target = try self.unit(unit)
    let tableSite = site(table.range)
    let sites = columns.map { (name: $0.text, site: site($0.range)) }
    return Step { machine in
      guard case .table(var result) = try read(machine) else {
        throw tableSite.located(
          WrongKind(
            expected: Value.Kind.table.phrase, found: try read(machine).kind.phrase))
      }
      for (name, site) in sites {
        do {
          let column = try result.required(name)
          guard column.kind.isNumeric else {
            throw site.located(UnitOfText(column.name))
          }
          let old = column.unit
          if !old.isOne, old != target {
            machine.note(UnitReplaced(name, old: old.symbol, new: target.symbol))
          }
          result = try result.declaring(unit: target, column: name)
        } catch { throw site.located(error.naming(table: result.name)) }
      }
      if let local {
        machine.frame[local] = .table(result)
      } else {
        // A function may declare it, of which the statement that calls knows nothing beforehand.
        machine.store.setAside(global: slot)
        machine.globals[slot] = .table(result)
      }
      return .next
    }
  }
}

/// A search for `return` among statements, inner functions left out.
private enum ReturnFinder {
  /// Returns whether one of the statements gives a value back.
  static func finds(in statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .return(let value):
        if case .none? = value?.kind { false } else { value != nil }
      case .if(let branches, let otherwise):
        branches.contains { finds(in: $0.body) } || finds(in: otherwise ?? [])
      case .for(_, _, let body, let otherwise), .while(_, let body, let otherwise):
        finds(in: body) || finds(in: otherwise ?? [])
      case .expression, .assign, .assignItem, .unpack, .standalone, .define, .unitDeclaration,
        .assert:
        false
      }
    }
  }

  /// Returns whether what follows the statements may be reached.
  ///
  /// A loop may end; one `while true` counts as endless where no `break` is in it. A `break` passes over `else`.
  static func mayPass(_ statements: [Statement]) -> Bool {
    statements.allSatisfy { statement in
      switch statement.kind {
      case .return: false
      case .if(let branches, let otherwise):
        branches.contains { mayPass($0.body) } || mayPass(otherwise ?? [])
      case .while(let condition, let body, let otherwise):
        if case .bool(true) = condition.kind {
          leaves(body)
        } else {
          leaves(body) || mayPass(otherwise ?? [])
        }
      case .for(_, _, let body, let otherwise): leaves(body) || mayPass(otherwise ?? [])
      case .assert(let condition, _):
        if case .bool(false) = condition.kind { false } else { true }
      case .expression, .assign, .assignItem, .unpack, .standalone, .define, .unitDeclaration:
        true
      }
    }
  }

  /// Returns whether a `break` among the statements leaves the loop around them.
  private static func leaves(_ statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .standalone(let word, _): word == .break
      case .if(let branches, let otherwise):
        branches.contains { leaves($0.body) } || leaves(otherwise ?? [])
      case .for(_, _, _, let otherwise), .while(_, _, let otherwise): leaves(otherwise ?? [])
      default: false
      }
    }
  }
}

extension Expr {
  /// True for a call, which may give nothing to echo.
  fileprivate var isCall: Bool {
    switch kind {
    case .call, .apply: true
    default: false
    }
  }
}

import BuiltinKit
import Diagnostics
import Language
import Values

extension Compiler {
  /// The statements of a block in order, up to the first `return`.
  private mutating func compileBlock(_ body: [Statement]) throws -> Step {
    let steps = try body.map { try compileStep($0) }
    if steps.count == 1, let only = steps.first { return only }
    return { machine in
      for step in steps {
        if case .returned(let value) = try step(machine) { return .returned(value) }
      }
      return .next
    }
  }

  mutating func compileIf(
    _ branches: [(condition: Expr, body: [Statement])], _ otherwise: [Statement]?
  ) throws -> Step {
    hasBlocks = true
    let compiled = try branches.map { branch in
      (
        condition: try compileCondition(branch.condition, inBlock: !scope.isTopLevel),
        body: try compileBlock(branch.body)
      )
    }
    let last = try otherwise.map { try compileBlock($0) }
    return { machine in
      for branch in compiled where try branch.condition(machine) { return try branch.body(machine) }
      return try last?(machine) ?? .next
    }
  }

  mutating func compileWhile(_ condition: Expr, _ body: [Statement]) throws -> Step {
    hasBlocks = true
    let test = try compileCondition(condition, inBlock: !scope.isTopLevel)
    let turn = try compileBlock(body)
    return { machine in
      while try test(machine) {
        try machine.tick()
        if case .returned(let value) = try turn(machine) { return .returned(value) }
      }
      return .next
    }
  }

  /// `for`: in a function the names are its locals, at the top level the session's variables.
  mutating func compileFor(_ names: [Name], _ items: Expr, body: [Statement]) throws -> Step {
    let source = try compile(items)
    let isTopLevel = scope.isTopLevel
    let slots = names.map { name in
      isTopLevel ? layout.global(name.text) : scope.resolve(name.text)?.slot ?? scope.reserve()
    }
    let turn = try compileBlock(body)
    let site = site(items.range)
    return { machine in
      let value = try source(machine)
      guard let items = value.items else { throw site.located(Diagnostic.cannotLoop(over: value)) }
      for item in items {
        try machine.tick()
        let parts = slots.count == 1 ? [item] : item.items ?? []
        guard parts.count == slots.count else {
          throw site.located(Diagnostic.cannotUnpack(names: slots.count, got: max(1, parts.count)))
        }
        for (slot, part) in zip(slots, parts) {
          if isTopLevel { machine.globals[slot] = part } else { machine.frame[slot] = part }
        }
        if case .returned(let value) = try turn(machine) { return .returned(value) }
      }
      return .next
    }
  }
}

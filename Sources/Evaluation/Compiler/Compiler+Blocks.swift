import Language
import Values

extension Compiler {
  /// The statements of a block in order, up to the first that leaves it; `names` have a value when it begins.
  ///
  /// After a block that may be passed over, only the names of before are sure to have one.
  mutating func compileBlock(_ body: [Statement], filled names: [Name] = []) throws -> Step {
    try scope.filling {
      for name in names { scope.fill(name.text) }
      return try compileStatements(body)
    }
    .result
  }

  /// One of several blocks, of which one is run; `common` are the slots that each of them so far fills.
  private mutating func compileBranch(
    _ body: [Statement], _ common: inout Set<Int>?
  ) throws -> Step {
    let (step, slots) = try scope.filling { try compileStatements(body) }
    common = common?.intersection(slots) ?? Set(slots)
    return step
  }

  private mutating func compileStatements(_ body: [Statement]) throws -> Step {
    Self.sequence(try body.map { try compileStep($0) }[...])
  }

  /// Steps one after the other, as halves of halves: a list of closures would be counted as a
  /// reference at each turn, and a chain would go as deep as the block is long.
  private static func sequence(_ steps: ArraySlice<Step>) -> Step {
    guard let first = steps.first else { return .none }
    if steps.count == 1 { return first }
    let middle = steps.startIndex + steps.count / 2
    let pair = StepPair(sequence(steps[..<middle]), sequence(steps[middle...]))
    return Step { machine in
      let flow = try pair.before(machine)
      guard case .next = flow else { return flow }
      return try pair.after(machine)
    }
  }

  mutating func compileIf(
    _ branches: [(condition: Expr, body: [Statement])], _ otherwise: [Statement]?
  ) throws -> Step {
    mayGoByRow = true
    var common: Set<Int>?
    defer { for slot in common ?? [] { scope.fill(slot) } }
    if branches.count == 1, let (condition, body) = branches.first {
      let branch = try withCondition(condition, for: AsBranch(condition: asCondition(condition)))
      return branch(
        try compileBranch(body, &common), try compileBranch(otherwise ?? [], &common))
    }
    let compiled = try branches.map { branch in
      (
        condition: try withCondition(branch.condition, for: asCondition(branch.condition)),
        body: try compileBranch(branch.body, &common)
      )
    }
    let last = try compileBranch(otherwise ?? [], &common)
    // No chain of closures: it would go as deep as there are branches.
    return Step { machine in
      for branch in compiled where try branch.condition(machine) {
        return try branch.body(machine)
      }
      return try last(machine)
    }
  }

  mutating func compileWhile(
    _ condition: Expr, _ body: [Statement], _ otherwise: [Statement]?
  ) throws -> Step {
    mayGoByRow = true
    let loop = try withCondition(condition, for: AsLoop(condition: asCondition(condition)))
    return loop(try compileTurn(body), try compileBlock(otherwise ?? []))
  }

  /// `for`: in a function the names are its locals, at the top level the session's variables.
  mutating func compileFor(
    _ target: LoopTarget, _ items: Expr, body: [Statement], _ otherwise: [Statement]?
  ) throws -> Step {
    let source = try compileItems(items)
    let isTopLevel = scope.isTopLevel
    let slots = LoopSlots(target) { name in
      isTopLevel ? layout.global(name.text) : scope.resolve(name.text)?.slot ?? scope.reserve()
    }
    if isTopLevel { changes.globals += slots.all }
    let turn = try compileTurn(body, filled: target.names)
    let last = try otherwise.map { try compileBlock($0) }
    let walk = self.walk(slots, items)
    return Step { machine in
      let place = isTopLevel ? machine.globals : machine.frame
      var result = Flow.next
      var isBroken = false
      try walk.each(of: try source(machine), into: place, machine) {
        switch try turn(machine) {
        case .next, .continued: return true
        case .broken:
          isBroken = true
          return false
        case .returned(let value):
          result = .returned(value)
          return false
        }
      }
      guard let last, !isBroken, case .next = result else { return result }
      return try last(machine)
    }
  }

  private mutating func walk(_ slots: LoopSlots, _ items: Expr) -> Walk {
    if parameterCount > 0 { mayGoByRow = true }
    return Walk(slots: slots, site: site(items.range), parameters: parameterCount)
  }

  /// The body of a loop.
  private mutating func compileTurn(_ body: [Statement], filled names: [Name] = []) throws -> Step {
    loopDepth += 1
    defer { loopDepth -= 1 }
    return try compileBlock(body, filled: names)
  }

  /// The condition of a block; in a function a column makes it run row by row.
  private func asCondition(_ expr: Expr) -> AsCondition {
    AsCondition(site: site(expr.range), inBlock: !scope.isTopLevel)
  }

  /// `if c then a else b`.
  mutating func compileConditional(
    _ condition: Expr, then: Expr, otherwise: Expr, _ expr: Expr
  ) throws -> Code {
    let calls = callsCompiled
    let choice = AsChoice(
      then: try compile(then), otherwise: try compile(otherwise), site: site(condition.range),
      whole: site(expr.range))
    if callsCompiled > calls, parameterCount > 0 { mayGoByRow = true }
    return try withCondition(condition, for: choice)
  }

  /// `[expr for a, b in xs if cond …]`.
  ///
  /// The names are slots of the frame around, out of sight once the brackets close. The first
  /// source is compiled before they are bound: in `[x for x in x]` the last `x` is the outer one.
  mutating func compileComprehension(
    _ body: Expr, _ clauses: [ForClause], _ expr: Expr
  ) throws -> Code {
    let whole = site(expr.range)
    var loops: [Loop] = []
    var bound: [String] = []
    for clause in clauses {
      let source = try compileItems(clause.source)
      let slots = LoopSlots(clause.target) { scope.bind($0.text, serial: nextSerial()) }
      for slot in slots.all { scope.fillForGood(slot) }
      bound += clause.target.names.map(\.text)
      let condition = try clause.condition.map {
        try withCondition($0, for: AsCondition(site: site($0.range), inBlock: false))
      }
      loops.append(
        Loop(
          source: source, walk: walk(slots, clause.source),
          condition: condition))
    }
    let code = try compile(body)
    scope.unbind(bound)
    guard loops.count == 1, let loop = loops.first else {
      let loops = loops
      return Code { machine in
        var out: [Value] = []
        try Loop.run(loops[...], machine) { out.append(try code(machine)) }
        return try machine.shallow(.list(out), whole)
      }
    }
    return Code { machine in
      let items = try loop.source(machine)
      var out: [Value] = []
      if loop.condition == nil { out.reserveCapacity(items.count ?? 0) }
      try loop.each(items, machine) { out.append(try code(machine)) }
      return try machine.shallow(.list(out), whole)
    }
  }
}

/// Two statements one after the other; see `Captured`.
private final class StepPair: Sendable {
  let before: Step
  let after: Step

  init(_ before: Step, _ after: Step) {
    self.before = before
    self.after = after
  }
}

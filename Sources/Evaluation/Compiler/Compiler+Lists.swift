import BuiltinKit
import Diagnostics
import Language
import Values

extension Compiler {
  /// `[expr for a, b in xs if cond …]`.
  ///
  /// The names are slots of the frame around, out of sight once the brackets close. The first
  /// source is compiled before they are bound: in `[x for x in x]` the last `x` is the outer one.
  mutating func compileComprehension(_ body: Expr, _ clauses: [ForClause]) throws -> Code {
    var loops: [Loop] = []
    var bound = 0
    for clause in clauses {
      let source = try compile(clause.source)
      let slots = clause.names.map { scope.bind($0.text, serial: nextSerial()) }
      bound += slots.count
      let condition = try clause.condition.map { try compileCondition($0, inBlock: false) }
      loops.append(
        Loop(source: source, slots: slots, condition: condition, site: site(clause.source.range)))
    }
    let code = try compile(body)
    scope.unbind(bound)
    guard loops.count == 1, let loop = loops.first else {
      let loops = loops
      return { machine in
        var out: [Value] = []
        try Loop.run(loops[...], machine) { out.append(try code(machine)) }
        return .list(out)
      }
    }
    return { machine in
      var out: [Value] = []
      try loop.each(machine) { out.append(try code(machine)) }
      return .list(out)
    }
  }

  /// A lambda: a function without a name.
  mutating func compileLambda(
    _ parameters: [FunctionParameter], _ body: Expr, _ expr: Expr
  ) throws -> Code {
    let statement = Statement(.return(body), body.range)
    let template = try compileFunction(name: nil, parameters, body: [statement], isExpression: true)
    return { machine in .function(try template.instantiate(machine)) }
  }
}

/// One loop over the items of a list, a column or a table's rows.
struct Loop: Sendable {
  let source: Code
  let slots: [Int]
  let condition: Condition?
  let site: Site

  /// Runs `turn` for each item that the condition keeps.
  @inline(__always)
  func each(_ machine: Machine, _ turn: () throws -> Void) throws {
    let value = try source(machine)
    guard let items = value.items else {
      throw site.located(Diagnostic.cannotLoop(over: value))
    }
    let frame = machine.frame
    if slots.count == 1 {
      let slot = slots[0]
      for item in items {
        try machine.tick()
        frame[slot] = item
        if let condition, try !condition(machine) { continue }
        try turn()
      }
      return
    }
    for item in items {
      try machine.tick()
      guard let parts = item.items, parts.count == slots.count else {
        throw site.located(
          Diagnostic.cannotUnpack(names: slots.count, got: item.items?.count ?? 1))
      }
      for (slot, part) in zip(slots, parts) { frame[slot] = part }
      if let condition, try !condition(machine) { continue }
      try turn()
    }
  }

  /// Nested loops, the first one outermost.
  static func run(_ loops: ArraySlice<Loop>, _ machine: Machine, _ turn: () throws -> Void) throws {
    guard let first = loops.first else { return try turn() }
    try first.each(machine) { try run(loops.dropFirst(), machine, turn) }
  }
}

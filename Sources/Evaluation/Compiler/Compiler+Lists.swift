import Language
import Values

extension Compiler {
  /// `[expr for a, b in xs if cond …]`.
  ///
  /// The names are slots of the frame around, out of sight once the brackets close. The first
  /// source is compiled before they are bound: in `[x for x in x]` the last `x` is the outer one.
  mutating func compileComprehension(_ body: Expr, _ clauses: [ForClause]) throws -> Code {
    var loops: [Loop] = []
    var bound: [String] = []
    for clause in clauses {
      let source = try compileItems(clause.source)
      let slots = clause.names.map { scope.bind($0.text, serial: nextSerial()) }
      bound += clause.names.map(\.text)
      let condition = try clause.condition.map { try compileCondition($0, inBlock: false) }
      loops.append(
        Loop(
          source: source, walk: Walk(slots: slots, site: site(clause.source.range)),
          condition: condition))
    }
    let code = try compile(body)
    scope.unbind(bound)
    guard loops.count == 1, let loop = loops.first else {
      let loops = loops
      return Code { machine in
        var out: [Value] = []
        try Loop.run(loops[...], machine) { out.append(try code(machine)) }
        return .list(out)
      }
    }
    return Code { machine in
      let items = try loop.source(machine)
      var out: [Value] = []
      if loop.condition == nil { out.reserveCapacity(items.count ?? 0) }
      try loop.each(items, machine) { out.append(try code(machine)) }
      return .list(out)
    }
  }

  /// A lambda: a function without a name.
  mutating func compileLambda(
    _ parameters: [FunctionParameter], _ body: Expr, _ expr: Expr
  ) throws -> Code {
    let statement = Statement(.return(body), body.range)
    let template = try compileFunction(name: nil, parameters, body: [statement], isExpression: true)
    let site = site(expr.range)
    return Code { machine in try machine.shallow(.function(try template.instantiate(machine)), site)
    }
  }
}

/// One `for … in …` of a comprehension.
struct Loop: Sendable {
  let source: ItemsCode
  let walk: Walk
  let condition: Condition?

  /// Runs `turn` for each item that the condition keeps.
  @inline(__always)
  func each(_ items: LoopItems, _ machine: Machine, _ turn: () throws -> Void) throws {
    try walk.each(of: items, into: machine.frame, machine) {
      if let condition, try !condition(machine) { return true }
      try turn()
      return true
    }
  }

  /// Nested loops, the first one outermost.
  static func run(_ loops: ArraySlice<Loop>, _ machine: Machine, _ turn: () throws -> Void) throws {
    guard let first = loops.first else { return try turn() }
    try first.each(try first.source(machine), machine) {
      try run(loops.dropFirst(), machine, turn)
    }
  }
}

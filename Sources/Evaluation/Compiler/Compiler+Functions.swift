import Diagnostics
import Language
import Values

extension Compiler {
  /// The body of a function, compiled in a scope of its own.
  ///
  /// The names that the body assigns are local throughout, so they get their slots before the
  /// first statement is compiled: reading one too early is an error, not a global.
  mutating func compileFunction(
    name: Name?, _ parameters: [FunctionParameter], body: [Statement], isExpression: Bool,
    ownNameSlot: Int? = nil
  ) throws -> UserFunction.Template {
    let outer = (
      scope: scope, mask: maskSerial, mayGoByRow: mayGoByRow, parameterCount: parameterCount,
      loops: loopDepth
    )
    let defaults = try parameters.map { try $0.defaultValue.map { try compile($0) } }
    scope = Scope(parent: outer.scope)
    scope.ownNameSlot = ownNameSlot
    (mayGoByRow, parameterCount, loopDepth) = (false, parameters.count, 0)
    // A lambda inside a verb's argument still sees the columns; a `def` never does.
    if !isExpression || name != nil { maskSerial = nil }
    defer { (scope, maskSerial, mayGoByRow, parameterCount, loopDepth) = outer }
    for parameter in parameters {
      scope.fillForGood(scope.bind(parameter.name.text, serial: nextSerial()))
    }
    let names = Set(parameters.map(\.name.text))
    let assigned = AssignedNames.of(body)
    for local in assigned.subtracting(names).sorted() {
      scope.bind(local, serial: nextSerial())
    }
    let code = try compileBody(body)
    let frameSize = try frameSize(at: name?.range ?? body[0].range)
    return UserFunction.Template(
      name: name?.text, parameters: parameters.map(\.name.text), defaults: defaults,
      frameSize: frameSize, keepsParameters: assigned.isDisjoint(with: names),
      captures: scope.captures, selfSlot: scope.selfSlot, body: code,
      mayGoByRow: mayGoByRow, seesColumns: maskSerial != nil)
  }

  /// A body as one expression: that of its `return` where it is only one, else its statements in
  /// order up to the first `return`.
  private mutating func compileBody(_ body: [Statement]) throws -> Code {
    if body.count == 1, case .return(let expr?) = body[0].kind { return try compileResult(expr) }
    let block = try compileBlock(body)
    return Code { machine in
      if case .returned(let value) = try block(machine) { return value }
      machine.isVoid = true
      return .none
    }
  }

  /// The value of a `return`: a call passes on whether it gave nothing, as `print` does.
  mutating func compileResult(_ expr: Expr) throws -> Code {
    let code = try compile(expr)
    switch expr.kind {
    case .call, .apply, .conditional: return code
    default:
      return Code { machine in
        let value = try code(machine)
        machine.isVoid = false
        return value
      }
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

/// The names that statements assign, those of inner blocks included, those of inner functions not.
enum AssignedNames {
  static func of(_ statements: [Statement]) -> Set<String> {
    var names: Set<String> = []
    for statement in statements { collect(statement, &names) }
    return names
  }

  private static func collect(_ statement: Statement, _ names: inout Set<String>) {
    switch statement.kind {
    case .assign(let name, _, _), .define(let name, _, _): names.insert(name.text)
    case .if(let branches, let otherwise):
      for branch in branches { names.formUnion(of(branch.body)) }
      names.formUnion(of(otherwise ?? []))
    case .for(let target, _, let body, let otherwise):
      names.formUnion(target.names.map(\.text))
      names.formUnion(of(body + (otherwise ?? [])))
    case .while(_, let body, let otherwise): names.formUnion(of(body + (otherwise ?? [])))
    case .unpack(let targets, _):
      for case .name(let name) in targets { names.insert(name.text) }
    case .expression, .return, .unitDeclaration, .assert, .assignItem, .standalone: break
    }
  }
}

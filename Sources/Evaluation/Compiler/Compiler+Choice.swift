import BuiltinKit
import Diagnostics
import Language
import Values

extension Compiler {
  /// A condition as a Bool, with the comparisons of a local and a whole number fused.
  mutating func compileCondition(_ expr: Expr, inBlock: Bool) throws -> Condition {
    if let fused = fusedCondition(expr) { return fused }
    let code = try compile(expr)
    let site = site(expr.range)
    return { machine in
      let value = try code(machine)
      if case .bool(let bool) = value { return bool }
      if inBlock, case .column = value { throw ColumnInBlock(site: site) }
      throw site.located(Diagnostic.condition(value))
    }
  }

  private mutating func fusedCondition(_ expr: Expr) -> Condition? {
    guard case .comparison(let left, let steps) = expr.kind, steps.count == 1,
      let step = steps.first,
      case .name(let name) = left.kind, case .integer(let constant) = step.operand.kind,
      let binding = scope.resolve(name.text), !binding.mayBeUnset, maskSerial == nil,
      step.operation != .isIn, step.operation != .isNotIn
    else { return nil }
    let slot = binding.slot
    let operation = step.operation
    guard let general = try? compileComparison(left, steps) else { return nil }
    let site = site(expr.range)
    return { machine in
      if case .integer(let a)? = machine.frame[slot] {
        switch operation {
        case .equal: return a == constant
        case .notEqual: return a != constant
        case .less: return a < constant
        case .lessOrEqual: return a <= constant
        case .greater: return a > constant
        default: return a >= constant
        }
      }
      let value = try general(machine)
      if case .bool(let bool) = value { return bool }
      if case .column = value { throw ColumnInBlock(site: site) }
      throw site.located(Diagnostic.condition(value))
    }
  }

  /// `if c then a else b`: one branch for a scalar condition, both, cell by cell, for a column.
  mutating func compileConditional(
    _ condition: Expr, _ then: Expr, _ otherwise: Expr, _ expr: Expr
  ) throws -> Code {
    let fused = fusedCondition(condition)
    let general = try compile(condition)
    let first = try compile(then)
    let second = try compile(otherwise)
    let site = site(condition.range)
    let whole = self.site(expr.range)
    let choose: Code = { machine in
      let value = try general(machine)
      switch value {
      case .bool(let bool): return bool ? try first(machine) : try second(machine)
      case .column(let column):
        let (a, b) = (try first(machine), try second(machine))
        do { return try Logic.choose(column, a, b) } catch {
          throw whole.located(Diagnostic.wording(error))
        }
      default: throw site.located(Diagnostic.condition(value))
      }
    }
    guard let fused else { return choose }
    return { machine in
      let decided: Bool
      do { decided = try fused(machine) } catch is ColumnInBlock { return try choose(machine) }
      return decided ? try first(machine) : try second(machine)
    }
  }
}

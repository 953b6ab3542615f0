import Language

extension Compiler {
  /// A condition as a Bool; `inBlock` where a column makes the function run row by row.
  mutating func compileCondition(_ expr: Expr, inBlock: Bool) throws -> Condition {
    try withCondition(expr, for: AsCondition(site: site(expr.range), inBlock: inBlock))
  }

  /// `if c then a else b`.
  mutating func compileConditional(
    _ condition: Expr, _ then: Expr, _ otherwise: Expr, _ expr: Expr
  ) throws -> Code {
    let choice = AsChoice(
      then: try compile(then), otherwise: try compile(otherwise), site: site(condition.range),
      whole: site(expr.range))
    return try withCondition(condition, for: choice)
  }
}

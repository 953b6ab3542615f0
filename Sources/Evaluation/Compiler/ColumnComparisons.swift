import BuiltinKit
import Language
import Values

extension ColumnComparison {
  /// The comparisons of names, numbers and texts that an expression consists of, those joined by
  /// `and` and the links of a chain included.
  static func all(in expr: Expr) -> [ColumnComparison] {
    switch expr.kind {
    case .and(let left, let right): return all(in: left) + all(in: right)
    case .comparison(let first, let steps):
      var found: [ColumnComparison] = []
      var left = Operand(first)
      for step in steps {
        let right = Operand(step.operand)
        if let left, let right,
          let operation = Comparing.Operator(rawValue: step.operation.rawValue)
        {
          found.append(ColumnComparison(left, operation, right))
        }
        left = right
      }
      return found
    default: return []
    }
  }
}

extension ColumnComparison.Operand {
  fileprivate init?(_ expr: Expr) {
    switch expr.kind {
    case .name(let name), .columnName(let name): self = .name(name.text)
    case .text(let text): self = .text(text)
    case .integer(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(number)
    case .negate(let operand):
      guard case .number(let number)? = Self(operand) else { return nil }
      self = .number(-number)
    default: return nil
    }
  }
}

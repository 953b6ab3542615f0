import BuiltinKit
import Diagnostics
import Language
import Tables

/// A number in a verb's argument, which may have been meant as a column: `2019`.
struct NumberInVerb: Sendable {
  /// Its characters.
  let text: String
  let site: Site
  /// True where a column stands, so that the number cannot be meant.
  let isColumn: Bool
}

extension Compiler {
  /// The numbers of an argument that see the columns of its table.
  ///
  /// - Parameter isColumn: true where the expression stands alone as a column.
  func numbersInVerb(_ expr: Expr, isColumn: Bool) -> [NumberInVerb] {
    func among(_ parts: [Expr]) -> [NumberInVerb] {
      parts.flatMap { numbersInVerb($0, isColumn: false) }
    }
    switch expr.kind {
    case .integer, .decimal:
      return [
        NumberInVerb(text: source.slice(expr.range), site: site(expr.range), isColumn: isColumn)
      ]
    case .negate(let operand), .plus(let operand):
      return numbersInVerb(operand, isColumn: isColumn)
    case .list(let items): return items.flatMap { numbersInVerb($0, isColumn: isColumn) }
    case .not(let operand), .convert(let operand, _): return among([operand])
    case .and(let left, let right), .or(let left, let right), .binary(_, let left, let right, _):
      return among([left, right])
    case .comparison(let first, let steps): return among([first] + steps.map(\.operand))
    case .conditional(let condition, let then, let otherwise):
      return among([condition, then, otherwise])
    case .call(let call): return numbers(of: call)
    default: return []
    }
  }

  /// The numbers among the arguments of a call; those of a verb see the columns of another table.
  ///
  /// What a figure is of (`mean(2019)`) is a column.
  private func numbers(of call: Call) -> [NumberInVerb] {
    let builtin = catalogue.find(call.callee.text)
    guard builtin?.parameters.contains(where: \.seesColumns) != true else { return [] }
    let isFigure = builtin?.family == .statistics
    return call.allArguments.enumerated().flatMap { index, argument -> [NumberInVerb] in
      guard case .expression(let value) = argument.value else { return [] }
      return numbersInVerb(value, isColumn: isFigure && index == 0)
    }
  }
}

extension Machine {
  /// Refuses numbers that stand for columns of the table by name, and notes those in a computation.
  func check(_ numbers: [NumberInVerb], in table: Table) throws {
    for number in numbers where table.place(ofColumn: number.text) != nil {
      guard !number.isColumn else {
        throw number.site.located(NumberForColumn(number.text))
      }
      note(
        NumberBesideColumn(number.text).located(at: number.site.range, in: number.site.source))
    }
  }
}

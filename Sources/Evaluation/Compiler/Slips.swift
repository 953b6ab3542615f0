import BuiltinKit
import Diagnostics
import Language
import Tables
import TextMatching
import Values

extension Compiler {
  /// `x == none` is never what is meant.
  func refuseNone(_ left: Expr, _ step: Comparison) throws {
    guard step.operation == .equal || step.operation == .notEqual else { return }
    let other: Expr
    switch (left.kind, step.operand.kind) {
    case (_, .none): other = left
    case (.none, _): other = step.operand
    default: return
    }
    let range = left.range.union(step.operand.range)
    throw ComparingWithNone(
      operand: source.slice(other.range), negated: step.operation == .notEqual
    ).located(at: range, in: source)
  }

  /// The code of an operand.
  ///
  /// Inside a verb a text literal that is also a column's name is an
  /// error, since `"Email" > 10` compares a word.
  mutating func checkedOperand(_ expr: Expr) throws -> Code {
    guard maskSerial != nil, case .text(let text) = expr.kind else { return try compile(expr) }
    let site = site(expr.range)
    return Code { machine in
      if let column = try machine.maskColumn(text, site) {
        throw site.located(
          TextLooksLikeColumn(text, identifier: column.name.identifier))
      }
      return .text(text)
    }
  }
}

/// Numbers written with a decimal comma, which the language reads as two values.
enum DecimalCommas {
  /// The note on `12,5` among items that are otherwise separated by a comma and a blank, as in
  /// `[12,5, 13,2]`; with `always`, on any `12,5` between two items.
  ///
  /// Three whole numbers or more without blanks, `1,2,3`, are a list and nothing else.
  static func note(_ items: [Expr], in source: Source, always: Bool = false) -> DecimalCommaRead? {
    guard items.count > 1 else { return nil }
    let pairs = zip(items, items.dropFirst()).map { left, right in
      (
        gap: source.slice(SourceRange(left.range.upper, right.range.lower)),
        isNumbers: left.isWhole && right.beginsWhole(in: source),
        range: left.range.union(right.range)
      )
    }
    guard always || pairs.contains(where: { $0.gap != "," }) else { return nil }
    let isTight = pairs.map { $0.gap == "," && $0.isNumbers }
    let alone = pairs.indices.first { index in
      isTight[index] && !(index > 0 && isTight[index - 1])
        && !(index + 1 < isTight.count && isTight[index + 1])
    }
    guard let alone else { return nil }
    return DecimalCommaRead(source.slice(pairs[alone].range))
  }
}

extension DecimalCommas {
  /// Refuses `filter(x > 10,5)`: a number alone is no condition.
  static func refuse(_ items: [Expr], in source: Source) throws {
    for (left, right) in zip(items, items.dropFirst()) {
      let gap = SourceRange(left.range.upper, right.range.lower)
      guard source.slice(gap) == ",", right.beginsWhole(in: source), let last = left.lastOperand,
        last.isWhole
      else {
        continue
      }
      let fix = Fix(replace: gap, with: ".")
      throw CommaInNumber().located(at: last.range.union(right.range), in: source)
        .repaired(by: fix, showing: source.mendedLine(fix))
    }
  }
}

extension Expr {
  /// The operand that a comparison, a computation, or a chain of conditions ends with.
  fileprivate var lastOperand: Expr? {
    switch kind {
    case .comparison(_, let steps): steps.last?.operand
    case .binary(_, _, let right, _): right
    case .and(_, let right), .or(_, let right): right.lastOperand
    default: nil
    }
  }

  /// True for a whole number as written, which a unit may follow: `5`, `5 Wh`.
  fileprivate func beginsWhole(in source: Source) -> Bool {
    if case .quantity = kind {
      return source.slice(range).prefix { !$0.isWhitespace && !$0.isLetter }.allSatisfy(\.isNumber)
    }
    return isWhole
  }

  /// True for a whole number as written, with or without a sign.
  fileprivate var isWhole: Bool {
    switch kind {
    case .integer: true
    case .negate(let operand): operand.isWhole
    default: false
    }
  }
}

import Diagnostics
import Language

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
        isNumbers: left.isWhole && right.isWhole, range: left.range.union(right.range)
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

extension Expr {
  /// Whether it is a whole number as written, with or without a sign.
  fileprivate var isWhole: Bool {
    switch kind {
    case .integer: true
    case .negate(let operand): operand.isWhole
    default: false
    }
  }
}

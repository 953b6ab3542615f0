public import Diagnostics

/// Decimal commas, which the language reads as commas between values.
public enum DecimalComma {
  /// The places in `range` where digits, a comma and digits stand without a blank: `12,5`.
  ///
  /// Three numbers or more in a row, as in `1,2,3`, are taken for a list and left out; so are
  /// texts and comments.
  public static func suspects(in source: Source, _ range: SourceRange) -> [SourceRange] {
    let tokens = Lexer.tokens(of: source)
    return tokens.indices.compactMap { index in
      guard tokens[index].lower >= range.lower, tokens[index].upper <= range.upper,
        let place = place(tokens, at: index), place.lower >= range.lower,
        place.upper <= range.upper, !isLonger(tokens, index)
      else { return nil }
      return place
    }
  }

  /// The place of `12,5` around the comma with index `index`, nil where it is none.
  static func place(_ tokens: [Token], at index: Int) -> SourceRange? {
    guard index > 0, index + 1 < tokens.count, tokens[index].kind == .symbol(.comma),
      tokens[index - 1].kind == .number, tokens[index + 1].kind == .number,
      tokens[index].isTight, tokens[index + 1].isTight
    else { return nil }
    return tokens[index - 1].range.union(tokens[index + 1].range)
  }

  private static func isLonger(_ tokens: [Token], _ index: Int) -> Bool {
    place(tokens, at: index - 2) != nil || place(tokens, at: index + 2) != nil
  }
}

import Diagnostics

/// Numbers and the units after them.
extension Parser {
  @inline(never) mutating func number() throws(SyntaxStop) -> Expr {
    let first = current
    var digits = text(first)
    advance()
    while isGroupOfThousands { digits += joinGroup(after: first) }
    let place = range(from: first.lower)
    guard let value = Self.value(of: digits) else {
      throw failure(NumberBeyondLimits().at(place))
    }
    guard current.kind == .unit else { return Expr(value, place) }
    let unit = UnitText(CanonicalText.composed(text(current)), current.range)
    advance()
    let number =
      switch value {
      case .integer(let integer): Double(integer)
      case .decimal(let decimal): decimal
      default: 0.0
      }
    return Expr(.quantity(number, unit), range(from: first.lower))
  }

  /// An integer where the digits fit, else a decimal; nil beyond what a decimal holds.
  private static func value(of text: String) -> Expr.Kind? {
    let digits = text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
    if let integer = Int64(digits) { return .integer(integer) }
    guard let decimal = Double(digits), decimal.isFinite else { return nil }
    // A number too small for a decimal would be read as 0.
    let mantissa = digits.prefix { $0 != "e" && $0 != "E" }
    if decimal == 0, mantissa.contains(where: { $0 != "0" && $0 != "." }) { return nil }
    return .decimal(decimal)
  }

  /// `000` after `1`, a blank or a non-breaking one between.
  private var isGroupOfThousands: Bool {
    guard current.kind == .number, current.lower - lastEnd <= 3, !current.isTight else {
      return false
    }
    return current.upper - current.lower >= 3
      && source.bytes[current.lower..<min(current.lower + 3, current.upper)].allSatisfy(\.isDigit)
      && (current.upper - current.lower == 3
        || source.bytes[current.lower + 3] == UInt8(ascii: "."))
      && tokens[position - 1].upper - tokens[position - 1].lower <= 3
  }

  /// Goes over a group of digits; the error covers the groups up to it.
  private mutating func joinGroup(after first: Token) -> String {
    let group = text(current)
    advance()
    if !isGroupOfThousands {
      let place = range(from: first.lower)
      let joined = source.slice(place).filter { $0.isNumber || $0 == "." || $0 == "_" }
      report(repaired(BlankInNumber().at(place), Fix(replace: place, with: joined)))
    }
    return group
  }

  /// `.5`.
  mutating func leadingPoint() -> Diagnostic {
    let place = current.range.union(peek(1).range)
    return repaired(
      LeadingPoint().at(place), Fix(replace: SourceRange(place.lower, place.lower), with: "0"))
  }

  /// `5.` without a digit or a name after its point.
  @inline(never) mutating func refuseTrailingPoint() throws(SyntaxStop) {
    let number = tokens[max(0, position - 1)]
    guard number.kind == .number, current.isTight, !isWord(peek(1)), peek(1).kind != .number else {
      return
    }
    let place = number.range.union(current.range)
    throw failure(
      repaired(
        TrailingPoint().at(place), Fix(replace: SourceRange(place.upper, place.upper), with: "0")))
  }

  /// The unit that follows the current sign, `->` or `=`; goes over both.
  mutating func unit(after sign: String) throws(SyntaxStop) -> UnitText {
    let start = peek(1).lower
    let isOnThisLine = peek(1).kind != .newline && peek(1).kind != .end
    let lexer = Lexer(source)
    guard isOnThisLine, let end = lexer.unitEnd(at: start, isAfterNumber: false) else {
      advance()
      throw failureUnlessIncomplete(MissingUnit(after: sign).at(here))
    }
    advance()
    while current.lower < end, !isAtEnd { advance() }
    let place = SourceRange(start, end)
    return UnitText(CanonicalText.composed(source.slice(place)), place)
  }
}

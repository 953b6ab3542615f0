import Diagnostics
import TextMatching

/// What stands after the digits of a number: a unit, the units of a duration, a percent sign.
extension Parser {
  /// The number that the digits write, with what follows it.
  mutating func measured(_ value: Expr.Kind, _ digits: String, from start: Int) throws(SyntaxStop)
    -> Expr
  {
    if current.kind == .unit { return try quantity(Self.double(value), from: start) }
    if at(.percent), let share = try percentage(digits, from: start) { return share }
    return Expr(value, range(from: start))
  }

  private static func double(_ value: Expr.Kind) -> Double {
    switch value {
    case .integer(let integer): Double(integer)
    case .decimal(let decimal): decimal
    default: 0
    }
  }

  /// Parses the unit after a number, and further parts of a duration: `35 Wh`, `1 h 30 min`.
  private mutating func quantity(_ number: Double, from start: Int) throws(SyntaxStop) -> Expr {
    try refuseTightDuration(from: start)
    var parts = [(number, unitText())]
    while DurationWords.all.contains(parts[0].1.text), current.kind == .number, !current.isTight {
      let digits = text(current)
      guard peek(1).kind == .unit else {
        throw failure(durationWithoutUnit(digits, after: parts, from: start))
      }
      guard let value = Self.value(of: digits) else { break }
      advance()
      parts.append((Self.double(value), unitText()))
    }
    guard parts.count > 1 else {
      return Expr(.quantity(parts[0].0, parts[0].1), range(from: start))
    }
    return Expr(.duration(parts), range(from: start))
  }

  private mutating func unitText() -> UnitText {
    let unit = UnitText(composed(text(current)), current.range)
    advance()
    return unit
  }

  /// The error of `1 h 30`.
  private func durationWithoutUnit(
    _ digits: String, after parts: [(Double, UnitText)], from start: Int
  ) -> Diagnostic {
    let next = parts.last.flatMap { DurationWords.next[$0.1.text] } ?? "s"
    let place = current.range
    let mended = source.slice(SourceRange(start, place.upper)) + " " + next
    return repaired(
      DurationWithoutUnit(mended: mended).at(place),
      Fix(replace: SourceRange(place.upper, place.upper), with: " " + next))
  }

  /// Refuses `1h30` and `1h30min`, which the rules of units would read as a power of hours.
  private mutating func refuseTightDuration(from start: Int) throws(SyntaxStop) {
    let word = text(current)
    var runs: [String] = []
    for character in word {
      if let last = runs.last?.last, last.isNumber == character.isNumber {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    let units = runs.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    guard runs.count > 1, units.allSatisfy(DurationWords.all.contains),
      let last = units.last, DurationWords.next[units[0]] != nil
    else { return }
    if runs.count.isMultiple(of: 2) { runs.append(DurationWords.next[last] ?? "s") }
    let mended = runs.joined(separator: " ")
    let number = source.slice(SourceRange(start, current.lower)).filter { $0 != " " }
    throw failure(
      repaired(
        DurationWithoutUnit(mended: number + " " + mended).at(current.range),
        Fix(replace: SourceRange(start, current.upper), with: number + " " + mended)))
  }

  /// Parses `12 %`, nil where `%` takes a remainder since a value follows.
  private mutating func percentage(
    _ digits: String, from start: Int
  ) throws(SyntaxStop) -> Expr? {
    let sign = current
    var index = position + 1
    if tokens[index].kind == .newline, !brackets.isEmpty { index += 1 }
    let next = tokens[index]
    switch next.kind {
    case .symbol(.plus), .symbol(.minus):
      let operand = tokens[min(index + 1, tokens.count - 1)]
      guard !next.isTight, !operand.isTight else { return nil }
      throw failure(percentOrRemainder(digits, sign, next, operand, from: start))
    case .name, .quotedName, .number, .text, .formatStart, .keyword(.true), .keyword(.false),
      .keyword(.none), .symbol(.at), .symbol(.dot), .symbol(.leftParenthesis),
      .symbol(.leftBracket), .symbol(.leftBrace), .error(.curlyQuotes):
      return nil
    default: break
    }
    advance()
    guard let share = Self.hundredth(of: digits) else { return nil }
    return Expr(.decimal(share), range(from: start))
  }

  /// A hundredth of the number, rounded once: 0.1 % is the double nearest to 0.001.
  private static func hundredth(of text: String) -> Double? {
    let digits = text.filter { $0 != "_" }
    let parts = digits.split(maxSplits: 1, whereSeparator: { $0 == "e" || $0 == "E" })
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return Double("\(parts[0])e\(exponent - 2)")
  }

  /// The error of `20 % - 5 %`, with the percentage in parentheses as its repair.
  private func percentOrRemainder(
    _ digits: String, _ sign: Token, _ next: Token, _ operand: Token, from start: Int
  ) -> Diagnostic {
    let share = SourceRange(start, sign.upper)
    return repaired(
      PercentOrRemainder(digits, sign: text(next), operand: text(operand)).at(sign.range),
      Fix(replace: share, with: "(\(source.slice(share)))"))
  }
}

/// The words of units that make up a duration, `1 h 30 min`.
private enum DurationWords {
  /// The unit below each, for a number that lacks one; nil for the smallest and for those that
  /// have no fixed length.
  static let next = [
    "semaine": "d", "semaines": "d", "week": "d", "weeks": "d", "d": "h", "j": "h", "h": "min",
    "min": "s", "jour": "h", "jours": "h", "day": "h", "days": "h", "heure": "min", "heures": "min",
    "hour": "min", "hours": "min", "minute": "s", "minutes": "s",
  ]

  static let all: Set<String> = Set(next.keys).union(["s", "an", "ans", "mois", "month", "months"])
}

import Diagnostics
import Intervals
import Styling
import Tables
import Units
import Values

/// The form of a value in a sentence: typeset, not as code.
struct InlineForm {
  let tongue: Tongue

  /// The value with 3 significant digits, or in the format of an f-string; numbers follow the
  /// typography of the language, their unit after them.
  ///
  /// A table, a plot or a function cannot stand in a sentence.
  func text(of value: Value, format: String?) throws(Diagnostic) -> String {
    switch value {
    case .integer(let number):
      guard format?.isEmpty ?? true else { return try self.number(Double(number), .one, format) }
      return Typography(tongue: tongue).count(Int(number))
    case .number(let number, let unit): return try self.number(number, unit, format)
    case .interval(let interval, let unit):
      let (low, high) = (interval.bounds.low, interval.bounds.high)
      if interval.bounds.isPoint { return try number(low, unit, format) }
      return try number(low, .one, format) + "\u{A0}– " + number(high, unit, format)
    case .list(let items): return try list(items, format)
    case .column(let column):
      guard column.count <= Self.longest else { throw Diagnostic(ProseValueWithoutText()) }
      return try list((0..<column.count).map(column.value), format)
    case .text(let text): return text
    case .date(let date): return "\(date)"
    case .bool(let bool):
      return (bool ? Bilingual("vrai", "true") : Bilingual("faux", "false"))(tongue)
    case .none: return "—"
    case .table, .plot, .function, .record: throw Diagnostic(ProseValueWithoutText())
    }
  }

  /// A list in a sentence has no more items than this.
  private static let longest = 100

  private func list(_ items: [Value], _ format: String?) throws(Diagnostic) -> String {
    guard items.count <= Self.longest else { throw Diagnostic(ProseValueWithoutText()) }
    var texts: [String] = []
    for item in items { texts.append(try text(of: item, format: format)) }
    return texts.joined(separator: Bilingual(" ; ", ", ")(tongue))
  }

  private func number(
    _ number: Double, _ unit: MeasureUnit, _ format: String?
  ) throws(Diagnostic) -> String {
    let typography = Typography(tongue: tongue)
    let symbol = unit.isOne ? "" : unit.symbol
    guard let format, !format.isEmpty else {
      return typography.quantity(number, unitSymbol: symbol)
    }
    guard symbol.isEmpty || !format.hasSuffix("%") else {
      throw Diagnostic(PercentOfQuantity(format, unit: symbol))
    }
    let text: String
    do {
      text = try NumberText.format(number, spec: format)
    } catch {
      throw Diagnostic(UnknownFormat(format))
    }
    let typeset = typography.typeset(text)
    return symbol.isEmpty ? typeset : typeset + "\u{A0}" + typography.unit(symbol)
  }
}

extension Typography {
  /// A number that a format has written, `-1234.50` or `12.5%`, with the signs of the language:
  /// `−1 234,50`, `12,5 %`.
  fileprivate func typeset(_ text: String) -> String {
    let trimmed = text.filter { $0 != " " && $0 != "," && $0 != "_" }
    let digits = trimmed.drop { !$0.isASCIIDigit }
    let whole = digits.prefix(while: \.isASCIIDigit)
    let sign = trimmed.prefix { !$0.isASCIIDigit }.map { $0 == "-" ? "\u{2212}" : String($0) }
    guard !whole.isEmpty, whole.count <= 18, let value = Int(whole) else { return text }
    var rest = String(digits.dropFirst(whole.count))
    let isPercent = rest.hasSuffix("%")
    if isPercent { rest.removeLast() }
    if rest.first == "." { rest = Bilingual(",", ".")(tongue) + rest.dropFirst() }
    let percent = isPercent ? (Bilingual("\u{A0}%", "%")(tongue)) : ""
    return sign.joined() + count(value) + rest + percent
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}

package import Diagnostics
import Intervals
public import Styling
import Tables
import Units

extension Value {
  /// The value in a format of f-strings, the part after the `:` of `{x:.2f}`.
  ///
  /// A quantity keeps its unit, `2.80 gCO2e`: `value(x, gCO2e)` is the number alone. A date takes
  /// the letters of strftime, `%d/%m/%Y`. The items of a list or a column take the format one by
  /// one; anything else takes a width.
  public func formatted(_ spec: String, _ display: Display) throws(NumberFormatProblem) -> String {
    if spec.hasSuffix("%"), let (_, unit) = bounded, !unit.isOne {
      throw .percentOf(unit: unit.symbol)
    }
    switch self {
    case .integer(let number): return try NumberText.format(whole: number, spec: spec)
    case .number(let number, let unit):
      let text = try NumberText.format(number, spec: spec)
      return unit.isOne ? text : "\(text) \(unit.symbol)"
    case .interval(let interval, let unit):
      let text = try interval.bounds.written(dash: display.unicode) {
        (number) throws(NumberFormatProblem) in try NumberText.format(number, spec: spec)
      }
      return unit.isOne ? text : "\(text) \(unit.symbol)"
    case .date(let date) where spec.contains("%"):
      guard let pattern = DatePattern(spec) else { throw .unknownSpecification(spec) }
      return pattern.text(of: date, tongue: display.tongue)
    case .list(let items):
      var parts: [String] = []
      for item in items { parts.append(try item.formatted(spec, display)) }
      return "[\(parts.joined(separator: ", "))]"
    case .column(let column):
      return try Value.list((0..<column.count).map(column.value)).formatted(spec, display)
    default: return try NumberText.format(bare(display), spec: spec)
    }
  }
}

extension NumberFormatProblem {
  /// The fault of a format in a text.
  package func fault(of format: String) -> any Fault {
    if case .percentOf(let unit) = self { return PercentOfQuantity(format, unit: unit) }
    return UnknownFormat(format)
  }
}

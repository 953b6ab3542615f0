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
    switch self {
    case .integer(let number): return try NumberText.format(Double(number), spec: spec)
    case .number(let number, let unit):
      let text = try NumberText.format(number, spec: spec)
      return unit.isOne ? text : "\(text) \(unit.symbol)"
    case .date(let date) where spec.contains("%"):
      return try DateFormat(display.tongue).text(of: date, spec: spec)
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

/// Dates in the letters of C's strftime, as Python has them, with the names of a language.
private struct DateFormat {
  private let tongue: Tongue

  init(_ tongue: Tongue) { self.tongue = tongue }

  private static let months = [
    Bilingual("janvier", "January"), Bilingual("février", "February"),
    Bilingual("mars", "March"), Bilingual("avril", "April"), Bilingual("mai", "May"),
    Bilingual("juin", "June"), Bilingual("juillet", "July"), Bilingual("août", "August"),
    Bilingual("septembre", "September"), Bilingual("octobre", "October"),
    Bilingual("novembre", "November"), Bilingual("décembre", "December"),
  ]

  private static let weekdays = [
    Bilingual("lundi", "Monday"), Bilingual("mardi", "Tuesday"),
    Bilingual("mercredi", "Wednesday"), Bilingual("jeudi", "Thursday"),
    Bilingual("vendredi", "Friday"), Bilingual("samedi", "Saturday"),
    Bilingual("dimanche", "Sunday"),
  ]

  /// The date with each `%` and its letter replaced: `%d %m %Y %y %B %A %j %H %M %S %%`.
  func text(of date: CalendarDate, spec: String) throws(NumberFormatProblem) -> String {
    var out = ""
    var rest = Substring(spec)
    while let character = rest.popFirst() {
      guard character == "%" else {
        out.append(character)
        continue
      }
      guard let letter = rest.popFirst(), let part = part(letter, of: date) else {
        throw .unknownSpecification(spec)
      }
      out += part
    }
    return out
  }

  private func part(_ letter: Character, of date: CalendarDate) -> String? {
    let (year, month, day) = date.civil
    let time = date.time ?? (0, 0, 0)
    switch letter {
    case "d": return padded(day, 2)
    case "m": return padded(month, 2)
    case "Y": return padded(year, 4)
    case "y": return padded(year % 100, 2)
    case "B": return Self.months[month - 1](tongue)
    case "A": return Self.weekdays[date.weekday - 1](tongue)
    case "j": return padded(date.ordinal, 3)
    case "H": return padded(time.hour, 2)
    case "M": return padded(time.minute, 2)
    case "S": return padded(time.second, 2)
    case "%": return "%"
    default: return nil
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

import Intervals
import Platform
import Tables
import Values

/// Whether a value is the same as text and as JSON.
enum Agreement {
  /// What differs; nil where nothing does.
  static func problem(of value: Value, text: String) -> String? {
    let line = (try? value.jsonLine(checkpoint: .unlimited)) ?? ""
    guard case .object(let fields)? = JSONText.read(line) else { return "no JSON: \(line)" }
    let problem: String?
    if case .interval(let interval, _) = value {
      problem = difference(interval.bounds, fields)
    } else {
      guard let json = fields["value"] else { return "no value: \(line)" }
      problem = difference(value, json, text)
    }
    return problem.map { "\($0): \(text) and \(line)" }
  }

  private static func difference(_ bounds: Bounds, _ fields: [String: JSONText]) -> String? {
    let isSame = [("low", bounds.low), ("high", bounds.high)].allSatisfy { name, bound in
      if case .number(let digits)? = fields[name] { Double(digits) == bound } else { false }
    }
    return isSame ? nil : "other bounds"
  }

  private static func difference(_ value: Value, _ json: JSONText, _ text: String) -> String? {
    switch (value, json) {
    case (.integer(let number), .number(let digits)):
      return digits == "\(number)" && text == digits ? nil : "another number"
    case (.number(let number, _), .number(let digits)):
      guard Double(digits) == number else { return "another number" }
      let shown = Double(text.prefix { !" %€".contains($0) })
      // Seven digits are shown.
      return shown.map { abs($0 - number) <= abs(number) * 1e-6 } == false ? "another number" : nil
    case (.bool(let truth), .bool(let same)): return truth == same ? nil : "another truth"
    case (.text(let text), .text(let same)): return text == same ? nil : "another text"
    case (.list(let items), .array(let same)):
      return items.count == same.count ? nil : "another count"
    case (.column(let column), .array(let same)):
      return column.count == same.count ? nil : "another count"
    case (.record(let record), .object(let same)):
      return Set(record.keys) == Set(same.keys) ? nil : "other keys"
    case (.table(let table), .array(let rows)):
      guard rows.count == table.rowCount else { return "another count" }
      let names = Set(table.columnNames)
      let isWhole = rows.allSatisfy { row in
        if case .object(let fields) = row { Set(fields.keys) == names } else { false }
      }
      return isWhole ? nil : "other columns"
    case (.none, .null), (.plot, .null), (.function, .text), (.date, .text): return nil
    default: return "another kind"
    }
  }
}

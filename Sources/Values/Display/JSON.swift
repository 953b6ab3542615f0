import Intervals
public import Platform
import Styling
import Tables
import Units

extension Value {
  /// The value as one line of JSON: `{"value": 2.8029539999999997, "unit": "gCO2e"}`.
  ///
  /// A column's value is an array, a table's an array of records with `"units"` beside it; `none`
  /// and no unit are null. Doubles are written with the fewest digits that read back equal.
  ///
  /// Takes time proportional to the items and the checkpoint of the run that shows it.
  public func jsonLine(checkpoint: Checkpoint) throws -> String {
    let json = try json(checkpoint)
    switch self {
    case .table(let table):
      let units = table.columns.map { "\(JSON.text($0.name)): \(JSON.unit($0.unit))" }
      return "{\"value\": \(json), \"units\": {\(units.joined(separator: ", "))}}"
    case .column(let column): return "{\"value\": \(json), \"unit\": \(JSON.unit(column.unit))}"
    case .number(_, let unit): return "{\"value\": \(json), \"unit\": \(JSON.unit(unit))}"
    case .interval(let interval, let unit): return "{\(JSON.bounds(interval.bounds, unit))}"
    case .list(let items):
      let units = Set(items.compactMap { $0.bounded?.unit })
      let isUniform = units.count == 1 && items.allSatisfy { $0.bounded != nil }
      let unit = isUniform ? units.first ?? .one : .one
      if units.count > 1 {
        let quantities = try JSON.list(items.count, checkpoint) {
          try JSON.quantity(items[$0], checkpoint)
        }
        return "{\"value\": \(quantities), \"unit\": null}"
      }
      return "{\"value\": \(json), \"unit\": \(JSON.unit(unit))}"
    default: return "{\"value\": \(json), \"unit\": null}"
    }
  }

  /// The value without its unit.
  fileprivate func json(_ checkpoint: Checkpoint) throws -> String {
    switch self {
    case .none: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number, _): NumberText.shortest(number)
    case .interval(let interval, _): "{\(JSON.bounds(interval.bounds))}"
    case .text(let text): JSON.text(text)
    case .date(let date): JSON.text(date.description)
    case .list(let items): try JSON.list(items.count, checkpoint) { try items[$0].json(checkpoint) }
    case .column(let column):
      try JSON.list(column.count, checkpoint) { try column.value($0).json(checkpoint) }
    case .record(let record):
      try JSON.record(zip(record.keys, record.values).map { ($0, $1) }, checkpoint)
    case .table(let table):
      try JSON.list(table.rowCount, checkpoint) { row in
        let fields = try table.columns.map {
          "\(JSON.text($0.name)): \(try $0.value(row).json(checkpoint))"
        }
        return "{\(fields.joined(separator: ", "))}"
      }
    case .function(let function): JSON.text(function.name ?? "function")
    case .plot: "null"
    }
  }
}

/// Pieces of JSON text (RFC 8259).
public enum JSON {
  fileprivate static func unit(_ unit: MeasureUnit) -> String {
    unit.isOne ? "null" : text(unit.symbol)
  }

  /// A number with a unit inside a list or record as an object of its own, so that no unit is lost.
  fileprivate static func quantity(_ value: Value, _ checkpoint: Checkpoint) throws -> String {
    switch value {
    case .number(_, let unit) where !unit.isOne: try value.jsonLine(checkpoint: checkpoint)
    case .interval: try value.jsonLine(checkpoint: checkpoint)
    default: try value.json(checkpoint)
    }
  }

  /// The fields of an interval; its unit too, where that is told.
  fileprivate static func bounds(_ bounds: Bounds, _ unit: MeasureUnit? = nil) -> String {
    let numbers = [("low", bounds.low), ("high", bounds.high)].map {
      "\"\($0)\": \(NumberText.shortest($1))"
    }
    return (numbers + (unit.map { ["\"unit\": \(self.unit($0))"] } ?? [])).joined(separator: ", ")
  }

  fileprivate static func record(
    _ fields: [(key: String, value: Value)], _ checkpoint: Checkpoint
  ) throws -> String {
    let written = try fields.map { "\(text($0.key)): \(try quantity($0.value, checkpoint))" }
    return "{\(written.joined(separator: ", "))}"
  }

  /// An array of so many items.
  fileprivate static func list(
    _ count: Int, _ checkpoint: Checkpoint, _ item: (Int) throws -> String
  ) throws -> String {
    var out = "["
    for index in 0..<count {
      try checkpoint(at: index)
      if index > 0 { out += ", " }
      out += try item(index)
    }
    return out + "]"
  }

  /// A text with its quotes; what a terminal would obey, or nobody would see, as its number.
  public static func text(_ text: String) -> String {
    let shown = text.escapedForQuotes.replacingUnseen(as: .name) { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: scalar.utf16.map(number).joined()
      }
    }
    return "\"\(shown)\""
  }

  private static func number(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

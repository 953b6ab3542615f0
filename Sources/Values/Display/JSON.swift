import Styling
import Tables
import Units

extension Value {
  /// The value as one line of JSON: `{"value": 2.8029539999999997, "unit": "gCO2e"}`.
  ///
  /// A column's value is an array, a table's an array of records with `"units"` beside it; `none`
  /// and no unit are null. Doubles are written with the fewest digits that read back equal.
  public var jsonLine: String {
    switch self {
    case .table(let table):
      let units = table.columns.map { "\(JSON.text($0.name)): \(JSON.unit($0.unit))" }
      return "{\"value\": \(json), \"units\": {\(units.joined(separator: ", "))}}"
    case .column(let column): return "{\"value\": \(json), \"unit\": \(JSON.unit(column.unit))}"
    case .number(_, let unit): return "{\"value\": \(json), \"unit\": \(JSON.unit(unit))}"
    case .list(let items):
      let units = Set(items.compactMap { $0.quantity?.unit })
      let isUniform = units.count == 1 && items.allSatisfy { $0.quantity != nil }
      let unit = isUniform ? units.first ?? .one : .one
      if units.count > 1 { return "{\"value\": \(JSON.quantities(items)), \"unit\": null}" }
      return "{\"value\": \(json), \"unit\": \(JSON.unit(unit))}"
    default: return "{\"value\": \(json), \"unit\": null}"
    }
  }

  /// The value without its unit.
  public var json: String {
    switch self {
    case .none: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number, _): NumberText.shortest(number)
    case .text(let text): JSON.text(text)
    case .date(let date): JSON.text(date.description)
    case .list(let items): "[\(items.map(\.json).joined(separator: ", "))]"
    case .column(let column):
      "[\((0..<column.count).map { column.value($0).json }.joined(separator: ", "))]"
    case .record(let record):
      "{\(zip(record.keys, record.values).map { "\(JSON.text($0)): \(JSON.quantity($1))" }.joined(separator: ", "))}"
    case .table(let table):
      "[\((0..<table.rowCount).map { JSON.row(table, $0) }.joined(separator: ", "))]"
    case .function(let function): JSON.text(function.name ?? "function")
    case .plot: "null"
    }
  }
}

/// Pieces of JSON text (RFC 8259).
enum JSON {
  static func unit(_ unit: MeasureUnit) -> String { unit.isOne ? "null" : text(unit.symbol) }

  /// A number with a unit inside a list or record as an object of its own, so that no unit is lost.
  static func quantity(_ value: Value) -> String {
    if case .number(_, let unit) = value, !unit.isOne { return value.jsonLine }
    return value.json
  }

  static func quantities(_ items: [Value]) -> String {
    "[\(items.map { quantity($0) }.joined(separator: ", "))]"
  }

  static func row(_ table: Table, _ row: Int) -> String {
    let fields = table.columns.map { "\(text($0.name)): \($0.value(row).json)" }
    return "{\(fields.joined(separator: ", "))}"
  }

  static func text(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let text = Builtin(
    "text", french: "texte", .text,
    Bilingual(
      "La valeur comme texte, dans un format si on en donne un.",
      "The value as a text, in a format where one is given."),
    takes: Parameter.value(
      "x", Bilingual("une valeur, ou une colonne ou une liste", "a value, or a column or a list")),
    Parameter.text(
      "format",
      Bilingual(
        "celui d'un texte f : \".2f\", \"%d/%m/%Y\"", "that of an f-string: \".2f\", \"%d/%m/%Y\"")
    ).optional,
    details: Bilingual(
      "Sans format un nombre garde tous ses chiffres, et son unité. À l'inverse : number(texte).",
      "Without a format a number keeps all its digits, and its unit. The other way: number(text)."),
    examples: [
      Example("text(35.25, \".1f\")", shows: "\"35.2\""),
      Example("text(cons_ia[\"gpt 4o\", \"Petite_conv\"])", shows: "\"35 Wh\""),
      Example("text(date(\"2024-01-31\"), \"%d/%m/%Y\")", shows: "\"31/01/2024\""),
      Example("text([35000, 1500])", shows: "[\"35000\", \"1500\"]"),
    ],
    seeAlso: ["number", "round", "percent"]
  ) { call, x, format in
    let display = Display(tongue: call.tongue, width: call.host.width)
    let format = try format.value
    return try x.texts(of: try x.value) { value in
      guard let format else { return value.exactText(display) }
      do throws(NumberFormatProblem) { return try value.formatted(format, display) } catch {
        throw error.fault(of: format)
      }
    }
  }
}

extension BoundArgument<Value> {
  /// A text of a value, of each item of a list, of each cell of a column.
  fileprivate func texts(of value: Value, _ text: (Value) throws -> String) throws -> Value {
    switch value {
    case .none: return .none
    case .list(let items):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try texts(of: item, text)
        })
    case .column(let column):
      return .column(
        Column(
          column.name,
          texts: try (0..<column.count).map { row in
            try checkpoint(at: row)
            return column.isMissing(row) ? nil : try text(column.value(row))
          }))
    case .table, .record, .function, .plot:
      throw wrongKind(
        Bilingual("un nombre, une date, un texte", "a number, a date, a text"), found: value)
    default: return .text(try located { try text(value) })
    }
  }
}

extension Value {
  /// The value with all its digits.
  fileprivate func exactText(_ display: Display) -> String {
    guard case .number(let number, let unit) = self else { return bare(display) }
    let whole = abs(number) < 1e15 ? Int64(exactly: number) : nil
    let digits = whole.map(\.description) ?? number.description
    return unit.isOne ? digits : "\(digits) \(unit.symbol)"
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Values

import struct Platform.Checkpoint

extension Builtin {
  /// The text, or texts, that a function is taken of.
  static let theTexts = Parameter.text(
    "text", french: "texte",
    Bilingual(
      "un texte, ou une colonne ou une liste de textes",
      "a text, or a column or a list of texts"))
}

extension BoundArgument<String> {
  /// The function applied to a text, to each item of a list, to each cell of a column.
  func texts(_ function: (String) throws -> String) throws -> Value {
    try texts(try given, scalar: { .text(try function($0)) }) { column, cells in
      .column(
        Column(
          name: column.name, storage: .text(try cells.mapped(checkpoint: checkpoint, function)),
          validity: column.validity))
    }
  }

  /// The test whether a text, each item of a list, each cell of a column has a part, with a note where
  /// none has it but for its capitals.
  func textTest(of part: String, _ has: (String, String) -> Bool) throws -> Value {
    let answer = try textTest { has($0, part) }
    guard case .column(let truths) = answer, case .bools(let bools) = truths.storage,
      case .column(let column) = try given, case .text(let cells) = column.storage,
      !bools.contains(true)
    else { return answer }
    let small = part.lowercased()
    let found = cells.dictionary.map { has($0.lowercased(), small) }
    guard found.contains(true) else { return answer }
    let count = cells.codes.enumerated().count { row, code in
      !column.isMissing(row) && found[Int(code)]
    }
    if count > 0, !call.host.isInGroup {
      let name = column.name.isEmpty ? "" : column.name.identifier
      call.host.note(OtherCapitals(call.name, part, column: name, count: count))
    }
    return answer
  }

  /// The test of a text, of each item of a list, of each cell of a column.
  func textTest(_ test: (String) -> Bool) throws -> Value {
    try texts(try given, scalar: { .bool(test($0)) }) { column, cells in
      let answers = try cells.dictionary.enumerated().map { place, text in
        try checkpoint(at: place)
        return test(text)
      }
      return .column(
        Column(
          column.name,
          bools: cells.codes.enumerated().map { row, code in
            column.isMissing(row) ? nil : answers[Int(code)]
          }))
    }
  }

  /// The parts of a text as a list; one list per item of a list or cell of a column.
  func textParts(_ parts: (String) throws -> [String]) throws -> Value {
    func split(_ text: String) throws -> Value { .list(try parts(text).map { .text($0) }) }
    return try texts(try given, scalar: split) { column, cells in
      .list(
        try (0..<column.count).map { row in
          guard !column.isMissing(row), let text = cells[row] else { return .none }
          return try split(text)
        })
    }
  }

  private func texts(
    _ value: Value, scalar: (String) throws -> Value,
    column: (Column, TextCells) throws -> Value
  ) throws -> Value {
    switch value {
    case .none: return .none
    case .text(let text): return try scalar(text)
    case .list(let items):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try texts(item, scalar: scalar, column: column)
        })
    case .column(let given):
      if case .text(let cells) = given.storage { return try column(given, cells) }
    default: break
    }
    throw wrongCells(
      Bilingual("un texte ou une colonne de textes", "a text or a column of texts"), found: value)
  }

  /// A text with at least one character.
  func nonemptyText() throws -> String {
    let text = try value
    guard text.isEmpty else { return text }
    throw outOfRange(
      wanted: Bilingual("un texte non vide", "a text that is not empty"), got: "\"\"")
  }
}

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
    guard answer.trueRows == 0, !call.host.isInGroup, case .column(let column) = try given else {
      return answer
    }
    let small = part.lowercased()
    if let count = try textTest({ has($0.lowercased(), small) }).trueRows, count > 0 {
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
        try column.truthsOfTexts(checkpoint) { answers[$0] }.renamed(column.name))
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

extension Value {
  /// The number of rows that are true in a column of truth values; nil for any other value.
  fileprivate var trueRows: Int? {
    guard case .column(let column) = self, case .bools(let bools) = column.storage else {
      return nil
    }
    return bools.count { $0 }
  }
}

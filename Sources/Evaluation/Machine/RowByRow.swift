import BuiltinKit
import Diagnostics
import Tables
import Values

import struct Platform.Checkpoint

/// The text of an f-string as it grows: one, or one per row of the table that a verb works on.
struct FormattedText {
  private var text = ""
  private var rows: [String?]?

  /// Adds the same characters everywhere.
  mutating func append(_ piece: String) throws {
    guard rows != nil else {
      text += piece
      return try check(text)
    }
    for row in rows?.indices ?? 0..<0 { rows?[row]? += piece }
  }

  /// Adds characters of its own to each row; a row without any becomes missing.
  mutating func append(_ pieces: [String?]) throws {
    if rows == nil { rows = Array(repeating: text, count: pieces.count) }
    for (row, piece) in pieces.enumerated() {
      if let piece { rows?[row]? += piece } else { rows?[row] = nil }
      if let grown = rows?[row] { try check(grown) }
    }
  }

  private func check(_ text: String) throws {
    guard text.utf8.count <= Arithmetic.textLimit else {
      throw ResultTooLarge(bytes: text.utf8.count)
    }
  }

  /// The text, or the column of texts.
  var value: Value {
    rows.map { .column(Column("", texts: $0)) } ?? .text(text)
  }
}

extension Machine {
  /// Adds a value to an f-string: in a verb a column, or a list with one list per row, goes row by
  /// row.
  func append(_ value: Value, _ format: String?, to text: inout FormattedText) throws {
    guard let rows = rowsUnderWay, let cells = value.perRow(rows) else {
      return try text.append(formatted(value, format))
    }
    try text.append(
      (0..<rows).map { row in
        try checkpoint(at: row)
        if case .none = cells[row] { return nil }
        return try formatted(cells[row], format)
      })
  }

  /// `a in b`; row by row where `b` is a list with one list per row.
  func isMember(_ a: Value, of b: Value, log: inout OperationLog) throws -> Value {
    guard case .list = b, let rows = rowsUnderWay, case .lists(let lists)? = b.perRow(rows) else {
      return try Comparing.contains(a, b, log: &log, checkpoint: checkpoint)
    }
    let own = a.perRow(rows)
    let answers = try lists.enumerated().map { row, list -> Value in
      try checkpoint(at: row)
      if case .none = list { return .none }
      return try Comparing.contains(own?[row] ?? a, list, log: &log, checkpoint: checkpoint)
    }
    return try Value.column(collecting: answers, checkpoint: checkpoint)
  }

  /// `words(x)[0]`: an item of each row's list; a list that is too short gives a missing cell.
  func items(at place: Int64, of lists: [Value]) throws -> Value {
    var lost = 0
    let found = try lists.enumerated().map { row, list -> Value in
      try checkpoint(at: row)
      guard case .list(let items) = list else { return .none }
      let index = place < 0 ? place &+ Int64(items.count) : place
      if index >= 0, index < Int64(items.count) { return items[Int(index)] }
      lost += 1
      return .none
    }
    if lost > 0 { note(CellsBecameMissing(lost, operation: "[\(place)]")) }
    return try Value.column(collecting: found, checkpoint: checkpoint)
  }

  /// True in a function of the user that a verb has handed a column, for a column of texts with as
  /// many cells, or a list of lists: a loop through its characters, or a look-up in it, means those
  /// of each text, so that the function has to run row by row.
  ///
  /// - Parameter parameters: how many the function has; its frame begins with them.
  func isTextPerRow(_ value: Value, parameters: Int) -> Bool {
    guard parameters > 0, mask == nil, let rows = rowsUnderWay, let cells = value.perRow(rows)
    else {
      return false
    }
    if case .cells(let column) = cells, column.kind != .text { return false }
    return (0..<parameters).contains { slot in
      if case .column(let column)? = frame[slot] { column.count == rows } else { false }
    }
  }

  /// The slots of a call of a function that works cell by cell, where an argument that it takes one
  /// of at a time is a column: its cells, row by row; nil where there is none.
  func rowsOfArguments(_ builtin: Builtin, _ slots: [Invocation.Slot]) throws -> [[Invocation
    .Slot]]?
  {
    guard builtin.works == .byCell else { return nil }
    let parameters = builtin.parameters
    let isSpread = parameters.indices.contains { index in
      guard index > 0, case .value(.column) = slots[index] else { return false }
      return parameters[index].kind.isSingle
    }
    guard isSpread else { return nil }
    var count: Int?
    for slot in slots {
      guard case .value(.column(let column)) = slot else { continue }
      if let count, count != column.count {
        throw LengthsDiffer(count, column.count, lists: false)
      }
      count = column.count
    }
    return (0..<(count ?? 0)).map { row in
      slots.map { slot in
        if case .value(.column(let column)) = slot { return .value(column.value(row)) }
        return slot
      }
    }
  }
}

extension ParameterDescription.Kind {
  /// True for an argument of which a call takes one.
  fileprivate var isSingle: Bool {
    switch self {
    case .number, .count, .text, .bool: true
    default: false
    }
  }
}

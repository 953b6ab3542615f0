import BuiltinKit
import Tables
import Values

/// The shape of an argument; a result has the greatest of its arguments'.
enum ArgumentShape: Int, Comparable {
  case scalar, list, column

  static func < (left: ArgumentShape, right: ArgumentShape) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// An argument that may be one value, a list or a column, each item read once.
struct Broadcast<Entry> {
  let shape: ArgumentShape
  /// One entry for a scalar, one per item or row otherwise; nil for a missing value.
  let entries: [Entry?]

  /// The entry that goes with a row of the result.
  subscript(row: Int) -> Entry? {
    let row = shape == .scalar ? 0 : row
    return entries.indices.contains(row) ? entries[row] : nil
  }

}

extension BoundArgument {
  /// The argument with `read` applied to each value that is not missing, in a column of texts once
  /// per distinct text.
  func spread<Entry>(_ read: (Value) throws -> Entry) throws -> Broadcast<Entry> {
    let value = try given
    switch value {
    case .none: return Broadcast(shape: .scalar, entries: [nil])
    case .list(let items):
      return Broadcast(shape: .list, entries: try items.map { try entry($0, read) })
    case .column(let column):
      guard case .text(let cells) = column.storage else {
        let entries = try (0..<column.count).map { try entry(column.value($0), read) }
        return Broadcast(shape: .column, entries: entries)
      }
      return Broadcast(shape: .column, entries: try entries(cells, of: column, read))
    default: return Broadcast(shape: .scalar, entries: [try read(value)])
    }
  }

  private func entry<Entry>(_ value: Value, _ read: (Value) throws -> Entry) throws -> Entry? {
    if case .none = value { return nil }
    return try read(value)
  }

  /// A filtered column keeps texts that no row has any more: those are not read.
  private func entries<Entry>(
    _ cells: TextCells, of column: Column, _ read: (Value) throws -> Entry
  ) throws -> [Entry?] {
    var known: [Int32: Entry] = [:]
    return try cells.codes.indices.map { row in
      guard !column.isMissing(row), let text = cells[row] else { return nil }
      let code = cells.codes[row]
      if let entry = known[code] { return entry }
      let entry = try read(.text(text))
      known[code] = entry
      return entry
    }
  }
}

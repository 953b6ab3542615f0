import BuiltinKit
import Tables
import Values

/// What an argument is; a result is the greatest of its arguments'.
enum ArgumentShape: Int, Comparable {
  case scalar, list, column

  static func < (left: ArgumentShape, right: ArgumentShape) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// An argument that may be one value, a list or a column, each item read once.
struct SpreadArgument<Entry> {
  let shape: ArgumentShape
  /// One entry for a scalar, one per item or row otherwise; nil for a missing value.
  let entries: [Entry?]

  /// The entry that goes with a row of the result.
  subscript(row: Int) -> Entry? {
    let row = shape == .scalar ? 0 : row
    return entries.indices.contains(row) ? entries[row] : nil
  }

  /// What the argument is, and its number of items: nil for a scalar, which goes with any number.
  var extent: (shape: ArgumentShape, count: Int?) {
    (shape, shape == .scalar ? nil : entries.count)
  }
}

extension Invocation {
  /// The argument with `read` applied to each value that is not missing, in a column of texts once
  /// per distinct text.
  func spread<Entry>(_ index: Int, _ read: (Value) throws -> Entry) throws -> SpreadArgument<Entry>
  {
    let value = try value(index)
    switch value {
    case .none: return SpreadArgument(shape: .scalar, entries: [nil])
    case .list(let items):
      return SpreadArgument(shape: .list, entries: try items.map { try entry($0, read) })
    case .column(let column):
      guard case .text(let cells) = column.storage else {
        let entries = try (0..<column.count).map { try entry(column.value($0), read) }
        return SpreadArgument(shape: .column, entries: entries)
      }
      return SpreadArgument(shape: .column, entries: try entries(cells, of: column, read))
    default: return SpreadArgument(shape: .scalar, entries: [try read(value)])
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

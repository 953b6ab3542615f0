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

/// An argument that may be one value, a list or a column, each item read once, in a column of texts each
/// distinct text.
struct Broadcast<Entry> {
  let shape: ArgumentShape
  /// One entry for a scalar, one per item, row or distinct text otherwise; nil for a missing value.
  private let entries: [Entry?]
  /// The entry of each row of a column of texts.
  private let places: [Int32]?

  init(shape: ArgumentShape, entries: [Entry?], places: [Int32]? = nil) {
    (self.shape, self.entries, self.places) = (shape, entries, places)
  }

  /// The number of items or rows.
  var count: Int { places?.count ?? entries.count }

  /// The entry that goes with a row of the result.
  subscript(row: Int) -> Entry? {
    let row = shape == .scalar ? 0 : row
    let place = places.map { Int($0[row]) } ?? row
    return entries.indices.contains(place) ? entries[place] : nil
  }

  /// The one entry of a scalar or a list; those of the rows otherwise.
  var all: [Entry?] { (0..<count).map { self[$0] } }
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
      return try texts(cells, of: column, read)
    default: return Broadcast(shape: .scalar, entries: [try read(value)])
    }
  }

  private func entry<Entry>(_ value: Value, _ read: (Value) throws -> Entry) throws -> Entry? {
    if case .none = value { return nil }
    return try read(value)
  }

  /// A filtered column keeps texts that no row has any more: those are not read.
  private func texts<Entry>(
    _ cells: TextCells, of column: Column, _ read: (Value) throws -> Entry
  ) throws -> Broadcast<Entry> {
    var entries: [Entry?] = Array(repeating: nil, count: cells.dictionary.count)
    var isRead = Array(repeating: false, count: cells.dictionary.count)
    for (row, code) in cells.codes.enumerated() where code >= 0 && !isRead[Int(code)] {
      guard !column.isMissing(row) else { continue }
      isRead[Int(code)] = true
      entries[Int(code)] = try read(.text(cells.dictionary[Int(code)]))
    }
    let isComplete = column.validity.isComplete
    let places =
      isComplete
      ? cells.codes
      : cells.codes.indices.map { column.isMissing($0) ? TextCells.missing : cells.codes[$0] }
    return Broadcast(shape: .column, entries: entries, places: places)
  }
}

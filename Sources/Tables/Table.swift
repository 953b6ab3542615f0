import Diagnostics
public import Platform
import Synchronization

/// Columns of the same length under distinct names, with at most one of them as key.
public final class Table: Sendable {
  /// The name of the table, when it has one.
  public let name: String?
  /// The columns, in order.
  public let columns: [Column]
  /// The number of rows.
  public let rowCount: Int
  /// The name of the key column: the one whose texts or whole numbers name the rows.
  public let key: String?
  /// The origin of the rows, as the data's author tells it.
  public let source: String?
  /// The columns that a verb was asked for last, shown first where not all of them fit.
  public let focus: [String]

  private let places: [String: Int]
  /// The index of the keys, built at the first look-up: a key is a place in `rowOfKey`.
  private let rowIndex = Mutex<KeyIndex?>(nil)

  /// A table; all columns have the same length and names distinct by canonical equivalence.
  ///
  /// That the key has no missing or repeated cell is checked by `keyed(by:)`, not here. Throws
  /// `duplicateColumn`, `lengthMismatch` or, for the key, `unknownColumn`.
  public init(
    name: String? = nil, columns: [Column], key: String? = nil, source: String? = nil,
    focus: [String] = []
  ) throws {
    var places: [String: Int] = [:]
    let rowCount = columns.first?.count ?? 0
    for (place, column) in columns.enumerated() {
      guard places.updateValue(place, forKey: column.name) == nil else {
        throw RepeatedColumn(column.name)
      }
      guard column.count == rowCount else {
        throw UnfitColumnLength(column.name, rows: rowCount, got: column.count)
      }
    }
    if let key, places[key] == nil {
      throw UnknownColumn(key, known: columns.map(\.name))
    }
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.key = key
    self.source = source
    self.focus = focus.filter { places[$0] != nil }
    self.places = places
  }

  /// The names of the columns, in order.
  public var columnNames: [String] { columns.map(\.name) }

  /// The place of the column of exactly that name, by canonical equivalence.
  public func place(ofColumn name: String) -> Int? { places[name] }

  /// The column of exactly that name, by canonical equivalence.
  public func column(named name: String) -> Column? { places[name].map { columns[$0] } }

  /// The row, counted from 0, whose key is that text; `nil` without one or without a key.
  ///
  /// The first look-up reads the whole key column, the following ones take constant time.
  public func rowIndex(ofKey text: String, checkpoint: Checkpoint) throws -> Int? {
    try keyIndex(checkpoint)?.row(ofText: text)
  }

  /// The row, counted from 0, whose key is that whole number; `nil` without one or without a key.
  public func rowIndex(ofKey number: Int64, checkpoint: Checkpoint) throws -> Int? {
    try keyIndex(checkpoint)?.row(ofInteger: number)
  }

  /// The index of the key, which is built without the lock: another run must not wait for it.
  private func keyIndex(_ checkpoint: Checkpoint) throws -> KeyIndex? {
    guard let key, let column = column(named: key) else { return nil }
    if let index = rowIndex.withLock({ $0 }) { return index }
    let index = try KeyIndex(column, checkpoint: checkpoint)
    rowIndex.withLock { $0 = index }
    return index
  }
}

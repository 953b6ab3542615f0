import Diagnostics
import Tables

import struct Platform.Checkpoint

/// The columns that an argument of a verb sees: those of a table, or of some rows of it.
final class ColumnScope: Sendable {
  let table: Table
  /// The rows, counted from 0; nil for all.
  let rows: [Int]?
  /// The serial of the last name that was bound before the argument: later names were written in
  /// it, and win over the columns.
  let serial: Int

  init(table: Table, rows: [Int]?, serial: Int) {
    self.table = table
    self.rows = rows
    self.serial = serial
  }

  var rowCount: Int { rows?.count ?? table.rowCount }

  /// The column that a name stands for, nil where it stands for none; throws where it stands for
  /// several.
  func column(_ name: String, checkpoint: Checkpoint) throws -> Column? {
    let place: Int
    switch table.resolve(columnName: name) {
    case .exact(let found), .alias(let found): place = found
    case .ambiguous(let names): throw UnknownColumn(name, candidates: names)
    case .unknown: return nil
    }
    let column = table.columns[place]
    return try rows.map { try column.gather(rows: $0, checkpoint: checkpoint) } ?? column
  }
}

import Platform
import Tables
import TextMatching

/// A table whose cells are texts as they stand in its file: a roster, or marks that were filled in.
struct TextTable {
  /// The names of its columns.
  let names: [String]
  private let columns: [[String]]

  /// Reads a table of any separator and encoding, without making numbers or dates of its cells.
  init(_ bytes: [UInt8]) throws {
    let found = try CSVReader.read(bytes: bytes, checkpoint: .unlimited).table
    var options = CSVOptions()
    options.textColumns = Set(found.columns.map(\.name))
    options.hasUnitLine = false
    let table = try CSVReader.read(bytes: bytes, options: options, checkpoint: .unlimited).table
    names = table.columns.map(\.name)
    columns = table.columns.map { column in
      (0..<table.rowCount).map { row in
        guard case .text(let cells) = column.storage else { return "" }
        return cells[row] ?? ""
      }
    }
  }

  /// The cells of the column of a name, whatever its case and accents.
  func column(named name: String) -> [String]? {
    names.firstIndex { folded($0) == folded(name) }.map { columns[$0] }
  }

  /// The number of rows.
  var rowCount: Int { columns.first?.count ?? 0 }

  /// The cells of the first column.
  var first: [String] { columns.first ?? [] }
}

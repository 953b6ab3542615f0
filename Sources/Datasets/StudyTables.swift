public import Platform
public import Tables

/// The study's tables, known by their columns wherever they lie and whatever their file is called.
///
/// The course hands out its files without a data package: a file that has all columns of one of the
/// study's tables, and whose figures are of the same size for the rows that both have, is that
/// table, with its units and its key.
public enum StudyTables {
  /// The data sets inside the program that are the study's.
  private static let known: [DataLibrary.Entry] = {
    // The program's own package can be read, as the tests of the embedded data show.
    let entries = (try? DataFolder.embedded.entries()) ?? []
    return entries.filter { $0.resource?.studyPart != nil }
  }()

  /// The declaration of the study's table that a table holds; `nil` for any other.
  public static func resource(
    for table: Table, checkpoint: Checkpoint
  ) throws -> DataPackage.Resource? {
    for entry in known {
      guard let resource = entry.resource, hasFields(of: resource, table) else { continue }
      let own = try entry.load(as: resource.name, checkpoint: checkpoint).table
      if try isAlike(table, own, checkpoint) { return resource }
    }
    return nil
  }

  /// The table as the study declares it; `nil` where it is none of the study's.
  public static func applied(
    to table: Table, checkpoint: Checkpoint
  ) throws -> (table: Table, resource: DataPackage.Resource)? {
    guard let resource = try resource(for: table, checkpoint: checkpoint) else { return nil }
    do {
      return (try resource.applied(to: table, checkpoint: checkpoint), resource)
    } catch is DataPackageProblem {
      // Cells of another kind or unit: a table of its own with the same names.
      return nil
    }
  }

  /// The declaration of the study's table that a file holds, by its first lines; `nil` for any
  /// other, and for one that cannot be read: whoever asks for its table is told why.
  static func resource(ofFile bytes: ArraySlice<UInt8>) -> DataPackage.Resource? {
    let whole = bytes.lastIndex(of: 0x0A).map { bytes[...$0] } ?? bytes
    // What cannot be read is none of the study's, as said above.
    guard
      let head = try? CSVReader.read(bytes: Array(whole), checkpoint: .unlimited).table,
      let resource = try? resource(for: head, checkpoint: .unlimited)
    else { return nil }
    return resource
  }

  /// Returns whether the bytes are those of the table inside the program.
  static func isOriginal(_ resource: DataPackage.Resource, _ bytes: [UInt8]) -> Bool {
    DataLibrary.embeddedFile(resource.path) == bytes
  }

  private static func hasFields(of resource: DataPackage.Resource, _ table: Table) -> Bool {
    !resource.fields.isEmpty
      && resource.fields.allSatisfy {
        table.place(ofColumn: ColumnName.normalized($0.name)) != nil
      }
  }

  /// Returns whether most rows that both tables have hold figures of the same size.
  ///
  /// Few columns with short names need such a row; many columns are enough by themselves.
  private static func isAlike(
    _ table: Table, _ own: Table, _ checkpoint: Checkpoint
  ) throws -> Bool {
    guard let key = own.key, let keys = table.column(named: key) else { return false }
    let pairs = own.columns.compactMap { column in
      table.column(named: column.name).map { (column, $0) }
    }
    .filter { $0.0.kind.isNumeric && $0.1.kind.isNumeric }
    var shared = 0
    var alike = 0
    for row in 0..<table.rowCount {
      try checkpoint(at: row)
      guard case .text(let text) = keys.cell(row),
        let place = try own.rowIndex(ofKey: text, checkpoint: checkpoint)
      else { continue }
      shared += 1
      if pairs.allSatisfy({ isClose($0.0.cell(place), $0.1.cell(row)) }) { alike += 1 }
    }
    if shared == 0 { return own.columns.count > 5 }
    return alike * 2 > shared
  }

  /// Returns whether two cells are within a factor of 30 of each other, or one is missing.
  private static func isClose(_ left: Cell, _ right: Cell) -> Bool {
    guard let left = number(left), let right = number(right) else { return true }
    if left == right { return true }
    guard left > 0, right > 0 else { return false }
    return max(left, right) / min(left, right) < 30
  }

  private static func number(_ cell: Cell) -> Double? {
    switch cell {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    case .missing, .text, .bool, .date, .interval: nil
    }
  }
}

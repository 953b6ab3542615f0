import Platform
import Styling
import Tables
import TextMatching

/// The names of a class, of a table that a school's program has written.
struct ClassList {
  /// The names, as the list has them.
  let names: [String]

  /// Reads a table: its columns of first and last names, of whole names, else its first column.
  init(_ bytes: [UInt8]) throws {
    let table = try CSVReader.read(bytes: bytes, checkpoint: .unlimited).table
    func column(_ words: [String]) -> Column? {
      table.columns.first { words.contains(folded($0.name)) }
    }
    let whole = column(["eleve", "nomcomplet", "fullname", "student", "nometprenom"])
    let parts = [column(["nom", "lastname", "surname"]), column(["prenom", "firstname"])]
      .compactMap(\.self)
    let columns = whole.map { [$0] } ?? (parts.count == 2 ? parts : Array(table.columns.prefix(1)))
    names = (0..<table.rowCount).compactMap { row in
      let name = columns.map { Self.text($0, row) }.joined(separator: " ")
      return name.allSatisfy(\.isWhitespace) ? nil : name
    }
  }

  /// The names of those of whom there is no copy.
  func absent(from copies: [Copy]) -> [String] {
    let present = Set(copies.map { Self.key($0.pupil.name) })
    return names.filter { !present.contains(Self.key($0)) }
  }

  /// Returns whether a pupil is on the list.
  func holds(_ copy: Copy) -> Bool {
    let key = Self.key(copy.pupil.name)
    return names.contains { Self.key($0) == key }
  }

  private static func text(_ column: Column, _ row: Int) -> String {
    guard case .text(let cells) = column.storage else { return "" }
    return cells[row] ?? ""
  }

  /// The words of a name, in whatever order and spelling: `DUPONT Élise` is `Elise Dupont`.
  private static func key(_ name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }.sorted()
  }
}

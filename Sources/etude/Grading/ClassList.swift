import Platform
import Styling
import Tables
import TextMatching

/// The names of a class, of a table that a school's program has written.
struct ClassList {
  /// The names, as the list has them.
  let names: [String]
  /// When each pupil was to hand in, where the list says so.
  private let dues: [[String]: CalendarDate]

  /// Reads a table: its columns of first and last names, of whole names, else its first column; and,
  /// where it has one, a column `limite`, a date for each pupil who has one of their own.
  init(_ bytes: [UInt8]) throws {
    let table = try TextTable(bytes)
    func column(_ words: [String]) -> [String]? {
      words.lazy.compactMap { table.column(named: $0) }.first
    }
    let whole = column(["eleve", "nomcomplet", "fullname", "student", "nometprenom"])
    let parts = [column(["nom", "lastname", "surname"]), column(["prenom", "firstname"])]
      .compactMap(\.self)
    let columns = whole.map { [$0] } ?? (parts.count == 2 ? parts : [table.first])
    let limits = column(["limite", "datelimite", "delai", "due", "duedate", "deadline"])
    var names: [String] = []
    var dues: [[String]: CalendarDate] = [:]
    for row in 0..<table.rowCount {
      let name = columns.map { $0[row] }.joined(separator: " ")
      guard !name.allSatisfy(\.isWhitespace) else { continue }
      names.append(name)
      if let date = limits.flatMap({ CalendarDate($0[row]) }) { dues[Self.key(name)] = date }
    }
    (self.names, self.dues) = (names, dues)
  }

  /// The date that a pupil has of their own.
  func due(_ copy: Copy) -> CalendarDate? { dues[Self.key(copy.pupil.name)] }

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

  /// The words of a name, in whatever order and spelling: `DUPONT Élise` is `Elise Dupont`.
  static func key(_ name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }.sorted()
  }
}

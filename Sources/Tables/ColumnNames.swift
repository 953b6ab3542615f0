import Diagnostics
import Styling
import TextMatching
import Units

/// The names of columns, cleaned and written.
public enum ColumnName {
  /// The name in a header without blanks around it, its runs of blanks one space, accents composed.
  ///
  /// Non-breaking spaces, tabs and line feeds count as blanks.
  public static func normalized(_ header: String) -> String {
    composed(header.split { $0.isWhitespace }.joined(separator: " "))
  }

  /// The name as one word, blanks written `_`: what Tab and messages propose.
  public static func oneWord(_ name: String) -> String {
    let mayHoldBlanks = name.utf8.contains { $0 <= 0x20 || $0 >= 0x80 }
    return !mayHoldBlanks ? name : String(name.map { $0.isWhitespace ? "_" : $0 })
  }
}

extension Table {
  /// The outcome of a search for a column by a typed name.
  public enum Resolution: Sendable, Equatable {
    /// The place of the column of exactly that name.
    case exact(Int)
    /// The place of the only column written that way with `_` for blanks.
    case alias(Int)
    /// The names of several columns written that way.
    case ambiguous([String])
    /// No column.
    case unknown
  }

  /// Finds a column by its exact name, else by its name with `_` for blanks, else by that without
  /// accents, when only one has it.
  public func resolve(columnName name: String) -> Resolution {
    if let place = place(ofColumn: name) { return .exact(place) }
    let word = ColumnName.oneWord(name)
    var matches = columns.indices.filter { ColumnName.oneWord(columns[$0].name) == word }
    if matches.isEmpty {
      let plain = withoutMarks(word)
      matches = columns.indices.filter {
        withoutMarks(ColumnName.oneWord(columns[$0].name)) == plain
      }
    }
    switch matches.count {
    case 0: return place(ofHeader: name).map { .alias($0) } ?? otherSpelling(of: name)
    case 1: return .alias(matches[0])
    default: return .ambiguous(matches.map { columns[$0].name })
    }
  }

  /// The column that a typed name stands for, nil where there is none or there are several.
  public func columnIfKnown(_ name: String) -> Column? {
    switch resolve(columnName: name) {
    case .exact(let place), .alias(let place): columns[place]
    case .ambiguous, .unknown: nil
    }
  }

  /// The column of a file by its whole header, of which the unit was taken: `Conso [kWh]`.
  private func place(ofHeader header: String) -> Int? {
    let heading = CSVHeader.heading(ColumnName.normalized(header))
    guard heading.unit != nil || heading.isPercent, let place = place(ofColumn: heading.name) else {
      return nil
    }
    return columns[place].unit == heading.unit ?? .one ? place : nil
  }

  /// A column that a function named, under the name that it has in the other language.
  private func otherSpelling(of name: String) -> Resolution {
    for spellings in ResultName.all {
      let other =
        name == spellings.english
        ? spellings.french : name == spellings.french ? spellings.english : nil
      if let place = other.flatMap({ place(ofColumn: $0) }) { return .alias(place) }
    }
    return .unknown
  }

  /// The column that a typed name stands for; throws `unknownColumn` or `ambiguousColumn`.
  public func required(_ name: String) throws -> Column {
    columns[try requiredPlace(name)]
  }

  /// The place of the column that a typed name stands for.
  func requiredPlace(_ name: String) throws -> Int {
    switch resolve(columnName: name) {
    case .exact(let place), .alias(let place): return place
    case .ambiguous(let names): throw UnknownColumn(name, candidates: names)
    case .unknown: throw UnknownColumn(name, known: columnNames)
    }
  }

  /// A column's name as one word where that is unique, else as it is: what Tab proposes.
  public func shortName(ofColumn name: String) -> String {
    let word = ColumnName.oneWord(name)
    guard let place = place(ofColumn: name) else { return name }
    switch resolve(columnName: word) {
    case .exact(let found), .alias(let found): return found == place ? word : name
    case .ambiguous, .unknown: return name
    }
  }

  /// The names of the columns from one to another, both included, in the table's order.
  ///
  /// Throws `unknownColumn`, `ambiguousColumn` or `reversedRange`.
  public func columnNames(from first: String, through last: String) throws -> [String] {
    let lower = try requiredPlace(first)
    let upper = try requiredPlace(last)
    guard lower <= upper else {
      throw ReversedRange(from: columns[lower].name, to: columns[upper].name)
    }
    return columns[lower...upper].map(\.name)
  }
}

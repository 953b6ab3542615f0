package import Diagnostics
import Styling

/// A decision or change of the reader: worth telling, not worth stopping.
public enum ReadNote: Sendable, Equatable {
  /// The file was not in UTF-8.
  case encoding(TextEncoding)
  /// Every cell of the header is a number: the file may have no header.
  case headerOfNumbers([String])
  /// The header cell of that field, counted from 1, was empty.
  case emptyHeader(field: Int, name: String)
  /// The header cell of that field, counted from 1, repeated an earlier one.
  case repeatedHeader(String, field: Int, renamed: String)
  /// Numbers of these columns were read with a decimal comma.
  case decimalComma(columns: [String])
  /// Blanks between the thousands of these columns were left out: `1 250` is 1250.
  case thousands(columns: [String])
  /// These columns hold percentages, read as shares: `12 %` is 0.12.
  case percentages(columns: [String])
  /// Dates of these columns were read as day, month, year.
  case dayFirst(columns: [String])
  /// Blanks around so many texts of a column were taken away, first at that line of the file.
  case trimmed(column: String, count: Int, firstLine: Int)
  /// So many cells spelled that way were read as missing.
  case marker(String, column: String, count: Int)
  /// So many cells spelled like a missing one were kept as a value: `NA` among codes of two or
  /// three letters, `-` among single characters.
  case markerKept(String, column: String, count: Int)
  /// A column of numbers, truth values or dates became text because of that cell at that line.
  case mixed(column: String, kind: Column.Kind, cell: String, line: Int)
  /// A column whose cells look like numbers, truth values or dates stayed text: all are quoted.
  case quotedValues(column: String)
  /// Whole numbers above 64 bits made the column one of doubles, first at that line.
  case roundedIntegers(column: String, firstLine: Int)
  /// So many rows were too short and completed, the first at that line of the file.
  case shortRows(count: Int, firstLine: Int)
  /// So many rows were too long, the first at that line of the file; the rest of the row went into
  /// the last column where that holds text, else it was left out.
  case longRows(count: Int, firstLine: Int, mergedInto: String?)
  /// The key column, when the options named none.
  case key(String)
}

extension ReadNote {
  /// The note on a file.
  package func note(on file: String) -> ReadingNote { ReadingNote(file, message) }

  /// The note without the name of the file.
  private var message: Bilingual {
    switch self {
    case .encoding(let encoding):
      Bilingual("lu en \(encoding.name)", "read as \(encoding.name)")
    case .headerOfNumbers:
      Bilingual(
        "la première ligne, lue comme noms, ne contient que des nombres",
        "the first line, read as names, holds only numbers")
    case .emptyHeader(let field, let name):
      Bilingual(
        "la colonne \(field) n'a pas de nom ; elle s'appelle \(name)",
        "column \(field) has no name; it is called \(name)")
    case .repeatedHeader(let name, let field, let renamed):
      Bilingual(
        "deux colonnes s'appellent \(name) ; la colonne \(field) devient \(renamed)",
        "two columns are called \(name); column \(field) becomes \(renamed)")
    case .thousands(let columns):
      Bilingual(
        "espaces des milliers retirées dans \(columns.joined(separator: ", "))",
        "blanks between thousands left out in \(columns.joined(separator: ", "))")
    case .percentages(let columns):
      Bilingual(
        "pourcentages lus comme des parts (12 % donne 0.12) dans \(columns.joined(separator: ", "))",
        "percentages read as shares (12 % gives 0.12) in \(columns.joined(separator: ", "))")
    case .dayFirst(let columns):
      Bilingual(
        "dates lues jour/mois/année dans \(columns.joined(separator: ", "))",
        "dates read as day/month/year in \(columns.joined(separator: ", "))")
    case .decimalComma(let columns):
      Bilingual(
        "virgule décimale dans \(columns.joined(separator: ", "))",
        "decimal comma in \(columns.joined(separator: ", "))")
    case .trimmed(let column, let count, let line):
      Bilingual(
        "blancs retirés autour de \(count) cellule\(count > 1 ? "s" : "") de \(column) (ligne \(line))",
        "blanks trimmed around \(count) cell\(count > 1 ? "s" : "") of \(column) (line \(line))")
    case .marker(let marker, let column, let count):
      Bilingual(
        "\"\(marker)\" lu comme absent dans \(column) (\(count) fois)",
        "\"\(marker)\" read as missing in \(column) (\(count) times)")
    case .markerKept(let marker, let column, _):
      Bilingual(
        "\"\(marker)\" reste un texte dans \(column)", "\"\(marker)\" stays a text in \(column)")
    case .mixed(let column, let kind, let cell, let line):
      Bilingual(
        "\(column) est lue comme du texte : \"\(cell)\", ligne \(line), n'est pas \(kind.single.french)",
        "\(column) is read as text: \"\(cell)\", line \(line), is not \(kind.single.english)")
    case .quotedValues(let column):
      Bilingual(
        "les valeurs entre guillemets de \(column) restent du texte",
        "the quoted values of \(column) stay text")
    case .roundedIntegers(let column, let line):
      Bilingual(
        "entiers arrondis dans \(column), ligne \(line)",
        "rounded whole numbers in \(column), line \(line)")
    case .shortRows(let count, let line):
      Bilingual(
        "\(count) ligne\(count > 1 ? "s" : "") trop courte\(count > 1 ? "s" : "") complétée\(count > 1 ? "s" : "") par des cellules vides (ligne \(line))",
        "\(count) row\(count > 1 ? "s" : "") too short, completed with missing cells (line \(line))"
      )
    case .longRows(let count, let line, let column):
      Bilingual(
        "\(count) ligne\(count > 1 ? "s" : "") trop longue\(count > 1 ? "s" : "") (ligne \(line)) : "
          + (column.map { "la fin est jointe à \($0)" } ?? "la fin est laissée de côté"),
        "\(count) row\(count > 1 ? "s" : "") too long (line \(line)): "
          + (column.map { "the end is joined to \($0)" } ?? "the end is left out"))
    case .key(let column):
      Bilingual("\(column) nomme les lignes", "\(column) names the rows")
    }
  }
}

extension TextEncoding {
  fileprivate var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252 (Latin-1)"
    }
  }
}

extension Column.Kind {
  /// One value of the kind.
  fileprivate var single: Bilingual {
    switch self {
    case .numbers, .integers: Bilingual("un nombre", "a number")
    case .bools: Bilingual("vrai ou faux", "true or false")
    case .dates: Bilingual("une date", "a date")
    case .text: Bilingual("un texte", "a text")
    }
  }
}

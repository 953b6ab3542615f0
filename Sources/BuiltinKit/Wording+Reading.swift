public import Diagnostics
import Styling
public import Tables

extension Diagnostic {
  /// What the reader of a file noticed.
  public static func wording(_ note: ReadNote, file: String) -> Diagnostic {
    readingNote(file, note.words)
  }

  /// Why a file cannot be read as a table.
  public static func wording(_ problem: CSVProblem, file: String) -> Diagnostic {
    switch problem {
    case .empty: emptyFile(file)
    case .notText: notUTF8(file, line: 1)
    case .unfitSeparator(let separator):
      malformedCSV(
        file, line: 1, column: nil,
        what: Bilingual(
          "\(separator) ne peut pas séparer les champs", "\(separator) cannot separate fields"),
        help: nil)
    case .unclosedQuote(let line, let field):
      malformedCSV(
        file, line: line, column: field,
        what: Bilingual("guillemet jamais fermé", "quote never closed"),
        help: Bilingual("ajoutez \" à la fin du champ", "add \" at the end of the field"))
    case .textAfterQuote(let line, let field):
      malformedCSV(
        file, line: line, column: field,
        what: Bilingual("du texte suit le guillemet fermant", "text follows the closing quote"),
        help: Bilingual(
          "un guillemet dans un champ se double : \"\"", "a quote inside a field is doubled: \"\""))
    case .raggedRow(let line, let fields, let expected):
      malformedCSV(
        file, line: line, column: nil,
        what: Bilingual(
          "\(fields) champs au lieu de \(expected)", "\(fields) fields instead of \(expected)"),
        help: Bilingual(
          "complétez la ligne, ou mettez entre guillemets un champ qui contient une virgule",
          "complete the line, or put a field that holds a comma in quotes"))
    case .tooManyFields(let limit):
      malformedCSV(
        file, line: 1, column: nil,
        what: Bilingual("plus de \(limit) colonnes", "more than \(limit) columns"), help: nil)
    case .duplicateHeader(let name, let line, _):
      malformedCSV(
        file, line: line, column: nil,
        what: Bilingual(
          "deux colonnes s'appellent \"\(name)\"", "two columns are called \"\(name)\""),
        help: Bilingual("donnez un nom à chaque colonne", "give each column its own name"))
    }
  }
}

extension ReadNote {
  /// The note in words.
  var words: Bilingual {
    switch self {
    case .encoding(let encoding):
      Bilingual("lu en \(encoding.rawValue)", "read as \(encoding.rawValue)")
    case .headerOfNumbers:
      Bilingual(
        "la première ligne, lue comme noms, ne contient que des nombres",
        "the first line, read as names, holds only numbers")
    case .emptyHeader(let field, let name):
      Bilingual(
        "la colonne \(field) n'a pas de nom ; elle s'appelle \(name)",
        "column \(field) has no name; it is called \(name)")
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
    case .textAmongNumbers(let column, let cell, let line):
      Bilingual(
        "\(column) contient du texte, ligne \(line) : \"\(cell)\"",
        "\(column) holds text, line \(line): \"\(cell)\"")
    case .quotedValues(let column):
      Bilingual(
        "les valeurs entre guillemets de \(column) restent du texte",
        "the quoted values of \(column) stay text")
    case .roundedIntegers(let column, let line):
      Bilingual(
        "entiers arrondis dans \(column), ligne \(line)",
        "rounded whole numbers in \(column), line \(line)")
    case .raggedRows(let count, let line):
      Bilingual(
        "\(count) lignes de longueur inégale, la première ligne \(line)",
        "\(count) rows of uneven length, the first at line \(line)")
    case .key(let column):
      Bilingual("\(column) nomme les lignes", "\(column) names the rows")
    }
  }
}

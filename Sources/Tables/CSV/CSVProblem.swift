public import Diagnostics
import Styling

/// A fault that makes a file of separated values unreadable; lines and fields are counted from 1.
///
/// The readers get bytes and know no name of a file; whoever opened it adds it (`naming(file:)`).
public enum CSVProblem: FaultSource, Equatable {
  /// There is no header: the file is empty, or everything is skipped.
  case empty
  /// The file is no text of separated values: a spreadsheet, an archive, a picture, a web page.
  case binary(FileKind)
  /// A separator or a decimal mark that cannot be one.
  case unfitSeparator(Unicode.Scalar)
  /// The quote that opens a field is never closed.
  case unclosedQuote(line: Int, field: Int)
  /// Text follows the quote that closes a field.
  case textAfterQuote(line: Int, field: Int)
  /// A row has `fields` fields, the header `expected`; the table may begin with that row.
  case raggedRow(line: Int, fields: Int, expected: Int, startsTable: Bool = false)
  /// The header has more fields than any table: what is read is something else.
  case tooManyFields(limit: Int)
  /// A form of dates with letters that are none.
  case unfitDatePattern(String)
}

extension CSVProblem {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .empty: EmptyFile()
    case .binary(let kind): NotSeparatedValues(is: kind.description) { kind.help($0) }
    case .unfitSeparator(let separator):
      MalformedCSV(
        line: 1, column: nil,
        what: Bilingual(
          "\(separator) ne peut pas séparer les champs", "\(separator) cannot separate fields"),
        help: nil)
    case .unclosedQuote(let line, let field):
      MalformedCSV(
        line: line, column: field,
        what: Bilingual("guillemet jamais fermé", "quote never closed"),
        help: Bilingual("ajoutez \" à la fin du champ", "add \" at the end of the field"))
    case .textAfterQuote(let line, let field):
      MalformedCSV(
        line: line, column: field,
        what: Bilingual("du texte suit le guillemet fermant", "text follows the closing quote"),
        help: Bilingual(
          "un guillemet dans un champ se double : \"\"", "a quote inside a field is doubled: \"\""))
    case .raggedRow(let line, let fields, let expected, let startsTable):
      MalformedCSV(
        line: line, column: min(fields, expected) + 1,
        what: Bilingual(
          "\(fields) champ\(fields > 1 ? "s" : "") au lieu de \(expected)",
          "\(fields) field\(fields > 1 ? "s" : "") instead of \(expected)"),
        help: unevenHelp(
          line: line, fields: fields, expected: expected, startsTable: startsTable))
    case .tooManyFields(let limit):
      MalformedCSV(
        line: 1, column: nil,
        what: Bilingual("plus de \(limit) colonnes", "more than \(limit) columns"), help: nil)
    case .unfitDatePattern(let format): UnknownDateFormat(format)
    }
  }

  /// A title above the table makes a header of one field; else a row lacks a field or has one more.
  private func unevenHelp(
    line: Int, fields: Int, expected: Int, startsTable: Bool
  ) -> Bilingual {
    if expected == 1 || startsTable {
      return Bilingual(
        "un titre avant la table ? sautez ses lignes : skip = \(line - 1)",
        "a title above the table? skip its lines: skip = \(line - 1)")
    }
    if fields < expected {
      return Bilingual(
        "complétez la ligne dans le fichier, ou lisez avec lenient = true",
        "complete the line in the file, or read with lenient = true")
    }
    return Bilingual(
      "mettez entre guillemets le champ qui contient un séparateur, ou lisez avec lenient = true",
      "put the field that holds a separator in quotes, or read with lenient = true")
  }
}

package import Diagnostics
import Styling
import TextMatching

/// A decision or change of the reader: worth telling, not worth stopping.
public enum ReadNote: Sendable, Equatable {
  /// A column of numbers with the unit, or what looks like one, in its name.
  public struct NamedUnit: Sendable, Equatable {
    /// The name that the column has.
    public let column: String
    /// The unit, as it is written there.
    public let unit: String

    init(_ column: String, _ unit: String) { (self.column, self.unit) = (column, unit) }
  }

  /// The file was not in UTF-8.
  case encoding(TextEncoding)
  /// Every cell of the header is a number: the file may have no header.
  case headerOfNumbers([String])
  /// The header cell of that field, counted from 1, was empty.
  case emptyHeader(field: Int, name: String)
  /// The header cell of that field, counted from 1, repeated an earlier one.
  case repeatedHeader(String, field: Int, renamed: String)
  /// The first line, read as names, looks like a row.
  case dataInHeader([String])
  /// The line after the names was read as units; these of its cells are none.
  case unitLine(unknown: [String])
  /// So many bytes were no UTF-8, the first at that line of the file.
  case strayBytes(count: Int, firstLine: Int)
  /// Numbers of these columns were read with a decimal comma.
  case decimalComma(columns: [String])
  /// Marks between the thousands of these columns were left out: `1 250` is 1250.
  case thousands(columns: [String], mark: Character)
  /// The points or commas of these columns stand before three digits each, and were read as decimal
  /// marks.
  case undecidedMark(columns: [String], Character)
  /// Numbers in brackets were read as negative in these columns.
  case brackets(columns: [String])
  /// Numbers with a minus sign behind were read as negative in these columns.
  case trailingMinus(columns: [String])
  /// The cells of the column carry their unit.
  case cellUnits(column: String, unit: String)
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
  /// A column stayed text although most of its cells look like numbers or dates.
  case staysText(column: String, ColumnDoubt)
  /// So many cells of a column that the options declare are not what is declared, the first at that
  /// line of the file.
  case unreadCells(column: String, kind: ColumnDoubt.Kind, count: Int, cell: String, line: Int)
  /// So many cells of a column are spelled as the options declare missing ones.
  case declaredMissing(column: String, count: Int)
  /// No cell is spelled that way, which the options declare as missing.
  case noSuchMissing([String])
  /// No column holds dates in the form that the options give.
  case noSuchDates(format: String)
  /// Whole numbers that a double cannot hold stand in a column of decimals, first at that line.
  case roundedIntegers(column: String, firstLine: Int)
  /// So many rows hold nothing but separators, the first at that line of the file.
  case blankRows(count: Int, firstLine: Int)
  /// The names of these columns of numbers hold a unit without brackets, which was read: `CO2 / g`.
  case unitsInNames([NamedUnit])
  /// The brackets of these columns of numbers look like a unit that étude does not know.
  case strangeUnits([NamedUnit])
  /// The line after the names looks like units above numbers.
  case unitLineLikely([String])
  /// So many cells of a column of numbers are that far away from the others, and spelled as files spell
  /// what is missing.
  case sentinel(String, column: String, count: Int)
  /// The only column's name holds that mark, which may separate cells.
  case otherSeparator(Character)
  /// So many rows were too short and completed, the first at that line of the file.
  case shortRows(count: Int, firstLine: Int)
  /// So many rows were too long, the first at that line of the file; the rest of the row went into
  /// the last column where that holds text, else it was left out.
  case longRows(count: Int, firstLine: Int, mergedInto: String?)
  /// Two columns of bounds, `x.low` and `x.high`, became one of intervals.
  case intervals(columns: [String])
  /// The file was known by its columns for the study's table of that name.
  case studyTable(String)
  /// Rows sum up the others.
  case totals(TotalRows)
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
        "la première ligne, lue comme noms, ne contient que des nombres ; si c'est une ligne de données : header = false",
        "the first line, read as names, holds only numbers; if it is a row of data: header = false"
      )
    case .dataInHeader(let cells):
      Bilingual(
        "la première ligne (\(Self.shown(cells))), lue comme noms, ressemble à des données ; si c'en sont : header = false",
        "the first line (\(Self.shown(cells))), read as names, looks like data; if it is: header = false"
      )
    case .unitLine(let unknown):
      Bilingual(
        "la deuxième ligne donne les unités"
          + (unknown.isEmpty ? "" : " ; unité inconnue : \(unknown.joined(separator: ", "))"),
        "the second line gives the units"
          + (unknown.isEmpty ? "" : "; unknown unit: \(unknown.joined(separator: ", "))"))
    case .strayBytes(let count, let line):
      Bilingual(
        count > 1
          ? "\(count) octets, dès la ligne \(line), ne sont pas de l'UTF-8 ; lus en Windows-1252, le reste en UTF-8"
          : "un octet, ligne \(line), n'est pas de l'UTF-8 ; lu en Windows-1252, le reste en UTF-8",
        count > 1
          ? "\(count) bytes, from line \(line) on, are no UTF-8; read as Windows-1252, the rest as UTF-8"
          : "one byte, line \(line), is no UTF-8; read as Windows-1252, the rest as UTF-8")
    case .emptyHeader(let field, let name):
      Bilingual(
        "la colonne \(field) n'a pas de nom ; elle s'appelle \(name)",
        "column \(field) has no name; it is called \(name)")
    case .repeatedHeader(let name, let field, let renamed):
      Bilingual(
        "deux colonnes s'appellent \(name) ; la colonne \(field) devient \(renamed)",
        "two columns are called \(name); column \(field) becomes \(renamed)")
    case .thousands(let columns, let mark):
      Bilingual(
        "\(Self.word(mark).french) des milliers retiré\(mark == "." ? "" : "e")s dans \(columns.joined(separator: ", "))",
        "\(Self.word(mark).english) between thousands left out in \(columns.joined(separator: ", "))"
      )
    case .undecidedMark(let columns, ","):
      Bilingual(
        "dans \(columns.joined(separator: ", ")), la virgule est lue comme décimale (1,234 vaut un peu plus que 1) ; si elle sépare les milliers : thousands = \",\"",
        "in \(columns.joined(separator: ", ")), the comma is read as decimal (1,234 is a little more than 1); if it parts thousands: thousands = \",\""
      )
    case .undecidedMark(let columns, _):
      Bilingual(
        "dans \(columns.joined(separator: ", ")), le point est lu comme décimal (1.234 vaut un peu plus que 1) ; s'il sépare les milliers : thousands = \".\"",
        "in \(columns.joined(separator: ", ")), the point is read as decimal (1.234 is a little more than 1); if it parts thousands: thousands = \".\""
      )
    case .brackets(let columns):
      Bilingual(
        "nombres entre parenthèses lus comme négatifs dans \(columns.joined(separator: ", "))",
        "numbers in brackets read as negative in \(columns.joined(separator: ", "))")
    case .trailingMinus(let columns):
      Bilingual(
        "nombres suivis d'un signe moins lus comme négatifs dans \(columns.joined(separator: ", "))",
        "numbers with a minus sign behind read as negative in \(columns.joined(separator: ", "))")
    case .cellUnits(let column, let unit):
      Bilingual(
        "\(column) : unités lues dans les cellules, en \(unit)",
        "\(column): units read from the cells, in \(unit)")
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
        "blancs retirés autour de \(count) cellule\(plural: count) de \(column) (ligne \(line))",
        "blanks trimmed around \(count) cell\(pluralUnlessOne: count) of \(column) (line \(line))")
    case .marker(let marker, let column, let count):
      Bilingual(
        "\"\(marker)\" lu comme absent dans \(column) (\(count) fois)",
        "\"\(marker)\" read as missing in \(column) (\(count) time\(pluralUnlessOne: count))")
    case .markerKept(let marker, let column, _):
      Bilingual(
        "\"\(marker)\" reste un texte dans \(column)", "\"\(marker)\" stays a text in \(column)")
    case .mixed(let column, let kind, let cell, let line):
      Bilingual(
        "\(column) est lue comme du texte : \"\(cell)\", ligne \(line), n'est pas \(kind.single.french)",
        "\(column) is read as text: \"\(cell)\", line \(line), is not \(kind.single.english)")
    case .staysText(let column, let doubt): doubt.message(on: column)
    case .unreadCells(let column, let kind, let count, let cell, let line):
      Bilingual(
        "\(column) : \(count) cellule\(count > 1 ? "s" : "") sans \(kind.single.french), laissée\(count > 1 ? "s" : "") vide\(count > 1 ? "s" : "") (\"\(cell)\", ligne \(line))",
        "\(column): \(count) cell\(count > 1 ? "s" : "") without \(kind.single.english), left missing (\"\(cell)\", line \(line))"
      )
    case .declaredMissing(let column, let count):
      Bilingual(
        "\(count) cellule\(count > 1 ? "s" : "") de \(column) lue\(count > 1 ? "s" : "") comme absente\(count > 1 ? "s" : "") (missing)",
        "\(count) cell\(count > 1 ? "s" : "") of \(column) read as missing (missing)")
    case .noSuchMissing(let spellings):
      Bilingual(
        "aucune cellule ne s'écrit \(Self.quoted(spellings)) (missing)",
        "no cell is spelled \(Self.quoted(spellings)) (missing)")
    case .noSuchDates(let format):
      Bilingual(
        "aucune colonne n'a ses dates sous la forme \(format)",
        "no column has its dates in the form \(format)")
    case .roundedIntegers(let column, let line):
      Bilingual(
        "entiers arrondis dans \(column), ligne \(line)",
        "rounded whole numbers in \(column), line \(line)")
    case .blankRows(let count, let line):
      Bilingual(
        "\(count) ligne\(plural: count) sans aucune valeur (ligne \(line)), gardée\(plural: count) : ses cellules manquent",
        "\(count) row\(pluralUnlessOne: count) without any value (line \(line)), kept: cells are missing"
      )
    case .unitsInNames(let units):
      Bilingual(
        "unité lue dans le nom : \(Self.listed(units))",
        "unit read in the name: \(Self.listed(units))")
    case .strangeUnits(let units):
      Bilingual(
        "unité inconnue, laissée dans le nom, les nombres n'en ont pas : \(units.map(\.column).joined(separator: ", "))",
        "unknown unit, left in the name, the numbers have none: \(units.map(\.column).joined(separator: ", "))"
      )
    case .unitLineLikely(let cells):
      Bilingual(
        "la deuxième ligne (\(Self.shown(cells))) ressemble à des unités ; si c'en sont : units = \"deuxième ligne\"",
        "the second line (\(Self.shown(cells))) looks like units; if it is: units = \"second line\""
      )
    case .sentinel(let cell, let column, let count):
      Bilingual(
        "\(column) contient \(cell) (\(count) fois), loin des autres ; si c'est un manque : missing = [\(cell)]",
        "\(column) holds \(cell) (\(count) time\(pluralUnlessOne: count)), far from the others; if it is missing: missing = [\(cell)]"
      )
    case .otherSeparator(let mark):
      Bilingual(
        "une seule colonne, mais ses lignes contiennent \(Self.name(of: mark).french) : separator = \"\(Self.spelling(of: mark))\"",
        "one column alone, but its lines hold \(Self.name(of: mark).english): separator = \"\(Self.spelling(of: mark))\""
      )
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
    case .intervals(let columns):
      Bilingual(
        "intervalles réunis de deux colonnes : "
          + columns.map { "\($0) (\($0).low, \($0).high)" }.joined(separator: ", "),
        "intervals made of two columns: "
          + columns.map { "\($0) (\($0).low, \($0).high)" }.joined(separator: ", "))
    case .studyTable(let name):
      Bilingual(
        "ses colonnes sont celles de \(name) : unités et clé de l'étude",
        "its columns are those of \(name): the study's units and key")
    case .totals(let totals): totals.message
    case .key(let column):
      Bilingual("\(column) nomme les lignes", "\(column) names the rows")
    }
  }
}

extension ReadNote {
  /// The first cells of a line.
  private static func shown(_ cells: [String]) -> String {
    cells.prefix(4).joined(separator: ", ") + (cells.count > 4 ? "…" : "")
  }

  private static func listed(_ units: [NamedUnit]) -> String {
    units.map { "\($0.column) (\($0.unit))" }.joined(separator: ", ")
  }

  private static func name(of mark: Character) -> Bilingual {
    mark == "\t" ? Bilingual("des tabulations", "tabs") : Bilingual(same: "\"\(mark)\"")
  }

  private static func spelling(of mark: Character) -> String {
    mark == "\t" ? "\\t" : String(mark)
  }

  private static func quoted(_ spellings: [String]) -> String {
    spellings.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// The marks between thousands in the plural.
  private static func word(_ mark: Character) -> Bilingual {
    switch mark {
    case ".": Bilingual("points", "points")
    case ",": Bilingual("virgules", "commas")
    case "'": Bilingual("apostrophes", "apostrophes")
    default: Bilingual("espaces", "blanks")
    }
  }
}

extension ColumnDoubt.Kind {
  /// One value of the kind.
  fileprivate var single: Bilingual {
    switch self {
    case .numbers: Bilingual("nombre", "a number")
    case .dates: Bilingual("date", "a date")
    }
  }

  /// The values in the plural.
  fileprivate var plural: Bilingual {
    switch self {
    case .numbers: Bilingual("nombres", "numbers")
    case .dates: Bilingual("dates ou heures", "dates or times")
    }
  }

  /// The type to declare.
  fileprivate var type: String { self == .numbers ? "number" : "date" }
}

extension ColumnDoubt {
  /// What is told about the column: what stays text, where, and the option that would help.
  fileprivate func message(on column: String) -> Bilingual {
    let word = ColumnName.oneWord(column)
    let name = word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? word : "`\(column)`"
    let types = "types = {\(name): \(kind.type)}"
    let (why, option) = reasonAndOption(name, types)
    let share = Bilingual(
      reason == .quotes || reason == .code || count == total
        ? ""
        : ", bien que \(count) cellules sur \(total) se lisent comme des \(kind.plural.french)",
      reason == .quotes || reason == .code || count == total
        ? "" : ", although \(count) cells of \(total) read as \(kind.plural.english)")
    let help = option.map { Bilingual(" ; \($0)", "; \($0)") } ?? Bilingual(same: "")
    return Bilingual(
      "\(column) reste du texte\(share.french) : \"\(cell)\", ligne \(line), \(why.french)\(help.french)",
      "\(column) stays text\(share.english): \"\(cell)\", line \(line), \(why.english)\(help.english)"
    )
  }

  private func reasonAndOption(
    _ name: String, _ types: String
  ) -> (why: Bilingual, option: String?) {
    switch reason {
    case .words:
      return (
        Bilingual("a des mots autour du nombre", "has words around the number"),
        "number(\(name), lenient = true)"
      )
    case .clock:
      return (
        Bilingual("est une heure sans jour", "is a time without a day"), "duration(\(name))"
      )
    case .code: return (Bilingual("est un code", "is a code"), nil)
    case .stranger(let isAlone):
      let words =
        kind == .numbers
        ? Bilingual("n'est pas un nombre", "is not a number")
        : Bilingual("n'est pas une date", "is not a date")
      return (words, isAlone ? "missing = [\"\(cell)\"]" : types)
    case .undecided(let mark):
      return (
        Bilingual(
          "a deux lectures : décimales ou milliers", "has two readings: decimals or thousands"),
        "decimal = \"\(mark)\" | thousands = \"\(mark)\""
      )
    case .contradiction where kind == .dates:
      return (
        Bilingual("a une autre forme que d'autres dates", "has another form than other dates"),
        types
      )
    case .contradiction:
      return (
        Bilingual(
          "a une autre marque décimale que d'autres cellules",
          "has another decimal mark than other cells"), "decimal = \",\" | decimal = \".\""
      )
    case .pointsAndCommas:
      return (
        Bilingual(
          "a des points entre les milliers et une virgule décimale",
          "has points between thousands and a decimal comma"), "decimal = \",\""
      )
    case .unknownUnit(let unit):
      return (
        Bilingual("a une unité inconnue (\(unit))", "has an unknown unit (\(unit))"), nil
      )
    case .otherUnit:
      return (
        Bilingual("n'a pas l'unité des autres", "has not the unit of the others"), types
      )
    case .tooLong:
      return (
        Bilingual(
          "a trop de chiffres pour un nombre exact", "has too many digits for an exact number"),
        types
      )
    case .quotes:
      return (
        Bilingual(
          "et les autres sont entre guillemets dans le fichier",
          "and the others are quoted in the file"), types
      )
    case .format(let format, let isOfAll):
      // The form of dates alone leaves a column as it is where not all of its texts have it.
      return (
        Bilingual("a une forme qui n'est pas devinée", "has a form that is not guessed"),
        format.map { (isOfAll ? "" : types + ", ") + "dates = \"\($0)\"" }
      )
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
    case .intervals: Bilingual("un intervalle", "an interval")
    case .text: Bilingual("un texte", "a text")
    }
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let writeCSV = Builtin(
    "write_csv", french: "écrire_csv", .files,
    Bilingual("Écrit une table dans un fichier CSV.", "Writes a table to a CSV file."),
    takes: theTable, Parameter.text("path", french: "chemin", Bilingual("le fichier", "the file")),
    Parameter.text(
      "separator", french: "séparateur",
      Bilingual("ce qui sépare les cellules", "what separates cells"), default: ",",
      mustBeNamed: true
    ).reading { try $0.mark() },
    Parameter.text(
      "decimal", french: "décimale", Bilingual("\".\" ou \",\"", "\".\" or \",\""), default: ".",
      mustBeNamed: true
    ).reading { try $0.decimalMark() },
    details: Bilingual(
      "Un fichier du même nom est remplacé, d'un coup : il n'est jamais à moitié écrit. Pour un tableur français : separator = \";\", decimal = \",\". Une colonne d'intervalles e en fait deux, e.low et e.high, que read_csv réunit.",
      "A file of the same name is replaced at one stroke: it is never half written. For a French spreadsheet: separator = \";\", decimal = \",\". A column of intervals e becomes two, e.low and e.high, which read_csv makes one again."
    ),
    examples: [
      Example(
        "def exporter(t) = t.write_csv(\"export.csv\")",
        shows: ""),
      Example(
        "def exporter(t) = t.write_csv(\"tableur.csv\", separator = \";\", decimal = \",\")",
        shows: ""),
    ],
    seeAlso: ["read_csv"], givesNothing: true
  ) { call, table, path, separator, decimal in
    let table = try table.value
    let name = try path.value
    if [".xlsx", ".xls", ".ods"].contains(where: name.lowercased().hasSuffix) {
      throw path.outOfRange(
        wanted: Bilingual(
          "un nom en .csv, qu'un tableur ouvre", "a name in .csv, which a spreadsheet opens"),
        got: name)
    }
    var options = CSVWritingOptions()
    let decimal = try decimal.value
    options.hasDecimalComma = decimal == ","
    let isUsual = options.hasDecimalComma && !separator.isGiven
    options.separator = isUsual ? ";" : try separator.value
    // A spreadsheet in French knows the encoding of its file by this mark alone.
    options.hasByteOrderMark = options.hasDecimalComma
    try refuse(options.separator, of: separator, decimal)
    try path.located {
      try call.host.writeFile(name) { write in
        try CSVWriter.write(table, options: options, checkpoint: call.checkpoint, to: write)
      }
    }
    call.host.note(FileWritten(name, rows: table.rowCount))
    return .none
  }

  /// A separator that would be read as part of a cell.
  private static func refuse(
    _ separator: Character, of argument: BoundArgument<Character>, _ decimal: Character
  ) throws {
    let isPart = separator == decimal || separator.isLetter || separator.isNumber
    guard isPart || "\"-\n\r".contains(separator) else { return }
    throw argument.noChoice(
      String(separator), among: [",", ";", "\\t", "|"].filter { $0 != String(decimal) })
  }
}

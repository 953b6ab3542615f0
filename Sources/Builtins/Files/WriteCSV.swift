import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let writeCSV = Builtin(
    "write_csv", french: "écrire_csv", .files,
    Bilingual("Écrit une table dans un fichier CSV.", "Writes a table to a CSV file."),
    takes: [
      .theTable,
      Parameter("path", french: "chemin", .text, Bilingual("le fichier", "the file")),
      Parameter(
        "separator", french: "séparateur", .text,
        Bilingual("ce qui sépare les cellules", "what separates cells"), default: "\",\"",
        mustBeNamed: true),
      Parameter(
        "decimal", french: "décimale", .text,
        Bilingual("\".\" ou \",\"", "\".\" or \",\""), default: "\".\"", mustBeNamed: true),
    ],
    details: Bilingual(
      "Un fichier du même nom est remplacé, d'un coup : il n'est jamais à moitié écrit. Pour un tableur français : separator = \";\", decimal = \",\".",
      "A file of the same name is replaced at one stroke: it is never half written. For a French spreadsheet: separator = \";\", decimal = \",\"."
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
  ) { call in
    let table = try call.table(0)
    let path = try call.text(1)
    var options = CSVWritingOptions()
    let decimal = try call.decimalMark(3) ?? "."
    options.hasDecimalComma = decimal == ","
    options.separator = try call.mark(2, default: options.hasDecimalComma ? ";" : ",") ?? ","
    // A spreadsheet in French knows the encoding of its file by this mark alone.
    options.hasByteOrderMark = options.hasDecimalComma
    try refuse(options.separator, decimal, call)
    let text = try CSVWriter.write(table, options: options, checkpoint: call.checkpoint)
    try call.located(1) { try call.host.writeFile(path, Array(text.utf8)) }
    call.host.note(FileWritten(path, rows: table.rowCount))
    return .none
  }

  /// A separator that would be read as part of a cell.
  private static func refuse(
    _ separator: Character, _ decimal: Character, _ call: Invocation
  ) throws {
    let isPart = separator == decimal || separator.isLetter || separator.isNumber
    guard isPart || "\"-\n\r".contains(separator) else { return }
    throw UnknownChoice(
      function: call.name, parameter: call.builtin.parameters[2].spelling(call.tongue),
      found: String(separator), choices: [",", ";", "\\t", "|"].filter { $0 != String(decimal) },
      suggestions: []
    ).about(argument: 2)
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  private static let csvParameters = [
    Parameter("path", french: "chemin", .text, Bilingual("le fichier", "the file")),
    Parameter(
      "separator", french: "séparateur", .text,
      Bilingual(
        "ce qui sépare les cellules ; deviné par défaut", "what separates cells; guessed by default"
      ),
      arity: .optional, mustBeNamed: true),
    Parameter(
      "decimal", french: "décimale", .text,
      Bilingual("\".\" ou \",\" ; deviné par défaut", "\".\" or \",\"; guessed by default"),
      arity: .optional, mustBeNamed: true),
    Parameter(
      "key", french: "clé", .columnExpression,
      Bilingual("la colonne qui nomme les lignes", "the column that names the rows"),
      arity: .optional, mustBeNamed: true),
    Parameter(
      "skip", french: "sauter", .count,
      Bilingual("les lignes à sauter avant les noms", "the lines to skip before the names"),
      default: "0", mustBeNamed: true),
    Parameter(
      "lenient", french: "tolérant", .bool,
      Bilingual(
        "compléter les lignes trop courtes, fondre la fin des trop longues",
        "complete rows that are too short, merge the end of those too long"),
      default: "false", mustBeNamed: true),
  ]

  static let readCSV = Builtin(
    "read_csv", french: "lire_csv", .files,
    Bilingual("La table que contient un fichier CSV.", "The table that a CSV file holds."),
    takes: csvParameters,
    details: Bilingual(
      "La première ligne donne les noms ; une unité entre parenthèses y est comprise : Énergie (Wh). Ce qui a été deviné ou réparé est dit. Un chemin relatif est cherché à côté du fichier exécuté, dans le dossier courant, puis dans le dossier des données.",
      "The first line gives the names; a unit in brackets is understood: Energy (Wh). What was guessed or mended is said. A relative path is sought beside the running file, in the working directory, then in the data folder."
    ),
    examples: [
      Example(
        "read_csv(\"electricity_mixes.csv\").head(1)",
        shows: """
            name        adpe     pe       gwp
            ────  ──────────  ─────  ────────
            WOR   7.37708e-8  9.988  0.590478
                                                              1 ligne × 4 colonnes
          """),
      Example(
        "read_csv(\"countries.csv\", key = iso_a3)[\"FRA\", \"name_fr\"]",
        shows: "\"France\""),
    ],
    seeAlso: ["write_csv", "read_text", "table"]
  ) { call in
    let path = try call.text(0)
    let options = try csvOptions(call)
    let source = try call.located(0) { try call.host.openFile(path) }
    do {
      let (table, notes) = try CSVReader.read(
        source, options: options, checkpoint: call.checkpoint)
      for note in notes { call.host.note(Diagnostic.wording(note, file: path)) }
      return .table(try table.named(FileName.stem(path)))
    } catch let problem as CSVProblem {
      throw Diagnostic.wording(problem, file: path).about(argument: 0)
    } catch let problem as TableProblem {
      throw Diagnostic.wording(problem, table: path).about(argument: call.has(3) ? 3 : 0)
    }
  }

  private static func csvOptions(_ call: Invocation) throws -> CSVOptions {
    var options = CSVOptions()
    options.separator = try call.mark(1, default: nil)?.unicodeScalars.first
    options.decimal = try call.decimalMark(2)?.unicodeScalars.first
    options.key = try call.expressions(3).first.map(keyName)
    options.skippedLines = try call.count(4, default: 0, in: 0...Int.max)
    options.isLenient = try call.bool(5, default: false)
    return options
  }

  /// The key as it is named: the table that has the column is not there yet.
  private static func keyName(_ argument: LazyArgument) throws -> String {
    switch argument.form {
    case .name(let name), .text(let name): return name
    default:
      let value = try argument.evaluate(try Table(columns: []), nil)
      if case .text(let name) = value { return name }
      throw WrongKind(
        expected: Bilingual("le nom d'une colonne", "a column's name"), found: value.kind.words
      ).about(argument: 3)
    }
  }
}

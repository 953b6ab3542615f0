import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let readCSV = Builtin(
    "read_csv", french: "lire_csv", .files,
    Bilingual("La table que contient un fichier CSV.", "The table that a CSV file holds."),
    takes: Parameter.text("path", french: "chemin", Bilingual("le fichier", "the file")),
    Parameter.text(
      "separator", french: "séparateur",
      Bilingual(
        "ce qui sépare les cellules ; deviné par défaut", "what separates cells; guessed by default"
      ), mustBeNamed: true
    ).reading { try $0.mark() }.optional,
    Parameter.text(
      "decimal", french: "décimale",
      Bilingual("\".\" ou \",\" ; deviné par défaut", "\".\" or \",\"; guessed by default"),
      mustBeNamed: true
    ).reading { try $0.decimalMark() }.optional,
    Parameter.expressions(
      "key", french: "clé",
      Bilingual("la colonne qui nomme les lignes", "the column that names the rows"),
      arity: .optional, mustBeNamed: true
    ).reading(keyName),
    Parameter.count(
      "skip", french: "sauter",
      Bilingual("les lignes à sauter avant les noms", "the lines to skip before the names"),
      in: 0...Int.max, default: 0, mustBeNamed: true),
    Parameter.flag(
      "lenient", french: "tolérant",
      Bilingual(
        "compléter les lignes trop courtes, fondre la fin des trop longues",
        "complete rows that are too short, merge the end of those too long"), default: false,
      mustBeNamed: true),
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
  ) { call, path, separator, decimal, key, skip, lenient in
    let name = try path.value
    var options = CSVOptions()
    options.separator = try separator.value?.unicodeScalars.first
    options.decimal = try decimal.value?.unicodeScalars.first
    options.key = try key.value
    options.skippedLines = try skip.value
    options.isLenient = try lenient.value
    let source = try path.located { try call.host.openFile(name) }
    do {
      let (table, notes) = try CSVReader.read(
        source, options: options, checkpoint: call.checkpoint)
      for note in notes { call.host.note(note.note(on: name)) }
      return .table(try table.named(FileName.stem(name)))
    } catch let problem as CSVProblem {
      throw problem.fault(in: name).about(path)
    } catch let fault as any Fault {
      let diagnostic = Diagnostic(anything: fault.naming(table: name))
      throw key.isGiven ? diagnostic.about(key) : diagnostic.about(path)
    }
  }

  /// The key as it is named: the table that has the column is not there yet.
  @Sendable
  private static func keyName(_ key: BoundArgument<[LazyArgument]>) throws -> String? {
    guard let argument = try key.value.first else { return nil }
    switch argument.form {
    case .name(let name), .text(let name): return name
    default:
      let value = try argument.evaluate(try Table(columns: []), nil)
      if case .text(let name) = value { return name }
      throw WrongKind(
        expected: Bilingual("le nom d'une colonne", "a column's name"), found: value.kind.phrase
      ).about(key)
    }
  }
}

extension BoundArgument<String> {
  /// A single ASCII character.
  func mark() throws -> Character {
    let text = try value
    if let mark = text.first, text.count == 1, mark.isASCII { return mark }
    throw wrongKind(
      Bilingual("un seul caractère", "a single character"), found: .text(text))
  }

  /// `"."` or `","`.
  func decimalMark() throws -> Character {
    let text = try value
    if text == "." || text == ",", let mark = text.first { return mark }
    throw noChoice(text, among: [".", ","])
  }
}

/// Paths as files are named after them.
enum FileName {
  /// `notes` for `data/notes.csv`; the table that is read is called so.
  static func stem(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}

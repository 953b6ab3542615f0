import BuiltinKit
import Datasets
import Diagnostics
import Styling
import Tables
import Units
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
    numberMarks,
    Parameter.expressions(
      "key", french: "clé",
      Bilingual("la colonne qui nomme les lignes", "the column that names the rows"),
      arity: .optional, mustBeNamed: true
    ).reading(keyName),
    shapeOptions, cellOptions,
    details: Bilingual(
      """
      La première ligne donne les noms ; une unité entre parenthèses ou crochets y est comprise : \
      Énergie (Wh). Les cellules peuvent porter la leur : 35 Wh. Ce qui a été deviné ou réparé est \
      dit, et ce qui reste du texte malgré des nombres ou des dates aussi, avec l'option qui aide. \
      Un chemin relatif est cherché à côté du fichier exécuté, dans le dossier courant, puis dans \
      le dossier des données. Les tables du cours sont reconnues à leurs colonnes et gardent leurs \
      unités.
      """,
      """
      The first line gives the names; a unit in brackets is understood: Energy (Wh). Cells may \
      carry theirs: 35 Wh. What was guessed or mended is said, and so is what stays text in spite \
      of numbers or dates, with the option that helps. A relative path is sought beside the \
      running file, in the working directory, then in the data folder. The course's tables are \
      known by their columns and keep their units.
      """),
    examples: [
      Example(
        "read_csv(\"electricity_mixes.csv\").head(1)",
        shows: """
            name        adpe       pe       gwp
                    gSbeq/Wh  kJep/Wh  gCO2e/Wh
            ────  ──────────  ───────  ────────
            WOR   7.37708e-8    9.988  0.590478
                                                              1 ligne × 4 colonnes
          """),
      Example(
        "read_csv(\"countries.csv\", key = iso_a3)[\"FRA\", \"name_fr\"]",
        shows: "\"France\""),
      Example(
        "read_csv(\"countries.csv\", types = {population: text}).population[1]",
        shows: "\"38041754\""),
    ],
    seeAlso: ["write_csv", "read_text", "table"]
  ) { call, path, separator, marks, key, shape, cells in
    let name = try path.value
    var options = CSVOptions()
    options.separator = try separator.value?.unicodeScalars.first
    options.key = try key.value
    try marks.value(&options)
    try shape.value(&options)
    try cells.value(&options)
    let source = try path.located { try call.host.openFile(name) }
    do {
      var (table, notes) = try CSVReader.read(
        source, options: options, checkpoint: call.checkpoint)
      if let known = try StudyTables.applied(to: table, checkpoint: call.checkpoint) {
        table = known.table
        if let key = options.key { table = try table.keyed(by: key, checkpoint: call.checkpoint) }
        notes = notes.filter { !$0.isAboutOddities } + [known.resource.recognitionNote]
      }
      for note in notes { call.host.note(note.note(on: name)) }
      return .table(try table.named(FileName.stem(name)))
    } catch let source as any FaultSource {
      let diagnostic = Diagnostic(anything: source.naming(file: name).naming(table: name))
      if diagnostic.fault is any FaultOfFile { throw diagnostic.about(path) }
      // The cells' options begin with the types, which name columns as the key does.
      if let unknown = diagnostic.fault as? UnknownColumn, options.types[unknown.name] != nil {
        throw diagnostic.about(cells)
      }
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
      let value = try argument.evaluate(.init(try Table(columns: [])))
      if case .text(let name) = value { return name }
      throw WrongKind(
        expected: Bilingual("le nom d'une colonne", "a column's name"), found: value.kind.phrase
      ).about(key)
    }
  }
}

/// What a group of options changes about the reading of a file.
private typealias CSVChange = (inout CSVOptions) throws -> Void

/// The marks of numbers.
private let numberMarks = Parameter<CSVChange>.group(
  decimalMark, thousandsMark
) { decimal, thousands in
  { options in
    options.decimal = try decimal.value?.unicodeScalars.first
    options.thousands = try thousands.value?.unicodeScalars.first
    if let mark = options.decimal, mark == options.thousands {
      throw thousands.outOfRange(
        wanted: Bilingual("une autre marque que decimal", "another mark than decimal"),
        got: "\"\(mark)\"")
    }
  }
}

/// The lines of the file, and what they are.
private let shapeOptions = Parameter<CSVChange>.group(
  Parameter.count(
    "skip", french: "sauter",
    Bilingual("les lignes à sauter avant les noms", "the lines to skip before the names"),
    in: 0...Int.max, default: 0, mustBeNamed: true),
  Parameter.flag(
    "header", french: "entête",
    Bilingual(
      "si la première ligne donne les noms ; sinon colonne_1, colonne_2…",
      "whether the first line gives the names; else colonne_1, colonne_2…"), default: true,
    mustBeNamed: true),
  Parameter.choice(
    "units", french: "unités",
    among: [
      (Bilingual(same: "auto"), Bool?.none), (Bilingual("deuxième ligne", "second line"), true),
      (Bilingual("aucune", "none"), false),
    ],
    Bilingual("si la deuxième ligne donne les unités", "whether the second line gives the units"),
    mustBeNamed: true),
  Parameter.text(
    "comment", french: "commentaire",
    Bilingual(
      "le signe après lequel la fin d'une ligne ne compte pas",
      "the sign after which the rest of a line is left out"), mustBeNamed: true
  ).reading { try $0.mark() }.optional,
  Parameter.flag(
    "lenient", french: "tolérant",
    Bilingual(
      "compléter les lignes trop courtes, fondre la fin des trop longues",
      "complete rows that are too short, merge the end of those too long"), default: false,
    mustBeNamed: true),
  Parameter.text(
    "encoding", french: "encodage",
    Bilingual(
      "\"utf-8\", \"latin-1\"… ; deviné par défaut", "\"utf-8\", \"latin-1\"…; guessed by default"),
    mustBeNamed: true
  ).reading { try $0.encoding() }.optional
) { skip, header, units, comment, lenient, encoding in
  { options in
    options.skippedLines = try skip.value
    options.hasHeader = try header.value
    options.hasUnitLine = try units.value
    options.comment = try comment.value?.unicodeScalars.first
    options.isLenient = try lenient.value
    options.encoding = try encoding.value
  }
}

/// The cells of the columns.
private let cellOptions = Parameter<CSVChange>.group(
  Parameter.value(
    "types",
    Bilingual(
      "ce que contiennent des colonnes : {cp: text, kwh: number, jour: date}",
      "what columns hold: {zip: text, kwh: number, day: date}"), mustBeNamed: true
  ).reading { try $0.columnTypes() }.optional,
  Parameter.value(
    "missing", french: "manquants",
    Bilingual(
      "ce qui s'écrit là où il n'y a rien, en plus de l'usage : [\"-999\", \"inconnu\"]",
      "what is written where there is nothing, beside the usual: [\"-999\", \"unknown\"]"),
    mustBeNamed: true
  ).reading { try $0.spellings() }.optional,
  Parameter.text(
    "dates",
    Bilingual(
      "la forme des dates, en lettres de strftime : \"%m/%d/%Y\"",
      "the form of dates, in the letters of strftime: \"%m/%d/%Y\""), mustBeNamed: true
  ).optional
) { types, missing, dates in
  { options in
    options.types = try types.value ?? [:]
    options.missing = try missing.value ?? []
    options.dateFormat = try dates.value
    if let format = options.dateFormat, DatePattern(format)?.tellsYear != true {
      throw UnknownDateFormat(format).about(dates)
    }
  }
}

extension BoundArgument<Value> {
  /// The kinds of columns in a record: functions, or their names.
  fileprivate func columnTypes() throws -> [String: CSVOptions.ColumnType] {
    guard case .record(let record) = try value else {
      throw wrongKind(
        Bilingual("une fiche : {cp: text}", "a record: {zip: text}"), found: try value)
    }
    let kinds: [(Bilingual, CSVOptions.ColumnType)] = [
      (Bilingual("texte", "text"), .text), (Bilingual("nombre", "number"), .number),
      (Bilingual(same: "date"), .date),
    ]
    var types: [String: CSVOptions.ColumnType] = [:]
    for (name, type) in zip(record.keys, record.values) {
      let word: String? =
        switch type {
        case .text(let text): text
        case .function(let function): function.name
        default: nil
        }
      let kind = kinds.first { $0.0.french == word || $0.0.english == word }
      guard let kind else {
        throw noChoice(word ?? name, among: kinds.map { $0.0(call.tongue) })
      }
      types[name] = kind.1
    }
    return types
  }

  /// Texts, or numbers as they are written.
  fileprivate func spellings() throws -> [String] {
    func spellings(_ value: Value) throws -> [String] {
      switch value {
      case .text(let text): return [text]
      case .integer(let number): return ["\(number)"]
      case .number(let number, let unit) where unit.isOne: return ["\(number)"]
      case .list(let items): return try items.flatMap(spellings)
      default:
        throw wrongKind(
          Bilingual("un texte ou une liste de textes", "a text or a list of texts"), found: value)
      }
    }
    return try spellings(try value)
  }
}

extension BoundArgument<String> {
  /// An encoding by its name.
  fileprivate func encoding() throws -> TextEncoding {
    let name = try value
    if let encoding = TextEncoding(named: name) { return encoding }
    throw noChoice(name, among: TextEncoding.names)
  }

  /// A mark between thousands; any blank stands for all blanks.
  func thousandsMark() throws -> Character {
    let text = try value
    if text.count == 1, let mark = text.first {
      if mark.isWhitespace { return " " }
      if ".,'’".contains(mark) { return mark == "’" ? "'" : mark }
    }
    throw noChoice(text, among: [".", ",", " ", "'"])
  }

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

import BuiltinKit
import Styling

/// The commands after `:`, each with a French and an English name.
enum DialogueCommand: CaseIterable {
  case help, quit, tables, variables, forget, repair, view, page, history, time, open, save
  case language, colours, visit

  private var entry: CommandWord {
    switch self {
    case .help:
      CommandWord(
        name: Bilingual("aide", "help"), summary: Bilingual("l'aide", "the help"),
        takes: Bilingual("[SUJET]", "[TOPIC]"))
    case .quit:
      CommandWord(
        name: Bilingual("quitter", "quit"), summary: Bilingual("quitte étude", "leaves étude"))
    case .tables:
      CommandWord(name: Bilingual(same: "tables"), summary: Bilingual("les tables", "the tables"))
    case .variables:
      CommandWord(
        name: Bilingual(same: "variables"),
        summary: Bilingual("ce que la séance a défini", "what the session has defined"))
    case .forget:
      CommandWord(
        name: Bilingual("oublier", "forget"),
        summary: Bilingual("efface une variable ou une fonction", "drops a variable or a function"),
        takes: Bilingual("NOM", "NAME"))
    case .repair:
      CommandWord(
        name: Bilingual("réparer", "fix"),
        summary: Bilingual("applique la correction proposée", "applies the repair offered"))
    case .view:
      CommandWord(
        name: Bilingual("voir", "view"),
        summary: Bilingual("ouvre la dernière image en grand", "opens the last picture large"))
    case .page:
      CommandWord(
        name: Bilingual("feuilleter", "page"),
        summary: Bilingual(
          "la dernière valeur entière, page à page", "the whole last value, by pages"))
    case .history:
      CommandWord(
        name: Bilingual("historique", "history"),
        summary: Bilingual("ce qui a été tapé, ou où MOT paraît", "what was typed, or holds WORD"),
        takes: Bilingual("[MOT]", "[WORD]"))
    case .time:
      CommandWord(
        name: Bilingual("temps", "time"),
        summary: Bilingual("exécute et chronomètre", "runs and times"),
        takes: Bilingual(same: "EXPR"))
    case .open:
      CommandWord(
        name: Bilingual("ouvrir", "open"),
        summary: Bilingual("exécute un programme ou un cahier", "runs a program or a notebook"),
        takes: Bilingual("FICHIER", "FILE"))
    case .save:
      CommandWord(
        name: Bilingual("enregistrer", "save"),
        summary: Bilingual(
          "écrit la séance : cahier (.md) ou programme",
          "writes the session: notebook (.md) or program"),
        takes: Bilingual("FICHIER", "FILE"))
    case .language:
      CommandWord(
        name: Bilingual(same: "lang"), summary: Bilingual("la langue", "the language"),
        takes: Bilingual(same: "fr|en"))
    case .colours:
      CommandWord(
        name: Bilingual("couleurs", "colours"),
        summary: Bilingual("avec ou sans couleurs", "with or without colours"),
        takes: Bilingual("[oui|non]", "[on|off]"))
    case .visit:
      CommandWord(
        name: Bilingual("visite", "visit"),
        summary: Bilingual(
          "six lignes pour découvrir étude, deux minutes",
          "six lines to discover étude, two minutes")
      )
    }
  }

  /// The command of that name, in either language, accents optional.
  init?(_ word: String) {
    let found = Self.allCases.first { $0.entry.answers(to: word) }
    guard let found else { return nil }
    self = found
  }

  /// The name in the language of the reader.
  func name(_ tongue: Tongue) -> String { entry.name(tongue) }

  /// Its purpose, in a few words.
  func summary(_ tongue: Tongue) -> String { entry.summary(tongue) }

  /// Its usage line: `:temps EXPR`.
  func usage(_ tongue: Tongue) -> String { ":" + entry.usage(tongue) }

  /// The commands in lines of `width` columns.
  static func list(_ tongue: Tongue, width: Int) -> StyledText {
    CommandWord.list(allCases.map(\.entry), prefix: ":", tongue, width: width)
  }
}

/// A word that the dialogue understands: its names, its purpose, and what it takes.
struct CommandWord {
  let name: Bilingual
  let summary: Bilingual
  var takes = Bilingual(same: "")

  /// Returns whether `word` is its name in either language, accents and case aside.
  func answers(to word: String) -> Bool {
    let key = Catalogue.key(word.lowercased())
    return [name.french, name.english].contains { Catalogue.key($0) == key }
  }

  /// Its usage line: `temps EXPR`.
  func usage(_ tongue: Tongue) -> String {
    let takes = takes(tongue)
    return name(tongue) + (takes.isEmpty ? "" : " " + takes)
  }

  /// A line for each word, after a prefix; what is wider than `width` goes on under its purpose.
  static func list(
    _ entries: [CommandWord], prefix: String, _ tongue: Tongue, width: Int
  ) -> StyledText {
    let widest = entries.map { $0.usage(tongue).displayWidth }.max() ?? 0
    var out = StyledText()
    for entry in entries {
      if !out.isEmpty { out.append("\n") }
      out.append(prefix + entry.usage(tongue).padded(to: widest + 2), .name)
      let column = prefix.displayWidth + widest + 2
      out.append(entry.summary(tongue).wrapped(to: width, after: column, indent: column), .dim)
    }
    return out
  }
}

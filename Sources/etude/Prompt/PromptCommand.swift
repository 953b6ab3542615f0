import BuiltinKit
import Styling

/// The commands after `:`, each with a French and an English name.
enum PromptCommand: CaseIterable {
  case help, quit, tables, variables, forget, repair, view, page, history, time, open, save
  case language, colours

  /// What a command is called, what it does, and what it takes.
  private struct Entry {
    let name: Bilingual
    let summary: Bilingual
    var takes = Bilingual(same: "")
  }

  private var entry: Entry {
    switch self {
    case .help:
      Entry(
        name: Bilingual("aide", "help"), summary: Bilingual("l'aide", "the help"),
        takes: Bilingual("[SUJET]", "[TOPIC]"))
    case .quit:
      Entry(name: Bilingual("quitter", "quit"), summary: Bilingual("quitte étude", "leaves étude"))
    case .tables:
      Entry(name: Bilingual(same: "tables"), summary: Bilingual("les tables", "the tables"))
    case .variables:
      Entry(
        name: Bilingual(same: "variables"),
        summary: Bilingual("ce que la séance a défini", "what the session has defined"))
    case .forget:
      Entry(
        name: Bilingual("oublier", "forget"),
        summary: Bilingual("efface une variable ou une fonction", "drops a variable or a function"),
        takes: Bilingual("NOM", "NAME"))
    case .repair:
      Entry(
        name: Bilingual("réparer", "fix"),
        summary: Bilingual("applique la correction proposée", "applies the repair offered"))
    case .view:
      Entry(
        name: Bilingual("voir", "view"),
        summary: Bilingual("ouvre la dernière image en grand", "opens the last picture large"))
    case .page:
      Entry(
        name: Bilingual("feuilleter", "page"),
        summary: Bilingual(
          "la dernière valeur entière, page à page", "the whole last value, by pages"))
    case .history:
      Entry(
        name: Bilingual("historique", "history"),
        summary: Bilingual("ce qui a été tapé, ou où MOT paraît", "what was typed, or holds WORD"),
        takes: Bilingual("[MOT]", "[WORD]"))
    case .time:
      Entry(
        name: Bilingual("temps", "time"),
        summary: Bilingual("exécute et chronomètre", "runs and times"),
        takes: Bilingual(same: "EXPR"))
    case .open:
      Entry(
        name: Bilingual("ouvrir", "open"),
        summary: Bilingual("exécute un programme ou un cahier", "runs a program or a notebook"),
        takes: Bilingual("FICHIER", "FILE"))
    case .save:
      Entry(
        name: Bilingual("enregistrer", "save"),
        summary: Bilingual(
          "écrit la séance : cahier (.md) ou programme",
          "writes the session: notebook (.md) or program"),
        takes: Bilingual("FICHIER", "FILE"))
    case .language:
      Entry(
        name: Bilingual(same: "lang"), summary: Bilingual("la langue", "the language"),
        takes: Bilingual(same: "fr|en"))
    case .colours:
      Entry(
        name: Bilingual("couleurs", "colours"),
        summary: Bilingual("avec ou sans couleurs", "with or without colours"),
        takes: Bilingual("[oui|non]", "[on|off]"))
    }
  }

  /// The command of that name, in either language, accents optional.
  init?(_ word: String) {
    let key = Catalogue.key(word.lowercased())
    let found = Self.allCases.first {
      Catalogue.key($0.entry.name.french) == key || $0.entry.name.english == key
    }
    guard let found else { return nil }
    self = found
  }

  /// The name in the language of the reader.
  func name(_ tongue: Tongue) -> String { entry.name(tongue) }

  /// What it does, in a few words.
  func summary(_ tongue: Tongue) -> String { entry.summary(tongue) }

  /// How it is written: `:temps EXPR`.
  func usage(_ tongue: Tongue) -> String {
    let takes = entry.takes(tongue)
    return ":" + name(tongue) + (takes.isEmpty ? "" : " " + takes)
  }

  /// One line for each command.
  static func list(_ tongue: Tongue) -> StyledText {
    let widest = allCases.map { $0.usage(tongue).displayWidth }.max() ?? 0
    var out = StyledText()
    for command in allCases {
      if !out.isEmpty { out.append("\n") }
      let usage = command.usage(tongue)
      out.append(usage, .name)
      out.append(String(repeating: " ", count: widest + 2 - usage.displayWidth))
      out.append(command.summary(tongue), .dim)
    }
    return out
  }
}

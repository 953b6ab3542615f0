import BuiltinKit
import Styling

/// The words that lead through a lesson, each in French and in English.
enum LessonWord: CaseIterable {
  case next, back, hint, skip, free, resume, restart, summary, help, quit

  private struct Entry {
    let name: Bilingual
    let summary: Bilingual
    var takes = Bilingual(same: "")
  }

  private var entry: Entry {
    switch self {
    case .next:
      Entry(
        name: Bilingual("suite", "next"),
        summary: Bilingual("continue (Entrée aussi)", "goes on (so does Enter)"))
    case .back:
      Entry(
        name: Bilingual("retour", "back"),
        summary: Bilingual("revient à l'étape d'avant", "goes back one step"))
    case .hint:
      Entry(
        name: Bilingual("indice", "hint"),
        summary: Bilingual("une aide pour l'exercice", "a help for the exercise"))
    case .skip:
      Entry(
        name: Bilingual("passer", "skip"),
        summary: Bilingual("laisse l'exercice pour plus tard", "leaves the exercise for later"))
    case .free:
      Entry(
        name: Bilingual("libre", "free"),
        summary: Bilingual("pour essayer ce qu'on veut", "to try anything"))
    case .resume:
      Entry(
        name: Bilingual("reprendre", "resume"),
        summary: Bilingual("revient à la leçon", "comes back to the lesson"))
    case .restart:
      Entry(
        name: Bilingual("recommencer", "restart"),
        summary: Bilingual("refait l'exercice, ou tout", "does the exercise again, or all"),
        takes: Bilingual("[#id|tout]", "[#id|all]"))
    case .summary:
      Entry(
        name: Bilingual("récap", "recap"),
        summary: Bilingual("où vous en êtes", "how far you have come"))
    case .help:
      Entry(
        name: Bilingual("aide", "help"),
        summary: Bilingual("ces mots ; aide corr : une fonction", "these; help corr: a function"))
    case .quit:
      Entry(
        name: Bilingual("quitter", "quit"),
        summary: Bilingual(
          "garde votre place (Ctrl-D aussi)", "keeps your place (so does Ctrl-D)"))
    }
  }

  /// A line that is one of the words, with `:` before it or without; accents do not count.
  ///
  /// Only `recommencer` takes something after it.
  static func reading(_ line: String) -> (word: LessonWord, argument: String)? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard var first = words.first, words.count <= 2 else { return nil }
    if first.hasPrefix(":") { first.removeFirst() }
    let key = Catalogue.key(first.lowercased())
    let found = allCases.first { word in
      [word.entry.name.french, word.entry.name.english].contains { Catalogue.key($0) == key }
    }
    guard let found, words.count == 1 || found == .restart else { return nil }
    return (found, words.count > 1 ? words[1] : "")
  }

  /// The word in the language of the reader.
  func name(_ tongue: Tongue) -> String { entry.name(tongue) }

  /// One line for each word.
  static func list(_ tongue: Tongue) -> StyledText {
    let rows = allCases.map { word in
      let takes = word.entry.takes(tongue)
      return (word.name(tongue) + (takes.isEmpty ? "" : " " + takes), word.entry.summary(tongue))
    }
    let widest = rows.map(\.0.displayWidth).max() ?? 0
    var out = StyledText()
    for (usage, summary) in rows {
      if !out.isEmpty { out.append("\n") }
      out.append("  " + usage, .name)
      out.append(String(repeating: " ", count: widest + 2 - usage.displayWidth))
      out.append(summary, .dim)
    }
    return out
  }
}

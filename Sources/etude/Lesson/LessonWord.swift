import Styling

/// The words that lead through a lesson, each in French and in English.
enum LessonWord: CaseIterable {
  case next, back, hint, skip, write, free, resume, restart, summary, help, quit

  private var entry: CommandWord {
    switch self {
    case .next:
      CommandWord(
        name: Bilingual("suite", "next"),
        summary: Bilingual("continue (Entrée aussi)", "goes on (so does Enter)"))
    case .back:
      CommandWord(
        name: Bilingual("retour", "back"),
        summary: Bilingual("revient à l'étape d'avant", "goes back one step"))
    case .hint:
      CommandWord(
        name: Bilingual("indice", "hint"),
        summary: Bilingual("une aide pour l'exercice", "a help for the exercise"))
    case .skip:
      CommandWord(
        name: Bilingual("passer", "skip"),
        summary: Bilingual("laisse l'exercice pour plus tard", "leaves the exercise for later"))
    case .write:
      CommandWord(
        name: Bilingual("rédiger", "write"),
        summary: Bilingual("écrit un texte, s'il est demandé", "writes a text, where one is asked"),
        takes: Bilingual("[texte]", "[text]"))
    case .free:
      CommandWord(
        name: Bilingual("libre", "free"),
        summary: Bilingual("pour essayer ce qu'on veut", "to try anything"))
    case .resume:
      CommandWord(
        name: Bilingual("reprendre", "resume"),
        summary: Bilingual("revient à la leçon", "comes back to the lesson"))
    case .restart:
      CommandWord(
        name: Bilingual("recommencer", "restart"),
        summary: Bilingual("refait l'exercice, ou tout", "does the exercise again, or all"),
        takes: Bilingual("[#id|tout]", "[#id|all]"))
    case .summary:
      CommandWord(
        name: Bilingual("récap", "recap"),
        summary: Bilingual("où vous en êtes", "how far you have come"))
    case .help:
      CommandWord(
        name: Bilingual("aide", "help"),
        summary: Bilingual("ces mots ; aide corr : une fonction", "these; help corr: a function"))
    case .quit:
      CommandWord(
        name: Bilingual("quitter", "quit"),
        summary: Bilingual(
          "garde votre place (Ctrl-D aussi)", "keeps your place (so does Ctrl-D)"))
    }
  }

  /// A line that is one of the words, with `:` before it or without; accents do not count.
  ///
  /// Only `recommencer` and `rédiger` take something after them.
  static func reading(_ line: String) -> (word: LessonWord, argument: String)? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard var first = words.first else { return nil }
    if first.hasPrefix(":") { first.removeFirst() }
    let found = allCases.first { $0.entry.answers(to: first) }
    if found == .write {
      return (.write, String(line.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)))
    }
    guard words.count <= 2 else { return nil }
    guard let found, words.count == 1 || found == .restart else { return nil }
    return (found, words.count > 1 ? words[1] : "")
  }

  /// The word in the language of the reader.
  func name(_ tongue: Tongue) -> String { entry.name(tongue) }

  /// One line for each word.
  static func list(_ tongue: Tongue, width: Int) -> StyledText {
    CommandWord.list(allCases.map(\.entry), prefix: "  ", tongue, width: width)
  }
}

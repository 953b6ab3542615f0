import Language
import Styling

/// A word of the language, as the help and the reference explain it.
struct KeywordEntry {
  /// The word.
  let keyword: Keyword
  /// The use of the word.
  let summary: Bilingual
  /// A line in which it stands.
  let example: Bilingual

  init(_ keyword: Keyword, _ summary: Bilingual, _ french: String, _ english: String) {
    self.keyword = keyword
    self.summary = summary
    self.example = Bilingual(french, english)
  }

  /// Every word, in the order of the reference.
  static let all: [KeywordEntry] = [
    KeywordEntry(
      .define, Bilingual("définit une fonction", "defines a function"),
      "fonction double(x) = 2 * x", "def double(x) = 2 * x"),
    KeywordEntry(
      .return, Bilingual("rend le résultat d'une fonction", "gives the result of a function"),
      "fonction double(x): renvoyer 2 * x", "def double(x): return 2 * x"),
    KeywordEntry(
      .assert, Bilingual("arrête si ce n'est pas vrai", "stops where it does not hold"),
      "vérifier 2 + 2 == 4", "assert 2 + 2 == 4"),
    KeywordEntry(
      .unit, Bilingual("donne une unité à une colonne", "gives a column a unit"),
      "unité cons_ia.Token = Wh", "unit cons_ia.Token = Wh"),
    KeywordEntry(
      .if, Bilingual("choisit selon une condition", "chooses by a condition"),
      #"si 3 > 2 alors "oui" sinon "non""#, #"if 3 > 2 then "yes" else "no""#),
    KeywordEntry(
      .then, Bilingual("suit la condition de si", "follows the condition of if"),
      "si 3 > 2 alors 1 sinon 0", "if 3 > 2 then 1 else 0"),
    KeywordEntry(
      .elif, Bilingual("une autre condition", "one more condition"),
      "si 1 > 2 alors 1 sinonsi 2 > 1 alors 2 sinon 3", "if 1 > 2 then 1 elif 2 > 1 then 2 else 3"),
    KeywordEntry(
      .else, Bilingual("dans tous les autres cas", "in all other cases"),
      "si 3 > 2 alors 1 sinon 0", "if 3 > 2 then 1 else 0"),
    KeywordEntry(
      .for, Bilingual("répète pour chaque élément", "repeats for each item"),
      "[x * x pour x dans [1, 2, 3]]", "[x * x for x in [1, 2, 3]]"),
    KeywordEntry(
      .in, Bilingual("cherche dans une liste ou un texte", "seeks in a list or a text"),
      "3 dans [1, 2, 3]", "3 in [1, 2, 3]"),
    KeywordEntry(
      .while, Bilingual("répète tant que la condition est vraie", "repeats while it holds"),
      "x = 1; tantque x < 10: x *= 2", "x = 1; while x < 10: x *= 2"),
    KeywordEntry(
      .end, Bilingual("ferme un bloc", "closes a block"),
      "pour x dans [1, 2]\n  x\nfin", "for x in [1, 2]\n  x\nend"),
    KeywordEntry(
      .and, Bilingual("vrai si les deux le sont", "true where both are"),
      "3 > 2 et 2 > 1", "3 > 2 and 2 > 1"),
    KeywordEntry(
      .or, Bilingual("vrai si l'un des deux l'est", "true where one of them is"),
      "3 < 2 ou 2 > 1", "3 < 2 or 2 > 1"),
    KeywordEntry(
      .not, Bilingual("le contraire d'une condition", "the contrary of a condition"),
      "non (3 > 2)", "not (3 > 2)"),
    KeywordEntry(.true, Bilingual("ce qui est vrai", "what holds"), "vrai", "true"),
    KeywordEntry(.false, Bilingual("ce qui est faux", "what does not hold"), "faux", "false"),
    KeywordEntry(
      .none, Bilingual("une valeur absente", "a value that is missing"), "rien ?? 0", "none ?? 0"),
  ]
}

extension Manual {
  /// The page of a word of the language, nil for any other.
  func keywordPage(_ word: String) -> StyledText? {
    guard let keyword = Keyword.lookup(word.filter { !$0.isWhitespace }),
      let entry = KeywordEntry.all.first(where: { $0.keyword == keyword })
    else { return nil }
    let both = Bilingual(
      keyword.spelling(.french) + ", " + keyword.spelling(.english),
      keyword.spelling(.english) + ", " + keyword.spelling(.french))
    let kind = Bilingual("mots du langage", "words of the language")
    var out = paragraph.ends(StyledText(both(tongue), .name), StyledText(kind(tongue), .dim))
    out.append("\n" + paragraph.wrapped(entry.summary(tongue), indent: 2))
    for line in entry.example(tongue).split(separator: "\n") { out.append("\n    " + line) }
    return out
  }
}

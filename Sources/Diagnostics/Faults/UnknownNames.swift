package import Styling
import TextMatching

/// `moyene` where no variable, table or function has that name.
package struct UnknownName: Fault {
  package static let entry = FaultEntry(
    "N201", .error,
    page: Bilingual(
      """
      Ce nom ne désigne rien : ni variable, ni table, ni fonction. Vérifiez l'orthographe \
      (la touche Tab propose les noms) ; un texte s'écrit entre guillemets ; une colonne se \
      lit avec sa table : cons_ia.Token.
      """,
      """
      This name stands for nothing: no variable, table or function. Check the spelling (the \
      Tab key proposes names); a text stands in quotes; a column is read with its table: \
      cons_ia.Token.
      """),
    example: "corr(Token, Tweet)",
    mended: "corr(cons_ia.Token, cons_ia.Tweet)")

  let name: String
  let suggestions: [String]
  let fallback: Bilingual?
  /// The text that was meant, with the quotes that were left out.
  private var quoted: String?

  package init(_ name: String, suggestions: [String], help: Bilingual? = nil) {
    (self.name, self.suggestions, self.fallback) = (name, suggestions, help)
  }

  /// A name that is a text without its quotes.
  package init(_ name: String, meaning text: String) {
    self.init(name, suggestions: [], help: Self.quotesLacking(around: text))
    quoted = "\"\(text)\""
  }

  /// The help on a text without its quotes.
  package static func quotesLacking(around text: String) -> Bilingual {
    Bilingual(
      "un texte s'écrit entre guillemets : \"\(text)\"", "a text stands in quotes: \"\(text)\"")
  }

  package var message: Bilingual { Bilingual("nom inconnu : \(name)", "unknown name: \(name)") }
  package var label: Bilingual? {
    Bilingual("ni variable, ni table, ni fonction", "no variable, table or function")
  }

  package var help: Bilingual? { Suggestions(suggestions).question ?? fallback }
  package var repair: Repair? {
    quoted.map { Repair(replacingWith: $0) } ?? Suggestions(suggestions).repair
  }
}

/// A gap of an exercise that was run before it was filled.
package struct GapLeft: Fault {
  package static let entry = FaultEntry(
    "N222", .error,
    page: Bilingual(
      "Quatre traits de soulignement marquent le trou d'un exercice. Remplacez-les.",
      "Four underscores mark the gap of an exercise. Replace them."),
    example: "rapport = ____",
    mended: "rapport = 14")

  let gap: String

  package init(_ gap: String) { self.gap = gap }

  package var message: Bilingual { Bilingual("à compléter : \(gap)", "to be completed: \(gap)") }
  package var help: Bilingual? {
    Bilingual("écrivez votre réponse à sa place", "write your answer in its place")
  }
}

/// `moyene(x)` where no function has that name.
package struct UnknownFunction: Fault {
  package static let entry = FaultEntry(
    "N202", .error,
    page: Bilingual(
      #"Aucune fonction n'a ce nom. help donne la liste, help "mots" cherche par mots."#,
      #"No function has this name. help lists them, help "words" searches by words."#),
    example: "moyene([1, 2])",
    mended: "moyenne([1, 2])")

  let name: String
  let suggestions: [String]
  let fallback: Bilingual?

  package init(_ name: String, suggestions: [String], help: Bilingual? = nil) {
    (self.name, self.suggestions, self.fallback) = (name, suggestions, help)
  }

  package var message: Bilingual {
    Bilingual("fonction inconnue : \(name)", "unknown function: \(name)")
  }

  package var help: Bilingual? { Suggestions(suggestions).question ?? fallback }
  package var repair: Repair? { Suggestions(suggestions).repair }
}

/// A column that the table does not have.
package struct UnknownColumn: FaultOfTable, Equatable {
  package static let entry = FaultEntry(
    "N203", .error,
    page: Bilingual(
      """
      La table n'a pas de colonne de ce nom. Les espaces d'un nom s'écrivent _ : \
      Active_parameters ; columns(t) donne les noms.
      """,
      """
      The table has no column of this name. Blanks in a name are written _: \
      Active_parameters; columns(t) lists the names.
      """),
    example: "cons_ia.sort(-Actif_parameters)",
    mended: "cons_ia.sort(-Active_parameters)")

  package let name: String
  package var table: String?
  /// The table's columns.
  let known: [String]
  /// The columns that the name may mean, where it means several.
  let candidates: [String]
  /// The look-up with row and column in the right order, where they were swapped.
  package var swapped: String?
  /// The condition that names a column of each of two tables, where only one of them has this.
  package var pair: String?
  /// True where a variable may have been meant as well.
  package var mayBeVariable = false

  package init(_ name: String, table: String? = nil, known: [String]) {
    (self.name, self.table, self.known, candidates) = (name, table, known, [])
  }

  package init(_ name: String, candidates: [String]) {
    (self.name, table, known, self.candidates) = (name, nil, [], candidates)
  }

  package var message: Bilingual {
    Bilingual("colonne inconnue : \(name)", "unknown column: \(name)")
  }
  package var label: Bilingual? {
    Bilingual("absente de \(table ?? "la table")", "not in \(table ?? "the table")")
  }

  package var help: Bilingual? {
    if let swapped { return Bilingual(same: swapped) }
    if let pair { return Bilingual(same: "on = \(pair)") }
    if let question = suggestions.question { return question }
    guard !known.isEmpty else { return nil }
    let names = known.prefix(8).map(\.identifier)
    let shown = names.joined(separator: ", ") + (known.count > 8 ? ", …" : "")
    guard mayBeVariable else {
      return Bilingual("les colonnes sont \(shown)", "the columns are \(shown)")
    }
    return Bilingual(
      "les colonnes sont \(shown) ; une variable : \(name) = …",
      "the columns are \(shown); a variable: \(name) = …")
  }
  package var repair: Repair? { pair.map { Repair(replacingWith: $0) } ?? suggestions.repair }

  private var suggestions: Suggestions {
    let near = TextMatching.suggestions(for: name, among: known, limit: 3)
    return Suggestions(near.map(\.identifier) + candidates.map { "`\($0)`" })
  }
}

/// `head(t, nombre = 3)` where no parameter has that name.
package struct UnknownParameter: Fault {
  package static let entry = FaultEntry(
    "N204", .error,
    page: Bilingual(
      """
      La fonction n'a pas d'argument de ce nom. Sa page d'aide (?head) les donne tous, en \
      français et en anglais.
      """,
      "The function takes no argument of this name. Its help page (?head) lists them all."),
    example: "cons_ia.head(nombre = 3)",
    mended: "cons_ia.head(n = 3)")

  let name: String
  let function: String
  let parameters: [String]
  let suggestions: [String]

  package init(_ name: String, function: String, parameters: [String], suggestions: [String]) {
    (self.name, self.function, self.parameters, self.suggestions) = (
      name, function, parameters, suggestions
    )
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) n'a pas de paramètre \(name)", "\(function) has no parameter \(name)")
  }

  package var help: Bilingual? {
    Suggestions(suggestions).question
      ?? (parameters.isEmpty
        ? Bilingual("\(function)() ne prend rien", "\(function)() takes nothing")
        : Bilingual("ses paramètres sont \(all)", "its parameters are \(all)"))
  }

  package var repair: Repair? { Suggestions(suggestions).repair }

  private var all: String { parameters.joined(separator: ", ") }
}

extension FaultEntry {
  /// The codes of this file.
  static let unknownNames: [FaultEntry] = [
    UnknownName.entry, GapLeft.entry, UnknownFunction.entry, UnknownColumn.entry,
    UnknownParameter.entry,
  ]
}

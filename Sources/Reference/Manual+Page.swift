import BuiltinKit
import Styling

extension Manual {
  /// The page of a function: head, summary, parameters, examples with their results, related
  /// functions and what else to know.
  func page(
    _ builtin: Builtin, named spelling: Tongue, run: (String) -> String?
  ) -> StyledText {
    var out = paragraph.ends(
      StyledText(builtin.signature(spelling), .name),
      StyledText(builtin.family.title(tongue), .dim))
    out.append("\n" + paragraph.wrapped(builtin.summary(tongue), indent: 2))
    let rows = builtin.parameters.map { ($0.spelling(spelling), $0.summary(tongue)) }
    if !rows.isEmpty { out += StyledText("\n") + paragraph.table(rows, indent: 4) }
    for example in builtin.examples { out += StyledText("\n") + shown(example, run) }
    let last = [alsoWritten(builtin, spelling), related(builtin, spelling), details(builtin)]
    let rest = last.compactMap { $0 }.joined(separator: " ")
    if !rest.isEmpty { out.append("\n" + paragraph.wrapped(rest, indent: 2)) }
    return out
  }

  /// The line and its echo, both behind two blanks.
  private func shown(_ example: Example, _ run: (String) -> String?) -> StyledText {
    var out = StyledText("  > ", .prompt)
    out.append(example.code)
    let result = run(example.code) ?? example.shows
    for line in result.split(separator: "\n", omittingEmptySubsequences: false) {
      out.append(line.isEmpty ? "\n" : "\n  " + line)
    }
    return out
  }

  private func related(_ builtin: Builtin, _ spelling: Tongue) -> String? {
    let names = builtin.seeAlso.map { catalogue.find($0)?.spelling(spelling) ?? $0 }
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    return tongue == .french ? "Voir aussi : \(list)." : "See also: \(list)."
  }

  /// The name in the other language, where it is another word.
  private func alsoWritten(_ builtin: Builtin, _ spelling: Tongue) -> String? {
    guard builtin.name != builtin.french else { return nil }
    let other = builtin.spelling(spelling == .french ? .english : .french)
    return tongue == .french ? "S'écrit aussi \(other)." : "Also written \(other)."
  }

  /// The details, without the line feeds of their declaration.
  private func details(_ builtin: Builtin) -> String? {
    builtin.details.map { $0(tongue) }
  }

  /// What the code of a message says about where the fault lies.
  func codePage(_ code: String) -> StyledText? {
    let digits = code.dropFirst()
    guard digits.count == 3, digits.allSatisfy({ ("0"..."9").contains($0) }),
      let phase = code.first.flatMap({ Self.phases[$0] })
    else { return nil }
    let head = paragraph.ends(
      StyledText(code, .name), StyledText(tongue == .french ? "messages" : "messages", .dim))
    return head + StyledText("\n" + paragraph.wrapped(phase(tongue), indent: 2))
  }

  /// What the letter of a code stands for.
  private static let phases: [Character: Bilingual] = [
    "S": Bilingual(
      """
      Une erreur d'écriture : la ligne n'a pas pu être lue, rien n'a été exécuté. Le signe ^ \
      montre l'endroit ; c'est souvent une parenthèse, une virgule ou un guillemet.
      """,
      """
      An error of writing: the line could not be read and nothing was executed. The sign ^ shows \
      the place; often it is a bracket, a comma or a quote.
      """),
    "N": Bilingual(
      """
      Un nom que personne ne connaît, ou qui désigne deux choses : variable, table, colonne, \
      fonction ou paramètre. Vérifiez l'orthographe ; la touche Tab propose les noms connus.
      """,
      """
      A name that nobody knows, or that means two things: variable, table, column, function or \
      parameter. Check the spelling; the Tab key proposes the known names.
      """),
    "U": Bilingual(
      """
      Des unités ou des sortes de valeurs qui ne vont pas ensemble. On n'additionne que des \
      grandeurs de même nature ; value(x, Wh) donne le nombre seul, x * 1 Wh ajoute une unité.
      """,
      """
      Units or kinds of values that do not go together. Only quantities of one kind are added; \
      value(x, Wh) gives the bare number, x * 1 Wh adds a unit.
      """),
    "D": Bilingual(
      """
      Ce que les données ou le calcul refusent : une clé absente, une division par zéro, une \
      longueur inégale, une vérification fausse.
      """,
      """
      What the data or the arithmetic refuse: a key that is absent, a division by zero, unequal \
      lengths, an assertion that does not hold.
      """),
    "F": Bilingual(
      """
      Un fichier introuvable, illisible ou mal formé. Le message donne le fichier et la ligne.
      """,
      "A file that is missing, unreadable or malformed. The message gives the file and the line."),
    "L": Bilingual(
      """
      Une limite qui protège la séance : un résultat trop grand, une fonction qui s'appelle sans \
      fin. Rien n'est perdu de ce qui précède.
      """,
      """
      A limit that protects the session: a result that is too large, a function that calls itself \
      without end. Nothing that came before is lost.
      """),
  ]
}

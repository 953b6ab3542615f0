import Styling

/// What the text itself does wrong: codes S1xx, and L6xx for texts too big to be read.
extension Diagnostic {
  /// The same message with its repair, and the mended line as help.
  public func repaired(by fix: Fix, showing mended: String?) -> Diagnostic {
    var copy = self
    copy.fix = fix
    if let mended { copy.help = Bilingual(same: mended) }
    return copy
  }

  /// `1 +` or `sort(, 2)`: a value should stand here; `sign` is what stands before it.
  public static func missingValue(after sign: String?, at range: SourceRange) -> Diagnostic {
    let place = sign.map { Bilingual(" après \($0)", " after \($0)") } ?? Bilingual(same: "")
    return Diagnostic(
      "S101", .error, Bilingual("il manque une valeur", "a value is missing") + place, at: range,
      label: Bilingual("attendue ici", "expected here"))
  }

  /// `f(x`: a bracket that nothing closes.
  public static func bracketNeverClosed(_ opener: String, at range: SourceRange) -> Diagnostic {
    let name = bracketName(opener)
    let isMasculine = opener == "["
    return Diagnostic(
      "S102", .error,
      Bilingual(
        name.french + (isMasculine ? " jamais fermé" : " jamais fermée"),
        name.english + " never closed"),
      at: range,
      label: Bilingual(isMasculine ? "ouvert ici" : "ouverte ici", "opened here"))
  }

  /// `f(x]`: the wrong bracket closes, or closes nothing when `opener` is nil.
  public static func wrongCloser(
    _ closer: String, opener: String?, openedAt opening: SourceRange?, at range: SourceRange
  ) -> Diagnostic {
    guard let opener, let opening else {
      return Diagnostic(
        "S103", .error, Bilingual("\(closer) ne ferme rien", "\(closer) closes nothing"), at: range,
        label: Bilingual("rien n'est ouvert", "nothing is open"))
    }
    var result = Diagnostic(
      "S103", .error,
      Bilingual("\(closer) ne ferme pas \(opener)", "\(closer) does not close \(opener)"),
      at: range)
    result.secondary = [Label(opening, Bilingual("ouvert ici", "opened here"))]
    return result
  }

  /// `"abc`: a text without its closing quote.
  public static func textNeverClosed(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S104", .error, Bilingual("texte jamais fermé", "text never closed"), at: range,
      label: Bilingual("ouvert ici", "opened here"))
  }

  /// `“abc”` or `« abc »`.
  public static func curlyQuotes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S105", .error,
      Bilingual("un texte s'écrit entre guillemets droits", "text stands between straight quotes"),
      at: range)
  }

  /// A name without its closing backtick.
  public static func nameNeverClosed(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S106", .error, Bilingual("nom entre ` jamais fermé", "name in backticks never closed"),
      at: range,
      label: Bilingual("ouvert ici", "opened here"))
  }

  /// The dead key ` that became the accent of the next letter: `` Àctive parameters` ``.
  public static func accentForBacktick(_ letter: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S137", .error,
      Bilingual("\(letter) vient d'un ` resté en attente", "\(letter) comes from a pending `"),
      at: range,
      note: Bilingual(
        "après la touche `, tapez une espace, puis la lettre",
        "after the key `, type a space, then the letter"))
  }

  /// `0,59`: the comma separates values.
  public static func decimalComma(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S107", .error,
      Bilingual(
        "la virgule sépare des valeurs ; le nombre s'écrit avec un point",
        "the comma separates values; a number is written with a point"),
      at: range)
  }

  /// `1 000`: a number has no blanks.
  public static func blankInNumber(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S108", .error,
      Bilingual("un nombre s'écrit sans espace", "a number is written without blanks"),
      at: range)
  }

  /// `.5`: a leading point is a column's.
  public static func leadingPoint(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S109", .error,
      Bilingual(
        "un nombre commence par un chiffre, pas par un point",
        "a number starts with a digit, not with a point"),
      at: range)
  }

  /// `5.`: digits follow a point.
  public static func trailingPoint(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S138", .error,
      Bilingual(
        "un nombre finit par un chiffre, pas par un point",
        "a number ends with a digit, not with a point"),
      at: range)
  }

  /// `xs[1:3]`: there are no slices.
  public static func slice(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S136", .error,
      Bilingual("les tranches [a:b] n'existent pas ici", "there are no [a:b] slices here"),
      at: range,
      help: Bilingual(
        "t.head(3), ou [xs[i] for i in range(1, 3)]", "t.head(3), or [xs[i] for i in range(1, 3)]"))
  }

  /// `if x = 3`: one `=` where two compare.
  public static func assignmentInCondition(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S110", .error, Bilingual("on compare avec ==, pas avec =", "== compares, = does not"),
      at: range)
  }

  /// `×`, `≤`, `&&`: a sign that is written `ours` here.
  public static func foreignSign(
    _ sign: String, ours: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "S111", .error, Bilingual("\(sign) s'écrit \(ours)", "\(sign) is written \(ours)"), at: range)
  }

  /// `x²`.
  public static func superscript(_ sign: String, ours: String, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      "S112", .error,
      Bilingual("la puissance \(sign) s'écrit \(ours)", "the power \(sign) is written \(ours)"),
      at: range)
  }

  /// `fin = 3`: a word of the language where a name is expected.
  public static func keywordAsName(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S113", .error,
      Bilingual("\(word) est un mot du langage", "\(word) is a word of the language"), at: range,
      label: Bilingual("un nom est attendu ici", "a name is expected here"))
  }

  /// A block without its `end`; `closer` is the word to write, in the language of `opener`.
  public static func blockNeverClosed(
    _ opener: String, closer: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "S114", .error, Bilingual("bloc \(opener) jamais fermé", "\(opener) block never closed"),
      at: range,
      label: Bilingual("ouvert ici", "opened here"),
      help: Bilingual("fermez-le par \(closer)", "close it with \(closer)"))
  }

  /// `end`, `else`, `then`… where no block is open that they belong to.
  public static func strayWord(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S115", .error,
      Bilingual("\(word) n'appartient à aucun bloc ouvert", "\(word) belongs to no open block"),
      at: range)
  }

  /// `else if` for `elif`.
  public static func elseIf(_ typed: String, ours: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S116", .error, Bilingual("\(typed) s'écrit \(ours)", "\(typed) is written \(ours)"),
      at: range)
  }

  /// `x++`.
  public static func increment(_ sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S117", .error, Bilingual("\(sign) n'existe pas ici", "there is no \(sign) here"), at: range)
  }

  /// Python's `lambda x: …`.
  public static func lambda(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S118", .error,
      Bilingual("une fonction sans nom s'écrit avec =>", "a nameless function is written with =>"),
      at: range)
  }

  /// `x => 3` for `x >= 3`.
  public static func arrowInComparison(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S119", .error, Bilingual("« supérieur ou égal » s'écrit >=", "“at least” is written >="),
      at: range)
  }

  /// `f(a b)`: two values side by side.
  public static func missingOperator(before word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S120", .error,
      Bilingual(
        "il manque un opérateur ou une virgule avant \(word)",
        "an operator or a comma is missing before \(word)"),
      at: range)
  }

  /// `x + 1 = 3`: only a name can be given a value.
  public static func assignmentToValue(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S121", .error,
      Bilingual("à gauche de = il faut un nom seul", "only a name can stand left of ="), at: range)
  }

  /// A name should stand here: after `def`, `for`, `.`, `@`.
  public static func missingName(after sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S122", .error,
      Bilingual("il manque un nom après \(sign)", "a name is missing after \(sign)"),
      at: range, label: Bilingual("attendu ici", "expected here"))
  }

  /// A word or a sign should stand here, `else` after `if c then a`.
  public static func missingWord(
    _ word: String, example: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "S123", .error, Bilingual("il manque \(word)", "\(word) is missing"), at: range,
      label: Bilingual("attendu ici", "expected here"), help: example.map { Bilingual(same: $0) })
  }

  /// A character that has no meaning; `name` is how to speak of one that cannot be seen.
  public static func strangeCharacter(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S124", .error,
      Bilingual("ce caractère n'a pas de sens ici : \(name)", "no meaning here: \(name)"),
      at: range)
  }

  /// `"\q"`.
  public static func unknownEscape(_ escape: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S125", .error,
      Bilingual("\(escape) n'a pas de sens dans un texte", "\(escape) means nothing in a text"),
      at: range,
      help: Bilingual(
        #"\n, \t, \", \', \\ ou \u{e9} ; \\ écrit la barre elle-même"#,
        #"\n, \t, \", \', \\ or \u{e9}; \\ writes the backslash itself"#))
  }

  /// `1e400`: beyond what a number can hold.
  public static func numberOutOfRange(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S126", .error,
      Bilingual("ce nombre dépasse les limites", "this number is beyond the limits"), at: range,
      help: Bilingual("de 1e-307 à 1e308", "from 1e-307 to 1e308"))
  }

  /// A brace of an f-string that is alone, or with nothing between it and its fellow.
  public static func braceInText(_ brace: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S127", .error,
      Bilingual("accolade seule dans un texte f", "lone brace in an f-string"), at: range,
      help: Bilingual(
        "doublez-la pour l'écrire telle quelle : \(brace)\(brace)",
        "double it to write it as it is: \(brace)\(brace)"))
  }

  /// `import pandas`: nothing to do.
  public static func importIgnored(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S128", .note,
      Bilingual("rien à importer : tout est déjà là", "nothing to import: everything is here"),
      at: range)
  }

  /// `null` and its likes for `none`.
  public static func null(_ word: String, ours: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S129", .error, Bilingual("\(word) s'écrit \(ours)", "\(word) is written \(ours)"), at: range)
  }

  /// `x -> 3`: a unit should stand here.
  public static func missingUnit(after sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S130", .error,
      Bilingual("il manque une unité après \(sign)", "a unit is missing after \(sign)"),
      at: range, label: Bilingual("attendue ici", "expected here"))
  }

  /// `1, 2` or `(1, 2)`: several values stand in square brackets.
  public static func valuesWithoutBrackets(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S131", .error,
      Bilingual(
        "plusieurs valeurs s'écrivent entre crochets", "several values stand in square brackets"),
      at: range)
  }

  /// `t["n"] = …`: a column is added by `derive`.
  public static func columnAssignment(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S132", .error,
      Bilingual("une colonne s'ajoute avec derive", "a column is added with derive"),
      at: range)
  }

  /// `return` outside a definition.
  public static func returnOutsideFunction(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S133", .error,
      Bilingual("\(word) hors d'une définition", "\(word) outside a definition"), at: range)
  }

  /// `if x:` without a line below it that belongs to it.
  public static func emptyBlock(_ opener: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "S134", .error, Bilingual("rien à faire dans \(opener)", "\(opener) has nothing to do"),
      at: range,
      label: Bilingual("une ligne en retrait est attendue", "an indented line is expected"))
  }

  /// `x -> kWh + 1`, which could be read in two ways.
  public static func operatorAfterConversion(
    _ sign: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "S135", .error,
      Bilingual(
        "avant \(sign), une conversion se met entre parenthèses",
        "before \(sign), a conversion stands in brackets"),
      at: range)
  }

  /// Brackets, operators or blocks within each other beyond what is read.
  public static func tooNested(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "L601", .error, Bilingual("trop imbriqué", "too deeply nested"), at: range,
      help: Bilingual(
        "donnez un nom à une partie, sur une ligne à elle",
        "give a part a name, on a line of its own"))
  }

  /// A text of more bytes than are read.
  public static func textTooLong(megabytes: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "L602", .error,
      Bilingual(
        "texte trop long : \(megabytes) Mo au plus", "text too long: \(megabytes) MB at most"),
      at: range)
  }

  private static func bracketName(_ opener: String) -> Bilingual {
    switch opener {
    case "[": Bilingual("crochet", "square bracket")
    case "{": Bilingual("accolade", "brace")
    default: Bilingual("parenthèse", "bracket")
    }
  }
}

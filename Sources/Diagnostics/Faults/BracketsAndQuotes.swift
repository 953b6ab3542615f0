package import Styling

/// `1 +` or `sort(, 2)`: a value should stand here; `sign` is what stands before it.
package struct MissingValue: Fault {
  package static let entry = FaultEntry(
    "S101", .error,
    page: Bilingual(
      """
      Un opérateur, une virgule ou une parenthèse attend une valeur qui n'est pas là. \
      Écrivez-la à l'endroit du signe ^, ou retirez ce qui l'attend.
      """,
      """
      An operator, a comma or a bracket waits for a value that is not there. Write it at the \
      sign ^, or remove what waits for it.
      """),
    example: "35 +",
    mended: "35 + 2")

  let sign: String?

  package init(after sign: String?) { self.sign = sign }

  package var message: Bilingual { Bilingual("il manque une valeur", "a value is missing") + place }
  package var label: Bilingual? { Bilingual("attendue ici", "expected here") }

  private var place: Bilingual {
    sign.map { Bilingual(" après \($0)", " after \($0)") } ?? Bilingual(same: "")
  }
}

/// `f(x`: a bracket that nothing closes.
package struct BracketNeverClosed: Fault {
  package static let entry = FaultEntry(
    "S102", .error,
    page: Bilingual(
      """
      Chaque parenthèse, crochet ou accolade ouverte doit se fermer. Le signe ^ montre celle \
      qui reste ouverte ; à l'invite, la ligne continue tant qu'elle l'est.
      """,
      """
      Each bracket that is opened must be closed. The sign ^ shows the one that stays open; \
      at the prompt the line goes on until it is closed.
      """),
    example: "round(2.5",
    mended: "round(2.5)")

  let opener: String

  package init(_ opener: String) { self.opener = opener }

  package var message: Bilingual {
    Bilingual(
      name.french + (isMasculine ? " jamais fermé" : " jamais fermée"),
      name.english + " never closed")
  }

  package var label: Bilingual? {
    Bilingual(isMasculine ? "ouvert ici" : "ouverte ici", "opened here")
  }

  private var name: Bilingual {
    switch opener {
    case "[": Bilingual("crochet", "square bracket")
    case "{": Bilingual("accolade", "brace")
    default: Bilingual("parenthèse", "bracket")
    }
  }

  private var isMasculine: Bool { opener == "[" }
}

/// `f(x]`: the wrong bracket closes, or closes nothing when `opener` is nil.
package struct WrongCloser: Fault {
  package static let entry = FaultEntry(
    "S103", .error,
    page: Bilingual(
      """
      Une parenthèse fermante ne correspond à aucune ouvrante, ou pas à la dernière ouverte \
      : ( se ferme par ), [ par ], { par }.
      """,
      """
      A closing bracket matches no opening one, or not the last one opened: ( is closed by \
      ), [ by ], { by }.
      """),
    example: "max(3, 5]",
    mended: "max(3, 5)")

  let closer: String
  let opener: String?

  package init(_ closer: String, opener: String?) { (self.closer, self.opener) = (closer, opener) }

  /// The words at the bracket that is open.
  package static let opening = Bilingual("ouvert ici", "opened here")

  package var message: Bilingual {
    guard let opener else {
      return Bilingual("\(closer) ne ferme rien", "\(closer) closes nothing")
    }
    return Bilingual("\(closer) ne ferme pas \(opener)", "\(closer) does not close \(opener)")
  }

  package var label: Bilingual? {
    opener == nil ? Bilingual("rien n'est ouvert", "nothing is open") : nil
  }
}

/// `"abc`: a text without its closing quote.
package struct TextNeverClosed: Fault {
  package static let entry = FaultEntry(
    "S104", .error,
    page: Bilingual(
      "Un texte commence et finit par le même guillemet droit, sur la même ligne.",
      "A text starts and ends with the same straight quote, on one line."),
    example: #"pays = "France"#,
    mended: #"pays = "France""#)

  package init() {}

  package var message: Bilingual { Bilingual("texte jamais fermé", "text never closed") }
  package var label: Bilingual? { Bilingual("ouvert ici", "opened here") }
}

/// `“abc”` or `« abc »`.
package struct CurlyQuotes: Fault {
  package static let entry = FaultEntry(
    "S105", .error,
    page: Bilingual(
      """
      Les guillemets courbes ou français (« ») viennent souvent d'un traitement de texte. \
      Dans le code, un texte s'écrit entre guillemets droits.
      """,
      """
      Curly quotes or guillemets often come from a word processor. In code, a text stands \
      between straight quotes.
      """),
    example: "upper(« France »)",
    mended: #"upper("France")"#)

  package init() {}

  package var message: Bilingual {
    Bilingual("un texte s'écrit entre guillemets droits", "text stands between straight quotes")
  }
}

/// A name without its closing backtick.
package struct NameNeverClosed: Fault {
  package static let entry = FaultEntry(
    "S106", .error,
    page: Bilingual(
      """
      Un nom de colonne avec des espaces peut s'écrire entre deux accents graves ` ; il \
      manque le second. Si le nom est unique, Active_parameters suffit.
      """,
      """
      The name of a column with blanks may stand between two backticks; the second one is \
      missing. Where the name is unique, Active_parameters will do.
      """),
    example: "cons_ia.`Active parameters",
    mended: "cons_ia.`Active parameters`")

  package init() {}

  package var message: Bilingual {
    Bilingual("nom entre ` jamais fermé", "name in backticks never closed")
  }

  package var label: Bilingual? { Bilingual("ouvert ici", "opened here") }
}

extension FaultEntry {
  /// The codes of this file.
  static let bracketsAndQuotes: [FaultEntry] = [
    MissingValue.entry, BracketNeverClosed.entry, WrongCloser.entry, TextNeverClosed.entry,
    CurlyQuotes.entry, NameNeverClosed.entry,
  ]
}

package import Styling

/// A character that has no meaning; `name` is how to speak of one that cannot be seen.
package struct StrangeCharacter: Fault {
  package static let entry = FaultEntry(
    "S124", .error,
    page: Bilingual(
      """
      Ce caractère n'a pas de sens dans le code. Certains sont invisibles et viennent d'un \
      copier-coller : retapez la ligne.
      """,
      """
      This character has no meaning in code. Some are invisible and come from copy and \
      paste: type the line again.
      """),
    example: "x = $3",
    mended: "x = 3")

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual("ce caractère n'a pas de sens ici : \(name)", "no meaning here: \(name)")
  }
}

/// `"\q"`.
package struct UnknownEscape: Fault {
  package static let entry = FaultEntry(
    "S125", .error,
    page: Bilingual(
      #"""
      Dans un texte, la barre \ introduit un caractère spécial. Pour écrire la barre \#
      elle-même, doublez-la ; dans un chemin, / convient partout.
      """#,
      """
      In a text the backslash starts a special character. Double it to write it as it is; in \
      a path, / works everywhere.
      """),
    example: #""dossier\qualité""#,
    mended: #""dossier\\qualité""#)

  let escape: String

  package init(_ escape: String) { self.escape = escape }

  package var message: Bilingual {
    Bilingual("\(escape) n'a pas de sens dans un texte", "\(escape) means nothing in a text")
  }

  package var help: Bilingual? {
    Bilingual(
      #"\n, \t, \", \', \\ ou \u{e9} ; \\ écrit la barre elle-même"#,
      #"\n, \t, \", \', \\ or \u{e9}; \\ writes the backslash itself"#)
  }
}

/// `1e400`: beyond what a number can hold.
package struct NumberBeyondLimits: Fault {
  package static let entry = FaultEntry(
    "S126", .error,
    page: Bilingual(
      "Les nombres vont d'environ 1e-307 à 1e308. Au-delà, changez d'unité.",
      "Numbers go from about 1e-307 to 1e308. Beyond that, change the unit."),
    example: "1e400",
    mended: "1e300")

  package init() {}

  package var message: Bilingual {
    Bilingual("ce nombre dépasse les limites", "this number is beyond the limits")
  }

  package var help: Bilingual? { Bilingual("de 1e-307 à 1e308", "from 1e-307 to 1e308") }
}

/// A brace of an f-string that is alone, or with nothing between it and its fellow.
package struct BraceInText: Fault {
  package static let entry = FaultEntry(
    "S127", .error,
    page: Bilingual(
      """
      Dans un texte f, les accolades entourent une valeur à insérer. Pour écrire une \
      accolade, doublez-la.
      """,
      """
      In an f-string braces surround a value to insert. Double a brace to write it as it is.
      """),
    example: #"f"a } b""#,
    mended: #"f"a }} b""#)

  let brace: String

  package init(_ brace: String) { self.brace = brace }

  package var message: Bilingual {
    Bilingual("accolade seule dans un texte f", "lone brace in an f-string")
  }

  package var help: Bilingual? {
    Bilingual(
      "doublez-la pour l'écrire telle quelle : \(brace)\(brace)",
      "double it to write it as it is: \(brace)\(brace)")
  }
}

/// `import pandas`: nothing to do.
package struct ImportIgnored: Fault {
  package static let entry = FaultEntry(
    "S128", .note, .teaching,
    page: Bilingual(
      """
      import n'a rien à faire ici : toutes les fonctions sont là. La ligne est lue et \
      laissée de côté.
      """,
      """
      import has nothing to do here: all functions are there. The line is read and left \
      aside.
      """),
    example: "import pandas as pd",
    mended: "1 + 1")

  package init() {}

  package var message: Bilingual {
    Bilingual("rien à importer : tout est déjà là", "nothing to import: everything is here")
  }
}

/// `null` and its likes for `none`.
package struct ForeignNone: Fault {
  package static let entry = FaultEntry(
    "S129", .error,
    page: Bilingual(
      "L'absence de valeur s'écrit none, ou rien en français.",
      "The absence of a value is written none."),
    example: "x = null",
    mended: "x = none")

  let word: String
  let ours: String

  package init(_ word: String, ours: String) { (self.word, self.ours) = (word, ours) }

  package var message: Bilingual {
    Bilingual("\(word) s'écrit \(ours)", "\(word) is written \(ours)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let charactersOfText: [FaultEntry] = [
    StrangeCharacter.entry, UnknownEscape.entry, NumberBeyondLimits.entry, BraceInText.entry,
    ImportIgnored.entry, ForeignNone.entry,
  ]
}

package import Styling

/// `.x` or `a..b` where no table is in sight.
package struct ColumnOutsideVerb: Fault {
  package static let entry = FaultEntry(
    "N216", .error,
    page: Bilingual(
      """
      .x et a..b désignent des colonnes, et n'ont de sens que dans un verbe qui sait de \
      quelle table il s'agit.
      """,
      """
      .x and a..b mean columns, and only make sense in a verb that knows which table is \
      meant.
      """),
    example: ".Token",
    mended: "cons_ia.Token")

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      ".\(name) n'a de sens que dans un verbe de table", ".\(name) only means something in a verb"
    )
  }

  package var help: Bilingual? {
    Bilingual("table.\(name), ou table.filter(…)", "table.\(name), or table.filter(…)")
  }
}

/// `pd.mean(x)`: the prefix of a Python module that étude has no use for.
package struct ModulePrefix: Fault {
  package static let entry = FaultEntry(
    "N217", .error,
    page: Bilingual(
      """
      pd., np., sns. ou plt. sont des préfixes de Python. Ici les fonctions s'appellent \
      directement.
      """,
      "pd., np., sns. or plt. are prefixes of Python. Here functions are called directly."),
    example: "np.mean([1, 2])",
    mended: "mean([1, 2])")

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual("le préfixe \(name). ne sert à rien ici", "the prefix \(name). is of no use here")
  }
}

/// A block without `return` whose last line is a value: that value goes nowhere.
package struct ReturnForgotten: Fault {
  package static let entry = FaultEntry(
    "N218", .note, .teaching,
    page: Bilingual(
      """
      La fonction calcule une valeur mais ne la renvoie pas : ajoutez return devant, ou \
      écrivez-la avec =.
      """,
      """
      The function computes a value but does not give it back: put return before it, or \
      write it with =.
      """),
    example: """
      def f(x):
        x * 2
      end
      """,
    mended: """
      def f(x):
        return x * 2
      end
      """)

  let name: String
  let value: String

  package init(_ name: String, value: String) { (self.name, self.value) = (name, value) }

  package var message: Bilingual {
    Bilingual(
      "\(name) ne renvoie rien ; pour sa dernière valeur : return \(value)",
      "\(name) gives nothing back; for its last value: return \(value)")
  }
}

/// `l.append(3)` alone on its line: the list itself stays as it was.
package struct AppendedNowhere: Fault {
  package static let entry = FaultEntry(
    "N219", .note, .teaching,
    page: Bilingual(
      """
      append donne une nouvelle liste ; celle d'avant reste la même tant qu'on ne range pas \
      le résultat.
      """,
      "append gives a new list; the old one stays as it is until the result is kept."),
    example: """
      l = [1, 2]
      l.append(3)
      """,
    mended: """
      l = [1, 2]
      l = l.append(3)
      """)

  let name: String
  let call: String

  package init(_ name: String, call: String) { (self.name, self.call) = (name, call) }

  package var message: Bilingual {
    Bilingual(
      "\(name) reste comme elle est ; pour l'allonger : \(name) = \(call)",
      "\(name) stays as it is; to lengthen it: \(name) = \(call)")
  }
}

/// A line as another language writes it; `help` says what to write.
package struct LineFromElsewhere: Fault {
  package static let entry = FaultEntry(
    "N220", .error,
    page: Bilingual(
      """
      La ligne est écrite comme en Python, pandas ou seaborn. Le message donne la ligne \
      d'étude avec vos noms ; :réparer l'applique. La page docs/depuis-python.md les montre \
      toutes.
      """,
      """
      The line is written as in Python, pandas or seaborn. The message gives étude's line \
      with your names; :fix applies it. The page docs/depuis-python.md shows them all.
      """),
    example: #"cons_ia["Provider"].value_counts()"#,
    mended: "cons_ia.count(Provider).sort(-n)")

  package let message: Bilingual
  package let help: Bilingual?

  package init(_ message: Bilingual, help: Bilingual?) {
    (self.message, self.help) = (message, help)
  }
}

/// `col("Token")` where no table is in sight.
package struct ColumnFunctionOutsideVerb: Fault {
  package static let entry = FaultEntry(
    "N221", .error,
    page: Bilingual(
      """
      col donne une colonne de la table que le verbe traite : dans filter, derive, sort… \
      Ailleurs, c'est la table suivie du nom entre crochets.
      """,
      """
      col gives a column of the table that the verb works on: in filter, derive, sort… \
      Elsewhere it is the table with the name in brackets.
      """),
    example: #"mean(col("Token"))"#,
    mended: #"mean(cons_ia["Token"])"#)

  let name: String
  let function: String

  package init(_ name: String, function: String) { (self.name, self.function) = (name, function) }

  package var message: Bilingual {
    Bilingual(
      "\(function) nomme une colonne de la table d'un verbe",
      "\(function) names a column of a verb's table")
  }

  package var help: Bilingual? { Bilingual("cons_ia[\"\(name)\"]", "cons_ia[\"\(name)\"]") }
}

extension FaultEntry {
  /// The codes of this file.
  static let namesFromElsewhere: [FaultEntry] = [
    ColumnOutsideVerb.entry, ModulePrefix.entry, ReturnForgotten.entry, AppendedNowhere.entry,
    LineFromElsewhere.entry, ColumnFunctionOutsideVerb.entry,
  ]
}

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
    example: "if 1 < 2 then np.mean([1, 2]) else 0",
    mended: "if 1 < 2 then mean([1, 2]) else 0")

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

/// A block with a `return` that its end can be reached without.
package struct ReturnMissed: Fault {
  package static let entry = FaultEntry(
    "N230", .note, .teaching,
    page: Bilingual(
      """
      Un chemin mène à la fin de la fonction sans passer par un return : elle donne alors rien, qui se \
      propage dans les calculs. Ajoutez un return à la fin ; return rien si c'est voulu.
      """,
      """
      One way leads to the end of the function without a return: it then gives none, which spreads \
      through what is computed. Put a return at the end; return none where that is meant.
      """),
    example: """
      def f(x):
        if x > 3:
          return x
        end
      end
      """,
    mended: """
      def f(x):
        if x > 3:
          return x
        end
        return 0
      end
      """)

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "\(name) peut finir sans return : elle donne alors rien",
      "\(name) may end without a return: it then gives none")
  }
}

/// `l.append(3)` alone on its line: the list gets longer.
package struct ListLengthened: Fault {
  package static let entry = FaultEntry(
    "N219", .note, .teaching,
    page: Bilingual(
      """
      Seul sur sa ligne, l.append(x) range sous le nom l la liste avec un élément de plus, \
      comme l = append(l, x). Partout ailleurs, append donne une nouvelle liste et l reste \
      comme elle était.
      """,
      """
      Alone on its line, l.append(x) keeps under the name l the list with one more item, as \
      l = append(l, x) does. Anywhere else append gives a new list, and l stays as it was.
      """),
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
      "\(name) s'allonge : comme \(name) = \(call)", "\(name) gets longer: as \(name) = \(call)")
  }
}

/// An item or a list outside a function that the function would change.
package struct GlobalItemAssigned: Fault {
  package static let entry = FaultEntry(
    "N226", .error,
    page: Bilingual(
      """
      Une fonction lit les variables du dehors, elle ne les change pas. Donnez la valeur en \
      paramètre et renvoyez la nouvelle.
      """,
      """
      A function reads the variables outside, it does not change them. Give the value as a \
      parameter and return the new one.
      """),
    example: """
      d = {a: 1}
      def f(x):
        d["a"] = x
      end
      """,
    mended: """
      d = {a: 1}
      def f(d, x):
        d["a"] = x
        return d
      end
      d = f(d, 3)
      """)

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "une fonction ne change pas une variable du dehors : \(name)",
      "a function does not change a variable outside: \(name)")
  }

  package var help: Bilingual? {
    Bilingual(
      "faites de \(name) un paramètre, et renvoyez-le", "make \(name) a parameter, and return it")
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

/// What only changes how a picture or a page looks, and has nothing to do here.
package struct PolishPassedOver: Fault {
  package static let entry = FaultEntry(
    "N227", .note,
    page: Bilingual(
      """
      Ces appels et ces options ne règlent que l'aspect d'une image, ou l'environnement de \
      Jupyter : ils sont lus et laissés de côté. Le titre se donne dans l'appel qui dessine.
      """,
      """
      These calls and options only set how a picture looks, or Jupyter's surroundings: they are \
      read and left aside. The title goes into the call that draws.
      """),
    example: "plt.figure(figsize=(10, 6))",
    mended: "1 + 1")

  let words: [String]

  package init(_ words: [String]) { self.words = words }

  package var message: Bilingual {
    let list = words.joined(separator: ", ")
    return Bilingual("laissé de côté : \(list)", "left aside: \(list)")
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
    ColumnOutsideVerb.entry, ModulePrefix.entry, ReturnForgotten.entry, ReturnMissed.entry,
    ListLengthened.entry,
    GlobalItemAssigned.entry, PolishPassedOver.entry,
    LineFromElsewhere.entry, ColumnFunctionOutsideVerb.entry,
  ]
}

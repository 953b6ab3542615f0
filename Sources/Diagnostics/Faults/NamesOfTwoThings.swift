package import Styling

/// In a verb, a column hides a variable of the session.
package struct ColumnWins: Fault {
  package static let entry = FaultEntry(
    "N210", .note, .teaching,
    page: Bilingual(
      """
      Dans un verbe de table, une colonne passe avant une variable du même nom. @x désigne \
      la variable.
      """,
      "In a verb a column goes before a variable of the same name. @x is the variable."),
    example: """
      Token = 1
      cons_ia.filter(Token > 1 Wh)
      """,
    mended: """
      Token = 1
      cons_ia.filter(.Token > 1 Wh)
      """)

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "\(name) est ici la colonne ; la variable s'écrit @\(name)",
      "\(name) is the column here; the variable is written @\(name)")
  }
}

/// The name of a data table gets a new value.
package struct TableReplaced: Fault {
  package static let entry = FaultEntry(
    "N211", .note, .teaching,
    page: Bilingual(
      """
      Une variable prend le nom d'une table des données et la cache. La table revient avec \
      :oublier.
      """,
      """
      A variable takes the name of a data table and hides it. The table comes back with \
      :forget.
      """),
    example: "cons_ia = cons_ia.head(3)",
    mended: "trois = cons_ia.head(3)")

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "\(name) remplace la table des données ; :oublier \(name) la rend",
      "\(name) replaces the data table; :forget \(name) brings it back")
  }
}

/// A function of the catalogue gets the user's body.
package struct FunctionReplaced: Fault {
  package static let entry = FaultEntry(
    "N212", .note, .teaching,
    page: Bilingual(
      """
      Votre fonction remplace celle d'étude, sous tous ses noms, pendant cette séance. \
      :oublier rend l'originale.
      """,
      """
      Your function replaces étude's, under all its names, for this session. :forget brings \
      the original back.
      """),
    example: "def cost(m) = 1",
    mended: "def mon_cost(m) = 1")

  let name: String
  let original: String

  package init(_ name: String, original: String) { (self.name, self.original) = (name, original) }

  package var message: Bilingual {
    Bilingual(
      "votre \(name) remplace la fonction \(original) d'étude ; :oublier \(name) la rend",
      "your \(name) replaces étude's function \(original); :forget \(name) brings it back")
  }
}

/// `cout_pays["FRA"]`: a row's key where a column is expected.
package struct RowNamedAsColumn: Fault {
  package static let entry = FaultEntry(
    "N213", .error,
    page: Bilingual(
      """
      Entre crochets, un seul texte nomme une colonne. Pour une cellule, donnez la ligne \
      puis la colonne.
      """,
      """
      In square brackets one text names a column. For a cell give the row, then the column.
      """),
    example: #"cout_pays["FRA"]"#,
    mended: #"cout_pays["FRA", "gwp"]"#)

  let key: String
  let table: String
  package var example: String

  package init(_ key: String, table: String, example: String) {
    (self.key, self.table, self.example) = (key, table, example)
  }

  package var message: Bilingual {
    Bilingual(
      "\"\(key)\" est une ligne de \(table), pas une colonne",
      "\"\(key)\" is a row of \(table), not a column")
  }

  package var help: Bilingual? { Bilingual(same: look) }
  /// The look-up of the cell.
  package var look: String { "\(table)[\(cell)]" }
  package var repair: Repair? { Repair(replacingWith: cell) }

  private var cell: String { "\"\(key)\", \"\(example)\"" }
}

/// Inside a verb, text that reads like a column's name where values are expected.
package struct TextLooksLikeColumn: Fault {
  package static let entry = FaultEntry(
    "N214", .error,
    page: Bilingual(
      """
      Dans un calcul, un texte entre guillemets reste un texte, même s'il est aussi le nom \
      d'une colonne. Sans guillemets, c'est la colonne ; le texte \
      s'écrit f"Token".
      """,
      """
      In a computation a quoted text stays a text, even where a column has that name. \
      Without quotes it is the column; the text is written f"Token".
      """),
    example: #"cons_ia.filter("Token" > 1)"#,
    mended: "cons_ia.filter(Token > 1)")

  let name: String
  let identifier: String

  package init(_ name: String, identifier: String) {
    (self.name, self.identifier) = (name, identifier)
  }

  package var message: Bilingual {
    Bilingual(
      "\"\(name)\" est un texte, mais aussi le nom d'une colonne",
      "\"\(name)\" is a text, but also the name of a column")
  }

  package var help: Bilingual? {
    Bilingual(
      "écrivez \(identifier) pour les valeurs de la colonne, f\"\(name)\" pour le texte",
      "write \(identifier) for the column's values, f\"\(name)\" for the text")
  }
  package var repair: Repair? { Repair(replacingWith: identifier) }
}

/// `t.bars(Pays, 2019)`: a number where the column of that name is meant.
package struct NumberForColumn: Fault {
  package static let entry = FaultEntry(
    "N228", .error,
    page: Bilingual(
      """
      Un nombre est un nombre, même si une colonne s'appelle ainsi. Le nom d'une telle colonne \
      s'écrit entre accents graves.
      """,
      """
      A number is a number, even where a column is called so. The name of such a column stands in \
      backticks.
      """),
    example: #"table(pays = ["FRA"], `2019` = [35]).select(2019)"#,
    mended: #"table(pays = ["FRA"], `2019` = [35]).select(`2019`)"#)

  let number: String

  package init(_ number: String) { self.number = number }

  package var message: Bilingual {
    Bilingual(
      "\(number) est un nombre ; la colonne s'écrit `\(number)`",
      "\(number) is a number; the column is written `\(number)`")
  }

  package var repair: Repair? { Repair(replacingWith: "`\(number)`") }
}

/// `t.filter(2019 > 1500)`: a number in a computation, and a column of that name.
package struct NumberBesideColumn: Fault {
  package static let entry = FaultEntry(
    "N229", .note,
    page: Bilingual(
      """
      Dans un calcul, un nombre reste un nombre, même si une colonne s'appelle ainsi. Le nom d'une \
      telle colonne s'écrit entre accents graves.
      """,
      """
      In a computation a number stays a number, even where a column is called so. The name of such \
      a column stands in backticks.
      """),
    example: #"table(pays = ["FRA"], `2019` = [35]).filter(2019 > 20)"#,
    mended: #"table(pays = ["FRA"], `2019` = [35]).filter(`2019` > 20)"#)

  let number: String

  package init(_ number: String) { self.number = number }

  package var message: Bilingual {
    Bilingual(
      "\(number) est ici le nombre ; la colonne s'écrit `\(number)`",
      "\(number) is the number here; the column is written `\(number)`")
  }
}

/// `unpivot(2019..2021)`: columns named by numbers.
package struct NumbersForColumns: Fault {
  package static let entry = FaultEntry(
    "S154", .error,
    page: Bilingual(
      """
      a..b va d'une colonne à une autre. Des colonnes nommées par des nombres s'écrivent entre \
      accents graves. Des nombres qui se suivent : range(1, 11).
      """,
      """
      a..b goes from one column to another. Columns named by numbers stand in backticks. Numbers in \
      a row: range(1, 11).
      """),
    example: #"table(`1` = [1], `2` = [2]).unpivot(1..2, names = "n", values = "v")"#,
    mended: #"table(`1` = [1], `2` = [2]).unpivot(`1`..`2`, names = "n", values = "v")"#)

  let from: String
  let to: String

  package init(from: String, to: String) { (self.from, self.to) = (from, to) }

  package var message: Bilingual {
    Bilingual(
      "des colonnes nommées par des nombres s'écrivent entre accents graves",
      "columns named by numbers stand in backticks")
  }

  package var help: Bilingual? {
    Bilingual(
      "`\(from)`..`\(to)` ; des nombres qui se suivent : range(\(from), \(to) + 1)",
      "`\(from)`..`\(to)`; numbers in a row: range(\(from), \(to) + 1)")
  }
}

/// A field that a record does not have.
package struct UnknownField: Fault {
  package static let entry = FaultEntry(
    "N215", .error,
    page: Bilingual(
      "Une fiche a des champs nommés ; celui-ci n'en fait pas partie.",
      "A record has named fields; this is none of them."),
    example: "fit(cons_ia.Token, cons_ia.Tweet).pente",
    mended: "fit(cons_ia.Token, cons_ia.Tweet).slope")

  let name: String
  let fields: [String]
  let suggestions: [String]

  package init(_ name: String, fields: [String], suggestions: [String]) {
    (self.name, self.fields, self.suggestions) = (name, fields, suggestions)
  }

  package var message: Bilingual {
    Bilingual("la fiche n'a pas de champ \(name)", "the record has no field \(name)")
  }

  package var help: Bilingual? {
    Suggestions(suggestions).question
      ?? Bilingual(
        "ses champs sont \(fields.joined(separator: ", "))",
        "its fields are \(fields.joined(separator: ", "))")
  }

  package var repair: Repair? { Suggestions(suggestions).repair }
}

extension FaultEntry {
  /// The codes of this file.
  static let namesOfTwoThings: [FaultEntry] = [
    ColumnWins.entry, TableReplaced.entry, FunctionReplaced.entry, RowNamedAsColumn.entry,
    TextLooksLikeColumn.entry, NumberForColumn.entry, NumberBesideColumn.entry,
    NumbersForColumns.entry, UnknownField.entry,
  ]
}

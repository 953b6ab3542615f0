public import Styling

/// Phase D, continued: what the verbs on tables refuse.
extension Diagnostic {
  /// Cells of two kinds in one column.
  public static func kindsMeet(_ column: String, _ first: Bilingual, _ second: Bilingual)
    -> Diagnostic
  {
    Diagnostic(
      "D430",
      Bilingual(
        "\(column.isEmpty ? "la colonne" : column) mêle \(first.french) et \(second.french)",
        "\(column.isEmpty ? "the column" : column) mixes \(first.english) and \(second.english)"))
  }

  /// A key that two rows have.
  public static func repeatedKey(_ key: String, column: String, rows: [Int]) -> Diagnostic {
    let places = rows.map(String.init)
    return Diagnostic(
      "D431",
      Bilingual(
        "\"\(key)\" est deux fois dans \(column) : lignes \(places.joined(separator: " et "))",
        "\"\(key)\" is in \(column) twice: rows \(places.joined(separator: " and "))"))
  }

  /// A key column with an empty cell.
  public static func missingKey(column: String, row: Int) -> Diagnostic {
    Diagnostic(
      "D432",
      Bilingual(
        "\(column) ne peut pas nommer les lignes : ligne \(row)",
        "\(column) cannot name the rows: row \(row)"))
  }

  /// Two tables to be put one under the other have different columns.
  public static func columnsDiffer(absent: [String], extra: [String]) -> Diagnostic {
    let names = (absent + extra).joined(separator: ", ")
    return Diagnostic(
      "D434",
      Bilingual("les colonnes diffèrent : \(names)", "the columns differ: \(names)"))
  }

  /// `Cinq_pages..Token`: the end stands before the start.
  public static func reversedRange(from: String, to: String) -> Diagnostic {
    Diagnostic(
      "D435",
      Bilingual(
        "\(to) vient avant \(from) dans la table", "\(to) comes before \(from) in the table"),
      help: Bilingual("\(to)..\(from)", "\(to)..\(from)"))
  }

  /// A verb that needs a column got none.
  public static func noColumns() -> Diagnostic {
    Diagnostic(
      "D436", Bilingual("aucune colonne n'est donnée", "no column is given"),
      help: Bilingual("par exemple select(Model, Token)", "for example select(Model, Token)"))
  }

  /// A draw that the table is too short for.
  public static func fewerDrawn(_ drawn: Int, wanted: Int) -> Diagnostic {
    let s = drawn > 1 ? "s" : ""
    return Diagnostic(
      "D461", .note,
      Bilingual(
        "\(wanted) lignes demandées, \(drawn) tirée\(s) : aucune n'est tirée deux fois",
        "\(wanted) rows asked for, \(drawn) drawn: none is drawn twice"))
  }

  /// No column's name begins or ends that way.
  public static func noColumnNamed(_ end: String) -> Diagnostic {
    Diagnostic(
      "D460",
      Bilingual(
        "aucune colonne n'a ce bout de nom : \"\(end)\"",
        "no column has that in its name: \"\(end)\""),
      help: Bilingual("columns() donne les noms", "columns() gives the names"))
  }

  /// Several rows for one cell of a pivoted table.
  public static func severalRows(cell: String, count: Int) -> Diagnostic {
    Diagnostic(
      "D437",
      Bilingual(
        "\(count) lignes pour une même case : \(cell)", "\(count) rows for one cell: \(cell)"))
  }

  /// `t[t.Token > 1]`.
  public static func maskAsIndex(_ table: String, condition: String) -> Diagnostic {
    let bare = condition.replacing("\(table).", with: "")
    return Diagnostic(
      "D438",
      Bilingual("une condition se met dans filter", "a condition goes into filter"),
      help: Bilingual(same: "\(table).filter(\(bare))"))
  }

  /// `t[0]`.
  public static func rankAsIndex(_ rank: Int64, table: String) -> Diagnostic {
    Diagnostic(
      "D439",
      Bilingual("\(rank) n'est pas une colonne de \(table)", "\(rank) is no column of \(table)"),
      help: Bilingual(
        "la ligne \(rank) est \(table).row(\(rank))", "row \(rank) is \(table).row(\(rank))"))
  }

  /// `.x` or `a..b` where no table is in sight.
  public static func columnOutsideVerb(_ name: String) -> Diagnostic {
    Diagnostic(
      "N216",
      Bilingual(
        ".\(name) n'a de sens que dans un verbe de table", ".\(name) only means something in a verb"
      ),
      help: Bilingual("table.\(name), ou table.filter(…)", "table.\(name), or table.filter(…)"))
  }

  /// A fault of étude itself.
  public static func internalProblem(_ text: String) -> Diagnostic {
    Diagnostic(
      "L699",
      Bilingual("étude s'est trompée : \(text)", "étude made a mistake: \(text)"),
      help: Bilingual(
        "la séance est intacte ; signalez cette ligne",
        "the session is intact; please report this line"))
  }
}

package import Styling

/// An option that changes nothing in this picture.
package struct OptionUnused: Fault {
  package static let entry = FaultEntry(
    "D442", .note, .teaching,
    page: Bilingual(
      "Cette option ne change rien à cette image ; la note dit pourquoi.",
      "This option changes nothing in this picture; the note says why."),
    example: "cons_ia.plot_ascii(x = Model, y = Token, log = true, color = Provider)",
    mended: "cons_ia.plot_ascii(x = Model, y = Token)")

  let option: String
  let why: Bilingual

  package init(_ option: String, why: Bilingual) { (self.option, self.why) = (option, why) }

  package var message: Bilingual {
    Bilingual(
      "\(option) est sans effet : \(why.french)", "\(option) has no effect: \(why.english)")
  }
}

/// Rows of two joined tables that have no counterpart in the other one.
package struct UnmatchedRows: Fault {
  package static let entry = FaultEntry(
    "D443", .note,
    page: Bilingual(
      #"""
      Des lignes d'une des deux tables n'ont pas de correspondante dans l'autre. kind = \#
      "left" garde celles de gauche.
      """#,
      #"""
      Rows of one of the two tables have no counterpart in the other. kind = "left" keeps \#
      those on the left.
      """#),
    example: #"table(k = ["a", "b"]).join(table(k = ["a", "c"], v = [1, 2]), on = k)"#,
    mended: #"table(k = ["a", "b"]).join(table(k = ["a", "b"], v = [1, 2]), on = k)"#)

  let left: Int
  let right: Int

  package init(left: Int, right: Int) { (self.left, self.right) = (left, right) }

  package var message: Bilingual {
    Bilingual(
      "sans correspondance : \(french(left)) à gauche, \(french(right)) à droite",
      "without a match: \(english(left)) on the left, \(english(right)) on the right")
  }

  private func french(_ count: Int) -> String { "\(count) ligne\(plural: count)" }

  private func english(_ count: Int) -> String { "\(count) row\(pluralUnlessOne: count)" }
}

/// `summarize(by = A, x = Petite_conv)`: several values for one row.
package struct NotAggregated: Fault {
  package static let entry = FaultEntry(
    "D444", .error,
    page: Bilingual(
      """
      Un groupe contient plusieurs lignes : il faut dire comment les réduire à une valeur, \
      par mean, sum, max…
      """,
      "A group holds several rows: say how to make one value of them, by mean, sum, max…"),
    example: "cons_ia.summarize(by = Provider, x = Token)",
    mended: "cons_ia.summarize(by = Provider, x = mean(Token))")

  let name: String
  let example: String

  package init(_ name: String, example: String) { (self.name, self.example) = (name, example) }

  package var message: Bilingual {
    Bilingual(
      "\(name) a plusieurs valeurs par groupe", "\(name) has several values per group")
  }

  package var help: Bilingual? {
    Bilingual(
      "résumez-les : mean(\(example)), sum(\(example)) ; count() compte les lignes",
      "summarize them: mean(\(example)), sum(\(example)); count() counts the rows")
  }
}

/// A summary that is computed from another one of the same call.
package struct SummaryOfSummary: Fault {
  package static let entry = FaultEntry(
    "D534", .error,
    page: Bilingual(
      """
      Les résumés d'un même appel se calculent des colonnes de la table, pas les uns des autres : \
      ce qui se calcule d'un résumé vient à la suite, par derive. @m désigne une variable.
      """,
      """
      The summaries of one call are computed from the columns of the table, not from each other: \
      what is computed from a summary comes after, by derive. @m is a variable.
      """),
    example: "cons_ia.summarize(by = Provider, m = mean(Token), double = m * 2)",
    mended: "cons_ia.summarize(by = Provider, m = mean(Token)).derive(double = m * 2)")

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "\(name) est un résumé du même appel, pas encore une colonne",
      "\(name) is a summary of the same call, not a column yet")
  }

  package var help: Bilingual? {
    Bilingual(
      "ce qui s'en calcule vient à la suite, par .derive(…) ; une variable s'écrit @\(name)",
      "what is computed from it comes after, by .derive(…); a variable is written @\(name)")
  }
}

/// A condition of a join that is no column or no equality of two.
package struct UnfitJoinCondition: Fault {
  package static let entry = FaultEntry(
    "D445", .error,
    page: Bilingual(
      """
      Deux tables se joignent sur des colonnes égales : une colonne commune, ou gauche == \
      droite.
      """,
      "Two tables are joined on equal columns: a common one, or left == right."),
    example: "cout_pays.join(countries, on = name > iso_a3)",
    mended: "cout_pays.join(countries, on = name == iso_a3)")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "une jointure se fait sur des colonnes égales", "tables are joined on equal columns")
  }

  package var help: Bilingual? {
    Bilingual(
      "on = colonne, ou on = colonne_de_gauche == colonne_de_droite",
      "on = column, or on = left_column == right_column")
  }
}

/// Pairs that a correlation or a fit left out because one of the two cells is missing.
package struct PairsSkipped: Fault {
  package static let entry = FaultEntry(
    "D450", .note,
    page: Bilingual(
      """
      Une corrélation demande deux valeurs par ligne ; les lignes où l'une manque sont \
      laissées de côté.
      """,
      "A correlation needs two values per row; rows that lack one are left out."),
    example: "corr([1, 2, none, 4], [2, 4, 5, 9])",
    mended: "corr([1, 2, 4], [2, 4, 9])")

  let count: Int
  let function: String

  package init(_ count: Int, function: String) { (self.count, self.function) = (count, function) }

  package var message: Bilingual {
    Bilingual(
      "\(function) ignore \(count) paire\(plural: count) incomplète\(plural: count)",
      "\(function) skips \(count) incomplete pair\(plural: count)")
  }

}

/// Several values that are equally frequent, of which `mode` gives the first.
package struct SeveralModes: Fault {
  package static let entry = FaultEntry(
    "D451", .note,
    page: Bilingual(
      "Plusieurs valeurs sont aussi fréquentes : mode donne la première et le dit.",
      "Several values are equally frequent: mode gives the first one and says so."),
    example: "mode([1, 1, 2, 2])",
    mended: "mode([1, 1, 2])")

  let count: Int
  let times: Int

  package init(_ count: Int, times: Int) { (self.count, self.times) = (count, times) }

  package var message: Bilingual {
    Bilingual(
      "\(count) valeurs reviennent \(times) fois ; voici la première dans l'ordre",
      "\(count) values occur \(times) times; this is the first in order")
  }
}

/// No column's name begins or ends that way.
package struct NoColumnNamedSo: Fault {
  package static let entry = FaultEntry(
    "D460", .error,
    page: Bilingual(
      "starts_with et ends_with choisissent des colonnes par leur nom, accents compris.",
      "starts_with and ends_with choose columns by their names, accents included."),
    example: #"cons_ia.select(starts_with("Z"))"#,
    mended: #"cons_ia.select(starts_with("T"))"#)

  let end: String

  package init(_ end: String) { self.end = end }

  package var message: Bilingual {
    Bilingual(
      "aucune colonne n'a ce bout de nom : \"\(end)\"",
      "no column has that in its name: \"\(end)\"")
  }

  package var help: Bilingual? {
    Bilingual("columns() donne les noms", "columns() gives the names")
  }
}

/// A draw that the table is too short for.
package struct FewerDrawn: Fault {
  package static let entry = FaultEntry(
    "D461", .note,
    page: Bilingual(
      "Un tirage prend chaque ligne une fois au plus : il s'arrête quand il n'y en a plus.",
      "A draw takes each row at most once: it stops when there are no more."),
    example: "cons_ia.sample(30, seed = 1)",
    mended: "cons_ia.sample(5, seed = 1)")

  let drawn: Int
  let wanted: Int

  package init(_ drawn: Int, wanted: Int) { (self.drawn, self.wanted) = (drawn, wanted) }

  package var message: Bilingual {
    Bilingual(
      "\(wanted) ligne\(plural: wanted) demandée\(plural: wanted), \(drawn) tirée\(plural: drawn) : aucune n'est tirée deux fois",
      "\(wanted) row\(pluralUnlessOne: wanted) asked for, \(drawn) drawn: none is drawn twice")
  }

}

extension FaultEntry {
  /// The codes of this file.
  static let tableVerbs: [FaultEntry] = [
    OptionUnused.entry, UnmatchedRows.entry, NotAggregated.entry, SummaryOfSummary.entry,
    UnfitJoinCondition.entry, PairsSkipped.entry, SeveralModes.entry, NoColumnNamedSo.entry,
    FewerDrawn.entry,
  ]
}

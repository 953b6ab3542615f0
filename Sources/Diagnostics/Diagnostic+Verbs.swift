public import Styling

/// Phases D and F, continued: what the verbs on tables say.
extension Diagnostic {
  /// `summarize(by = A, x = Petite_conv)`: several values for one row.
  public static func notAggregated(_ name: String, example: String) -> Diagnostic {
    Diagnostic(
      "D444",
      Bilingual(
        "\(name) a plusieurs valeurs par groupe", "\(name) has several values per group"),
      help: Bilingual(
        "résumez-les : mean(\(example)), sum(\(example)), max(\(example))",
        "summarize them: mean(\(example)), sum(\(example)), max(\(example))"))
  }

  /// Rows of two joined tables that have no counterpart in the other one.
  public static func unmatchedRows(left: Int, right: Int) -> Diagnostic {
    func french(_ count: Int) -> String { "\(count) ligne\(count > 1 ? "s" : "")" }
    func english(_ count: Int) -> String { "\(count) row\(count == 1 ? "" : "s")" }
    return Diagnostic(
      "D443", .note,
      Bilingual(
        "sans correspondance : \(french(left)) à gauche, \(french(right)) à droite",
        "without a match: \(english(left)) on the left, \(english(right)) on the right"))
  }

  /// An option that changes nothing in this picture.
  public static func optionUnused(_ option: String, why: Bilingual) -> Diagnostic {
    Diagnostic(
      "D442", .note,
      Bilingual(
        "\(option) est sans effet : \(why.french)", "\(option) has no effect: \(why.english)"))
  }

  /// A condition of a join that is no column or no equality of two.
  public static func joinCondition() -> Diagnostic {
    Diagnostic(
      "D445",
      Bilingual(
        "une jointure se fait sur des colonnes égales", "tables are joined on equal columns"),
      help: Bilingual(
        "on = colonne, ou on = colonne_de_gauche == colonne_de_droite",
        "on = column, or on = left_column == right_column"))
  }

  /// A file that was written.
  public static func fileWritten(_ path: String, rows: Int) -> Diagnostic {
    Diagnostic(
      "F512", .note,
      Bilingual(
        "\(path) : \(rows) ligne\(rows > 1 ? "s" : "") écrite\(rows > 1 ? "s" : "")",
        "\(path): \(rows) row\(rows == 1 ? "" : "s") written"))
  }
}

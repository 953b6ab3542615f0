package import Styling

/// The names that functions give to the columns of their results, in both languages.
///
/// They stand here, and not with the functions, because a table answers to both: a line written in
/// one language runs in a session of the other.
package enum ResultName {
  package static let column = Bilingual("colonne", "column")
  package static let unit = Bilingual("unité", "unit")
  package static let missing = Bilingual("vides", "missing")
  package static let mean = Bilingual("moyenne", "mean")
  package static let deviation = Bilingual("écart_type", "std")
  package static let median = Bilingual("médiane", "median")
  package static let lower = Bilingual("de", "from")
  package static let upper = Bilingual("à", "to")
  package static let count = Bilingual("effectif", "count")
  package static let share = Bilingual("part", "share")

  /// All of them.
  static let all = [
    column, unit, missing, mean, deviation, median, lower, upper, count, share,
  ]
}

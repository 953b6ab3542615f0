package import Styling

/// The names that functions give to the columns of their results, in both languages.
///
/// They stand here, and not with the functions, because a table answers to both: a line written in
/// one language runs in a session of the other.
package enum ResultName {
  /// The name of the column that a row is about.
  package static let column = Bilingual("colonne", "column")
  /// Its unit.
  package static let unit = Bilingual("unité", "unit")
  /// How many cells are missing.
  package static let missing = Bilingual("vides", "missing")
  /// The arithmetic mean.
  package static let mean = Bilingual("moyenne", "mean")
  /// The standard deviation of a sample.
  package static let deviation = Bilingual("écart_type", "std")
  /// The median.
  package static let median = Bilingual("médiane", "median")
  /// The lower edge of a class.
  package static let lower = Bilingual("de", "from")
  /// The upper edge of a class.
  package static let upper = Bilingual("à", "to")
  /// How many values a class has.
  package static let count = Bilingual("effectif", "count")
  /// Their share of all.
  package static let share = Bilingual("part", "share")

  /// All of them.
  static let all = [
    column, unit, missing, mean, deviation, median, lower, upper, count, share,
  ]
}

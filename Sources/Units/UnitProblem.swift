/// Why a text is not a unit, or why two units have no product.
public enum UnitProblem: Error, Equatable, Sendable {
  /// A word that is no unit.
  ///
  /// `offset` counts UTF-8 bytes from the start of the text; `word` is as it was typed;
  /// `suggestions` holds at most three symbols, the best first.
  case unknown(word: String, offset: Int, suggestions: [String])
  /// The text breaks off or goes wrong at `offset`, in UTF-8 bytes: `Wh/`, `m^`, `kWh h`.
  case malformed(offset: Int)
  /// More than `MeasureUnit.wordLimit` words in one unit, or more than 65 535 units in one run.
  case tooManyUnits
  /// An exponent beyond ±`MeasureUnit.exponentLimit`, or a unit too large or too small for the
  /// conversions to stay within a double.
  case exponentTooLarge
}

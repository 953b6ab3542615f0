public import Units

extension UnitProblem {
  /// The byte of the unit's text at which it stops making sense.
  public var offset: Int {
    switch self {
    case .unknown(_, let offset, _), .malformed(let offset): offset
    case .tooManyUnits, .exponentTooLarge: 0
    }
  }

  /// The word that no unit is called.
  public var word: String? {
    if case .unknown(let word, _, _) = self { return word }
    return nil
  }
}

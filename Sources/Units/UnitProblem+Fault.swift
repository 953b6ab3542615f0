public import Diagnostics

extension UnitProblem: FaultSource {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .unknown(let word, _, let suggestions): UnknownUnit(word, suggestions: suggestions)
    case .malformed: UnknownUnit("", suggestions: [])
    case .tooManyUnits, .exponentTooLarge: PowerWithoutUnit("")
    }
  }

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

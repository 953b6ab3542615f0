extension MeasureUnit {
  /// What turns numbers of this unit into numbers of `other`; nil when the dimensions differ.
  public func scaling(to other: MeasureUnit) -> Scaling? {
    if self == other { return .identity }
    // A conversion interns nothing and so never throws.
    let found = try? UnitTable.answer(.conversion, self, other)
    return found?.scaling
  }

  /// The number by which `x` of this unit is multiplied to be in `other`.
  ///
  /// Exactly 1 for the same unit; nil when the dimensions differ.
  public func factor(to other: MeasureUnit) -> Double? {
    self == other ? 1 : scaling(to: other)?.factor
  }

  /// The number `x` of this unit in `other`; nil when the dimensions differ.
  ///
  /// More exact than multiplying by `factor(to:)`: 2800 Wh → kWh is divided by 1000.
  public func convert(_ x: Double, to other: MeasureUnit) -> Double? {
    self == other ? x : scaling(to: other)?.applied(to: x)
  }
}

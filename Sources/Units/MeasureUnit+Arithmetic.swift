extension MeasureUnit {
  /// The unit of a product or quotient, and what its number is multiplied by.
  public struct Combination: Sendable, Hashable {
    /// The unit.
    public let unit: MeasureUnit
    /// What the product or quotient of the bare numbers is scaled by.
    public let scaling: Scaling

    /// The scaling as one double.
    public var factor: Double { scaling.factor }

    init(unit: MeasureUnit, scaling: Scaling) {
      self.unit = unit
      self.scaling = scaling
    }
  }

  /// The unit of `a` × `b`, in which what measures the same thing cancels.
  ///
  /// Wh × gCO2e/kWh is gCO2e, scaled by 1/1000; Wh × kWh is Wh^2, the left operand's unit, scaled
  /// by 1000; W × h is Wh. Throws `exponentTooLarge` or `tooManyUnits`.
  public static func multiply(
    _ a: MeasureUnit, _ b: MeasureUnit
  ) throws(UnitProblem) -> Combination {
    if b.isOne { return Combination(unit: a, scaling: .identity) }
    if a.isOne { return Combination(unit: b, scaling: .identity) }
    return try combine(.product, a, b)
  }

  /// The unit of `a` / `b`, in which what measures the same thing cancels.
  ///
  /// Throws `exponentTooLarge` or `tooManyUnits`.
  public static func divide(
    _ a: MeasureUnit, _ b: MeasureUnit
  ) throws(UnitProblem) -> Combination {
    if b.isOne { return Combination(unit: a, scaling: .identity) }
    if a == b { return Combination(unit: .one, scaling: .identity) }
    return try combine(.quotient, a, b)
  }

  /// The unit of `a` × `b` and the factor of the number; see `multiply`.
  public static func product(
    _ a: MeasureUnit, _ b: MeasureUnit
  ) throws(UnitProblem) -> (unit: MeasureUnit, factor: Double) {
    let found = try multiply(a, b)
    return (found.unit, found.factor)
  }

  /// The unit of `a` / `b` and the factor of the number; see `divide`.
  public static func quotient(
    _ a: MeasureUnit, _ b: MeasureUnit
  ) throws(UnitProblem) -> (unit: MeasureUnit, factor: Double) {
    let found = try divide(a, b)
    return (found.unit, found.factor)
  }

  private static func combine(
    _ operation: UnitTable.Question.Operation, _ a: MeasureUnit, _ b: MeasureUnit
  ) throws(UnitProblem) -> Combination {
    // Two units always have a product and a quotient, or the table throws.
    guard let found = try UnitTable.answer(operation, a, b) else { throw .tooManyUnits }
    return found
  }

  /// The unit of the power `n`; `one` for 0.
  ///
  /// Throws `exponentTooLarge` or `tooManyUnits`.
  public func raised(to n: Int) throws(UnitProblem) -> MeasureUnit {
    if n == 1 || isOne { return self }
    if n == 0 { return .one }
    guard n.magnitude <= Self.exponentLimit.magnitude else { throw .exponentTooLarge }
    return try UnitTable.withShared { (table) throws(UnitProblem) in
      let atoms = table.record(self).compound.atoms
      return try table.intern(
        Compound(atoms.map { Atom(word: $0.word, exponent: $0.exponent * n) }))
    }
  }

  /// The unit of the `n`th root; nil when `n` < 1 or an exponent is not a multiple of `n`.
  public func root(_ n: Int) -> MeasureUnit? {
    guard n >= 1 else { return nil }
    return UnitTable.withShared { table in
      let atoms = table.record(self).compound.atoms
      guard atoms.allSatisfy({ $0.exponent.isMultiple(of: n) }) else { return nil }
      return try? table.intern(
        Compound(atoms.map { Atom(word: $0.word, exponent: $0.exponent / n) }))
    }
  }
}

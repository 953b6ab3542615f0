/// The unit of a number, as it was written: `Wh` and `kWh` are two units of one dimension.
///
/// A handle of two bytes, cheap to carry beside every number and to compare.
public struct MeasureUnit: Sendable, Hashable {
  /// The place in the table of units.
  @usableFromInline let id: UInt16

  @usableFromInline
  init(id: UInt16) {
    self.id = id
  }

  /// The unit of a plain number.
  @inlinable public static var one: MeasureUnit { MeasureUnit(id: 0) }

  /// The degree Celsius, whose zero lies elsewhere than that of the kelvin.
  @inlinable public static var celsius: MeasureUnit { MeasureUnit(id: 1) }

  /// The kelvin, in which differences of temperatures are counted.
  @inlinable public static var kelvin: MeasureUnit { MeasureUnit(id: 2) }

  /// 0 °C in kelvins.
  static let zeroOfCelsius = 273.15

  /// Returns whether a number of this unit is a place on a scale with a zero of its own, which is
  /// neither added up nor multiplied: °C.
  @inlinable public var isPlaceOnScale: Bool { id == 1 }

  /// The unit of differences: K for °C, else the unit itself.
  @inlinable public var difference: MeasureUnit { isPlaceOnScale ? .kelvin : self }

  /// Returns whether two numbers have the same unit, as written: inlined where scalars are computed
  /// with.
  @inlinable
  public static func == (left: MeasureUnit, right: MeasureUnit) -> Bool { left.id == right.id }

  /// The greatest size of an exponent.
  public static let exponentLimit = 32

  /// The greatest number of words in one unit.
  public static let wordLimit = 12

  /// Returns whether numbers of this unit are plain numbers.
  ///
  /// False for a ratio such as `Wh/kWh`, although it has no dimension.
  @inlinable public var isOne: Bool { id == 0 }

  /// The canonical text, `gCO2e/kWh`; empty for a plain number.
  ///
  /// Read again it gives the same unit, except for opaque labels.
  public var symbol: String {
    UnitTable.withShared { $0.record(self).symbol }
  }

  /// The dimension that the unit measures.
  public var dimension: Dimension {
    UnitTable.withShared { $0.record(self).dimension }
  }

  /// A text that stands for a unit without being one, such as `points` in a table's header.
  ///
  /// It has a dimension of its own and converts to nothing else. A text that can be read as a
  /// unit is that unit, and the empty one is a plain number. When the table of units is full
  /// (65 535 of them) every new label is `?`.
  public static func label(_ text: String) -> MeasureUnit {
    // What is no unit becomes a label.
    if let unit = try? MeasureUnit(parsing: text) { return unit }
    let compound = Compound([Atom(word: .label(text), exponent: 1)])
    return UnitTable.withShared { table in
      // Past the limit of units all labels are one.
      (try? table.intern(compound)) ?? (try? table.intern(UnitTable.lostLabel)) ?? .one
    }
  }
}

extension MeasureUnit: CustomStringConvertible {
  /// The symbol.
  public var description: String { symbol }
}

extension MeasureUnit {
  /// The unit of a product or quotient, and what its number is multiplied by.
  public struct Combination: Sendable, Hashable {
    /// The unit.
    public let unit: MeasureUnit
    /// The scaling of the product or quotient of the bare numbers.
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
      // Past the bounds there is no such unit, which the caller says with the operation.
      return try? table.intern(
        Compound(atoms.map { Atom(word: $0.word, exponent: $0.exponent / n) }))
    }
  }
}

extension MeasureUnit {
  /// True where years are among its words.
  public var countsYears: Bool {
    UnitTable.withShared { $0.record(self).compound.years != 0 }
  }

  /// The scaling from numbers of this unit to numbers of `other`; nil when the dimensions differ.
  public func scaling(to other: MeasureUnit) -> Scaling? {
    if self == other { return .identity }
    // A conversion interns nothing and so never throws.
    let found = try? UnitTable.answer(.conversion, self, other)
    return found?.scaling
  }

  /// The number by which `x` of this unit is multiplied to be in `other`.
  ///
  /// Exactly 1 for the same unit; nil when the dimensions differ. Between °C and K it is that of
  /// differences.
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

extension MeasureUnit {
  /// The unit of the dimension of `other` that this one is short for: kgCO2e for kg beside gCO2e,
  /// kWh for kWhep beside Wh; nil where there is none.
  public func equivalent(of other: MeasureUnit) -> MeasureUnit? {
    let kin: [(NamedUnit, NamedUnit)] = [
      (.gram, .gramCO2e), (.tonne, .tonneCO2e), (.gram, .gramSbeq), (.wattHour, .wattHourPrimary),
      (.joule, .joulePrimary),
    ]
    return UnitTable.withShared { table in
      let atoms = table.record(self).compound.atoms
      for (here, there) in kin + kin.map({ ($1, $0) }) {
        let replaced = atoms.map { atom in
          guard case .named(here, let prefix) = atom.word else { return atom }
          return Atom(word: .named(there, prefix), exponent: atom.exponent)
        }
        let compound = Compound(replaced)
        guard compound.dimension == table.record(other).dimension else { continue }
        // A unit past the bounds is not worth proposing.
        return try? table.intern(compound)
      }
      return nil
    }
  }
}

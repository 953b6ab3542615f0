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

  /// Whether two numbers have the same unit, as written: inlined where scalars are calculated with.
  @inlinable
  public static func == (left: MeasureUnit, right: MeasureUnit) -> Bool { left.id == right.id }

  /// The greatest size of an exponent.
  public static let exponentLimit = 32

  /// The greatest number of words in one unit.
  public static let wordLimit = 12

  /// Whether numbers of this unit are plain numbers.
  ///
  /// False for a ratio such as `Wh/kWh`, although it has no dimension.
  @inlinable public var isOne: Bool { id == 0 }

  /// The canonical text, `gCO2e/kWh`; empty for a plain number.
  ///
  /// Read again it gives the same unit, except for opaque labels.
  public var symbol: String {
    UnitTable.withShared { $0.record(self).symbol }
  }

  /// What the unit measures.
  public var dimension: Dimension {
    UnitTable.withShared { $0.record(self).dimension }
  }

  /// A text that stands for a unit without being one, such as `°C` in a table's header.
  ///
  /// It has a dimension of its own and converts to nothing else. A text that can be read as a
  /// unit is that unit, and the empty one is a plain number. When the table of units is full
  /// (65 535 of them) every new label is `?`.
  public static func label(_ text: String) -> MeasureUnit {
    if let unit = try? MeasureUnit(parsing: text) { return unit }
    let compound = Compound([Atom(word: .label(text), exponent: 1)])
    return UnitTable.withShared { table in
      (try? table.intern(compound)) ?? (try? table.intern(UnitTable.lostLabel)) ?? .one
    }
  }
}

extension MeasureUnit: CustomStringConvertible {
  /// The symbol.
  public var description: String { symbol }
}

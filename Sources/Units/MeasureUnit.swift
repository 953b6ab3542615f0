/// The unit of a number.
public struct MeasureUnit: Sendable, Hashable {
  /// The unit of a plain number.
  public static let one = MeasureUnit(id: 0)
  let id: UInt16
}

public import Diagnostics

/// The reason why a figure cannot be computed.
///
/// Typed throws carry it through the inner loops without an allocation, and `ifDefined` turns it
/// into a missing figure; whoever tells it asks for its `fault`.
public enum StatisticsProblem: Error, Equatable {
  /// The figure is defined from `needed` values on.
  case tooFew(needed: Int, got: Int)
  /// All values are the same, where the figure divides by their spread.
  case zeroVariance
  /// Two series that are taken in pairs differ in length.
  case differentLengths(Int, Int)
  /// The result lies beyond what a double can hold, or too near to zero.
  case overflow
  /// A probability, a number of classes or a list of edges that is out of its range.
  case outOfRange
  /// A value or weight that must be positive is not.
  case notPositive
  /// The predictor at this index is a linear combination of the ones before it.
  case collinear(predictor: Int)
}

extension StatisticsProblem: FaultSource {
  /// The fault that a message is made of, still without the name of the function.
  public var fault: any Fault {
    switch self {
    case .tooFew(needed: 1, got: 0): NothingToAggregate()
    case .tooFew(let needed, let got): TooFewValues(needed: needed, got: got)
    case .zeroVariance: ConstantColumn()
    case .differentLengths(let left, let right): LengthsDiffer(left, right, lists: false)
    case .notPositive: WeightsNotPositive()
    case .collinear(let predictor): PredictorsAreCollinear(place: predictor + 1)
    case .overflow, .outOfRange: NumberTooLarge()
    }
  }
}

/// The value, where a double can hold it.
func representable(_ value: Double) throws(StatisticsProblem) -> Double {
  guard value.isFinite else { throw .overflow }
  return value
}

/// Checks the number of values.
func need(_ needed: Int, of count: Int) throws(StatisticsProblem) {
  guard count >= needed else { throw .tooFew(needed: needed, got: count) }
}

/// Checks that two series can be taken in pairs, and that there are `needed` of these.
func needPairs(_ needed: Int, _ x: [Double], _ y: [Double]) throws(StatisticsProblem) {
  guard x.count == y.count else { throw .differentLengths(x.count, y.count) }
  try need(needed, of: x.count)
}

/// The figure that `body` computes, nil where it is not defined for the values given.
///
/// An error that ends a run passes through.
public func ifDefined<Figure>(_ body: () throws -> Figure) throws -> Figure? {
  do { return try body() } catch is StatisticsProblem { return nil }
}

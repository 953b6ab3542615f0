import Diagnostics
public import Intervals
public import Tables
public import Units
public import Values

/// The intervals of an argument, in one unit, without its missing cells.
public struct BoundedNumbers: Sendable {
  /// The intervals, in order, a number among them as one without width.
  public let values: [Interval]
  /// The unit of every bound.
  public let unit: MeasureUnit

  /// A figure in the unit of the intervals; L604 where there is none within a double.
  public func figure(_ interval: Interval?) throws -> Value {
    guard let interval else { throw NumberTooLarge() }
    return .interval(interval, unit)
  }

  /// The figure that a function which falls with none of its numbers makes: from that of the low
  /// bounds to that of the high ones.
  ///
  /// It is wider by a step of a double where it is none of the numbers, since it was rounded then.
  public func monotoneFigure(_ function: ([Double]) throws -> Double) throws -> Value {
    if values.count == 1 { return try figure(values[0]) }
    let (lows, highs) = (values.map(\.bounds.low), values.map(\.bounds.high))
    let (low, high) = (try function(lows), try function(highs))
    guard low.isFinite, high.isFinite else { throw NumberTooLarge() }
    return .interval(
      Interval(
        Bounds(
          lows.contains(low) ? low : low.nextDown, highs.contains(high) ? high : high.nextUp)),
      unit)
  }
}

extension BoundArgument {
  /// The intervals of a value given for the parameter of an aggregate, nil where it holds none:
  /// says how many cells it skips (D411).
  public func intervals(_ value: Value) throws -> BoundedNumbers? {
    guard value.holdsIntervals else { return nil }
    let items = try value.items(checkpoint: checkpoint) ?? [value]
    let present = items.filter { $0.kind != .none }
    let skipped = items.count - present.count
    if skipped > 0 { call.host.noteSkipped(skipped, function: call.name) }
    let unit = present.lazy.compactMap { $0.bounded?.unit }.first { !$0.isOne } ?? .one
    let values = try located {
      try present.map { try $0.interval(in: unit) }
    }
    return BoundedNumbers(values: values, unit: unit)
  }
}

extension Value {
  /// A number where it is known, else the interval; nil is a missing one.
  public init(_ interval: Interval?, _ unit: MeasureUnit) {
    self =
      interval.map { $0.bounds.isPoint ? .number($0.bounds.low, unit) : .interval($0, unit) }
      ?? .none
  }
}

extension Column {
  /// A column of numbers where all are known, else of intervals.
  public init(_ name: String, unit: MeasureUnit, measured bounds: [Bounds?]) {
    if bounds.allSatisfy({ $0?.isPoint ?? true }) {
      self.init(name, unit: unit, numbers: bounds.map { $0?.low })
    } else {
      self.init(name, unit: unit, bounds: bounds)
    }
  }
}

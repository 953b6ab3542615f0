import Platform

/// The lines that have places, in coordinates, cut where a value is missing.
struct LineData {
  /// A stretch of a line without a gap.
  struct Run {
    var u: [Double] = []
    var v: [Double] = []
    /// The coordinates of the bounds of each value; nil where it is known.
    var ends: [ClosedRange<Double>?] = []
  }

  /// The runs of each series.
  private(set) var lines: [[Run]] = []
  private(set) var leftOut = LeftOut()

  init(_ lines: Lines, _ checkpoint: Checkpoint) throws {
    for series in lines.series { self.lines.append(try runs(of: series, lines, checkpoint)) }
  }

  private mutating func runs(
    of series: Lines.Series, _ lines: Lines, _ checkpoint: Checkpoint
  ) throws -> [Run] {
    var runs: [Run] = []
    var run = Run()
    for (step, index) in try Self.order(series, lines.positions, checkpoint).enumerated() {
      try checkpoint(at: step)
      guard let u = series.xs[index], u.isFinite else {
        leftOut.missing += 1
        continue
      }
      guard let v = value(series.ys[index], lines.scale) else {
        if !run.u.isEmpty { runs.append(run) }
        run = Run()
        continue
      }
      run.u.append(u)
      run.v.append(v)
      run.ends.append(Self.ends(series.range(index), lines.scale))
    }
    return run.u.isEmpty ? runs : runs + [run]
  }

  /// The coordinates of bounds; nil where one has none.
  private static func ends(
    _ range: ClosedRange<Double>?, _ scale: ScaleKind
  ) -> ClosedRange<Double>? {
    guard let range, scale == .log10 else { return range }
    return range.lowerBound > 0 ? log10(range.lowerBound)...log10(range.upperBound) : nil
  }

  /// The extent of the middles; nil where there is no point.
  var middles: ClosedRange<Double>? {
    let vs = lines.joined().flatMap(\.v)
    guard let low = vs.min(), let high = vs.max() else { return nil }
    return low...high
  }

  /// The coordinate of a value; nil and counted where it has none.
  private mutating func value(_ value: Double?, _ scale: ScaleKind) -> Double? {
    guard let value, !value.isNaN else {
      leftOut.missing += 1
      return nil
    }
    guard value.isFinite else {
      leftOut.infinite += 1
      return nil
    }
    guard scale == .log10 else { return value }
    guard value > 0 else {
      leftOut.notPositive += 1
      return nil
    }
    return log10(value)
  }

  /// From left to right; points in one place in the order of the data.
  private static func order(
    _ series: Lines.Series, _ positions: Lines.Positions, _ checkpoint: Checkpoint
  ) throws -> [Int] {
    if case .categories = positions { return Array(series.xs.indices) }
    var step = 0
    return try series.xs.indices.sorted { left, right in
      step += 1
      try checkpoint(at: step)
      let (a, b) = (series.xs[left] ?? .infinity, series.xs[right] ?? .infinity)
      return a == b ? left < right : a < b
    }
  }

  var count: Int { lines.joined().reduce(0) { $0 + $1.u.count } }

  /// The extent of the points drawn; nil where there is none.
  var ranges: (u: ClosedRange<Double>, v: ClosedRange<Double>)? {
    let us = lines.joined().flatMap(\.u)
    let vs = lines.joined().flatMap { run in
      run.v + run.ends.compactMap(\.self).flatMap { [$0.lowerBound, $0.upperBound] }
    }
    guard let left = us.min(), let right = us.max(), let low = vs.min(), let high = vs.max() else {
      return nil
    }
    return (left...right, low...high)
  }
}

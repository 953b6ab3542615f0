import Platform

/// The points of a scatter plot that have a place, in the coordinates of its scales.
struct ScatterData {
  /// The coordinates: the values, or their decimal logarithms on a logarithmic scale.
  private(set) var u: [Double] = []
  private(set) var v: [Double] = []
  /// The series of each point; the index after the last name where it is missing.
  private(set) var codes: [Int32] = []
  /// The place of each point in the data; empty where neither labels nor sizes ask for it.
  private(set) var indices: [Int] = []
  private(set) var leftOut = LeftOut()
  /// The smallest and largest values drawn; meaningless without points.
  private(set) var xRange: ClosedRange<Double> = 0...0
  private(set) var yRange: ClosedRange<Double> = 0...0
  /// Pearson's correlation of the coordinates as drawn; nil below three points, or where a
  /// coordinate is constant.
  private(set) var correlation: Double?

  var count: Int { u.count }

  init(_ points: Points, _ checkpoint: Checkpoint) throws {
    try place(points, checkpoint)
    xRange = try Self.range(u, checkpoint)
    yRange = try Self.range(v, checkpoint)
    for place in indices.indices {
      if let ends = ends(points.x, place, points.xScale) { xRange = xRange.joined(with: ends) }
      if let ends = ends(points.y, place, points.yScale) { yRange = yRange.joined(with: ends) }
    }
    // Of intervals a correlation is not decided, and a fit is told instead of one.
    if !points.x.hasRanges, !points.y.hasRanges, points.fit == nil {
      correlation = try correlate(checkpoint)
    }
  }

  /// The coordinates of the bounds of a point that is drawn, by its place; nil where the value is
  /// known, or a bound has no place.
  func ends(_ variable: PlotVariable, _ place: Int, _ scale: ScaleKind) -> ClosedRange<Double>? {
    guard !indices.isEmpty, let range = variable.range(indices[place]) else { return nil }
    guard scale == .log10 else { return range }
    return range.lowerBound > 0 ? log10(range.lowerBound)...log10(range.upperBound) : nil
  }

  private mutating func place(_ points: Points, _ checkpoint: Checkpoint) throws {
    let xs = points.x.values
    let ys = points.y.values
    let (logX, logY) = (points.xScale == .log10, points.yScale == .log10)
    let others = Int32(clamping: points.series?.names.count ?? 0)
    let isTraced =
      !points.labels.isEmpty || points.sizes != nil || points.x.hasRanges || points.y.hasRanges
    u.reserveCapacity(xs.count)
    v.reserveCapacity(xs.count)
    codes.reserveCapacity(points.series == nil ? 0 : xs.count)
    for index in 0..<min(xs.count, ys.count) {
      try checkpoint(at: index)
      guard let x = xs[index], let y = ys[index], !x.isNaN, !y.isNaN else {
        leftOut.missing += 1
        continue
      }
      guard x.isFinite, y.isFinite else {
        leftOut.infinite += 1
        continue
      }
      guard !(logX && x <= 0), !(logY && y <= 0) else {
        leftOut.notPositive += 1
        continue
      }
      u.append(logX ? log10(x) : x)
      v.append(logY ? log10(y) : y)
      if isTraced { indices.append(index) }
      if let code = points.series?.codes[index] { codes.append(code < 0 ? others : code) }
    }
  }

  private static func range(
    _ coordinates: [Double], _ checkpoint: Checkpoint
  ) throws -> ClosedRange<Double> {
    guard var low = coordinates.first else { return 0...0 }
    var high = low
    try checkpoint.blocks(of: coordinates.count) { block in
      for coordinate in coordinates[block] {
        if coordinate < low { low = coordinate }
        if coordinate > high { high = coordinate }
      }
    }
    return low...high
  }

  /// Computed on positions between 0 and 1, which it does not depend on, so that nothing
  /// overflows.
  private func correlate(_ checkpoint: Checkpoint) throws -> Double? {
    guard count >= 3, xRange.lowerBound < xRange.upperBound,
      yRange.lowerBound < yRange.upperBound
    else { return nil }
    let xSpan = Span(xRange.lowerBound, xRange.upperBound)
    let ySpan = Span(yRange.lowerBound, yRange.upperBound)
    var sums = (x: 0.0, y: 0.0)
    try checkpoint.blocks(of: count) { block in
      for index in block {
        sums.x += xSpan.fraction(of: u[index])
        sums.y += ySpan.fraction(of: v[index])
      }
    }
    let mean = (x: sums.x / Double(count), y: sums.y / Double(count))
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    try checkpoint.blocks(of: count) { block in
      for index in block {
        let dx = xSpan.fraction(of: u[index]) - mean.x
        let dy = ySpan.fraction(of: v[index]) - mean.y
        xx += dx * dx
        yy += dy * dy
        xy += dx * dy
      }
    }
    let r = xy / (xx * yy).squareRoot()
    return r.isFinite ? max(-1, min(r, 1)) : nil
  }
}

extension ClosedRange<Double> {
  /// The range that holds both.
  fileprivate func joined(with other: ClosedRange<Double>) -> ClosedRange<Double> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

/// The number of data that were not drawn, with the reason.
struct LeftOut: Equatable {
  /// A coordinate is missing, or not a number.
  var missing = 0
  var infinite = 0
  /// A coordinate is 0 or negative on a logarithmic scale.
  var notPositive = 0
}

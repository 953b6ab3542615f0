extension Column {
  /// The endings of the names of the two columns that a file has for one of intervals.
  private static let endings = (low: ".low", high: ".high")

  /// The columns that stand for this one in a file: two for intervals, else itself.
  var columnsOfBounds: [Column] {
    guard case .intervals(let low, let high) = storage else { return [self] }
    return [(low, Self.endings.low), (high, Self.endings.high)].map { cells, ending in
      Column(name: name + ending, unit: unit, storage: .numbers(cells), validity: validity)
    }
  }

  /// The column of intervals that this one and the next stand for; `nil` unless their names, units
  /// and cells are those of bounds.
  private func intervals(upTo next: Column) -> Column? {
    let (low, high) = Self.endings
    guard name.hasSuffix(low), next.name.hasSuffix(high),
      name.dropLast(low.count) == next.name.dropLast(high.count), name.count > low.count,
      let lows = doubles, let highs = next.doubles, unit == next.unit,
      validity == next.validity,
      (0..<count).allSatisfy({ isMissing($0) || lows[$0] <= highs[$0] })
    else { return nil }
    return Column(
      name: String(name.dropLast(low.count)), unit: unit,
      storage: .intervals(low: lows, high: highs), validity: validity)
  }

  /// The columns of a file with two that stand for one of intervals made one again.
  static func joiningBounds(_ columns: [Column]) -> [Column] {
    var joined: [Column] = []
    for column in columns {
      if let low = joined.last, let intervals = low.intervals(upTo: column) {
        joined[joined.count - 1] = intervals
      } else {
        joined.append(column)
      }
    }
    return joined
  }
}

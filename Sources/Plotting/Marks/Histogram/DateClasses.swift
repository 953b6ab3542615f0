/// The classes of a histogram of dates: parts of a day, days, weeks, months or years.
public enum DateClasses {
  /// Edges at the starts of periods, ascending, around days since 1970 from `low` to `high`; about
  /// `count` classes at most.
  public static func edges(from low: Double, to high: Double, count: Int) -> [Double] {
    // An edge on either side, so that every value lies between two.
    var reach = max(high - low, 1.0 / 86_400)
    for _ in 0..<12 {
      let scale = DateScale(span: Span(low - reach, high + reach, minimum: 1))
      let ticks = scale.ticks(budget: max(3, count * 3))
      if let first = ticks.last(where: { $0 <= low }), let last = ticks.first(where: { $0 > high })
      {
        return ticks.filter { $0 >= first && $0 <= last }
      }
      reach *= 2
    }
    return [low, max(high, low + 1)]
  }

  /// The number of values in each class; a value on an edge belongs to the class after it.
  public static func counts(of sorted: [Double], between edges: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: max(0, edges.count - 1))
    var place = 0
    for value in sorted {
      while place + 2 < edges.count, value >= edges[place + 1] { place += 1 }
      counts[place] += 1
    }
    return counts
  }
}

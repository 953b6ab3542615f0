import Styling

extension Typography {
  /// Bounds with a dash between them.
  func range(_ range: ClosedRange<Double>) -> String {
    "\(number(range.lowerBound)) – \(number(range.upperBound))"
  }
}

extension PlotVariable {
  /// True where some values are between bounds.
  var hasRanges: Bool { !ranges.isEmpty }

  /// The bounds of a value that can be drawn, those of a known one it itself.
  func ends(_ row: Int) -> ClosedRange<Double>? {
    guard let value = values[row], value.isFinite else { return nil }
    return range(row) ?? value...value
  }

  /// The number of values whose bounds meet those of another: what is more is not decided.
  var undecided: Int {
    let ends = values.indices.compactMap { self.ends($0) }.sorted { $0.lowerBound < $1.lowerBound }
    var count = 0
    var reached = -Double.infinity
    for (place, range) in ends.enumerated() {
      let isWide = range.lowerBound < range.upperBound
      let meetsEarlier = range.lowerBound < reached || (isWide && range.lowerBound == reached)
      let meetsLater = place + 1 < ends.count && ends[place + 1].lowerBound < range.upperBound
      if meetsEarlier || meetsLater { count += 1 }
      reached = max(reached, range.upperBound)
    }
    return count
  }
}

/// The words for values between bounds.
enum Whiskers {
  /// The line under a picture that draws them.
  static func key(_ variables: [PlotVariable], _ tongue: Tongue) -> [String] {
    guard variables.contains(where: \.hasRanges) else { return [] }
    return [
      Bilingual(
        "Moustaches\u{A0}: les bornes des intervalles, rien de plus probable au milieu.",
        "Whiskers: the bounds of the intervals; the middle is no likelier than the ends.")(tongue)
    ]
  }

  /// The end of a sentence that ranks values: how many of them the intervals leave open.
  static func ranking(_ variable: PlotVariable, _ tongue: Tongue) -> String {
    let count = variable.hasRanges ? variable.undecided : 0
    guard count > 0 else { return "" }
    return Bilingual(
      "\u{A0}; classement non départagé par ces intervalles seuls pour \(count) lignes",
      "; the ranking of \(count) rows is not decided by these intervals alone")(tongue)
  }
}

import Styling

/// The extremes of one column, with the labels that they belong to.
struct CategoryExtremes {
  let labels: [String]
  let variable: PlotVariable

  /// The largest and the smallest value with their labels, and their ratio.
  func sentence(_ typography: Typography) -> String {
    let tongue = typography.tongue
    let finite = variable.values.indices.filter { variable.values[$0]?.isFinite == true }
    guard let range else {
      return Bilingual("Aucune valeur à dessiner.", "No value to draw.")(tongue)
    }
    let high = quantity(range.upperBound, typography: typography)
    let colon = Bilingual.colon(tongue)
    if range.lowerBound == range.upperBound {
      let count = typography.count(finite.count)
      if finite.count == 1 { return label(finite[0]) + colon + high + "." }
      return Bilingual("\(count) valeurs égales", "\(count) equal values")(tongue) + colon + high
        + "."
    }
    let top = "max" + colon + named(range.upperBound, among: finite, tongue: tongue) + " (\(high))"
    let low = quantity(range.lowerBound, typography: typography)
    let bottom =
      "min" + colon + named(range.lowerBound, among: finite, tongue: tongue) + " (\(low))"
    let ratio = range.lowerBound > 0 ? range.upperBound / range.lowerBound : .infinity
    guard ratio.isFinite else { return "\(top), \(bottom)." }
    return
      "\(top), \(bottom), \(Bilingual("rapport", "ratio")(tongue)) \(typography.number(ratio))."
  }

  /// The smallest and the largest finite value; nil where there is none.
  private var range: ClosedRange<Double>? {
    let finite = variable.values.lazy.compactMap(\.self).filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    return low...high
  }

  /// The first label with `value`, and how many others share it.
  private func named(_ value: Double, among indices: [Int], tongue: Tongue) -> String {
    let same = indices.filter { variable.values[$0] == value }
    let first = same.first.map(label) ?? ""
    switch same.count {
    case ...1: return first
    case 2: return first + Bilingual(" et 1 autre", " and 1 other")(tongue)
    default:
      return first
        + Bilingual(" et \(same.count - 1) autres", " and \(same.count - 1) others")(tongue)
    }
  }

  private func label(_ index: Int) -> String { oneLine(labels[index], ascii: false) }

  private func quantity(_ value: Double, typography: Typography) -> String {
    typography.quantity(
      value, unitSymbol: variable.unitSymbol, digits: range.map(digits(telling:)) ?? 3)
  }
}

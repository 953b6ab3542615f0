import Styling

/// The rows of a bar chart in the order in which they stand.
struct BarRows {
  /// One category with its value.
  struct Row {
    /// The place in the data.
    let index: Int
    let label: String
    /// Nil where the cell is missing or the value infinite, which has no length.
    let value: Double?
    let valueText: String
  }

  let rows: [Row]
  /// The rows beyond the limit.
  let hidden: Int
  let leftOut: LeftOut

  init(_ bars: Bars, missing: String, typography: Typography) {
    let values = bars.variable.values
    let order = Self.order(values, bars.order)
    let shown = order.prefix(bars.limit ?? order.count)
    hidden = order.count - shown.count
    leftOut = Self.leftOut(values, bars.scale)
    let digits = bars.range.map(digits(telling:)) ?? 3
    rows = shown.map { index in
      let value = values[index].flatMap { $0.isNaN ? nil : $0 }
      return Row(
        index: index, label: bars.labels[index], value: value.flatMap { $0.isFinite ? $0 : nil },
        valueText: value.map { typography.number($0, digits: digits) } ?? missing)
    }
  }

  /// The drawn values.
  var values: [Double] { rows.compactMap(\.value) }

  /// The stable order of the rows; missing values last.
  private static func order(_ values: [Double?], _ order: Bars.Order) -> [Int] {
    guard order != .none else { return Array(values.indices) }
    let missing = -Double.infinity
    let keys = values.map { value -> (isMissing: Bool, key: Double) in
      guard let value, !value.isNaN else { return (true, missing) }
      return (false, order == .ascending ? value : -value)
    }
    return values.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.isMissing != b.isMissing { return b.isMissing }
      return a.key == b.key ? left < right : a.key < b.key
    }
  }

  private static func leftOut(_ values: [Double?], _ scale: ScaleKind) -> LeftOut {
    var counts = LeftOut()
    for value in values {
      guard let value, !value.isNaN else {
        counts.missing += 1
        continue
      }
      if !value.isFinite {
        counts.infinite += 1
      } else if scale == .log10, value <= 0 {
        counts.notPositive += 1
      }
    }
    return counts
  }
}

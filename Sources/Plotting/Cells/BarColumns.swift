import Styling

/// The columns of a bar chart: label, blank, bars, blank, value.
struct BarColumns {
  let labels: [String]
  let label: Int
  let value: Int
  let bars: Int

  init(_ rows: [BarsLayout.Row], width: Int, ascii: Bool) {
    value = min(rows.map(\.valueText.displayWidth).max() ?? 0, width / 2)
    let room = width - value - 2
    let widest = rows.map { oneLine($0.label, ascii: ascii).displayWidth }.max() ?? 0
    // A third of the room stays for the bars, and four columns of a narrow one.
    let most = max(6, min(room - 4, room * 2 / 3))
    labels = distinctLabels(rows.map(\.label), width: min(widest + 4, most), ascii: ascii)
      .map { $0.truncated(to: room - 1, ascii: ascii) }
    label = labels.map(\.displayWidth).max() ?? 0
    bars = max(1, room - label)
  }
}

/// How many cells long bars are, with room for a zero line where a value is negative.
struct BarLengths {
  /// The columns left of the zero line.
  let negative: Int
  let hasLine: Bool
  private let longest: Int
  private let largest: Double

  /// - Parameters:
  ///   - low: the smallest value.
  ///   - high: the largest.
  ///   - columns: the room for both sides and the zero line.
  init(low: Double, high: Double, columns: Int) {
    let isLined = low < 0
    let most = max(high, -low, 0)
    let room = max(1, columns - (isLined ? 1 : 0))
    let below = most > 0 ? max(-low, 0) / most : 0
    let above = most > 0 ? max(high, 0) / most : 0
    // Both sides are rounded to cells, so that together they may need one cell too many.
    var scale = most > 0 ? Int(Double(room) / (below + above)) : 0
    func left() -> Int { isLined ? max(1, Int((below * Double(scale)).rounded())) : 0 }
    func right() -> Int { max(high > 0 ? 1 : 0, Int((above * Double(scale)).rounded())) }
    while scale > 1, left() + right() > room { scale -= 1 }
    (hasLine, largest, longest, negative) = (isLined, most, scale, left())
  }

  /// The length of the bar of `value`, rounded to cells.
  func length(of value: Double) -> Int {
    guard largest > 0 else { return 0 }
    return Int((abs(value) / largest * Double(longest)).rounded())
  }
}

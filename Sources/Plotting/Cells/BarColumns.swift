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
    // A third of the room stays for the bars, and they never need more than the labels leave.
    let most = max(6, min(room - 8, room * 2 / 3))
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
  private let share: Double

  init(low: Double, high: Double, columns: Int) {
    hasLine = low < 0
    largest = max(high, -low, 0)
    let room = max(1, columns - (hasLine ? 1 : 0))
    let below = max(-low, 0) / largest
    let above = max(high, 0) / largest
    share = below + above
    longest = share > 0 ? max(1, Int(Double(room) / share)) : 0
    negative = hasLine ? max(1, Int((below * Double(longest)).rounded(.up))) : 0
  }

  /// The length of the bar of `value`, rounded to cells.
  func length(of value: Double) -> Int {
    guard largest > 0 else { return 0 }
    return Int((abs(value) / largest * Double(longest)).rounded())
  }
}

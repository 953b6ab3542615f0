import Styling

/// The columns of a bar chart: label, blank, bars, blank, value.
struct BarColumns {
  let labels: [String]
  /// Where labels end.
  let label: Double
  /// Where bars start.
  let start: Double
  /// The room for the bars.
  let bars: Double

  init(_ rows: [BarRows.Row], device: Device) {
    let value = min(rows.map { device.textWidth($0.valueText) }.max() ?? 0, device.width / 2)
    let room = device.width - value - 2 * device.gap
    let widest = rows.map { device.textWidth(oneLine($0.label, ascii: device.isASCII)) }.max() ?? 0
    // A third of the room stays for the bars, and a part of a narrow one.
    let most = max(6 * device.gap, min(room - 4 * device.gap, room * 2 / 3))
    let digits = device.textWidth("(99)")
    labels = distinctLabels(
      rows.map(\.label), width: min(widest + digits, most), device: device)
    label = labels.map(device.textWidth).max() ?? 0
    start = label + device.gap
    bars = max(device.gap, room - label)
  }
}

/// How long bars are, with room for a zero line where a value is negative.
struct BarLengths {
  /// Where bars of positive values start.
  let zero: Double
  let hasLine: Bool
  private let longest: Double
  private let largest: Double
  private let device: Device

  /// - Parameters:
  ///   - low: the smallest value.
  ///   - high: the largest.
  init(low: Double, high: Double, columns: BarColumns, device: Device) {
    let isLined = low < 0
    let most = max(high, -low, 0)
    let room = max(device.gap, columns.bars - (isLined ? device.axis : 0))
    let below = most > 0 ? max(-low, 0) / most : 0
    let above = most > 0 ? max(high, 0) / most : 0
    var scale = most > 0 ? room / (below + above) : 0
    if device.isText { scale = scale.rounded(.down) }
    func left() -> Double {
      isLined ? max(device.isText ? 1 : 0, device.snapped(below * scale).rounded(.up)) : 0
    }
    func right() -> Double { above > 0 ? device.snapped(above * scale) : 0 }
    // Both sides are rounded to cells, so that together they may need one cell too many.
    while scale > 1, left() + right() > room { scale -= 1 }
    (hasLine, largest, longest, self.device) = (isLined, most, scale, device)
    zero = columns.start + left() + (isLined ? device.axis : 0)
  }

  /// The length of the bar of `value`.
  func length(of value: Double) -> Double {
    largest > 0 ? device.snapped(abs(value) / largest * longest) : 0
  }
}

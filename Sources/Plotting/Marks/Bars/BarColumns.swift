import Styling

/// A row of a bar chart: its name, its value and the text of it.
struct BarRow {
  let label: String
  /// The value; nil where there is none to draw.
  let value: Double?
  let text: String
}

/// The columns of a bar chart: label, blank, bars, blank, value.
struct BarColumns {
  let labels: [String]
  /// The end of the labels.
  let label: Double
  /// The start of the bars.
  let start: Double
  /// The room for the bars.
  let bars: Double

  init(_ rows: [BarRow], device: Device, isBold: Bool = false) {
    self.init(
      labels: rows.map(\.label), values: rows.map(\.text), device: device, isBold: isBold)
  }

  init(labels names: [String], values: [String], device: Device, isBold: Bool = false) {
    let value = min(values.map(device.textWidth).max() ?? 0, device.width / 2)
    let room = device.width - value - 2 * device.gap
    let widest = names.map { device.textWidth(oneLine($0, ascii: device.isASCII)) }.max() ?? 0
    // A third of the room stays for the bars, and a part of a narrow one.
    let most = max(6 * device.gap, min(room - 4 * device.gap, room * 2 / 3))
    let digits = device.textWidth("(99)")
    let weight = isBold ? device.boldness : 1
    labels = distinctLabels(names, width: min(widest + digits, most / weight), device: device)
    label = (labels.map(device.textWidth).max() ?? 0) * weight
    start = label + device.gap
    bars = max(device.gap, room - label)
  }
}

/// The length of the bars, with room for a zero line where a value is negative.
struct BarLengths {
  /// The start of bars of positive values.
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

  /// The place where a bar of `value` ends; in cells, within the last one.
  private func place(_ value: Double) -> Double {
    guard largest > 0 else { return zero }
    let length = abs(value) / largest * longest
    if value < 0 { return max(0, zero - device.axis - length) }
    return device.isText ? zero + max(0, length - 1e-6) : zero + length
  }

  /// The line that values of both signs start from.
  func line(height: Double) -> Scene.Rule {
    Scene.Rule(
      x1: zero - device.axis, y1: 0, x2: zero - device.axis, y2: height, kind: .zero)
  }

  /// Draws the bar of a value in its row, with its text at the end.
  ///
  /// Nil is a missing value, which has a text and no bar.
  func draw(
    _ value: Double?, between range: ClosedRange<Double>? = nil, text: String, top: Double,
    height: Double, series: Int, hover: String, on scene: inout Scene
  ) {
    let number = value ?? 0
    // Only the first fill has parts of a cell.
    let exact = length(of: number)
    let length = device.isText && series > 0 && exact >= 0.5 ? exact.rounded() : exact
    if length > 0 {
      scene.items.append(
        .bar(
          Scene.Bar(
            x: number < 0 ? zero - device.axis - length : zero, y: top + device.barInset,
            width: length, height: height - 2 * device.barInset, series: series,
            growsLeft: number < 0, hover: hover)))
    }
    let isEmpty = length == 0 && !hasLine && range == nil
    var end = number < 0 || length == 0 ? zero : zero + length
    if let range {
      let ends = [range.lowerBound, range.upperBound].map(place)
      let middle = top + height / 2
      scene.items.append(
        .rule(Scene.Rule(x1: ends[0], y1: middle, x2: ends[1], y2: middle, kind: .bounds)))
      end = max(end, ends[1] + (device.isText ? 1e-9 : 0))
    }
    scene.write(
      text, x: isEmpty ? zero : device.after(end), y: top + height / 2, .start, .value)
  }
}

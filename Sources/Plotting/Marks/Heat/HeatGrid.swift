import Styling

/// The cells of a heat map on a device: their size, and the names around them.
struct HeatGrid {
  private let map: HeatMap
  private let device: Device
  private let labels: [String]
  private let heads: [String]
  /// The start of the cells.
  private let left: Double
  /// The width of a cell.
  private let cell: Double
  /// The number of columns that there is room for.
  let columns: Int
  /// True where names of columns go down, a letter per line, since they are wider than a cell.
  private let isUpright: Bool
  /// The room of the names of columns.
  private let top: Double

  /// The most letters of a name that goes down.
  private static let mostLetters = 10

  init(_ map: HeatMap, _ device: Device) {
    self.map = map
    self.device = device
    let digits = device.textWidth("(99)")
    let widest = map.rows.map { device.textWidth(oneLine($0, ascii: device.isASCII)) }.max() ?? 0
    labels = distinctLabels(
      map.rows, width: min(widest + digits, device.width / 3), device: device)
    left = (labels.map(device.textWidth).max() ?? 0) + device.gap
    let least = device.isText ? 1.0 : 8.0
    let most = device.isText ? 9.0 : 72.0
    let room = max(least, device.width - left)
    columns = min(map.columns.count, Int(room / least))
    let share = min(most, room / Double(max(1, columns)))
    cell = device.isText ? share.rounded(.down) : share
    let names = map.columns.prefix(columns).map { oneLine($0.name, ascii: device.isASCII) }
    isUpright = names.contains { device.textWidth($0) > share - device.gap }
    heads =
      isUpright
      ? names.map { String($0.prefix(Self.mostLetters)) } : names
    let letters = isUpright ? heads.map(\.count).max() ?? 1 : 1
    top = Double(letters) * device.line
  }

  func scene(_ classes: HeatClasses, _ typography: Typography) -> Scene {
    var scene = Scene(
      width: device.width, height: top + Double(map.rows.count) * device.row)
    writeHeads(on: &scene)
    for (row, label) in labels.enumerated() {
      scene.write(
        label, x: left - device.gap, y: middle(row), .end, .label)
    }
    if device.isText { tile(classes, on: &scene) } else { shade(classes, typography, on: &scene) }
    writeValues(classes, typography, on: &scene)
    return scene
  }

  private func middle(_ row: Int) -> Double { top + (Double(row) + 0.5) * device.row }

  private func centre(_ column: Int) -> Double { left + (Double(column) + 0.5) * cell }

  /// Names of columns end where the cells begin.
  private func writeHeads(on scene: inout Scene) {
    for (column, head) in heads.enumerated() {
      guard isUpright else {
        scene.write(head, x: centre(column), y: top - device.line / 2, .middle, .label)
        continue
      }
      for (place, letter) in head.reversed().enumerated() {
        scene.write(
          String(letter), x: centre(column), y: top - (Double(place) + 0.5) * device.line, .middle,
          .label)
      }
    }
  }

  /// Cells of a terminal: each run of cells that have a value.
  private func tile(_ classes: HeatClasses, on scene: inout Scene) {
    let perRow = device.hasColour ? 2 : 1
    for row in map.rows.indices {
      for column in 0..<columns {
        guard let value = map.value(row, column) else { continue }
        let shades = Array(repeating: classes.shade(value), count: Int(cell) * perRow)
        scene.items.append(
          .tiles(
            Scene.Tiles(
              columns: Int(cell), perRow: perRow, shades: shades,
              left: Int(left) + column * Int(cell), top: Int(top) + row)))
      }
    }
  }

  private func shade(
    _ classes: HeatClasses, _ typography: Typography, on scene: inout Scene
  ) {
    let own = map.variable.typography(typography)
    for row in map.rows.indices {
      for column in 0..<columns {
        guard let value = map.value(row, column) else { continue }
        let (x, y) = (left + Double(column) * cell, top + Double(row) * device.row)
        let ring = [
          (x: x, y: y), (x + cell, y), (x + cell, y + device.row), (x, y + device.row),
        ]
        let names = "\(map.rows[row]), \(map.columns[column].name)"
        scene.items.append(
          .area(
            Scene.Area(
              rings: [ring], shade: classes.shade(value),
              hover: typography.labelled(
                names, own.quantity(value, unitSymbol: map.variable.unitSymbol)))))
      }
    }
  }

  /// The numbers, where all of them fit into their cells and stand on a colour.
  private func writeValues(
    _ classes: HeatClasses, _ typography: Typography, on scene: inout Scene
  ) {
    guard device.hasColour || !device.isText else { return }
    let texts = map.rows.indices.map { row in
      (0..<columns).map { column in map.value(row, column).map { text($0, typography) } }
    }
    let widest = texts.joined().compactMap(\.self).map(device.textWidth).max() ?? 0
    guard widest <= cell - (device.isText ? 1 : 4) else { return }
    for row in map.rows.indices {
      for column in 0..<columns {
        guard let value = map.value(row, column), let text = texts[row][column] else { continue }
        scene.write(text, x: centre(column), y: middle(row), over: classes.shade(value))
      }
    }
  }

  /// Two digits are read at a glance; the table has the others.
  private func text(_ value: Double, _ typography: Typography) -> String {
    typography.number(value, digits: 2)
  }
}

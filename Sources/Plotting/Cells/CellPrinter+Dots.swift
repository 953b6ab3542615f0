import Glibc
import Styling

extension CellPrinter {
  /// One dot per row on a logarithmic scale, with the grid of its ticks and their labels below.
  func dots(_ layout: BarsLayout) -> StyledText {
    let columns = BarColumns(layout.rows, width: width, ascii: glyphs.ascii)
    let positive = layout.values.filter { $0 > 0 }
    let (low, high) = (positive.min() ?? 1, positive.max() ?? 1)
    let scale = LogScale(
      Span(log10(low), log10(high), minimum: 0.5).padded(by: 0.03))
    let ticks = scale.ticks(
      along: Double(columns.bars), gap: 2, typography: typography,
      extent: { Double($0.displayWidth) })
    var canvas = CellCanvas(columns: columns.bars, rows: layout.rows.count + 1)
    let cell = { (position: Double) in
      max(0, min(columns.bars - 1, Int(position * Double(columns.bars))))
    }
    for tick in ticks {
      let column = cell(tick.position)
      for row in layout.rows.indices { canvas.put(glyphs.grid, .dim, column: column, row: row) }
      let size = tick.label.displayWidth
      let start = min(column - size / 2, canvas.columns - size)
      canvas.write(tick.label, .dim, column: max(0, start), row: layout.rows.count)
    }
    for (index, row) in layout.rows.enumerated() {
      guard let value = row.value, value > 0 else { continue }
      canvas.put(glyphs.dot, .series1, column: cell(scale.map(value)), row: index)
    }
    return lines(layout, columns, canvas)
  }

  private func lines(
    _ layout: BarsLayout, _ columns: BarColumns, _ canvas: CellCanvas
  ) -> StyledText {
    var out = StyledText()
    for (index, row) in layout.rows.enumerated() {
      var line = StyledText(
        columns.labels[index].padded(to: columns.label, alignment: .right), .name)
      line += StyledText(" ") + canvas.line(index)
      let text = row.valueText.truncated(to: columns.value, ascii: glyphs.ascii)
      line.append(text.padded(to: width - line.plain.displayWidth, alignment: .right), .number)
      out += line + StyledText("\n")
    }
    out.append(String(repeating: " ", count: columns.label + 1))
    return out + canvas.line(layout.rows.count) + StyledText("\n")
  }
}

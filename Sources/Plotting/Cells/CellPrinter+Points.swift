import Styling

extension CellPrinter {
  func print(_ points: PlotSpec.Points, title: String?) -> StyledText {
    let data = ScatterData(points)
    var out = paragraph(points.sentence(data, typography: typography), .plain)
    if let title { out += paragraph(title, .title) }
    let notes = data.leftOut.notes(
      one: Bilingual("point non dessiné", "point not drawn"),
      many: Bilingual("points non dessinés", "points not drawn"), tongue: tongue)
    guard data.count > 0 else { return out + footer(notes: notes, hints: []) }
    guard height >= Self.least.height else {
      let small = Bilingual(
        "Hauteur \(height) : un nuage demande au moins \(Self.least.height) lignes.",
        "Height \(height): a scatter plot takes at least \(Self.least.height) rows.")
      return out + paragraph(small(tongue), .note)
    }
    let layout = PointsLayout(
      points, data: data, metrics: .cells(width: width, height: height), gutter: 2,
      typography: typography)
    let grid = PointGrid(layout)
    out += legend(points, grid)
    out += paragraph(axisTitle(points.y, points.yScale), .header)
    out += area(layout, grid)
    out += paragraph(
      axisTitle(points.x, points.xScale), .header, endingAt: width)
    return out
      + footer(notes: notes, hints: points.hints(data, typography: typography))
  }

  /// A short text at the right end of the line; wrapped as any other where it is longer.
  private func paragraph(_ text: String, _ role: Role, endingAt column: Int) -> StyledText {
    let line = oneLine(text, ascii: glyphs.ascii)
    guard line.displayWidth < column else { return paragraph(text, role) }
    return StyledText(String(repeating: " ", count: column - line.displayWidth))
      + StyledText(line, role) + StyledText("\n")
  }

  private func area(_ layout: PointsLayout, _ grid: PointGrid) -> StyledText {
    let left = Int(layout.margin) + 2
    var canvas = CellCanvas(columns: width, rows: grid.rows + 2)
    drawAxes(layout, grid, left: left, on: &canvas)
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let (count, code) = grid[column, row]
        guard count > 0 else { continue }
        let role: Role = code < 0 ? .plain : .series(code)
        canvas.put(sign(count, code), role, column: left + column, row: row)
      }
    }
    var out = StyledText()
    for row in 0..<canvas.rows { out += canvas.line(row) + StyledText("\n") }
    return out
  }

  private func sign(_ count: Int, _ code: Int) -> Character {
    if count > 9 { return glyphs.crowd }
    if count > 1 { return Character(String(count)) }
    return glyphs.shapes.indices.contains(code) ? glyphs.shapes[code] : glyphs.otherSeries
  }

  private func drawAxes(
    _ layout: PointsLayout, _ grid: PointGrid, left: Int, on canvas: inout CellCanvas
  ) {
    let bottom = grid.rows
    for row in 0..<bottom {
      canvas.put(glyphs.verticalAxis, .dim, column: left - 1, row: row)
    }
    canvas.put(glyphs.corner, .dim, column: left - 1, row: bottom)
    for column in 0..<grid.columns {
      canvas.put(glyphs.horizontalAxis, .dim, column: left + column, row: bottom)
    }
    let tickColumns = layout.xTicks.map { grid.column(at: $0.position) }
    for tick in layout.yTicks {
      let row = grid.row(at: tick.position)
      canvas.write(
        tick.label.padded(to: left - 2, alignment: .right).truncated(to: left - 2, ascii: true),
        .dim, column: 0, row: row)
      canvas.put(glyphs.tickOnVertical, .dim, column: left - 1, row: row)
      for column in tickColumns { canvas.put(glyphs.grid, .dim, column: left + column, row: row) }
    }
    for (tick, column) in zip(layout.xTicks, tickColumns) {
      canvas.put(glyphs.tickOnHorizontal, .dim, column: left + column, row: bottom)
      let size = tick.label.displayWidth
      let start = min(left + column - size / 2, width - size)
      canvas.write(tick.label, .dim, column: max(0, start), row: bottom + 1)
    }
  }
}

import Styling

extension CellPrinter {
  /// The signs of the series with their names, and of points that overlap, in lines.
  func legend(_ points: PlotSpec.Points, _ grid: PointGrid) -> StyledText {
    var entries: [(sign: String, role: Role, name: String)] = []
    if let series = points.series {
      var names = distinctLabels(series.names, width: width - 4, ascii: glyphs.ascii)
      if series.codes.contains(where: { $0 < 0 }) {
        names.append(Bilingual("(vide)", "(missing)")(tongue))
      }
      for (code, name) in names.enumerated().prefix(glyphs.shapes.count) {
        entries.append((String(glyphs.shapes[code]), .series(code), name))
      }
      let others = names.count - entries.count
      if others > 0 {
        let text = Bilingual("\(others) autres", "\(others) others")(tongue)
        entries.append((String(glyphs.otherSeries), .plain, text))
      }
    }
    if grid.most > 1 {
      let digits = grid.most > 2 ? "2-\(min(grid.most, 9))" : "2"
      entries.append(
        (digits, .plain, Bilingual("points superposés", "points in one place")(tongue)))
    }
    if grid.most > 9 {
      entries.append((String(glyphs.crowd), .plain, Bilingual("10 ou plus", "10 or more")(tongue)))
    }
    return lines(entries)
  }

  private func lines(_ entries: [(sign: String, role: Role, name: String)]) -> StyledText {
    var out = StyledText()
    var column = 0
    for entry in entries {
      let name = oneLine(entry.name, ascii: glyphs.ascii)
        .truncated(to: width - entry.sign.count - 1, ascii: glyphs.ascii)
      let size = entry.sign.count + 1 + name.displayWidth
      if column > 0, column + 2 + size > width {
        out.append("\n")
        column = 0
      }
      out.append(column > 0 ? "  " : "")
      out.append(entry.sign, entry.role)
      out.append(" " + name)
      column += (column > 0 ? 2 : 0) + size
    }
    if column > 0 { out.append("\n") }
    return out
  }
}

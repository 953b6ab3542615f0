import Styling

extension CellPrinter {
  private typealias Entry = (sign: String, role: Role, name: String)

  /// The signs of the series with their names, and of points that overlap, in lines.
  ///
  /// - Parameter overlap: the largest number of points in one cell.
  func legend(_ keys: [Drawing.Key], overlap: Int) -> StyledText {
    let names = distinctLabels(keys.map(\.name), width: width - 4, ascii: glyphs.ascii)
    var entries: [Entry] = []
    var others = 0
    for (key, name) in zip(keys, names) {
      if let sign = sign(key) {
        entries.append((sign, .series(key.series), name))
      } else {
        others += 1
      }
    }
    if others > 0 {
      let text = Bilingual("\(others) autres", "\(others) others")(tongue)
      entries.append((String(glyphs.otherSeries), .plain, text))
    }
    if overlap > 1 {
      let digits = overlap > 2 ? "2-\(min(overlap, 9))" : "2"
      entries.append(
        (digits, .plain, Bilingual("points superposés", "points in one place")(tongue)))
    }
    if overlap > 9 {
      entries.append((String(glyphs.crowd), .plain, Bilingual("10 ou plus", "10 or more")(tongue)))
    }
    return lines(entries)
  }

  /// What stands for a series; nil beyond the signs there are.
  private func sign(_ key: Drawing.Key) -> String? {
    switch key.sign {
    case .point:
      return glyphs.shapes.indices.contains(key.series) ? String(glyphs.shapes[key.series]) : nil
    case .bar: return String(glyphs.fills[key.series % glyphs.fills.count])
    case .curve, .fit:
      let dots = key.sign == .fit ? "⠒⠒" : "⠤⠤"
      return glyphs.curve.map { String(repeating: $0, count: 2) } ?? dots
    }
  }

  private func lines(_ entries: [Entry]) -> StyledText {
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

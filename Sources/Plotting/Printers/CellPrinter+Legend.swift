import Styling

extension CellPrinter {
  private struct Entry {
    var sign: String
    var role: Role
    var background: Role?
    var name: String

    init(_ sign: String, _ role: Role, on background: Role? = nil, name: String) {
      (self.sign, self.role, self.background, self.name) = (sign, role, background, name)
    }
  }

  /// The signs of the series with their names, and of points that overlap, in lines.
  ///
  /// - Parameter overlap: the largest number of points in one cell.
  func legend(_ keys: [Drawing.Key], overlap: Int) -> StyledText {
    let names = distinctLabels(keys.map(\.name), width: width - 4, ascii: glyphs.ascii)
    var entries: [Entry] = []
    var others = 0
    for (key, name) in zip(keys, names) {
      if let sign = sign(key) {
        entries.append(Entry(sign, role(key), on: background(key), name: name))
      } else {
        others += 1
      }
    }
    if others > 0 {
      let text = Bilingual("\(others) autres", "\(others) others")(tongue)
      entries.append(Entry(String(glyphs.otherSeries), .plain, name: text))
    }
    if overlap > 1 {
      let digits = overlap > 2 ? "2-\(min(overlap, 9))" : "2"
      entries.append(
        Entry(
          digits, .plain, name: Bilingual("points superposés", "points in one place")(tongue)))
    }
    if overlap > 9 {
      entries.append(
        Entry(String(glyphs.crowd), .plain, name: Bilingual("10 ou plus", "10 or more")(tongue)))
    }
    return lines(entries)
  }

  private func role(_ key: Drawing.Key) -> Role {
    guard case .shade(let shade) = key.sign else { return .series(key.series) }
    return colour ? .plain : shade.role
  }

  private func background(_ key: Drawing.Key) -> Role? {
    guard case .shade(let shade) = key.sign, colour else { return nil }
    return shade.role
  }

  /// The sign of a series; nil beyond the signs there are.
  private func sign(_ key: Drawing.Key) -> String? {
    switch key.sign {
    case .shade(let shade): return colour ? "  " : String(repeating: shade.sign, count: 2)
    case .point:
      return glyphs.shapes.indices.contains(key.series) ? String(glyphs.shapes[key.series]) : nil
    case .bar: return String(glyphs.fills[key.series % glyphs.fills.count])
    case .curve, .fit:
      let dots = key.sign == .fit ? "⠒⠒" : "⠤⠤"
      let curve = glyphs.curve(key.series, isData: key.sign == .curve)
      return curve.map { String(repeating: $0, count: 2) } ?? dots
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
      out.append(entry.sign, entry.role, on: entry.background)
      out.append(" " + name)
      column += (column > 0 ? 2 : 0) + size
    }
    if column > 0 { out.append("\n") }
    return out
  }
}

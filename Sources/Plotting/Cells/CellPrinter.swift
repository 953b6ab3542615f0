import Styling

/// Prints pictures in character cells with any set of glyphs.
struct CellPrinter: Sendable {
  let width: Int
  let height: Int
  let typography: Typography
  let glyphs: Glyphs

  /// The fewest columns and the fewest rows of points that make a picture.
  static let least = (width: 20, height: 4)

  init(width: Int, height: Int?, tongue: Tongue, glyphs: Glyphs) {
    self.width = min(width, 1000)
    self.height = min(height ?? max(10, min(20, width / 4 + 2)), 500)
    self.glyphs = glyphs
    typography = Typography(tongue: tongue, ascii: glyphs.ascii)
  }

  var tongue: Tongue { typography.tongue }

  func print(_ spec: PlotSpec) -> StyledText {
    guard width >= Self.least.width else {
      return paragraph(
        Bilingual(
          "Largeur \(width) : un dessin demande au moins \(Self.least.width) colonnes.",
          "Width \(width): a picture takes at least \(Self.least.width) columns.")(tongue), .note)
    }
    switch spec.mark {
    case .points(let points): return print(points, title: spec.title)
    case .bars(let bars): return print(bars, title: spec.title)
    }
  }

  /// A text on as many lines as it takes.
  func paragraph(_ text: String, _ role: Role) -> StyledText {
    var out = StyledText()
    for line in wrapped(text, width: max(1, width), ascii: glyphs.ascii) {
      guard !line.isEmpty else { continue }
      out.append(line, role)
      out.append("\n")
    }
    return out
  }

  /// The lines under a picture: what was left out, then hints.
  func footer(notes: [String], hints: [String]) -> StyledText {
    var out = StyledText()
    for note in notes { out += paragraph(note, .note) }
    for hint in hints { out += paragraph(hint, .help) }
    return out
  }

  /// The name of an axis: name, unit, and the scale where it is logarithmic.
  func axisTitle(_ variable: PlotVariable, _ scale: ScaleKind) -> String {
    var notes = variable.unitSymbol.isEmpty ? [] : [typography.unit(variable.unitSymbol)]
    if scale == .log10 { notes.append(Bilingual("échelle log", "log scale")(tongue)) }
    return notes.isEmpty ? variable.name : "\(variable.name) (\(notes.joined(separator: ", ")))"
  }
}

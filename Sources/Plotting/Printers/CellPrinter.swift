import Styling

/// Prints pictures in character cells with any set of glyphs.
struct CellPrinter: Sendable {
  let width: Int
  let height: Int
  let typography: Typography
  /// The height that was asked for.
  private let askedHeight: Int?
  /// Tells whether the terminal shows colours.
  let colour: Bool
  /// The lines of the screen; nil where there is none.
  var screenHeight: Int?
  let glyphs: Glyphs

  /// The fewest columns and the fewest rows of an area that make a picture.
  static let least = (width: 20, height: 4)
  /// The fewest rows of an area that a small screen makes of a picture by itself.
  private static let leastOnScreen = 8

  init(width: Int, height: Int?, tongue: Tongue, glyphs: Glyphs, colour: Bool = false) {
    self.width = min(width, 1000)
    self.height = min(height ?? max(10, min(20, width / 4 + 2)), 500)
    self.glyphs = glyphs
    self.colour = colour
    askedHeight = height
    typography = Typography(tongue: tongue, ascii: glyphs.ascii)
  }

  var tongue: Tongue { typography.tongue }

  func print(_ spec: PlotSpec) -> StyledText {
    if let refusal { return paragraph(refusal(tongue), .note) }
    let whole = print(spec, height: height)
    guard let screenHeight, askedHeight == nil else { return whole }
    // The prompt below takes a line too.
    let surplus = whole.plain.count { $0 == "\n" } - (screenHeight - 2)
    let less = max(Self.leastOnScreen, height - max(0, surplus))
    return less < height ? print(spec, height: less) : whole
  }

  private func print(_ spec: PlotSpec, height: Int) -> StyledText {
    var device = Device.cells(width: width, height: height, ascii: glyphs.ascii)
    device.hasColour = colour
    device.screenHeight = screenHeight.map(Double.init)
    device.askedHeight = askedHeight.map { _ in Double(height) }
    let drawing = spec.mark.drawing(on: device, typography)
    var out = paragraph(drawing.sentence, .plain)
    if let title = spec.title { out += paragraph(title, .title) }
    if let subtitle = spec.subtitle { out += paragraph(subtitle, .dim) }
    if let scene = drawing.scene {
      let raster = CellRaster(scene, width: width, glyphs: glyphs)
      out += legend(drawing.legend, overlap: raster.overlap)
      out += paragraph(drawing.upTitle, .header)
      for row in 0..<raster.canvas.rows { out += raster.canvas.line(row) + StyledText("\n") }
      out += paragraph(drawing.rightTitle, .header, endingAt: width)
    }
    for note in drawing.notes { out += paragraph(note, .note) }
    for hint in drawing.hints { out += paragraph(hint, .help) }
    return out
  }

  private var refusal: Bilingual? {
    if width < Self.least.width {
      return Bilingual(
        "Largeur \(width) : un dessin demande au moins \(Self.least.width) colonnes.",
        "Width \(width): a picture takes at least \(Self.least.width) columns.")
    }
    if height < Self.least.height {
      return Bilingual(
        "Hauteur \(height) : un dessin demande au moins \(Self.least.height) lignes.",
        "Height \(height): a picture takes at least \(Self.least.height) rows.")
    }
    return nil
  }

  /// A text on as many lines as it takes.
  private func paragraph(_ text: String, _ role: Role) -> StyledText {
    var out = StyledText()
    for line in wrapped(text, width: max(1, width), ascii: glyphs.ascii) {
      guard !line.isEmpty else { continue }
      out.append(line, role)
      out.append("\n")
    }
    return out
  }

  /// A short text at the right end of the line; wrapped as any other where it is longer.
  private func paragraph(_ text: String, _ role: Role, endingAt column: Int) -> StyledText {
    let line = oneLine(text, ascii: glyphs.ascii)
    guard !line.isEmpty, line.displayWidth < column else { return paragraph(text, role) }
    return StyledText(String(repeating: " ", count: column - line.displayWidth))
      + StyledText(line, role) + StyledText("\n")
  }
}

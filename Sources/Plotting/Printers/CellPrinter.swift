public import Styling

public import struct Platform.Checkpoint

/// Prints pictures for a terminal that shows Unicode: bars in eighths of a cell, curves in braille.
public struct UnicodePrinter: Sendable {
  private var printer: CellPrinter

  /// A printer for lines of `width` columns; sizes as for `ASCIIPrinter`.
  ///
  /// With `colour`, maps are painted in half cells that only their colours tell apart. A `screen` of
  /// so many lines bounds the height of maps.
  public init(
    width: Int, height: Int? = nil, tongue: Tongue, colour: Bool = false, screen: Int? = nil
  ) {
    printer = CellPrinter(
      width: width, height: height, tongue: tongue, glyphs: .unicode, colour: colour)
    printer.screenHeight = screen
  }

  /// The picture of `spec`, every line ended by a line feed, no line wider than the width; nothing
  /// stops it.
  public func print(_ spec: PlotSpec) -> StyledText {
    // So nothing is thrown either.
    (try? print(spec, checkpoint: .unlimited)) ?? StyledText()
  }

  /// The same; throws what ends the run meanwhile.
  public func print(_ spec: PlotSpec, checkpoint: Checkpoint) throws -> StyledText {
    try printer.print(spec, checkpoint)
  }
}

/// Prints pictures in 7-bit ASCII, whatever the terminal: `plot_ascii`.
///
/// Letters lose their marks (é → e); a character without any ASCII form is a `?`. The styled text
/// carries the roles of the series, so that a terminal with colours adds them.
public struct ASCIIPrinter: Sendable {
  private let printer: CellPrinter

  /// A printer for lines of `width` columns.
  ///
  /// - Parameters:
  ///   - width: at least 20 for a picture; below, a line says so. At most 1000 are used.
  ///   - height: the rows of the area of the points, 4…500; nil chooses some 20. Bars have a row
  ///     each, whatever the height.
  public init(width: Int, height: Int? = nil, tongue: Tongue) {
    printer = CellPrinter(width: width, height: height, tongue: tongue, glyphs: .ascii)
  }

  /// The picture of `spec`, every line ended by a line feed, no line wider than the width; nothing
  /// stops it.
  public func print(_ spec: PlotSpec) -> StyledText {
    // So nothing is thrown either.
    (try? print(spec, checkpoint: .unlimited)) ?? StyledText()
  }

  /// The same; throws what ends the run meanwhile.
  public func print(_ spec: PlotSpec, checkpoint: Checkpoint) throws -> StyledText {
    try printer.print(spec, checkpoint)
  }
}

/// Prints pictures in character cells with any set of glyphs.
struct CellPrinter: Sendable {
  let width: Int
  let height: Int
  let typography: Typography
  /// The height that was asked for.
  private let askedHeight: Int?
  /// True when the terminal shows colours.
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

  func print(_ spec: PlotSpec, _ checkpoint: Checkpoint) throws -> StyledText {
    if let refusal { return paragraph(refusal(tongue), .note) }
    let whole = try print(spec, height: height, checkpoint)
    guard let screenHeight, askedHeight == nil else { return whole }
    // The prompt below takes a line too.
    let surplus = whole.plain.count { $0 == "\n" } - (screenHeight - 2)
    let less = max(Self.leastOnScreen, height - max(0, surplus))
    return less < height ? try print(spec, height: less, checkpoint) : whole
  }

  private func print(
    _ spec: PlotSpec, height: Int, _ checkpoint: Checkpoint
  ) throws -> StyledText {
    var device = Device.cells(width: width, height: height, ascii: glyphs.ascii)
    device.hasColour = colour
    device.screenHeight = screenHeight.map(Double.init)
    device.askedHeight = askedHeight.map { _ in Double(height) }
    let drawing = try spec.mark.drawing(on: device, typography, checkpoint: checkpoint)
    var out = paragraph(drawing.sentence, .plain)
    if let title = spec.title { out += paragraph(title, .title) }
    if let subtitle = spec.subtitle { out += paragraph(subtitle, .dim) }
    if let scene = drawing.scene {
      let raster = try CellRaster(scene, width: width, glyphs: glyphs, checkpoint)
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

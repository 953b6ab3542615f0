public import Styling

public import struct Platform.Checkpoint

/// Prints pictures as SVG: one file, no script, no font and no network.
///
/// Colours are classes with a light and a dark set; what a picture says stands in `<title>` and
/// `<desc>`. The same specification gives the same bytes.
public struct SVGPrinter: Sendable {
  private let width: Double
  private let height: Double
  private let typography: Typography

  /// A printer of pictures `width` CSS pixels wide whose area of data is `height` high where the
  /// mark leaves a choice.
  public init(width: Double = 720, height: Double = 360, tongue: Tongue) {
    self.width = max(160, min(width, 10_000))
    self.height = max(60, min(height, 10_000))
    typography = Typography(tongue: tongue)
  }

  /// The blank around a picture, which labels may reach into.
  static let margin = 12.0

  /// The picture of `spec` as an XML document, which nothing stops.
  public func print(_ spec: PlotSpec) -> String {
    // So nothing is thrown either.
    (try? print(spec, checkpoint: .unlimited)) ?? ""
  }

  /// The picture of `spec` as an XML document; throws what ends the run meanwhile.
  public func print(_ spec: PlotSpec, checkpoint: Checkpoint) throws -> String {
    let inner = width - 2 * Self.margin
    let drawing = try spec.mark.drawing(
      on: .page(width: inner, height: height), typography, checkpoint: checkpoint)
    var page = SVGPage(left: Self.margin, width: inner)
    page.space(Self.margin)
    page.paragraph(spec.title ?? "", size: 16, .title)
    page.paragraph(spec.subtitle ?? "", size: 12, .subtitle)
    if let scene = drawing.scene {
      page.legend(drawing.legend)
      page.paragraph(drawing.upTitle, size: 12, .axis)
      try page.scene(scene, checkpoint)
      page.paragraph(drawing.rightTitle, size: 12, .axis, anchor: "end")
    } else {
      page.paragraph(drawing.sentence, size: 12, .note)
    }
    for note in drawing.notes { page.paragraph(note, size: 11, .note) }
    page.space(Self.margin)
    return document(page, title: spec.title ?? drawing.sentence, description: drawing.sentence)
  }

  private func document(_ page: SVGPage, title: String, description: String) -> String {
    let size = "\(XML.number(width)) \(XML.number(page.height))"
    let tongue = Bilingual("fr", "en")(typography.tongue)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(XML.number(width))" \
      height="\(XML.number(page.height))" role="img" lang="\(tongue)" xml:lang="\(tongue)">
      <title>\(title.escapedForXML)</title>
      <desc>\(description.escapedForXML)</desc>
      <style>\(SVGStyle.sheet)</style>
      <rect class="paper" width="100%" height="100%"/>
      \(page.body)</svg>

      """
  }
}

/// The parts of an SVG picture, from top to bottom.
struct SVGPage {
  /// The role of a line of text around the scene.
  enum TextClass: String { case title, subtitle, axis, note }

  private let left: Double
  private let width: Double
  private(set) var body = ""
  /// The filled height so far.
  private(set) var height = 0.0

  init(left: Double, width: Double) {
    (self.left, self.width) = (left, width)
  }

  mutating func space(_ size: Double) { height += size }

  /// A text on as many lines as it takes.
  mutating func paragraph(
    _ text: String, size: Double, _ textClass: TextClass, anchor: String = "start"
  ) {
    let columns = Int(width / (size * 0.6))
    for line in wrapped(text, width: max(1, columns), ascii: false) where !line.isEmpty {
      height += size * 1.4
      let x = anchor == "end" ? left + width : left
      body += """
        <text class="\(textClass.rawValue)" x="\(XML.number(x))" y="\(XML.number(height - size * 0.3))" \
        font-size="\(XML.number(size))" text-anchor="\(anchor)">\(line.escapedForXML)</text>

        """
    }
  }

  /// The signs and names of the series.
  mutating func legend(_ keys: [Drawing.Key]) {
    guard !keys.isEmpty else { return }
    var x = left
    height += 20
    for key in keys {
      let size = 18 + PageText.width(key.name, size: 12) + 14
      if x > left, x + size > left + width {
        x = left
        height += 18
      }
      body += sign(key, x: x + 6, y: height - 8)
      body += """
        <text x="\(XML.number(x + 16))" y="\(XML.number(height - 4))" font-size="12">\
        \(key.name.escapedForXML)</text>

        """
      x += size
    }
    height += 6
  }

  private func sign(_ key: Drawing.Key, x: Double, y: Double) -> String {
    switch key.sign {
    case .shade(let shade):
      return """
        <rect class="area \(shade.styleClass)" x="\(XML.number(x - 6))" \
        y="\(XML.number(y - 5))" width="12" height="10"/>

        """
    case .point:
      return SVGShapes.path(key.series, x: x, y: y, radius: 4) + "\n"
    case .bar:
      let square = Scene.Bar(x: x - 6, y: y - 6, width: 12, height: 12, series: key.series)
      return SVGElements.bar(square)
    case .curve, .fit:
      let style = key.sign == .fit ? " fit" : ""
      return """
        <path class="curve\(style) \(SVGStyle.stroke(key.series))" \
        d="M\(XML.number(x - 7)) \(XML.number(y))h14"/>

        """
    }
  }

  /// The scene below what is there.
  mutating func scene(_ scene: Scene, _ checkpoint: Checkpoint) throws {
    body += "<g transform=\"translate(\(XML.number(left)) \(XML.number(height + 4)))\">\n"
    body += SVGAreas.definitions(for: scene) + SVGPatterns.definitions(for: scene)
    for item in scene.items { body += try SVGElements.element(item, checkpoint) }
    body += "</g>\n"
    height += scene.height + 8
  }
}

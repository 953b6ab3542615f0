public import Styling

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

  private static let margin = 12.0

  /// The picture of `spec` as an XML document.
  public func print(_ spec: PlotSpec) -> String {
    let inner = width - 2 * Self.margin
    let drawing = spec.mark.drawing(on: .page(width: inner, height: height), typography)
    var page = SVGPage(left: Self.margin, width: inner)
    page.space(Self.margin)
    page.paragraph(spec.title ?? "", size: 16, .title)
    page.paragraph(spec.subtitle ?? "", size: 12, .subtitle)
    if let scene = drawing.scene {
      page.legend(drawing.legend)
      page.paragraph(drawing.upTitle, size: 12, .axis)
      page.scene(scene)
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

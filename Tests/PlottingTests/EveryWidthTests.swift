import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

/// Every mark at 40, 80 and 120 columns with colours, and as SVG as wide as these.
@Suite struct EveryWidthTests {
  static let pictures: [(String, @Sendable () throws -> PlotSpec)] =
    SnapshotTests.pictures
    + StudyMarkTests.pictures.map { name, mark in (name, { PlotSpec(mark: try mark()) }) }

  /// Colours add escapes to the picture without colours, and nothing else; one width is kept as it
  /// is sent to the terminal.
  @Test(arguments: pictures.indices)
  func coloursAddEscapesOnly(index: Int) throws {
    let (name, make) = Self.pictures[index]
    let spec = try make()
    for width in [40, 80, 120] {
      let texts = [
        ASCIIPrinter(width: width, tongue: .french).print(spec),
        UnicodePrinter(width: width, tongue: .french).print(spec),
      ]
      for text in texts {
        for depth in [ColourDepth.ansi16, .ansi256] {
          let coloured = text.ansi(depth)
          #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text.plain)
          #expect(coloured.contains("\u{1B}["))
        }
        #expect(text.plain.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
      }
      guard width == 40 else { continue }
      let shown = texts[1].ansi(.ansi16).replacing("\u{1B}", with: "␛")
      try expectSnapshot(shown, "\(name)-colour-40.txt")
    }
  }

  /// A narrow and a wide page are valid, say the same, and hold everything within their width.
  @Test(arguments: pictures.indices, [320, 720, 1000])
  func pagesOfEveryWidth(index: Int, width: Int) throws {
    let (name, make) = Self.pictures[index]
    let page = SVGPrinter(width: Double(width), tongue: .french).print(try make())
    let parser = XMLParser(data: Data(page.utf8))
    let reader = PageReader()
    parser.delegate = reader
    #expect(parser.parse(), "\(name)")
    #expect(reader.width == Double(width))
    let outside = reader.places.filter { $0 < -1 || $0 > Double(width) + 1 }
    #expect(outside == [], "\(name)")
    #expect(reader.sentence == (try make()).mark.sentence(Typography(tongue: .french)))
  }
}

/// What an SVG says of its width, its description and the places of its texts and bars.
private final class PageReader: NSObject, XMLParserDelegate {
  var width = 0.0
  var places: [Double] = []
  var sentence = ""
  private var isDescription = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isDescription = name == "desc"
    let number = { (key: String) in attributes[key].flatMap(Double.init) }
    if name == "svg" { width = number("width") ?? 0 }
    if name == "rect" || name == "text", let x = number("x") {
      places += [x, x + (number("width") ?? 0)]
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "desc" { isDescription = false }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isDescription { sentence += string }
  }
}

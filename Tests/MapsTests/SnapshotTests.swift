import Foundation
import FoundationXML
import Maps
import Plotting
import Styling
import Testing

@Suite struct SnapshotTests {
  static let zones = [("world", MapZone.world), ("europe", europe)]

  @Test(arguments: zones.indices, [40, 80, 120]) func cells(index: Int, width: Int) throws {
    let (name, zone) = Self.zones[index]
    let spec = PlotSpec(title: "Électricité", mark: try emissions(zone: zone))
    let ascii = ASCIIPrinter(width: width, tongue: .french).print(spec).plain
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
    try expectSnapshot(ascii, "\(name)-ascii-\(width).txt")
    let unicode = UnicodePrinter(width: width, tongue: .french).print(spec).plain
    #expect(unicode.split(separator: "\n").allSatisfy { $0.count <= width })
    try expectSnapshot(unicode, "\(name)-unicode-\(width).txt")
  }

  @Test(arguments: zones.indices, [40, 80, 120]) func colours(index: Int, width: Int) throws {
    let (name, zone) = Self.zones[index]
    let spec = PlotSpec(mark: try emissions(zone: zone))
    let printed = UnicodePrinter(width: width, tongue: .french, colour: true).print(spec)
    // Escapes as a reader sees them; the file holds no control characters.
    let ansi = printed.ansi(.ansi256).replacingOccurrences(of: "\u{1B}", with: "␛")
    try expectSnapshot(ansi, "\(name)-colour-\(width).txt")
    for (run, next) in zip(printed.runs, printed.runs.dropFirst()) {
      #expect(run.role != next.role || run.background != next.background)
    }
  }

  @Test(arguments: zones.indices, [400, 720, 1200]) func pages(index: Int, width: Int) throws {
    let (name, zone) = Self.zones[index]
    let spec = PlotSpec(
      title: "Électricité", mark: try emissions(zone: zone, palette: index == 0 ? .heat : .viridis))
    let svg = SVGPrinter(width: Double(width), tongue: .french).print(spec)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("<title>France\u{A0}: 80,1\u{A0}g\u{A0}CO₂\u{A0}éq./kWh</title>"))
    try expectSnapshot(svg, "\(name)-\(width).svg")
  }

  /// A map of intervals says what it colours, and its sentence has the bounds.
  @Test func intervals() throws {
    var map = try worldMap(["FRA": 40, "DEU": 400, "POL": 700], unit: "gCO2e/kWh")
    map.countries = map.countries.map { country in
      var country = country
      country.range = country.value.map { $0 * 0.75...$0 * 1.25 }
      return country
    }
    let ascii = ASCIIPrinter(width: 80, tongue: .french).print(PlotSpec(mark: map)).plain
    try expectSnapshot(ascii, "intervals-ascii-80.txt")
    let svg = SVGPrinter(width: 720, tongue: .french).print(PlotSpec(mark: map))
    #expect(svg.contains("<title>France\u{A0}: 30 – 50\u{A0}g\u{A0}CO₂\u{A0}éq./kWh</title>"))
    #expect(svg.contains("Couleur : le milieu de chaque intervalle"))
  }
}

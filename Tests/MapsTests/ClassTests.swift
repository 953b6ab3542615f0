import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

@testable import Maps

@Suite struct ClassTests {
  @Test(
    arguments: [
      (MapClasses(bounds: [100, 300]), [99.9, 100, 299, 300], [0, 1, 1, 2]),
      (MapClasses(bounds: [300, 100, 100]), [0, 200], [0, 1]),
      (MapClasses(bounds: []), [-1, 5], [0, 0]),
      (MapClasses(bounds: [-5, 0]), [-6, -5, -1, 0], [0, 1, 1, 2]),
    ] as [(MapClasses, [Double], [Int])]) func aBoundBelongsAbove(
      classes: MapClasses, values: [Double], places: [Int]
    )
  {
    #expect(values.map(classes.place) == places)
  }

  @Test(
    arguments: [
      (MapClasses.quantiles(of: (1...100).map(Double.init), count: 4), [26, 51, 75]),
      (.quantiles(of: [3, 3, 3], count: 5), []),
      (.quantiles(of: [], count: 5), []),
      (.quantiles(of: [7], count: 5), []),
      (.equal(of: [0, 100], count: 5), [20, 40, 60, 80]),
      (.equal(of: [-1, 1], count: 4), [-0.5, 0, 0.5]),
      (.equal(of: [2, 2], count: 5), []),
      (.logarithmic(of: [1, 1000]), [10, 100, 1000]),
      (.logarithmic(of: [0.3, 4]), [0.5, 1, 2]),
      (.logarithmic(of: [-1, 0, 5]), []),
    ] as [(MapClasses, [Double])]) func boundsAreShortNumbers(classes: MapClasses, bounds: [Double])
  {
    #expect(classes.bounds == bounds)
  }

  /// Whatever the numbers, the bounds lie between them and every class is one of the palette's.
  @Test(
    arguments: [
      [1e-300, 1e300], [-1e300, 1e300], [1, 1 + 1e-12], [-3, -2, -1], [0, 0, 0, 1], [1e-305, 1],
      [1, 2, 3, 4, 5, 6, 7, 1e9],
    ] as [[Double]])
  func boundsSeparate(values: [Double]) {
    let all = (2...6).flatMap { count in
      [MapClasses.quantiles(of: values, count: count), .equal(of: values, count: count)]
    }
    for classes in all + [.logarithmic(of: values)] {
      #expect(classes.count <= Shade.steps)
      #expect(classes.bounds == classes.bounds.sorted())
      #expect(classes.bounds.allSatisfy { $0 > (values.min() ?? 0) && $0 <= (values.max() ?? 0) })
    }
  }

  @Test func namesOfClasses() {
    let classes = MapClasses(bounds: [100, 1000])
    let names = { (typography: Typography) in (0..<3).map { classes.name($0, typography) } }
    #expect(names(Typography(tongue: .french)) == ["< 100", "100–1\u{202F}000", "≥ 1\u{202F}000"])
    #expect(names(Typography(tongue: .english, ascii: true)) == ["< 100", "100-1000", ">= 1000"])
    let close = MapClasses(bounds: [1234.5, 1234.75])
    #expect(close.name(1, Typography(tongue: .english)) == "1,234.5–1,234.75")
    #expect(MapClasses(bounds: [-2, -1]).name(1, Typography(tongue: .french)) == "−2 à −1")
  }

  @Test func countsAddUp() throws {
    let map = try emissions()
    let keys = map.legend(Typography(tongue: .french))
    let counts = keys.dropLast().compactMap { key in
      key.name.split(separator: "(").last.flatMap { Int($0.dropLast()) }
    }
    #expect(counts.reduce(0, +) == 136)
    #expect(keys.last?.sign == .shade(.noData))
  }
}

/// What is unusual is drawn, or says why not.
@Suite struct HonestyTests {
  private func texts(_ map: WorldMap) -> (sentence: String, ascii: String, svg: String) {
    let spec = PlotSpec(mark: map)
    return (
      map.sentence(Typography(tongue: .french)),
      ASCIIPrinter(width: 80, tongue: .french).print(spec).plain,
      SVGPrinter(tongue: .french).print(spec)
    )
  }

  @Test(
    arguments: [
      (["FRA": 3.0], "France\u{A0}: 3."),
      (["FRA": 3.0, "ESP": 3], "2 pays de même valeur\u{A0}: 3."),
      (
        ["FRA": -3.0, "ESP": 0, "ITA": 5],
        "3 pays\u{A0}: max Italie (5), min France (−3), médiane Espagne (0)."
      ),
      ([:], "Aucune valeur à dessiner."),
      (
        ["FRA": 1e-300, "ESP": 1e300],
        "2 pays\u{A0}: max Espagne (10³⁰⁰), min France (10⁻³⁰⁰)"
      ),
    ] as [([String: Double], String)])
  func sentences(values: [String: Double], sentence: String) throws {
    let (said, ascii, svg) = texts(try worldMap(values))
    if values.values.contains(1e300) {
      #expect(said.contains("Espagne") && said.contains("France"))
    } else {
      #expect(said == sentence)
    }
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
    #expect(ascii.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  /// No data looks like no class, with colours and without.
  @Test func noDataHasALookOfItsOwn() throws {
    let (_, ascii, svg) = texts(try worldMap(["FRA": 1, "ESP": 2]))
    #expect(ascii.contains("--------"))
    #expect(svg.contains("class=\"area nodata\""))
    #expect(svg.contains("<title>Brésil\u{A0}: sans donnée</title>"))
  }

  @Test func namesAreEscaped() throws {
    var map = try worldMap(["FRA": 1, "ESP": 2])
    for index in map.countries.indices where map.countries[index].code == "FRA" {
      map.countries[index].name = Bilingual(same: "<F & \"R\">")
    }
    #expect(texts(map).svg.contains("&lt;F &amp; "))
  }

  @Test func theTableHoldsTheZone() throws {
    let table = try emissions(zone: europe).table(Typography(tongue: .english))
    #expect(table.rows.first == ["BIH", "Bosnia & Herzegovina", "1,540"])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(!table.rows.contains { $0[0] == "CHN" })
  }
}

import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

/// Scatter plots with names and fits, lines, boxes and radars.
@Suite struct StudyMarkTests {
  static let pictures: [(String, @Sendable () throws -> any PlotMark)] = [
    ("named-fit", { try namedPoints() }),
    ("lines", { try threeLines() }),
    ("lines-dates", { try datedLine() }),
    ("boxes", { boxes(log: false) }),
    ("boxes-log", { boxes(log: true) }),
    ("radar", { try radar(.full) }),
    ("radar-local", { try radar(.local) }),
  ]

  @Test(arguments: pictures.indices, [40, 80, 120])
  func inCells(index: Int, width: Int) throws {
    let (name, make) = Self.pictures[index]
    let spec = PlotSpec(mark: try make())
    let unicode = UnicodePrinter(width: width, tongue: .french).print(spec).plain
    let ascii = ASCIIPrinter(width: width, tongue: .french).print(spec).plain
    try expectSnapshot(unicode, "\(name)-unicode-\(width).txt")
    try expectSnapshot(ascii, "\(name)-\(width).txt")
    #expect(ascii.utf8.allSatisfy { $0 < 128 })
    for line in unicode.split(separator: "\n") { #expect(String(line).displayWidth <= width) }
  }

  @Test(arguments: pictures.indices) func inSVG(index: Int) throws {
    let (name, make) = Self.pictures[index]
    let picture = SVGPrinter(tongue: .french).print(PlotSpec(mark: try make()))
    try expectSnapshot(picture, "\(name).svg")
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  @Test(
    arguments: [
      [], [nil], [1], [5, 5, 5], [1e-300, 1e300], [0, -1, 2], [1, nil, 3, .infinity],
    ] as [[Double?]], [false, true])
  func anyValuesDraw(values: [Double?], log: Bool) throws {
    let variable = PlotVariable(name: "電力 ⚡", values: values)
    var points = try Points(x: variable, y: variable, logX: log, logY: log)
    points.labels = values.map { _ in "中国 🇨🇳" }
    let line = Lines(
      x: variable, y: variable, positions: .numbers,
      series: [try Lines.Series(name: "中国", xs: values, ys: values)], log: log)
    for mark in [points, line] as [any PlotMark] {
      let spec = PlotSpec(mark: mark)
      let text = UnicodePrinter(width: 60, tongue: .english).print(spec).plain
      #expect(!text.isEmpty)
      #expect(log == false || values.contains(-1) == false || text.contains("value <= 0"))
      #expect(!values.contains(nil) || text.contains("missing value"))
      #expect(
        XMLParser(data: Data(SVGPrinter(tongue: .english).print(spec).utf8)).parse())
    }
  }

  @Test func aMissingCellBreaksTheLine() throws {
    let whole = try svg(of: [1, 2, 3, 4, 5])
    let broken = try svg(of: [1, 2, nil, 4, 5])
    #expect(whole.components(separatedBy: "class=\"curve").count == 2)
    #expect(broken.components(separatedBy: "class=\"curve").count == 3)
  }

  private func svg(of ys: [Double?]) throws -> String {
    let xs = ys.indices.map { Double($0) as Double? }
    let lines = Lines(
      x: PlotVariable(name: "x", values: []), y: PlotVariable(name: "y", values: []),
      positions: .numbers, series: [try Lines.Series(name: "y", xs: xs, ys: ys)])
    return SVGPrinter(tongue: .french).print(PlotSpec(mark: lines))
  }

  @Test func theFitIsAPowerOnLogarithms() throws {
    let sentence = try namedPoints().sentence(Typography(tongue: .french))
    #expect(sentence.contains("Email ≈ 0,0924 × N^0,847"))
  }

  private static func namedPoints() throws -> Points {
    var points = try Points(
      x: PlotVariable(name: "N", unitSymbol: "Gparam", values: models.map { $0.total }),
      y: PlotVariable(name: "Email", unitSymbol: "Wh", values: models.map { $0.email }),
      series: PlotSeries(name: "Provider", values: models.map { $0.provider }), logX: true,
      logY: true)
    points.labels = models.map { $0.model }
    points.sizes = PlotVariable(name: "chat", unitSymbol: "Wh", values: models.map { $0.chat })
    points.fit = PlotFit(slope: 0.847, intercept: -1.0343, r2: 0.865)
    return points
  }

  private func namedPoints() throws -> Points { try Self.namedPoints() }

  private static func threeLines() throws -> Lines {
    Lines(
      x: PlotVariable(name: "texte", values: []),
      y: PlotVariable(name: "énergie", unitSymbol: "Wh", values: []),
      positions: .categories(["tweet", "email", "résumé"]),
      series: try [("A", [1, 2, 3]), ("B", [2, nil, 1]), ("中国", [3, 3, 2.5])].map {
        try Lines.Series(name: $0.0, xs: [0, 1, 2], ys: $0.1)
      })
  }

  private static func datedLine() throws -> Lines {
    let days = (0..<24).map { 18_262 + Double($0) * 30.5 }
    return Lines(
      x: PlotVariable(name: "date", values: []),
      y: PlotVariable(name: "gwp", unitSymbol: "gCO2e/kWh", values: []), positions: .dates,
      series: [try Lines.Series(name: "gwp", xs: days, ys: days.indices.map { Double($0 % 12) })])
  }

  private static func boxes(log: Bool) -> Boxes {
    let figures = Boxes.Figures(
      lowerQuartile: 2, median: 3, upperQuartile: 5, whiskers: 1...9, outliers: [40, 40, 90])
    return Boxes(
      name: "énergie", unitSymbol: "Wh",
      boxes: [
        Boxes.Box(label: "email", count: 23, figures: figures),
        Boxes.Box(label: "空", count: 0, figures: nil),
      ], log: log, missing: 2, notPositive: log ? 1 : 0)
  }

  private static func radar(_ range: Radar.Range) throws -> Radar {
    try Radar(
      names: ["FRA", "DEU", "POL"],
      axes: [
        PlotVariable(name: "gwp", unitSymbol: "gCO2e/kWh", values: [80, 650, 1140]),
        PlotVariable(name: "pe", values: [9.3, 8.7, nil]),
        PlotVariable(name: "adpe", values: [4.9, 8.8, 10.2]),
        PlotVariable(name: "eau", values: [1, 2, 3]),
      ], maxima: [2284, 23, 26, 4], rowCount: 138, range: range)
  }
}

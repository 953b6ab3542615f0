import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

/// Compares `text` with the file `Snapshots/<name>`; with `RECORD=1` it is rewritten and the test fails
/// once.
func expectSnapshot(_ text: String, _ name: String) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)")
  }
  #expect(text == (try String(contentsOf: file, encoding: .utf8)), "snapshot \(name)")
}

@Suite struct SnapshotTests {
  static let pictures: [(String, @Sendable () throws -> PlotSpec)] = [
    ("scatter-log", { try modelScatter(log: true, title: "Taille et énergie") }),
    ("scatter-linear", { try modelScatter(log: false) }),
    ("bars", { try modelBars() }),
    ("bars-log", { try modelBars(log: true) }),
    ("bars-limit", { try modelBars(limit: 5) }),
    (
      "bars-negative",
      {
        try .bars(
          labels: ["été", "hiver", "printemps", "automne", "inconnu", "gel"],
          values: [3.2, -5, 0, 0.001, nil, -0.01], name: "écart", unitSymbol: "°C")
      }
    ),
    ("bars-grouped", { PlotSpec(mark: Bars(try modelSeries(limit: 4))) }),
    ("bars-stacked", { PlotSpec(mark: Bars(try modelSeries(), arrangement: .stacked)) }),
    ("bars-intervals", { PlotSpec(mark: Bars(try modelIntervals())) }),
    ("bars-log-intervals", { PlotSpec(mark: Bars(try modelIntervals(), scale: .log10)) }),
    ("dots-intervals", { PlotSpec(mark: DotRows(try modelIntervals(), scale: .linear)) }),
    (
      "scatter-intervals",
      {
        let variable = try modelIntervals().variables[0]
        var x = PlotVariable(name: "param", unitSymbol: "Gparam", values: [40, 8, 120, 70, 300])
        x.ranges = [30...50, nil, 100...140, 60...80, 200...400]
        return PlotSpec(mark: try Points(x: x, y: variable))
      }
    ),
    ("cascade", { PlotSpec(mark: try methodCascade()) }),
    (
      "cascade-sum",
      {
        PlotSpec(
          mark: try Cascade(
            labels: ["chauffage", "cuisson", "panneaux solaires", "inconnu", "veille"],
            variable: PlotVariable(
              name: "énergie", unitSymbol: "kWh", values: [40, 9.5, -12, nil, 0.02]), form: .sum))
      }
    ),
    (
      "pictogram",
      {
        PlotSpec(
          mark: try Pictogram(
            labels: ["gpt 4o", "mistral large", "gpt 4", "connu", "petit"],
            variable: try modelIntervals().variables[0], each: 0.5))
      }
    ),
    ("lines-intervals", { PlotSpec(mark: try modelIntervalLine()) }),
    ("dots", { PlotSpec(mark: DotRows(try modelSeries(), scale: .log10)) }),
    (
      "histogram",
      {
        PlotSpec(
          mark: HistogramBars(
            variable: PlotVariable(name: "gwp", unitSymbol: "gCO2e/kWh", values: []),
            edges: [0, 200, 400, 600, 800], counts: [14, 16, 0, 28],
            extremes: .init(low: 9, median: 678, high: 790), missing: 2, outside: 1))
      }
    ),
    (
      "shares",
      {
        PlotSpec(
          mark: try Shares(
            labels: ["gaz", "nucléaire", "vent", "soleil", "charbon", "bois", "eau", "fioul"],
            variable: PlotVariable(
              name: "production", unitSymbol: "Wh", values: [30, 65, 9, 4, 2, nil, 11, 0.1])))
      }
    ),
    (
      "heat-correlations",
      {
        PlotSpec(
          mark: try HeatMap(
            rows: ["taille", "énergie", "prix"],
            columns: [
              PlotVariable(name: "taille", values: [1, 0.93, -0.4]),
              PlotVariable(name: "énergie", values: [0.93, 1, nil]),
              PlotVariable(name: "prix", values: [-0.4, nil, 1]),
            ]))
      }
    ),
    (
      "heat-attention",
      {
        let pieces = ["<fin>", "Léa", "▁a", "▁un", "▁chat", "▁noir", "."]
        let columns = pieces.indices.map { seen in
          PlotVariable(
            name: pieces[seen],
            values: pieces.indices.map { $0 < seen ? nil : Double(seen + 1) / Double(7 + $0) })
        }
        return PlotSpec(
          mark: try HeatMap(
            rows: pieces, columns: columns, name: "part", titles: ["morceau", "vu"]))
      }
    ),
    (
      "shaded-text",
      {
        PlotSpec(
          mark: try TextShades(
            pieces: ["La", "▁capit", "ale", "▁de", "▁l'", "Atlantide", "▁est", "▁Paris", "."],
            variable: PlotVariable(
              name: "surprise", unitSymbol: "bit", values: [2, 5.2, 0.1, 0.3, 4, 9.5, nil, 7, 0.2]))
        )
      }
    ),
    (
      "left-out",
      {
        try scatter(
          [1, 2, nil, 0, -4, .infinity, 7], [1, 20, 3, 4, 5, 6, 700],
          series: ["a", "b", "a", "b", nil, "a", nil], log: true)
      }
    ),
  ]

  @Test(arguments: pictures.indices, [40, 72, 80, 120])
  func picturesInFrench(index: Int, width: Int) throws {
    let (name, make) = Self.pictures[index]
    let spec = try make()
    let picture = ASCIIPrinter(width: width, tongue: .french).print(spec).plain
    try expectSnapshot(picture, "\(name)-\(width).txt")
    #expect(picture == ASCIIPrinter(width: width, tongue: .french).print(spec).plain)
  }

  @Test(arguments: pictures.indices, [40, 80, 120])
  func picturesInUnicode(index: Int, width: Int) throws {
    let (name, make) = Self.pictures[index]
    let picture = UnicodePrinter(width: width, tongue: .french).print(try make()).plain
    try expectSnapshot(picture, "\(name)-unicode-\(width).txt")
  }

  @Test(arguments: pictures.indices)
  func picturesInSVG(index: Int) throws {
    let (name, make) = Self.pictures[index]
    let picture = SVGPrinter(tongue: .french).print(try make())
    try expectSnapshot(picture, "\(name).svg")
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  @Test func picturesInEnglish() throws {
    let printer = ASCIIPrinter(width: 72, height: 8, tongue: .english)
    try expectSnapshot(
      printer.print(modelScatter(log: true)).plain + printer.print(modelBars(limit: 3)).plain,
      "english.txt")
  }
}

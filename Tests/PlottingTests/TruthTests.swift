import Plotting
import Styling
import Testing

import struct Platform.Checkpoint

/// Numbers that three digits would falsify are written in full.
@Suite struct TruthTests {
  private func sentence(_ mark: any PlotMark) -> String {
    mark.sentence(Typography(tongue: .french))
  }

  @Test func yearsAreWrittenInFullWithoutABlank() throws {
    let years: [Double?] = [2019, 2021, 2023]
    let histogram = HistogramBars(
      variable: PlotVariable(name: "an", values: []), edges: [2019, 2021, 2023], counts: [1, 2],
      extremes: .init(low: 2019, median: 2021, high: 2023))
    #expect(sentence(histogram) == "3 valeurs\u{A0}: médiane 2021, de 2019 à 2023.")
    let points = try Points(
      x: PlotVariable(name: "an", values: years),
      y: PlotVariable(name: "n", values: [12_345, 12_346, 12_399]))
    #expect(sentence(points).contains("n (12\u{202F}345 à 12\u{202F}399)"))
    #expect(sentence(points).contains("an (2019 à 2023)"))
    let radar = try Radar(
      names: ["a", "b", "c"], axes: [PlotVariable(name: "an", values: years)], maxima: [2023],
      rowCount: 3, range: .full)
    #expect(sentence(radar).contains("(2023)"))
  }

  /// The last tick of an axis of years stands at its very end.
  @Test(arguments: [160.0, 360, 720])
  func labelsOfTicksStayInThePicture(width: Double) throws {
    let lines = try Points(
      x: PlotVariable(name: "an", values: [1e9, 2e9, 3e9]),
      y: PlotVariable(name: "n", values: [1.2345e-6, 1.2346e-6, 1.2347e-6]))
    let drawing = try lines.drawing(
      on: .page(width: width, height: 200), Typography(tongue: .french), checkpoint: .unlimited)
    let texts = try #require(drawing.scene).items.compactMap { item in
      if case .text(let text) = item, text.anchor == .middle { text } else { nil }
    }
    #expect(!texts.isEmpty)
    for text in texts {
      #expect(text.x + Double(text.text.count) * 12 * 0.6 / 2 <= width + 24)
    }
  }

  @Test func quantitiesOfThatSizeAreNoYears() {
    let typography = Typography(tongue: .french).telling([1600, 1800], unitSymbol: "Wh")
    #expect(typography.number(1600) == "1\u{202F}600")
    let measured = Typography(tongue: .french).telling([1.17123, 447.4])
    #expect(measured.number(447.4) == "447")
    let close = Typography(tongue: .french).telling([1000.5, 1000.75])
    #expect(close.number(1000.75) == "1\u{202F}000,75")
  }

  @Test func dateAxesShowHoursWhereTheRangeIsHours() throws {
    let day = 19_783.0
    let x = PlotVariable(
      name: "heure", values: [day, day + 0.25, day + 0.5], areDates: true)
    let points = try Points(x: x, y: PlotVariable(name: "n", values: [1, 3, 2]))
    let typography = Typography(tongue: .french)
    let drawing = try points.drawing(
      on: .cells(width: 72, height: 20, ascii: false), typography, checkpoint: .unlimited)
    #expect(drawing.rightTitle == "heure (2024-03-01)")
    #expect(sentence(points).contains("2024-03-01 à 2024-03-01 12:00"))
  }

  @Test func classesOfDatesBeginWithPeriods() {
    let (low, high) = (19_737.3, 19_776.9)
    let edges = DateClasses.edges(from: low, to: high, count: 12)
    #expect(edges.first.map { $0 <= low } == true && edges.last.map { $0 > high } == true)
    #expect(edges.allSatisfy { $0 == $0.rounded() } && edges.count <= 14)
    let counts = DateClasses.counts(of: [19_737.3, 19_740, 19_776.9], between: edges)
    #expect(counts.reduce(0, +) == 3)
  }

  @Test func aRadarKeepsAHeightToBeReadOnASmallScreen() throws {
    let radar = try Radar(
      names: ["a", "b"],
      axes: ["x", "y", "z"].map { PlotVariable(name: $0, values: [1, 2]) }, maxima: [2, 2, 2],
      rowCount: 2, range: .full)
    let typography = Typography(tongue: .french)
    let low = radar.drawing(
      on: .cells(width: 72, height: 8, ascii: false), typography, checkpoint: .unlimited)
    let high = radar.drawing(
      on: .cells(width: 72, height: 16, ascii: false), typography, checkpoint: .unlimited)
    #expect(low.scene?.height == high.scene?.height)
  }
}

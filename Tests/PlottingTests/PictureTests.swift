import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

@Suite struct PictureTests {
  private static let manyLabels = (0..<200).map {
    "Catégorie n° \($0) d’un très long nom, fin \($0)"
  }

  /// Data that try a printer: no points, constants, extremes, hostile names.
  static let hostile: [@Sendable () throws -> PlotSpec] = [
    { try scatter([], []) },
    { try scatter([nil], [1]) },
    { try scatter([1], [1]) },
    { try scatter([1], [1], log: true) },
    { try scatter([0, -1], [1, 1], log: true) },
    { try scatter([3, 3, 3], [1, 2, 3]) },
    { try scatter([0, 0, 0], [0, 0, 0]) },
    { try scatter([1e-300, 1, 1e300], [1e300, 1, 1e-300], log: true) },
    { try scatter([1e-300, 1, 1e300], [1e300, 1, 1e-300]) },
    { try scatter([-1.7e308, 1.7e308, 0], [-1.7e308, 1.7e308, .nan]) },
    {
      try scatter(
        [.leastNonzeroMagnitude, .leastNormalMagnitude / 4],
        [.leastNonzeroMagnitude, .leastNormalMagnitude / 4])
    },
    { try scatter([.leastNonzeroMagnitude, .leastNormalMagnitude / 4], [1, 1.7e308], log: true) },
    { try scatter([1e15, 1e15 + 1, 1e15 + 2], [1, 1 + 1e-15, 1]) },
    { try scatter([.infinity, -.infinity, 1, 2], [1, 2, .nan, 2]) },
    {
      try scatter(
        (0..<200).map { Double($0) }, (0..<200).map { Double($0 % 7) },
        series: manyLabels)
    },
    { try scatter([1, 2], [1, 2], series: ["中文\u{1B}[31m\n", "文中"]) },
    {
      try .scatter(
        x: PlotVariable(
          name: "été\n中文 «\u{A0}œuvre\u{A0}»", unitSymbol: "gCO2e/kWh", values: [1, 2]),
        y: PlotVariable(name: "", unitSymbol: "µg", values: [1, 2]),
        title: String(repeating: "très_long_mot", count: 30))
    },
    { try .bars(labels: [], values: [], name: "") },
    { try .bars(labels: ["", ""], values: [nil, .nan], name: "x", log: true) },
    { try .bars(labels: ["a", "b"], values: [0, 0], name: "x") },
    { try .bars(labels: ["a", "b"], values: [0, -3], name: "x", log: true) },
    { try .bars(labels: ["a", "b", "c"], values: [-1.7e308, 1.7e308, 1e-300], name: "x") },
    { try .bars(labels: ["a", "b"], values: [.infinity, -.infinity], name: "x") },
    { try .bars(labels: ["a", "b"], values: [-1e300, 1e-300], name: "x") },
    { try .bars(labels: ["a", "b"], values: [1e300, -1e-300], name: "x") },
    {
      try .bars(
        labels: manyLabels, values: (0..<200).map { Double($0) }, name: "中文",
        unitSymbol: "kgSbeq")
    },
    { PlotSpec(mark: Bars(try series([[1e-300, nil], [1e300, -2]]))) },
    { PlotSpec(mark: Bars(try series([[nil, .nan], [.infinity, nil]]))) },
    { PlotSpec(mark: Bars(try series([[1e-300, 0], [1e300, 1]]), arrangement: .stacked)) },
    { PlotSpec(mark: Bars(try series([[0, 0], [0, nil]]), arrangement: .stacked)) },
    { PlotSpec(mark: Bars(try series([[1.7e308, 0], [1.7e308, 1]]), arrangement: .stacked)) },
    {
      PlotSpec(
        mark: try Shares(
          labels: ["a", "b", "c"],
          variable: PlotVariable(name: "x", values: [1.7e308, 1.7e308, .infinity])))
    },
    { PlotSpec(mark: DotRows(try series([[0, -3], [nil, nil]]), scale: .log10)) },
    { PlotSpec(mark: DotRows(try series([[1e-300, 5], [1e300, 5]]), scale: .log10)) },
    { PlotSpec(mark: DotRows(try series([[7, 7], [7, 7]]), scale: .linear)) },
    {
      PlotSpec(
        mark: HistogramBars(
          variable: PlotVariable(name: "x", values: []), edges: [-1e300, 0, 1e300], counts: [0, 0],
          extremes: nil))
    },
    {
      PlotSpec(
        mark: HistogramBars(
          variable: PlotVariable(name: "中文", values: []),
          edges: (0...200).map { Double($0) * 1e-9 }, counts: Array(repeating: 3, count: 200),
          extremes: .init(low: 0, median: 1, high: 2)))
    },
    {
      PlotSpec(
        mark: try Shares(labels: ["a"], variable: PlotVariable(name: "x", values: [0])))
    },
    {
      PlotSpec(
        mark: try Shares(
          labels: manyLabels,
          variable: PlotVariable(name: "😀", values: (0..<200).map { Double($0) })))
    },
    {
      try .bars(
        labels: (0..<300).map { String(repeating: "中", count: $0 % 3 + 1) + "\($0 % 2)" },
        values: (0..<300).map { -Double($0) * 1.23456e-9 }, name: "x", order: .none)
    },
  ]

  private static func series(_ columns: [[Double?]]) throws -> CategorySeries {
    try CategorySeries(
      labels: ["中文 😀", "été"],
      variables: columns.enumerated().map { PlotVariable(name: "v\($0)", values: $1) })
  }

  @Test(arguments: hostile.indices)
  func staysInsideTheWidthAndInASCII(index: Int) throws {
    let spec = try Self.hostile[index]()
    for width in [20, 21, 40, 79, 132] {
      for (tongue, height) in [(Tongue.french, nil), (.english, 5), (.french, 4)] as [(_, Int?)] {
        let picture = ASCIIPrinter(width: width, height: height, tongue: tongue).print(spec).plain
        #expect(picture.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
        let widest = picture.split(separator: "\n").map(\.utf8.count).max() ?? 0
        #expect(widest <= width, "\(widest) columns instead of \(width)")
        #expect(picture.hasSuffix("\n"))
        let unicode = UnicodePrinter(width: width, height: height, tongue: tongue).print(spec)
        #expect(unicode.plain.split(separator: "\n").map(\.displayWidth).max() ?? 0 <= width)
      }
    }
    let page = SVGPrinter(tongue: .french).print(spec)
    #expect(XMLParser(data: Data(page.utf8)).parse())
    #expect(!page.contains("nan") && !page.contains("inf\""))
  }

  @Test(arguments: [(19, 10), (0, 10), (-5, nil), (Int.min, Int.min), (40, 3), (80, -1)])
  func saysThatThereIsNoRoom(width: Int, height: Int?) throws {
    let picture = ASCIIPrinter(width: width, height: height, tongue: .french)
      .print(try modelScatter(log: true)).plain
    let text = picture.split(separator: "\n").joined()
    #expect(text.contains("aumoins") || text.contains("au moins") || width < 10)
    #expect(!text.contains("+--"))
    let widest = picture.split(separator: "\n").map(\.utf8.count).max() ?? 0
    #expect(widest <= max(1, width))
  }

  @Test func hugeSizesAreBounded() throws {
    let picture = ASCIIPrinter(width: .max, height: .max, tongue: .french)
      .print(try modelScatter(log: true)).plain
    #expect(picture.split(separator: "\n").map(\.utf8.count).max() == 1000)
  }

  @Test func everyBarKeepsItsOwnRowAndValue() throws {
    let picture = ASCIIPrinter(width: 80, height: 24, tongue: .french).print(try modelBars()).plain
    let lines = picture.split(separator: "\n").map(String.init)
    let typography = Typography(tongue: .french, ascii: true)
    for model in models {
      let name = model.model.split(separator: " ").joined(separator: " ")
      let rows = lines.filter { $0.contains(name + " #") || $0.contains(name + " |") }
      #expect(rows.count == 1, "\(name)")
      #expect(rows.first?.hasSuffix(" " + typography.number(model.email)) == true)
    }
  }

  @Test func barsAreAsLongAsTheirValues() throws {
    let spec = try PlotSpec.bars(
      labels: ["a", "b", "c", "d"], values: [100, 50, 0.001, 0], name: "x")
    let rows = ASCIIPrinter(width: 46, tongue: .french).print(spec).plain
      .split(separator: "\n").filter {
        "abcd".contains($0.first ?? " ") && $0.dropFirst().first == " "
      }
    #expect(rows.map { $0.count { $0 == "#" } } == [38, 19, 0, 0])
    #expect(rows[2].hasPrefix("c | 0,001"))
    #expect(rows[3] == "d 0")
  }

  @Test func differentLabelsStayDifferent() throws {
    let labels =
      (0..<60).map { "Un nom de modèle extrêmement long, version \($0), suite et fin" }
      + ["中文", "文中", "中中", "a", "a ", "b"]
    let spec = try PlotSpec.bars(
      labels: labels, values: labels.indices.map { Double($0 + 1) }, name: "x", order: .none)
    for width in [20, 30, 80] {
      let rows = ASCIIPrinter(width: width, tongue: .french).print(spec).plain
        .split(separator: "\n").suffix(labels.count + 1).dropLast()
        .map { $0.prefix { $0 != "#" && $0 != "|" } }
      #expect(Set(rows).count == labels.count)
    }
  }

  @Test(arguments: [
    (Bars.Order.descending, ["3", "2", "1", "?"]), (.ascending, ["1", "2", "3", "?"]),
    (.none, ["2", "?", "3", "1"]),
  ])
  func rowsAreOrdered(order: Bars.Order, expected: [String]) throws {
    let spec = try PlotSpec.bars(
      labels: ["2", "?", "3", "1"], values: [2, nil, 3, 1], name: "x", order: order)
    let rows = ASCIIPrinter(width: 60, tongue: .french).print(spec).plain.split(separator: "\n")
    #expect(rows.dropFirst(2).prefix(4).map { String($0.prefix(1)) } == expected)
  }

  @Test func aLimitSaysWhatItHides() throws {
    let printer = ASCIIPrinter(width: 72, tongue: .french)
    #expect(try printer.print(modelBars(limit: 18)).plain.contains("\n+5 non affiches\n"))
    #expect(try printer.print(modelBars(limit: 22)).plain.contains("\n+1 non affiche\n"))
    #expect(try !printer.print(modelBars(limit: 23)).plain.contains("non affiche"))
  }

  @Test func overlappingPointsAreCounted() throws {
    let xs: [Double] = [0, 10, 10, 20] + Array(repeating: 30, count: 12)
    let styled = ASCIIPrinter(width: 60, tongue: .french)
      .print(try scatter(xs, xs, series: ["a", "a", "b"] + Array(repeating: "b", count: 13)))
    let marks = styled.runs.filter { ["o", "2", "^", "@"].contains($0.text) }
    #expect(marks.map(\.text) == ["o", "^", "@", "^", "o"])
    #expect(marks.map(\.role) == [.series1, .series2, .series2, .series2, .series1])
    #expect(styled.plain.contains("2-9 points superposes  @ 10 ou plus"))
    // Points of two series in one cell have the colour of neither.
    #expect(styled.runs.contains { $0.role == .plain && $0.text.contains(" 2 ") })
  }

  @Test func seriesBeyondTheSignsAreNamedAsOthers() throws {
    let xs = (0..<40).map { Double($0) }
    let picture = ASCIIPrinter(width: 100, tongue: .french)
      .print(try scatter(xs, xs, series: (0..<40).map { "s\($0)" })).plain
    #expect(picture.contains("& 10 autres"))
    #expect(picture.contains("A s6"))
  }
}

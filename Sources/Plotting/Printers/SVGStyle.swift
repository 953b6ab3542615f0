/// The looks of an SVG, by class.
enum SVGStyle {
  /// The six hues of Okabe and Ito (2008), in the order of the series.
  ///
  /// The last two have a contrast below 3 on white: signs, hatching and dashes tell series apart as
  /// well. The dark set is lighter.
  private static let light = ["0072b2", "d55e00", "009e73", "cc79a7", "56b4e9", "e69f00"]
  private static let dark = ["56b4e9", "e69f00", "2ec7a0", "e6a6c8", "a6d5f2", "f0c05a"]

  /// The style sheet; every picture has the same.
  static let sheet: String = """
    text{font-family:system-ui,"DejaVu Sans",Helvetica,Arial,sans-serif;fill:#222}\
    .paper{fill:#fff}.halo{paint-order:stroke;stroke:#fff;stroke-width:3;stroke-linejoin:round}.title{font-weight:600}.subtitle,.axis,.note,.tick{fill:#555}\
    .grid,.guide{stroke:#ddd;fill:none}.line{stroke:#666;fill:none}\
    .leader{stroke:#bbb;stroke-dasharray:1 3;fill:none}.mid{stroke:#222;stroke-width:2}\
    .wedge{stroke:#fff}.curve{fill:none;stroke-width:2}.l2{stroke-dasharray:9 3}.l3{stroke-dasharray:2 3}\
    .l4{stroke-dasharray:9 3 2 3}.l5{stroke-dasharray:14 4}.l6{stroke-dasharray:5 2}\
    .fit{stroke-dasharray:5 4}circle{stroke-dasharray:none}\
    \(series(light))\
    @media(prefers-color-scheme:dark){text{fill:#eee}.halo{stroke:#1b1b1b}.paper{fill:#1b1b1b}\
    .subtitle,.axis,.note,.tick{fill:#bbb}.grid,.guide{stroke:#3a3a3a}.line{stroke:#999}\
    .leader{stroke:#555}.mid{stroke:#eee}\(series(dark))}
    """

  private static func series(_ colours: [String]) -> String {
    colours.enumerated().map { index, colour in
      ".s\(index + 1){fill:#\(colour)}.l\(index + 1){stroke:#\(colour)}"
    }.joined()
  }

  /// The class that fills with the colour of a series.
  static func fill(_ series: Int) -> String { "s\(series % light.count + 1)" }

  /// The class that strokes with the colour of a series.
  static func stroke(_ series: Int) -> String { "l\(series % light.count + 1)" }
}

/// The hatching that tells the bars and slices of several series apart besides their colour.
///
/// The first series has none. Six patterns come back beyond the sixth series, shifted against the
/// colours as the signs of points are.
enum SVGPatterns {
  private static let marks = [
    "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M1.5 1.5h1.5v1.5h-1.5zM4.5 4.5h1.5v1.5h-1.5z", "M0 3h6",
    "M-1 5L1 7M0 0L6 6M5 -1L7 1", "M3 0v6M0 3h6",
  ]

  /// The fill of a series over its colour; nil for a plain one.
  static func fill(_ series: Int) -> String? {
    let pattern = (series + series / SVGShapes.count) % SVGShapes.count
    return pattern == 0 ? nil : "url(#etude-series-\(pattern))"
  }

  /// The style and the patterns, to stand before what uses them; empty where nothing does.
  static func definitions(for scene: Scene) -> String {
    let isUsed = scene.items.contains { item in
      switch item {
      case .bar(let bar): fill(bar.series) != nil
      case .wedge(let wedge): fill(wedge.series) != nil
      default: false
      }
    }
    guard isUsed else { return "" }
    let patterns = marks.enumerated().map { index, path in
      """
      <pattern id="etude-series-\(index + 1)" width="6" height="6" patternUnits="userSpaceOnUse">\
      <path class="over-series" d="\(path)"/></pattern>
      """
    }
    return """
      <style>.over-series{stroke:#fff;stroke-width:1.3;fill:none}\
      @media(prefers-color-scheme:dark){.over-series{stroke:#1b1b1b}}</style>
      <defs>\(patterns.joined())</defs>

      """
  }
}

/// What tells the bars and slices of several series apart besides their colour: hatching over it.
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

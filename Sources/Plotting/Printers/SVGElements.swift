import Platform
import Styling

/// The elements of the primitives of a scene.
enum SVGElements {
  static func element(_ item: Scene.Item, _ checkpoint: Checkpoint) throws -> String {
    switch item {
    case .text(let text): self.text(text)
    case .bar(let bar): self.bar(bar)
    case .box(let box): rect(box, extra: " fill-opacity=\"0.45\"")
    case .points(let points): try self.points(points, checkpoint)
    case .curve(let curve): try self.curve(curve, checkpoint)
    case .rule(let rule): self.rule(rule)
    case .axis(let axis): self.axis(axis)
    case .wedge(let wedge): self.wedge(wedge)
    case .grid(let grid): self.grid(grid)
    case .area(let area): SVGAreas.element(area)
    case .tiles: ""
    }
  }

  static func bar(_ bar: Scene.Bar) -> String { rect(bar, extra: "") + hatching(bar) }

  private static func text(_ text: Scene.Text) -> String {
    let style =
      switch text.kind {
      case .tick: " class=\"tick\""
      case .series(let index): " class=\"halo \(SVGStyle.fill(index))\" font-weight=\"600\""
      case .over(let shade): " class=\"\(SVGAreas.textClass(over: shade))\""
      case .label, .value: " class=\"halo\""
      }
    let anchor =
      switch text.anchor {
      case .start: "start"
      case .middle: "middle"
      case .end: "end"
      }
    return """
      <text\(style) x="\(XML.number(text.x))" y="\(XML.number(text.y + 4))" font-size="\(size(text))" \
      text-anchor="\(anchor)">\(oneLine(text.text, ascii: false).escapedForXML)</text>

      """
  }

  private static func size(_ text: Scene.Text) -> String {
    if case .over = text.kind { return "10" }
    return "12"
  }

  private static func rect(_ bar: Scene.Bar, extra: String) -> String {
    let hover = bar.hover.isEmpty ? "/>" : "><title>\(bar.hover.escapedForXML)</title></rect>"
    // What is there is seen: a bar is at least half a pixel long.
    return """
      <rect class="\(SVGStyle.fill(bar.series))"\(extra) x="\(XML.number(bar.x))" \
      y="\(XML.number(bar.y))" width="\(XML.number(max(0.5, bar.width)))" \
      height="\(XML.number(bar.height))"\(hover)

      """
  }

  private static func hatching(_ bar: Scene.Bar) -> String {
    guard let fill = SVGPatterns.fill(bar.series), bar.width > 0 else { return "" }
    return """
      <rect fill="\(fill)" pointer-events="none" x="\(XML.number(bar.x))" y="\(XML.number(bar.y))" \
      width="\(XML.number(bar.width))" height="\(XML.number(bar.height))"/>

      """
  }

  /// Points of one series in the same tenth of a pixel are one element.
  private static func points(
    _ points: Scene.Points, _ checkpoint: Checkpoint
  ) throws -> String {
    struct Place: Hashable {
      var x: Int
      var y: Int
      var code: Int32
    }
    var seen: Set<Place> = []
    // Beyond some thousands the file would grow and nothing more be seen: half a pixel will do.
    let grain = points.xs.count > 5000 ? 2.0 : 10.0
    var out = ""
    for index in points.xs.indices {
      try checkpoint(at: index)
      let (x, y) = (points.xs[index], points.ys[index])
      let code = points.codes.isEmpty ? 0 : points.codes[index]
      let hover = points.hovers.isEmpty ? "" : points.hovers[index]
      let place = Place(x: Int(x * grain), y: Int(y * grain), code: code)
      guard hover.isEmpty == false || seen.insert(place).inserted else { continue }
      let radius = points.radii.isEmpty ? 4 : points.radii[index]
      out += SVGShapes.path(Int(code), x: x, y: y, radius: radius, hover: hover) + "\n"
    }
    return "<g fill-opacity=\"0.85\">\n\(out)</g>\n"
  }

  private static func curve(_ curve: Scene.Curve, _ checkpoint: Checkpoint) throws -> String {
    guard let x = curve.xs.first, let y = curve.ys.first else { return "" }
    var path = "M\(XML.number(x)) \(XML.number(y))"
    for index in curve.xs.indices.dropFirst() {
      try checkpoint(at: index)
      path += "L\(XML.number(curve.xs[index])) \(XML.number(curve.ys[index]))"
    }
    let style =
      switch curve.style {
      case .data: "curve \(SVGStyle.stroke(curve.series))"
      case .fit: "curve fit \(SVGStyle.stroke(curve.series))"
      case .guide: "guide"
      }
    let hover = curve.hover.isEmpty ? "/>" : "><title>\(curve.hover.escapedForXML)</title></path>"
    return "<path class=\"\(style)\" d=\"\(path)\(curve.isClosed ? "z" : "")\"\(hover)\n"
  }

  private static func wedge(_ wedge: Scene.Wedge) -> String {
    let hover = wedge.hover.isEmpty ? "/>" : "><title>\(wedge.hover.escapedForXML)</title>"
    let fill = SVGStyle.fill(wedge.series)
    guard wedge.to - wedge.from < 1 - 1e-9 else {
      let close = wedge.hover.isEmpty ? "" : "</circle>"
      return """
        <circle class="\(fill)" cx="\(XML.number(wedge.x))" cy="\(XML.number(wedge.y))" \
        r="\(XML.number(wedge.radius))"\(hover)\(close)

        """
    }
    let ends = [wedge.from, wedge.to].map { share in
      "\(XML.number(wedge.x + wedge.radius * sin(2 * .pi * share))) "
        + XML.number(wedge.y - wedge.radius * cos(2 * .pi * share))
    }
    let r = XML.number(wedge.radius)
    let isLarge = wedge.to - wedge.from > 0.5 ? 1 : 0
    let close = wedge.hover.isEmpty ? "" : "</path>"
    let path =
      "M\(XML.number(wedge.x)) \(XML.number(wedge.y))L\(ends[0])"
      + "A\(r) \(r) 0 \(isLarge) 1 \(ends[1])z"
    let hatching = SVGPatterns.fill(wedge.series).map {
      "<path class=\"wedge\" fill=\"\($0)\" pointer-events=\"none\" d=\"\(path)\"/>\n"
    }
    return "<path class=\"wedge \(fill)\" d=\"\(path)\"\(hover)\(close)\n" + (hatching ?? "")
  }

  private static func line(
    _ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> String {
    """
    <path class="\(style)" d="M\(XML.number(x1)) \(XML.number(y1))L\(XML.number(x2)) \
    \(XML.number(y2))"/>

    """
  }

  private static func rule(_ rule: Scene.Rule) -> String {
    switch rule.kind {
    case .zero: return line("line", rule.x1, rule.y1, rule.x2, rule.y2)
    case .median: return line("mid", rule.x1, rule.y1, rule.x2, rule.y2)
    case .leader: return line("leader", rule.x1, rule.y1, rule.x2, rule.y2)
    case .whisker: return whisker(rule, "line")
    case .bounds: return whisker(rule, "mid")
    }
  }

  /// A line with caps across its ends.
  private static func whisker(_ rule: Scene.Rule, _ style: String) -> String {
    let isUpright = rule.x1 == rule.x2 && rule.y1 != rule.y2
    let caps =
      isUpright
      ? [rule.y1, rule.y2].map { line(style, rule.x1 - 4, $0, rule.x1 + 4, $0) }
      : [rule.x1, rule.x2].map { line(style, $0, rule.y1 - 4, $0, rule.y1 + 4) }
    return line(style, rule.x1, rule.y1, rule.x2, rule.y2) + caps.joined()
  }

  private static func axis(_ axis: Scene.Axis) -> String {
    let ends = (axis.from, axis.to)
    guard axis.isVertical else {
      return line("line", ends.0, axis.at, ends.1, axis.at)
        + axis.ticks.map { line("line", $0, axis.at, $0, axis.at + 4) }.joined()
    }
    return line("line", axis.at, ends.0, axis.at, ends.1)
      + axis.ticks.map { line("line", axis.at - 4, $0, axis.at, $0) }.joined()
  }

  private static func grid(_ grid: Scene.Grid) -> String {
    grid.xs.map { line("grid", $0, grid.top, $0, grid.bottom) }.joined()
      + grid.ys.map { line("grid", grid.left, $0, grid.right, $0) }.joined()
  }
}

/// The signs of the series, the same as a terminal's: ● ▲ ■ ◆ ✚ ○.
enum SVGShapes {
  /// The number of shapes.
  static let count = 6

  /// The sign of a series around a place; beyond the sixth series the same colours come with other
  /// signs.
  static func path(
    _ series: Int, x: Double, y: Double, radius r: Double, hover: String = ""
  ) -> String {
    let inner = hover.isEmpty ? "/>" : "><title>\(hover.escapedForXML)</title>"
    let (x, y) = (XML.number(x), XML.number(y))
    let fill = SVGStyle.fill(series)
    let shape = (series + series / count) % count
    if shape == 0 || shape == 5 {
      let isRing = shape == 5
      let look =
        isRing
        ? "class=\"\(SVGStyle.stroke(series))\" fill=\"none\" stroke-width=\"2\""
        : "class=\"\(fill)\""
      let close = hover.isEmpty ? "" : "</circle>"
      return "<circle \(look) cx=\"\(x)\" cy=\"\(y)\" r=\"\(XML.number(r))\"\(inner)\(close)"
    }
    let close = hover.isEmpty ? "" : "</path>"
    return "<path class=\"\(fill)\" d=\"M\(x) \(y)\(outline(shape, r))\"\(inner)\(close)"
  }

  private static func outline(_ shape: Int, _ r: Double) -> String {
    let n = { XML.number($0 * r) }
    switch shape {
    case 1: return "m0 \(n(-1.2))l\(n(1.15)) \(n(2))h\(n(-2.3))z"
    case 2: return "m\(n(-0.9)) \(n(-0.9))h\(n(1.8))v\(n(1.8))h\(n(-1.8))z"
    case 3: return "m0 \(n(-1.3))l\(n(1.3)) \(n(1.3))l\(n(-1.3)) \(n(1.3))l\(n(-1.3)) \(n(-1.3))z"
    default:
      return
        "m\(n(-0.4)) \(n(-1.2))h\(n(0.8))v\(n(0.8))h\(n(0.8))v\(n(0.8))h\(n(-0.8))v\(n(0.8))h\(n(-0.8))v\(n(-0.8))h\(n(-0.8))v\(n(-0.8))h\(n(0.8))z"
    }
  }
}

/// Numbers for XML.
enum XML {
  /// A coordinate with at most two decimals.
  static func number(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: 2)
    guard text.contains(".") else { return text }
    let end = text.reversed().prefix { $0 == "0" }.count
    let cut = text.dropLast(end)
    return String(cut.last == "." ? cut.dropLast() : cut)
  }
}

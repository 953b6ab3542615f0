import Styling

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

import Plotting
import Styling

/// A picture inside a page, drawn wide and drawn narrow: of the two the page shows one.
///
/// Several pictures of a page share nothing: each id carries the number of its picture, and style
/// sheets stand once in the head.
struct Picture {
  /// The description of the picture, in one sentence.
  let sentence: String
  /// The pictures, without their style sheets.
  let wide: String
  let narrow: String
  /// The style sheets they need.
  let sheets: [String]
  /// The data.
  let table: PlotTable

  /// Rows of data below a picture; more are counted.
  static let mostRows = 500

  init(_ spec: PlotSpec, number: Int, tongue: Tongue) {
    sentence = spec.sentence(tongue)
    table = spec.mark.table(Typography(tongue: tongue))
    let pictures = [(720.0, "l"), (360.0, "e")].map { width, letter in
      Self.told(
        SVGPrinter(width: width, height: width / 2, tongue: tongue).print(spec),
        apart: "p\(number)\(letter)")
    }
    (wide, narrow) = (pictures[0].svg, pictures[1].svg)
    sheets = pictures.flatMap(\.sheets)
  }

  private static let hatching = "etude-hatching"
  private static let series = "etude-series-"

  private static func told(_ svg: String, apart id: String) -> (svg: String, sheets: [String]) {
    let (rest, inside) = HTML.cut(svg, from: "<style>", to: "</style>")
    let fill = ".nodata{fill:url(#\(hatching))}"
    let sheets = inside.map {
      $0.replacing(fill, with: "")
        .replacing("@media(prefers", with: "@media screen and (prefers")
    }
    var picture = rest.replacing("id=\"\(hatching)\"", with: "id=\"\(id)-h\"")
      .replacing("id=\"\(series)", with: "id=\"\(id)-s")
      .replacing("url(#\(series)", with: "url(#\(id)-s")
    if inside.contains(where: { $0.contains(fill) }) {
      picture = picture.replacing(
        "<defs>", with: "<style>#\(id) .nodata{fill:url(#\(id)-h)}</style><defs>")
    }
    picture = picture.replacing(
      "<svg ", with: "<svg id=\"\(id)\" aria-labelledby=\"\(id)-t \(id)-d\" ", maxReplacements: 1)
    picture = picture.replacing("<title>", with: "<title id=\"\(id)-t\">", maxReplacements: 1)
    picture = picture.replacing("<desc>", with: "<desc id=\"\(id)-d\">", maxReplacements: 1)
    return (picture, sheets)
  }

  /// The data as an HTML table.
  func tableHTML(caption: String) -> String {
    let sides = table.columns.map { $0.isNumeric ? " class=\"num\"" : "" }
    var lines = ["<table>", "<caption>\(caption.escapedForHTML)</caption>", "<thead><tr>"]
    lines += zip(table.columns, sides).map { column, side in
      "<th scope=\"col\"\(side)>\(column.head.escapedForHTML)</th>"
    }
    lines += ["</tr></thead>", "<tbody>"]
    for row in table.rows.prefix(Self.mostRows) {
      let cells = zip(row, sides).map { cell, side in
        "<td\(side)>\(cell.isEmpty ? "–" : cell.escapedForHTML)</td>"
      }
      lines.append("<tr>\(cells.joined())</tr>")
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n")
  }
}

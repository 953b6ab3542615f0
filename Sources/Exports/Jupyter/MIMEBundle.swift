import JSONTrees
package import Platform
import Plotting
import Styling
import Tables
package import Values

/// A value in the forms that Jupyter shows: each as text, tables also as HTML, pictures as SVG.
package struct MIMEBundle {
  /// The forms by their types: `text/plain`.
  package let forms: [String: String]

  /// Rows of a table in HTML; more are counted.
  private static let mostRows = PageItems.mostRows

  /// A value as a run shows it; throws what ends the run meanwhile.
  package init(_ value: Value, _ display: Display, checkpoint: Checkpoint) throws {
    var forms = ["text/plain": try value.echo(display, checkpoint: checkpoint).plain]
    switch value {
    case .table(let table):
      // A slice from the first row on is never out of range.
      let shown = (try? table.head(Self.mostRows)) ?? table
      forms["text/html"] =
        Value.table(shown).html(display)
        + Self.rest(table.rowCount - shown.rowCount, display.tongue)
    case .column(let column):
      let shown = column.slice(0..<min(column.count, Self.mostRows))
      forms["text/html"] =
        Value.column(shown).html(display) + Self.rest(column.count - shown.count, display.tongue)
    case .plot(let spec):
      forms["image/svg+xml"] = try SVGPrinter(tongue: display.tongue).print(
        spec, checkpoint: checkpoint)
    default: break
    }
    self.forms = forms
  }

  private static func rest(_ count: Int, _ tongue: Tongue) -> String {
    guard count > 0 else { return "" }
    let number = Typography(tongue: tongue).count(count)
    let words = Bilingual(
      count > 1 ? "… et \(number) lignes de plus" : "… et une ligne de plus",
      count > 1 ? "… and \(number) more rows" : "… and one more row")
    return "\n<p>\(words(tongue).escapedForHTML)</p>"
  }
}

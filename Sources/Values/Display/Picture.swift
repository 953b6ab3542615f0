import Plotting
import Styling

/// Pictures as text.
enum Picture {
  /// The picture in 7-bit ASCII, without a line feed at its end, as every echo.
  static func ascii(_ spec: PlotSpec, _ display: Display) -> StyledText {
    let printer = ASCIIPrinter(
      width: spec.width ?? display.width, height: spec.height, tongue: display.tongue)
    let printed = printer.print(spec)
    guard let last = printed.runs.last, last.text.hasSuffix("\n") else { return printed }
    var out = StyledText()
    for run in printed.runs.dropLast() { out.append(run.text, run.role) }
    out.append(String(last.text.dropLast()), last.role)
    return out
  }
}

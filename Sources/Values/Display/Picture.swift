import Plotting
import Styling

/// Pictures as text.
enum Picture {
  /// The picture for the characters of the display, without a line feed at its end, as every echo.
  static func text(_ spec: PlotSpec, _ display: Display) -> StyledText {
    let width = spec.width ?? display.width
    let printed =
      spec.isASCII || !display.unicode
      ? ASCIIPrinter(width: width, height: spec.height, tongue: display.tongue).print(spec)
      : UnicodePrinter(
        width: width, height: spec.height, tongue: display.tongue, colour: display.colour,
        screen: display.screenHeight
      ).print(spec)
    guard let last = printed.runs.last, last.text.hasSuffix("\n") else { return printed }
    var out = StyledText()
    for run in printed.runs.dropLast() { out.append(run.text, run.role, on: run.background) }
    out.append(String(last.text.dropLast()), last.role, on: last.background)
    return out
  }
}

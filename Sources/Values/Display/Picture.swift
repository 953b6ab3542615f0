import Plotting
import Styling

/// Pictures as text.
enum Picture {
  static func ascii(_ spec: PlotSpec, _ display: Display) -> StyledText {
    ASCIIPrinter(width: display.width, tongue: display.tongue).print(spec)
  }
}

public import Styling

/// Prints pictures for a terminal that shows Unicode: bars in eighths of a cell, curves in braille.
public struct UnicodePrinter: Sendable {
  private var printer: CellPrinter

  /// A printer for lines of `width` columns; sizes as for `ASCIIPrinter`.
  ///
  /// With `colour`, maps are painted in half cells that only their colours tell apart. A `screen` of
  /// so many lines bounds the height of maps.
  public init(
    width: Int, height: Int? = nil, tongue: Tongue, colour: Bool = false, screen: Int? = nil
  ) {
    printer = CellPrinter(
      width: width, height: height, tongue: tongue, glyphs: .unicode, colour: colour)
    printer.screenHeight = screen
  }

  /// The picture of `spec`, every line ended by a line feed; no line is wider than the width.
  public func print(_ spec: PlotSpec) -> StyledText { printer.print(spec) }
}

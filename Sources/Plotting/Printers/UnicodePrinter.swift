public import Styling

/// Prints pictures for a terminal that shows Unicode: bars in eighths of a cell, curves in braille.
public struct UnicodePrinter: Sendable {
  private let printer: CellPrinter

  /// A printer for lines of `width` columns; sizes as for `ASCIIPrinter`.
  ///
  /// With `colour`, maps are painted in half cells that only their colours tell apart.
  public init(width: Int, height: Int? = nil, tongue: Tongue, colour: Bool = false) {
    printer = CellPrinter(
      width: width, height: height, tongue: tongue, glyphs: .unicode, colour: colour)
  }

  /// The picture of `spec`, every line ended by a line feed; no line is wider than the width.
  public func print(_ spec: PlotSpec) -> StyledText { printer.print(spec) }
}

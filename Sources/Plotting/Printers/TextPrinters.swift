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

/// Prints pictures in 7-bit ASCII, whatever the terminal: `plot_ascii`.
///
/// Letters lose their marks (é → e); a character without any ASCII form is a `?`. The styled text
/// carries the roles of the series, so that a terminal with colours adds them.
public struct ASCIIPrinter: Sendable {
  private let printer: CellPrinter

  /// A printer for lines of `width` columns.
  ///
  /// - Parameters:
  ///   - width: at least 20 for a picture; below, a line says so. At most 1000 are used.
  ///   - height: the rows of the area of the points, 4…500; nil chooses some 20. Bars have a row
  ///     each, whatever the height.
  public init(width: Int, height: Int? = nil, tongue: Tongue) {
    printer = CellPrinter(width: width, height: height, tongue: tongue, glyphs: .ascii)
  }

  /// The picture of `spec`, every line ended by a line feed; no line is wider than the width.
  public func print(_ spec: PlotSpec) -> StyledText { printer.print(spec) }
}

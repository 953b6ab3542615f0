/// A picture as pure data: what is drawn, not how.
///
/// A specification becomes a picture in three steps, one way: specification → drawing (laid out in
/// the units of a device) → a printer. A mark is a `PlotMark`: data, words and layout in a folder
/// of its own, that no printer knows. A printer knows the primitives of a `Scene`, and no mark.
public struct PlotSpec: Sendable {
  /// The title that the author gave.
  public var title: String?
  /// A line under the title.
  public var subtitle: String?
  /// The mark with its data.
  public var mark: any PlotMark
  /// The width that the author asked for, in columns of text; nil takes what there is.
  public var width: Int?
  /// The height that the author asked for, in lines of text; nil leaves it to the printer.
  public var height: Int?
  /// Tells whether it is printed in 7-bit ASCII whatever the terminal shows.
  public var isASCII = false

  /// The picture of a mark.
  public init(title: String? = nil, mark: any PlotMark) {
    self.title = title
    self.mark = mark
  }
}

/// The scales by which values become positions.
public enum ScaleKind: Sendable, Hashable {
  /// Equal differences are equally far apart.
  case linear
  /// Equal ratios are equally far apart; values up to 0 have no place.
  case log10
}

/// Why a picture cannot be specified.
public enum PlotProblem: Error, Hashable {
  /// Two columns that go together differ in length.
  case lengthsDiffer(Int, Int)
  /// A limit that leaves nothing to show.
  case limitNotPositive(Int)
  /// A part of a whole below 0.
  case negativePart(Double)
  /// A series code that names no series.
  case unknownSeries(Int)
}

/// A column of numbers with what an axis says of it.
public struct PlotVariable: Sendable, Hashable {
  /// The name, as the axis shows it.
  public var name: String
  /// The symbol of the unit, as the language writes it; empty without a unit.
  public var unitSymbol: String
  /// The values; nil where a cell is missing.
  public var values: [Double?]

  /// A column named `name` in the unit `unitSymbol`.
  public init(name: String, unitSymbol: String = "", values: [Double?]) {
    self.name = name
    self.unitSymbol = unitSymbol
    self.values = values
  }
}

public import Styling

public import struct Platform.Checkpoint

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
  /// True when it is printed in 7-bit ASCII whatever the terminal shows.
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

/// The reason for which a picture cannot be specified.
///
/// No message is made of it: the functions that draw check their arguments first, with faults of
/// their own, and only `negativePart` is left to be told by `pie`.
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
  /// True where the values are days since 1 January 1970.
  public var areDates: Bool
  /// The bounds of each value, which then is the middle of them; empty where all are known.
  public var ranges: [ClosedRange<Double>?] = []

  /// A column named `name` in the unit `unitSymbol`.
  public init(
    name: String, unitSymbol: String = "", values: [Double?], areDates: Bool = false
  ) {
    self.name = name
    self.unitSymbol = unitSymbol
    self.values = values
    self.areDates = areDates
  }
}

/// The mark that stands for the data of a picture: bars, points or boxes.
///
/// All that a new kind of picture needs is one type that conforms; printers draw whatever scene it
/// lays out.
public protocol PlotMark: Sendable {
  /// The picture told in one sentence: the first line of every picture.
  func sentence(_ typography: Typography) -> String
  /// The picture in the units of a device; throws what ends the run meanwhile.
  func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) throws -> Drawing
  /// The data of the picture as a table of texts.
  func table(_ typography: Typography) -> PlotTable
}

extension PlotSpec {
  /// The picture told in one sentence.
  public var sentence: Bilingual {
    Bilingual(
      mark.sentence(Typography(tongue: .french)), mark.sentence(Typography(tongue: .english)))
  }
}

/// The data of a picture as texts, for readers who do not see it.
public struct PlotTable: Sendable, Equatable {
  /// A column: its head, with the unit, and whether its cells are numbers.
  public struct Column: Sendable, Equatable {
    /// The name and the unit.
    public var head: String
    /// True when cells are aligned to the right.
    public var isNumeric: Bool

    /// A column.
    public init(_ head: String, isNumeric: Bool) {
      self.head = head
      self.isNumeric = isNumeric
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, a cell per column; an empty text where a value is missing.
  public var rows: [[String]]

  /// A table of `columns` with `rows` of as many cells.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}

extension PlotVariable {
  /// The name of an axis: name, unit, and the scale where it is logarithmic.
  func title(_ scale: ScaleKind = .linear, _ typography: Typography) -> String {
    var notes = unitSymbol.isEmpty ? [] : [typography.unit(unitSymbol)]
    if scale == .log10 { notes.append(Bilingual("échelle log", "log scale")(typography.tongue)) }
    return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
  }

  /// The rules for its values, none of which is falsified.
  func typography(_ typography: Typography) -> Typography {
    typography.telling(values.lazy.compactMap(\.self), unitSymbol: unitSymbol)
  }

  /// The cells of a table of the data: values alone, empty where one is missing.
  func cells(_ typography: Typography) -> [String] {
    let own = self.typography(typography)
    return values.indices.map { row in
      if let range = range(row) { return own.range(range) }
      return values[row].map { text($0, own) } ?? ""
    }
  }

  /// The bounds of a value; nil where it is known or missing.
  func range(_ row: Int) -> ClosedRange<Double>? {
    guard ranges.indices.contains(row), let range = ranges[row],
      range.lowerBound < range.upperBound
    else { return nil }
    return range
  }

  /// A value in the rules of `typography(_:)`; a date in ISO 8601.
  func text(_ value: Double, _ own: Typography) -> String {
    areDates ? DateScale.text(value) : own.number(value)
  }
}

/// The series that each point belongs to: text as codes into a list of names.
public struct PlotSeries: Sendable, Hashable {
  /// The name of what the series are, such as `Provider`.
  public let name: String
  /// The names of the series, in the order of the legend.
  public let names: [String]
  /// For each point the index of its series in `names`; negative where it is missing.
  public let codes: [Int32]

  /// Series that are codes already, as dictionary-encoded columns have them.
  public init(name: String, names: [String], codes: [Int32]) throws(PlotProblem) {
    if let wrong = codes.first(where: { Int($0) >= names.count }) {
      throw .unknownSeries(Int(wrong))
    }
    self.name = name
    self.names = names
    self.codes = codes
  }

  /// Series from one name per point, in the order in which they appear.
  public init(name: String, values: [String?]) {
    var codeOf: [String: Int32] = [:]
    var names: [String] = []
    self.name = name
    codes = values.map { value in
      guard let value else { return -1 }
      if let code = codeOf[value] { return code }
      let code = Int32(clamping: names.count)
      codeOf[value] = code
      names.append(value)
      return code
    }
    self.names = names
  }
}

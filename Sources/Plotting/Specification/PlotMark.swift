public import Styling

/// The mark that stands for the data of a picture: bars, points or boxes.
///
/// All that a new kind of picture needs is one type that conforms; printers draw whatever scene it
/// lays out.
public protocol PlotMark: Sendable {
  /// The picture told in one sentence: the first line of every picture.
  func sentence(_ typography: Typography) -> String
  /// The picture in the units of a device.
  func drawing(on device: Device, _ typography: Typography) -> Drawing
  /// The data of the picture as a table of texts.
  func table(_ typography: Typography) -> PlotTable
}

extension PlotSpec {
  /// The picture told in one sentence.
  public var words: Bilingual {
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
    /// Tells whether cells are aligned to the right.
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

  /// A cell of a table of the data: the value alone, empty where it is missing.
  func cell(_ index: Int, _ typography: Typography) -> String {
    values[index].map { typography.number($0) } ?? ""
  }
}

import Styling

/// The parts of a picture, in units of a device: x to the right and y downwards from the top
/// left corner.
///
/// Later items are drawn over earlier ones.
public struct Scene: Sendable {
  /// The part of a text's box that stands at its x.
  public enum Anchor: Sendable { case start, middle, end }

  /// The role of a text.
  public enum TextKind: Sendable, Equatable {
    /// The name of a row or of a thing drawn.
    case label
    /// A number that belongs to one thing drawn.
    case value
    /// A number of an axis.
    case tick
    /// Of a series, in its colour.
    case series(Int)
    /// A short name on an area.
    case over(Shade)
  }

  /// A text on one line; y is the middle of the line.
  public struct Text: Sendable {
    /// The characters.
    public var text: String
    /// The place from the left.
    public var x: Double
    /// The place from the top.
    public var y: Double
    /// The part of its box that stands at x.
    public var anchor: Anchor
    /// The role.
    public var kind: TextKind
  }

  /// A filled rectangle.
  public struct Bar: Sendable {
    /// The left edge, of a bar that grows to the left too.
    public var x: Double
    /// The place from the top.
    public var y: Double
    /// The size to the right.
    public var width: Double
    /// The size downwards.
    public var height: Double
    /// The series whose colour it has.
    public var series: Int
    /// True when it ends on the left.
    public var growsLeft = false
    /// The text that the pointer shows; empty for nothing.
    public var hover = ""
  }

  /// Signs in places, told apart by series.
  public struct Points: Sendable {
    /// The places from the left.
    public var xs: [Double]
    /// The places from the top.
    public var ys: [Double]
    /// The series of each point; empty where all are of the first.
    public var codes: [Int32] = []
    /// The radius of each on a page, empty where they are alike; cells show one size.
    public var radii: [Double] = []
    /// The texts that the pointer shows, per point; empty for nothing.
    public var hovers: [String] = []
  }

  /// A line through points, or the outline of a polygon.
  public struct Curve: Sendable {
    /// The role of the line.
    public enum Style: Sendable, Equatable {
      /// A line of the data.
      case data
      /// A line that was computed: a fit.
      case fit
      /// A line to read values by: the rings of a radar.
      case guide
    }

    /// The places from the left.
    public var xs: [Double]
    /// The places from the top.
    public var ys: [Double]
    /// The series whose colour it has.
    public var series: Int
    /// The role.
    public var style: Style
    /// True when the last point is joined to the first.
    public var isClosed = false
    /// The text that the pointer shows; empty for nothing.
    public var hover = ""
  }

  /// A straight line along one direction.
  public struct Rule: Sendable {
    /// The role of the line.
    public enum Kind: Sendable, Equatable {
      /// The zero line of bars.
      case zero
      /// A whisker of a box, with end caps.
      case whisker
      /// From bound to bound of an interval, with end caps.
      case bounds
      /// The median of a box.
      case median
      /// From a label to what stands for it.
      case leader
    }

    /// The start, from the left.
    public var x1: Double
    /// The start, from the top.
    public var y1: Double
    /// The end, from the left.
    public var x2: Double
    /// The end, from the top.
    public var y2: Double
    /// The kind.
    public var kind: Kind
  }

  /// A part of a disc; the angles are shares of a turn, clockwise from the top.
  public struct Wedge: Sendable {
    /// The centre from the left.
    public var x: Double
    /// The centre from the top.
    public var y: Double
    /// The radius of the disc.
    public var radius: Double
    /// The start, 0 to 1.
    public var from: Double
    /// The end, 0 to 1.
    public var to: Double
    /// The series whose colour it has.
    public var series: Int
    /// The text that the pointer shows; empty for nothing.
    public var hover = ""
  }

  /// The line of an axis with its ticks; its texts are items of their own.
  public struct Axis: Sendable {
    /// True when it stands upright.
    public var isVertical: Bool
    /// The x of a vertical axis, the y of a horizontal one.
    public var at: Double
    /// The start of the line.
    public var from: Double
    /// The end of the line.
    public var to: Double
    /// The places of the ticks along it.
    public var ticks: [Double]
  }

  /// Light lines through the area of the data at the ticks of its axes.
  public struct Grid: Sendable {
    /// The left edge of the area.
    public var left: Double
    /// The right edge of the area.
    public var right: Double
    /// The upper edge of the area.
    public var top: Double
    /// The lower edge of the area.
    public var bottom: Double
    /// The places of vertical lines.
    public var xs: [Double]
    /// The places of horizontal lines.
    public var ys: [Double]
  }

  /// One primitive.
  public enum Item: Sendable {
    case text(Text)
    case bar(Bar)
    case box(Bar)
    case points(Points)
    case curve(Curve)
    case rule(Rule)
    case axis(Axis)
    case grid(Grid)
    case wedge(Wedge)
    case tiles(Tiles)
    case area(Area)
  }

  /// The size of the picture without the texts around it.
  public var width: Double
  /// The size downwards.
  public var height: Double
  /// The primitives in drawing order.
  public var items: [Item] = []

  /// An empty scene of a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Adds a text on one line.
  mutating func write(
    _ text: String, x: Double, y: Double, _ anchor: Anchor = .start, _ kind: TextKind
  ) {
    guard !text.isEmpty else { return }
    let text = text.visible(as: .name)
    items.append(.text(Text(text: text, x: x, y: y, anchor: anchor, kind: kind)))
  }
}

extension Scene {
  /// A picture made of character cells.
  public struct Tiles: Sendable {
    /// The cells of a row.
    public var columns: Int
    /// The number of rows of shades in one row of cells: 2 where cells are painted by halves.
    public var perRow: Int
    /// The shades, row by row from the top.
    public var shades: [Shade]
    /// The column of the scene that the first cell of a row stands in.
    public var left: Int
    /// The row of the scene that the first row of cells stands in.
    public var top: Int

    /// Cells in rows of `columns`, the top left one in the corner of the scene or elsewhere.
    public init(columns: Int, perRow: Int, shades: [Shade], left: Int = 0, top: Int = 0) {
      self.columns = columns
      self.perRow = perRow
      self.shades = shades
      self.left = left
      self.top = top
    }
  }

  /// A filled area with its outline.
  public struct Area: Sendable {
    /// Closed rings of places, filled where a ray crosses them an odd number of times.
    public var rings: [[(x: Double, y: Double)]]
    /// The filling.
    public var shade: Shade
    /// The text that the pointer shows; empty for nothing.
    public var hover: String

    /// An area of rings.
    public init(rings: [[(x: Double, y: Double)]], shade: Shade, hover: String = "") {
      self.rings = rings
      self.shade = shade
      self.hover = hover
    }
  }

  /// Adds a text over an area of a shade, so that it can be read there.
  public mutating func write(_ text: String, x: Double, y: Double, over shade: Shade) {
    write(text, x: x, y: y, .middle, .over(shade))
  }
}

extension Scene {
  /// A picture made of character cells, the top left one in the corner of the scene.
  public struct Tiles: Sendable {
    /// The cells of a row.
    public var columns: Int
    /// The number of rows of shades in one row of cells: 2 where cells are painted by halves.
    public var perRow: Int
    /// The shades, row by row from the top.
    public var shades: [Shade]

    /// Cells in rows of `columns`.
    public init(columns: Int, perRow: Int, shades: [Shade]) {
      self.columns = columns
      self.perRow = perRow
      self.shades = shades
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

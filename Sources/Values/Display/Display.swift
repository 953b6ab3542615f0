public import Styling

/// The way in which values are shown.
public struct Display: Sendable, Equatable {
  /// The language of truth values and of the words around tables.
  public var tongue: Tongue
  /// Columns of text per line.
  public var width: Int
  /// Rows of a table that are shown before the rest is counted.
  public var rows: Int
  /// True where more than 7-bit ASCII may be drawn around the values.
  public var unicode: Bool
  /// True where the columns that do not fit the width stand below instead of being counted.
  public var isWhole: Bool
  /// True where roles are shown as colours: maps are painted by them alone.
  public var colour = false
  /// True where a picture is told in one sentence, for a reader who does not see it.
  public var tellsPictures = false
  /// The lines of the screen; nil for files and pipes.
  public var screenHeight: Int?

  /// The rows of a table that are shown where there is room.
  public static let usualRows = 20
  /// The rows of a table that are printed where all are asked for.
  public static let mostRows = 10_000

  /// A display of `width` columns that shows up to `rows` rows of a table.
  public init(
    tongue: Tongue, width: Int, rows: Int = usualRows, unicode: Bool = true, isWhole: Bool = false
  ) {
    self.tongue = tongue
    self.width = width
    self.rows = rows
    self.unicode = unicode
    self.isWhole = isWhole
  }

  /// The rows that leave room on a screen for the names, the units, the rules, the size and the
  /// prompt, so that the head of a table is not scrolled away; at least five.
  public static func rows(onScreenOf height: Int?) -> Int {
    height.map { max(5, min(usualRows, $0 - 9)) } ?? usualRows
  }

  /// The same display for all rows and columns.
  public var whole: Display {
    var whole = self
    whole.rows = Display.mostRows
    whole.isWhole = true
    return whole
  }
}

/// The characters that a terminal draws with: all that tells one printer of cells from another.
struct Glyphs: Sendable {
  /// True when every text is folded to 7-bit ASCII.
  var ascii: Bool
  /// The signs of the series, in their order.
  var shapes: [Character]
  /// The sign of all series beyond the last shape.
  var otherSeries: Character
  /// Ten points and more in one cell; fewer are a digit.
  var crowd: Character
  /// The signs that fill bars of the series, in their order.
  var fills: [Character]
  /// The last cell of a bar of the first series, in growing parts of a cell; empty where a cell is
  /// full or blank.
  var parts: [Character]
  /// The mark of an amount that is too small for a bar.
  var sliver: Character
  /// The same beside a zero line.
  var sliverAtLine: Character
  var verticalAxis: Character
  var horizontalAxis: Character
  var corner: Character
  var tickOnVertical: Character
  var tickOnHorizontal: Character
  /// The crossing of a vertical and a horizontal line of the grid.
  var crossing: Character
  /// A vertical line of the grid that no horizontal one crosses.
  var verticalGrid: Character
  var zeroLine: Character
  /// From a label to its dot.
  var leader: Character
  var box: Character
  var boxStart: Character?
  var boxEnd: Character?
  var median: Character
  var whisker: Character
  var whiskerStart: Character
  var whiskerEnd: Character
  var whiskerTop: Character
  var whiskerBottom: Character
  /// The signs that draw the curves of the series and fits; empty where braille does it.
  var curves: [Character]

  /// The sign that draws a curve; nil where braille does it.
  func curve(_ series: Int, isData: Bool) -> Character? {
    curves.isEmpty ? nil : curves[isData ? series % curves.count : 0]
  }

  /// 7-bit ASCII: six signs, then letters that look like none of them.
  static let ascii = Glyphs(
    ascii: true, shapes: Array("o^#*+x" + "ABCDEFGHIJKLMNPQRSTUVWYZ"), otherSeries: "&",
    crowd: "@", fills: Array("#=+o%x"), parts: [], sliver: "|", sliverAtLine: ":",
    verticalAxis: "|", horizontalAxis: "-", corner: "+", tickOnVertical: "+",
    tickOnHorizontal: "+", crossing: ".", verticalGrid: ".", zeroLine: "|", leader: ".",
    box: "=", boxStart: "[", boxEnd: "]", median: "|", whisker: "-", whiskerStart: "|",
    whiskerEnd: "|", whiskerTop: "+", whiskerBottom: "+", curves: Array(":=~%;\""))

  /// The signs of a terminal with Unicode.
  static let unicode = Glyphs(
    ascii: false, shapes: Array("●▲■◆✚○" + "ABCDEFGHIJKLMNPQRSTUVWYZ"), otherSeries: "&",
    crowd: "@", fills: Array("█▓▒░▚▞"), parts: Array("▏▎▍▌▋▊▉"), sliver: "▏", sliverAtLine: "╷",
    verticalAxis: "│", horizontalAxis: "─", corner: "└", tickOnVertical: "┤",
    tickOnHorizontal: "┬", crossing: "·", verticalGrid: "┊", zeroLine: "│", leader: "·",
    box: "▒", boxStart: nil, boxEnd: nil, median: "┃", whisker: "─", whiskerStart: "├",
    whiskerEnd: "┤", whiskerTop: "┬", whiskerBottom: "┴", curves: [])
}

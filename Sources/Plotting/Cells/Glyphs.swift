import Styling

/// The characters that a terminal draws with: all that a printer of cells decides.
struct Glyphs: Sendable {
  /// Whether every text is folded to 7-bit ASCII.
  var ascii: Bool
  /// The signs of the series, in their order.
  var shapes: [Character]
  /// The sign of all series beyond the last shape.
  var otherSeries: Character
  /// Ten points and more in one cell; fewer are a digit.
  var crowd: Character
  /// The mark of an amount that is too small for a bar.
  var sliver: Character
  /// The same beside a zero line.
  var sliverAtLine: Character
  var bar: Character
  var dot: Character
  var verticalAxis: Character
  var horizontalAxis: Character
  var corner: Character
  var tickOnVertical: Character
  var tickOnHorizontal: Character
  var grid: Character
  var zeroLine: Character

  /// 7-bit ASCII: six signs, then letters that look like none of them.
  static let ascii = Glyphs(
    ascii: true, shapes: Array("o^#*+x" + "ABCDEFGHIJKLMNPQRSTUVWYZ"), otherSeries: "&",
    crowd: "@", sliver: "|", sliverAtLine: ":", bar: "#", dot: "o", verticalAxis: "|",
    horizontalAxis: "-",
    corner: "+", tickOnVertical: "+", tickOnHorizontal: "+", grid: ".", zeroLine: "|")
}

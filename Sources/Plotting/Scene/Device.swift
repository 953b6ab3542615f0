import Styling

/// The measure of a device: character cells in a terminal, units of the page elsewhere.
public struct Device: Sendable {
  /// The width of the whole picture.
  public var width: Double
  /// The height of the area of the data, where the mark leaves a choice.
  public var height: Double
  /// The height that the author asked for; nil where it was left to the program.
  public var askedHeight: Double?
  /// The lines of the screen; nil where there is no such bound.
  public var screenHeight: Double?
  /// True when it paints in colours, so that areas need no signs of their own.
  public var hasColour = false
  /// The height of a line of text.
  public var line: Double
  /// The height of the row of a category.
  public var row: Double
  /// The blank between a label and what it names.
  public var gap: Double
  /// The room of an axis beside the area of the data.
  public var axis: Double
  /// The smallest step of the length of a bar; 0 where there is none.
  public var quantum: Double
  /// True when it draws in character cells.
  public var isText: Bool
  /// True when every text is folded to 7-bit ASCII.
  public var isASCII: Bool
  /// The width of a text.
  public var textWidth: @Sendable (String) -> Double

  /// A terminal: one cell is one unit in both directions; bars end in eighths of a cell, in
  /// ASCII in whole ones.
  public static func cells(width: Int, height: Int, ascii: Bool) -> Device {
    Device(
      width: Double(width), height: Double(height), line: 1, row: 1, gap: 1, axis: 1,
      quantum: ascii ? 1 : 1 / 8, isText: true, isASCII: ascii,
      textWidth: { Double($0.displayWidth) })
  }

  /// A page, in CSS pixels, with texts of 12 px.
  public static func page(width: Double, height: Double) -> Device {
    Device(
      width: width, height: height, line: 16, row: 20, gap: 6, axis: 0, quantum: 0, isText: false,
      isASCII: false, textWidth: { PageText.width(oneLine($0, ascii: false), size: 12) })
  }

  /// The width of bold text over that of plain text.
  var boldness: Double { isText ? 1 : 1.12 }

  /// The blank above and below a bar in its row.
  var barInset: Double { isText ? 0 : 3 }

  /// A text on one line, in the characters of the device, cut at its end to a width.
  func fitted(_ text: String, to width: Double) -> String {
    cut(oneLine(text, ascii: isASCII), to: width) { $0.truncated(to: $1, ascii: isASCII) }
  }

  /// A text without its middle, so that both ends can be read.
  func cutInMiddle(_ text: String, to width: Double) -> String {
    cut(text, to: width) { $0.truncatedInMiddle(to: $1, ascii: isASCII) }
  }

  private func cut(_ text: String, to width: Double, _ cutting: (String, Int) -> String) -> String {
    if isText { return cutting(text, Int(width)) }
    var columns = text.displayWidth
    var shown = text
    while columns > 1, textWidth(shown) > width {
      columns -= 1
      shown = cutting(text, columns)
    }
    return shown
  }

  /// A length as the device draws it: a multiple of its smallest step, or what it shows as a
  /// sliver for a length that would round to nothing.
  func snapped(_ length: Double) -> Double {
    guard quantum > 0, length > 0 else { return max(0, length) }
    let rounded = (length / quantum).rounded() * quantum
    return rounded > 0 ? rounded : quantum / 4
  }

  /// The border between one part of a stacked bar and the next.
  func edge(_ length: Double) -> Double { isText ? length.rounded() : length }

  /// The place where a text may begin that follows what ends at `x`.
  func after(_ x: Double) -> Double { isText ? (x - 1e-9).rounded(.up) + gap : x + gap }
}

/// The widths of texts in the sans-serif fonts that a browser or librsvg chooses.
enum PageText {
  /// The width of a text, a little generous: no two of those fonts agree.
  static func width(_ text: String, size: Double) -> Double {
    text.reduce(0) { $0 + share($1) } * size
  }

  /// The advance of a character in parts of the size, after the metrics of Helvetica and
  /// DejaVu Sans.
  private static func share(_ character: Character) -> Double {
    if character.displayWidth == 2 { return 1.05 }
    if character.displayWidth == 0 { return 0 }
    switch character {
    case "i", "j", "l", "'", "|", "!", ".", ",", ":", ";", "\u{202F}": return 0.3
    case "f", "t", "r", "I", " ", "\u{A0}", "(", ")", "[", "]", "-", "/": return 0.4
    case "m", "w", "M", "W", "%", "@", "œ", "Œ", "—", "…": return 0.95
    case "A"..."Z", "×", "±", "≈": return 0.72
    default: return 0.6
    }
  }
}

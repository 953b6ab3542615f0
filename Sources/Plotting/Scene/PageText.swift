import Styling

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

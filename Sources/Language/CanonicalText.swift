@_spi(_Unicode) import Swift

/// Brings words and texts to the form in which accents are one with their letter (NFC), so that
/// the source and the headers of the data spell alike whatever typed them.
enum CanonicalText {
  /// `text` in NFC; ASCII stays as it is without being copied.
  static func composed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// `text` with plain blanks for non-breaking ones, as in headers once they are read.
  static func spaced(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value == 0xA0 || scalar.value == 0x202F ? " " : scalar)
    }
    return String(scalars)
  }

  /// `text` without blanks at its end.
  static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

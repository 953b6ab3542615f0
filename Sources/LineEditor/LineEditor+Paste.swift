import CEditLine

extension LineEditor {
  /// Reads what the terminal brackets as pasted and inserts it in one go: no line of it runs, no
  /// Tab of it completes.
  func paste() -> CEAction {
    var pasted: [Unicode.Scalar] = []
    while let scalar = nextScalar() {
      pasted.append(scalar)
      if scalar == "~", pasted.ends(with: "\u{1B}[201~") {
        pasted.removeLast(6)
        return insertFitting(PastedText.cleaned(pasted))
      }
    }
    return CEActionNone
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with suffix: String) -> Bool {
    self.suffix(suffix.unicodeScalars.count).elementsEqual(suffix.unicodeScalars)
  }
}

/// What is kept of a paste.
enum PastedText {
  /// The text with line feeds as line breaks, none at its end, without other control characters
  /// than tabs, and with accents composed.
  static func cleaned(_ pasted: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    for (index, scalar) in pasted.enumerated() {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if index == 0 || pasted[index - 1] != "\r" { text.append(scalar) }
      case "\t": text.append(scalar)
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
    }
    while text.last == "\n" { text.removeLast() }
    return composed(String(text))
  }

  /// libedit shows no combining character, so `e` and U+0301 (file names on macOS) become `é`.
  ///
  /// Characters are equal when they are canonically equivalent (Unicode, annex 15): the composed
  /// Latin letters are looked up with the decomposed ones.
  private static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .nonspacingMark })
    else { return text }
    let letters = Set((0xC0...0x24F).compactMap(Unicode.Scalar.init).map(Character.init))
      .union((0x1E00...0x1EFF).compactMap(Unicode.Scalar.init).map(Character.init))
    return String(
      text.map { character in
        character.unicodeScalars.count == 1
          ? character : letters.firstIndex(of: character).map { letters[$0] } ?? character
      })
  }
}

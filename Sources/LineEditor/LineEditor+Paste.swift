import CEditLine
import TextMatching

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
    // libedit shows no combining character: `e` and U+0301 (file names on macOS) become `é`.
    return composed(String(text))
  }
}

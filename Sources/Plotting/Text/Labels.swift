import Styling

/// Labels as a device shows them: on one line, in its characters, within a width, and still as
/// distinct as they were.
///
/// A label that does not fit loses its middle, since model names differ at either end
/// (`Llama 3.1 8B`, `Llama 3.1 70B`). Where two different labels become the same text, which
/// also happens to two Chinese names in ASCII, the later ones are numbered: `??(2)`.
func distinctLabels(_ labels: [String], width: Int, ascii: Bool) -> [String] {
  distinctLabels(
    labels, width: Double(width), device: .cells(width: width, height: 1, ascii: ascii))
}

/// The same for any device, within a width in its units.
func distinctLabels(_ labels: [String], width: Double, device: Device) -> [String] {
  var taken: Set<String> = []
  var next: [String: Int] = [:]
  var shownOf: [String: String] = [:]
  return labels.map { label in
    if let shown = shownOf[label] { return shown }
    let whole = oneLine(label, ascii: device.isASCII)
    let cut = device.cutInMiddle(whole, to: width)
    var shown = cut
    while taken.contains(shown) {
      let number = next[cut, default: 2]
      let suffix = "(\(number))"
      shown = device.cutInMiddle(whole, to: max(0, width - device.textWidth(suffix))) + suffix
      next[cut] = number + 1
    }
    taken.insert(shown)
    shownOf[label] = shown
    return shown
  }
}

/// The text on one line without blanks around it.
func oneLine(_ text: String, ascii: Bool) -> String {
  let folded = ascii ? text.asciiFolded : text.visible()
  return folded.split { $0.isWhitespace || $0.displayWidth == 0 }.joined(separator: " ")
}

/// The text on lines of at most `width` columns, cut inside a word only where the word alone is
/// wider.
///
/// A no-break blank stays inside its word: `1,17 à 447 Wh` keeps its unit on the line.
func wrapped(_ text: String, width: Int, ascii: Bool) -> [String] {
  let words = text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
  var lines = [""]
  for word in words {
    var rest = oneLine(String(word), ascii: ascii)
    if rest.isEmpty { continue }
    let room = width - lines[lines.count - 1].displayWidth - 1
    if !lines[lines.count - 1].isEmpty {
      if rest.displayWidth <= room {
        lines[lines.count - 1] += " " + rest
        continue
      }
      lines.append("")
    }
    while rest.displayWidth > width, let (head, tail) = split(rest, at: width) {
      lines[lines.count - 1] = head
      lines.append("")
      rest = tail
    }
    lines[lines.count - 1] = rest
  }
  return lines
}

private func split(_ word: String, at width: Int) -> (String, String)? {
  var columns = 0
  let head = word.prefix { character in
    columns += character.displayWidth
    return columns <= width
  }
  return head.isEmpty ? nil : (String(head), String(word.dropFirst(head.count)))
}

extension Typography {
  /// `label : text` in French, `label: text` in English: what the pointer shows.
  func labelled(_ label: String, _ text: String) -> String {
    label + (Bilingual.colon(tongue)) + text
  }
}

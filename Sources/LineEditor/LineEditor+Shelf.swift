import CEditLine
import Platform

extension LineEditor {
  /// Inserts a text, or what stands for it where the screen could not hold it: libedit cannot
  /// scroll back over what it has drawn.
  func insertFitting(_ added: String) -> CEAction {
    let (text, cursor) = line
    let whole = text[..<cursor] + Array(added.unicodeScalars) + text[cursor...]
    let layout = ScreenLayout(
      prompt: prompt, text: Array(whole), cursor: 0, columns: Terminal.columns)
    guard layout.end.row + 2 > TerminalSize.current?.rows ?? 24 else { return insert(added) }
    return insert(shelve(added))
  }

  private func shelve(_ text: String) -> String {
    let label = shelfLabel(text.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
    var name = label
    var number = 2
    while let other = shelf[name], other != text {
      name = "\(label) (\(number))"
      number += 1
    }
    shelf[name] = text
    return name
  }

  /// The text with the blocks that are shelved in their places.
  func unshelved(_ text: String) -> String {
    // The longest first: a label may begin with another.
    shelf.sorted { $0.key.count > $1.key.count }.reduce(text) { text, block in
      text.replacing(block.key, with: block.value)
    }
  }
}

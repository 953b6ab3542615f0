import CEditLine

extension LineEditor {
  /// libedit saves at most this many characters of an unfinished text when it shows an older one
  /// (EL_BUFSIZ in its `ed_prev_history`); the rest would be lost without a word.
  private static let savedLength = 1024

  /// To the line above; from the first line, to the entry before.
  func moveUp() -> CEAction {
    let (text, cursor) = line
    let start = lineStart(text, cursor)
    guard start > 0 else {
      guard text.count < Self.savedLength else { return CEActionBeep }
      return push(KeyBinding.Internal.previousEntry)
    }
    let above = lineStart(text, start - 1)
    return moveCursor(by: min(above + (cursor - start), start - 1) - cursor)
  }

  /// To the line below; from the last line, to the entry after.
  func moveDown() -> CEAction {
    let (text, cursor) = line
    let end = lineEnd(text, cursor)
    guard end < text.count else { return push(KeyBinding.Internal.nextEntry) }
    let below = end + 1
    let column = cursor - lineStart(text, cursor)
    return moveCursor(by: min(below + column, lineEnd(text, below)) - cursor)
  }

  func moveToLineStart() -> CEAction {
    let (text, cursor) = line
    return moveCursor(by: lineStart(text, cursor) - cursor)
  }

  func moveToLineEnd() -> CEAction {
    let (text, cursor) = line
    return moveCursor(by: lineEnd(text, cursor) - cursor)
  }

  private func lineStart(_ text: [Unicode.Scalar], _ cursor: Int) -> Int {
    text[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private func lineEnd(_ text: [Unicode.Scalar], _ cursor: Int) -> Int {
    text[cursor...].firstIndex(of: "\n") ?? text.count
  }
}

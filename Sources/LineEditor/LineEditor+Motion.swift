import CEditLine

extension LineEditor {
  /// To the line above; from the first line, to the entry before.
  func moveUp() -> CEAction {
    let (text, cursor) = line
    let start = lineStart(text, cursor)
    guard start > 0 else { return recall(past.older(leaving: self.text)) }
    let above = lineStart(text, start - 1)
    return moveCursor(by: min(above + (cursor - start), start - 1) - cursor)
  }

  /// To the line below; from the last line, to the entry after.
  func moveDown() -> CEAction {
    let (text, cursor) = line
    let end = lineEnd(text, cursor)
    guard end < text.count else { return recall(past.newer(leaving: self.text)) }
    let below = end + 1
    let column = cursor - lineStart(text, cursor)
    return moveCursor(by: min(below + column, lineEnd(text, below)) - cursor)
  }

  /// Puts an entry in the place of the text.
  ///
  /// libedit's own commands are not used: they lose what is typed when they are asked for a newer
  /// entry first, and all but 1024 characters of it (EL_BUFSIZ in `ed_prev_history`).
  private func recall(_ entry: String?) -> CEAction {
    guard let entry else { return CEActionBeep }
    return replaceAll(with: entry)
  }

  /// Takes what the history suggests, or goes to the next character.
  func moveRight() -> CEAction {
    if let rest = suggestion { return insertFitting(rest) }
    let (text, cursor) = line
    return cursor < text.count ? moveCursor(by: 1) : CEActionBeep
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

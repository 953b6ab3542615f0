import CEditLine

extension LineEditor {
  /// Moves to the line above; from the first line, to the entry before.
  func moveUp() -> CEAction {
    let (text, cursor) = line
    let start = lineStart(text, cursor)
    guard start > 0 else { return recall(past.older(leaving: self.text)) }
    let above = lineStart(text, start - 1)
    return moveCursor(by: min(above + (cursor - start), start - 1) - cursor)
  }

  /// Moves to the line below; from the last line, to the entry after.
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

  /// Takes what is suggested, or goes to the next character.
  func moveRight() -> CEAction {
    if let rest = suggestion ?? proposalAtStart { return insertFitting(rest) }
    let (text, cursor) = line
    return cursor < text.count ? moveCursor(by: nextLength(text, cursor)) : CEActionBeep
  }

  func moveLeft() -> CEAction {
    let (text, cursor) = line
    return cursor > 0 ? moveCursor(by: -previousLength(text, cursor)) : CEActionBeep
  }

  /// Deletes the character before the cursor; in the blanks that indent a line of a block, one step.
  func deletePrevious() -> CEAction {
    let (text, cursor) = line
    guard let handle, cursor > 0 else { return CEActionBeep }
    let blanks = text[lineStart(text, cursor)..<cursor]
    let isIndent = text.contains("\n") && !blanks.isEmpty && blanks.allSatisfy { $0 == " " }
    let step = (blanks.count - 1) % Self.indent.count + 1
    ce_delete_before_cursor(handle, CInt(isIndent ? step : previousLength(text, cursor)))
    return CEActionRefresh
  }

  /// Deletes the character at the cursor.
  func deleteNext() -> CEAction {
    let (text, cursor) = line
    guard let handle, cursor < text.count else { return CEActionBeep }
    let length = nextLength(text, cursor)
    ce_move_cursor(handle, CInt(length))
    ce_delete_before_cursor(handle, CInt(length))
    return CEActionRefresh
  }

  /// Opens a line in the text, indented as the block goes on.
  ///
  /// A line that closes a part of the block moves out first. Keys that come faster than anybody
  /// types are a paste and bring their own blanks.
  func openLine() -> CEAction {
    guard let indentation, !hasMoreInput else { return insert("\n") }
    isLineNew = true
    let (text, cursor) = line
    let start = lineStart(text, cursor)
    let before = String(String.UnicodeScalarView(text[..<cursor]))
    let plan = indentation(before, Self.indent)
    guard let handle, plan.current != text[start..<cursor].prefix(while: { $0 == " " }).count else {
      return insert("\n" + String(repeating: " ", count: plan.next))
    }
    let row = text[start..<cursor].drop { $0 == " " }
    ce_delete_before_cursor(handle, CInt(cursor - start))
    return insert(
      String(repeating: " ", count: plan.current) + String(String.UnicodeScalarView(row)) + "\n"
        + String(repeating: " ", count: plan.next))
  }

  /// The keys for the first blank that is typed in a new line: blanks typed by hand stand for those that came by
  /// themselves.
  func keysForFirstBlank() -> [UInt8] {
    let (text, cursor) = line
    let blanks = cursor - lineStart(text, cursor)
    let backspaces = (blanks + Self.indent.count - 1) / Self.indent.count
    return Array(repeating: 0x7F, count: backspaces) + [0x20]
  }

  /// The scalars of the character before the cursor: an emoji may have several.
  private func previousLength(_ text: [Unicode.Scalar], _ cursor: Int) -> Int {
    String(String.UnicodeScalarView(text[..<cursor])).last?.unicodeScalars.count ?? 1
  }

  private func nextLength(_ text: [Unicode.Scalar], _ cursor: Int) -> Int {
    String(String.UnicodeScalarView(text[cursor...])).first?.unicodeScalars.count ?? 1
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

extension LineEditor {
  /// The text that is being edited, and the cursor as an index in it.
  var line: (text: [Unicode.Scalar], cursor: Int) {
    guard let handle else { return ([], 0) }
    var start: UnsafePointer<wchar_t>?
    var length = 0
    var cursor = 0
    ce_text(handle, &start, &length, &cursor)
    guard let start else { return ([], 0) }
    return (Array(scalars(start, count: length)), min(cursor, length))
  }

  var buffer: [Unicode.Scalar] { line.text }

  var text: String { String(String.UnicodeScalarView(buffer)) }

  /// Inserts text at the cursor and draws it.
  func insert(_ text: String) -> CEAction {
    guard let handle, ce_insert(handle, wide(text.unicodeScalars)) else { return CEActionBeep }
    return CEActionRefresh
  }

  func moveCursor(by distance: Int) -> CEAction {
    guard let handle else { return CEActionBeep }
    ce_move_cursor(handle, CInt(clamping: distance))
    return CEActionMoveCursor
  }

  /// Characters with an end mark, as C's wide strings want them.
  func wide(_ text: some Sequence<Unicode.Scalar>) -> [wchar_t] {
    text.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  /// Characters of a wide string; what is no Unicode scalar becomes U+FFFD.
  func scalars(_ start: UnsafePointer<wchar_t>, count: Int) -> String.UnicodeScalarView {
    String.UnicodeScalarView(
      UnsafeBufferPointer(start: start, count: max(0, count)).map {
        Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
      })
  }
}

/// The earlier states of the text; letters typed in a row are one step.
struct UndoStack {
  typealias State = (text: [Unicode.Scalar], cursor: Int)

  private var states: [(state: State, isTyping: Bool)] = [(([], 0), false)]
  private static let limit = 200

  /// Notes the text before a key.
  mutating func note(_ state: State) {
    guard let last = states.last, last.state.text != state.text else { return }
    let before = last.state
    let isTyping =
      state.text.count == before.text.count + 1 && state.cursor == before.cursor + 1
      && !state.text[state.cursor - 1].properties.isWhitespace
    if isTyping, last.isTyping { states.removeLast() }
    states.append((state, isTyping))
    if states.count > Self.limit { states.removeFirst() }
  }

  /// The state before the present one, which goes; nil at the first.
  mutating func previous() -> State? {
    guard states.count > 1 else { return nil }
    states.removeLast()
    return states.last?.state
  }
}

import CEditLine

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

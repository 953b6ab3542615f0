import CEditLine
import Platform

extension LineEditor {
  private static let indent = "    "

  /// Tab: inserts what all candidates share, and lists them when that adds nothing.
  ///
  /// Where nothing but blanks stands before the cursor in a further line of a block, it indents.
  func completeWord() -> CEAction {
    let (text, cursor) = line
    let before = text[..<cursor]
    if let start = before.lastIndex(of: "\n"),
      before[start...].allSatisfy(\.properties.isWhitespace)
    {
      return insert(Self.indent)
    }
    let typed = Array(String(String.UnicodeScalarView(before)).utf8)
    let completion = complete(self.text, typed.count)
    guard !completion.candidates.isEmpty, (0...typed.count).contains(completion.replaceFrom)
    else { return CEActionBeep }
    let word = String(decoding: typed[completion.replaceFrom...], as: UTF8.self)
    let shared = completion.commonPrefix
    if completion.candidates.count == 1 || shared.count >= word.count && shared != word {
      return replace(word, with: shared)
    }
    return list(completion.candidates)
  }

  private func replace(_ word: String, with text: String) -> CEAction {
    guard let handle else { return CEActionBeep }
    ce_delete_before_cursor(handle, CInt(clamping: word.unicodeScalars.count))
    return insert(text)
  }

  /// Lists below what is typed, and draws that again below the list.
  private func list(_ candidates: [Candidate]) -> CEAction {
    guard let handle else { return CEActionBeep }
    let size = TerminalSize.current ?? TerminalSize(columns: 80, rows: 24)
    let layout = layout(columns: size.columns)
    let room = size.rows - 2 - layout.end.row
    let pages = CandidateList.pages(candidates, columns: size.columns, rows: room)
    let page = listed.map { $0.text == text ? ($0.page + 1) % pages.count : 0 } ?? 0
    listed = (text, page)
    let list = pages[page].map { $0 + "\r\n" }.joined()
    Terminal.write(layout.moves(to: layout.end) + "\r\n" + list)
    ce_redraw(handle)
    return CEActionNone
  }
}

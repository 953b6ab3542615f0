import CEditLine
import Platform

extension LineEditor {
  func undo() -> CEAction {
    guard let state = undoStack.previous() else { return CEActionBeep }
    let action = replaceAll(with: String(String.UnicodeScalarView(state.text)))
    if let handle { ce_move_cursor(handle, CInt(clamping: state.cursor - state.text.count)) }
    return action
  }

  /// Puts a text in the place of what is typed.
  func replaceAll(with new: String) -> CEAction {
    guard let handle else { return CEActionBeep }
    let (text, cursor) = line
    ce_move_cursor(handle, CInt(clamping: text.count - cursor))
    ce_delete_before_cursor(handle, CInt(clamping: text.count))
    return insertFitting(new)
  }

  /// Hands the text to `$VISUAL` or `$EDITOR` and takes back what they leave.
  func editOutside() -> CEAction {
    // Without room for a temporary file the terminal beeps.
    guard let handle, let draft = try? TemporaryFile(named: "etude", ending: ".etude"),
      (try? draft.file.write(unshelved(text) + "\n")) != nil
    else { return CEActionBeep }
    let layout = layout(columns: Terminal.columns)
    Terminal.write(Terminal.pasteMarksOff + layout.moves(to: layout.end) + "\r\n")
    ce_set_raw(handle, false)
    let names = ["VISUAL", "EDITOR"].compactMap { ProgramEnvironment[$0] }
    let program = names.first { !$0.isEmpty } ?? "vi"
    let isDone = Subprocess.shell("\(program) '\(draft.path.replacing("'", with: "'\\''"))'")
    let edited = isDone ? contents(of: draft.path) : nil
    if let edited { _ = replaceAll(with: edited) }
    ce_signal_clear(CESignalInterrupt)
    resume()
    return edited == nil ? CEActionBeep : CEActionNone
  }

  private func contents(of path: String) -> String? {
    // An editor that takes the file away leaves the text as it was.
    guard let bytes = try? FileSystem.read(path) else { return nil }
    return PastedText.cleaned(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
  }
}

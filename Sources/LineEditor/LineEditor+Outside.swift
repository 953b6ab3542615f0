import CEditLine
import Glibc

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
    guard let handle, let path = temporaryFile(holding: unshelved(text) + "\n") else {
      return CEActionBeep
    }
    defer { unlink(path) }
    let layout = layout(columns: Terminal.columns)
    Terminal.write(Terminal.pasteMarksOff + layout.moves(to: layout.end) + "\r\n")
    ce_set_raw(handle, false)
    let names = ["VISUAL", "EDITOR"].compactMap { (name: String) in
      getenv(name).map { String(cString: $0) }
    }
    let program = names.first { !$0.isEmpty } ?? "vi"
    let status = system("\(program) '\(path.replacing("'", with: "'\\''"))'")
    let edited = status == 0 ? contents(of: path) : nil
    if let edited { _ = replaceAll(with: edited) }
    ce_signal_clear(CESignalInterrupt)
    resume()
    return edited == nil ? CEActionBeep : CEActionNone
  }

  private func temporaryFile(holding text: String) -> String? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/etude-XXXXXX.etude".utf8CString)
    let descriptor = mkstemps(&name, 6)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let bytes = Array(text.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      unlink(path)
      return nil
    }
    return path
  }

  private func contents(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(descriptor, &chunk, chunk.count), count > 0 {
      bytes += chunk.prefix(count)
    }
    return PastedText.cleaned(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
  }
}

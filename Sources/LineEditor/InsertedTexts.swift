import CEditLine
import Platform
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

/// Texts that come from outside, made fit for the editor.
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

extension LineEditor {
  /// Inserts a text, or what stands for it where the screen could not hold it: libedit cannot
  /// scroll back over what it has drawn.
  func insertFitting(_ added: String) -> CEAction {
    let (text, cursor) = line
    let whole = text[..<cursor] + Array(added.unicodeScalars) + text[cursor...]
    let layout = ScreenLayout(
      prompt: prompt, text: Array(whole), cursor: 0, columns: Terminal.columns)
    guard layout.end.row + 2 > Terminal.rows else { return insert(added) }
    return insert(placeholder(for: added))
  }

  private func placeholder(for text: String) -> String {
    let label = blockLabel(text.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
    var name = label
    var number = 2
    while let other = blocks[name], other != text {
      name = "\(label) (\(number))"
      number += 1
    }
    blocks[name] = text
    return name
  }

  /// The text with the blocks themselves in the places of what stands for them.
  func withBlocks(_ text: String) -> String {
    // The longest first: a label may begin with another.
    blocks.sorted { $0.key.count > $1.key.count }.reduce(text) { text, block in
      text.replacing(block.key, with: block.value)
    }
  }
}

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
      (try? draft.file.write(withBlocks(text) + "\n")) != nil
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

import CEditLine

/// A key that the editor binds itself.
///
/// In emacs mode the escape sequence is bound. In vi's insert mode that would take the Escape key
/// away, so the reader recognises the sequence there and hands libedit `code` in its stead, a C1
/// control character that nobody types.
struct KeyBinding {
  let sequences: [String]
  let code: UInt8
  let function: String
}

extension KeyBinding {
  /// Codes that only the editor itself sends, to reach a function of libedit's from one of ours.
  enum Internal {
    static let accept: UInt8 = 0x90
    static let deleteNext: UInt8 = 0x91
  }

  static let escapes = [
    KeyBinding(sequences: ["[200~"], code: 0x80, function: "etude-paste"),
    KeyBinding(sequences: ["[A", "OA"], code: 0x81, function: "etude-up"),
    KeyBinding(sequences: ["[B", "OB"], code: 0x82, function: "etude-down"),
    KeyBinding(sequences: ["[C", "OC"], code: 0x83, function: "etude-right"),
    KeyBinding(sequences: ["[D", "OD"], code: 0x84, function: "ed-prev-char"),
    KeyBinding(sequences: ["[H", "OH", "[1~", "[7~"], code: 0x85, function: "etude-line-start"),
    KeyBinding(sequences: ["[F", "OF", "[4~", "[8~"], code: 0x86, function: "etude-line-end"),
    KeyBinding(sequences: ["[3~"], code: 0x87, function: "ed-delete-next-char"),
    KeyBinding(sequences: ["[1;5C"], code: 0x88, function: "em-next-word"),
    KeyBinding(sequences: ["[1;5D"], code: 0x89, function: "ed-prev-word"),
    KeyBinding(sequences: ["\n", "\r"], code: 0x8A, function: "etude-newline"),
  ]

  static let controls = [
    ("^F", "etude-right"), ("^_", "etude-undo"), ("^X^U", "etude-undo"), ("^X^E", "etude-editor"),
    ("^I", "etude-complete"), ("^P", "etude-up"), ("^N", "etude-down"),
    ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"), ("^D", "etude-delete"),
  ]

  static let internals = [
    (Internal.accept, "ed-newline"), (Internal.deleteNext, "ed-delete-next-char"),
  ]
}

extension LineEditor {
  /// Binds our keys, lets `~/.editrc` bind them otherwise, and makes sure of those without which
  /// statements of several lines do not work.
  func bindKeys() {
    guard let handle else { return }
    bindOptional()
    ce_source(handle)
    isVi = ce_is_vi(handle)
    // "bind -v" forgets what was bound before it.
    if isVi { bindOptional() }
    bindNeeded()
  }

  private func bindOptional() {
    for (key, function) in KeyBinding.controls { bind(key, function) }
    guard let handle else { return }
    if isVi {
      ce_bind(handle, "k", "etude-up", true)
      ce_bind(handle, "j", "etude-down", true)
      ce_bind(handle, "v", "etude-editor", true)
    } else {
      for binding in KeyBinding.escapes { bindSequences(of: binding) }
    }
  }

  private func bindNeeded() {
    bind("^J", "etude-enter")
    bind("^M", "etude-enter")
    if !isVi { bindSequences(of: KeyBinding.escapes[0]) }
    for binding in KeyBinding.escapes { bind(octal(binding.code), binding.function) }
    for (code, function) in KeyBinding.internals { bind(octal(code), function) }
  }

  private func bindSequences(of binding: KeyBinding) {
    guard let handle else { return }
    for sequence in binding.sequences {
      ce_bind(handle, "\u{1B}" + sequence, binding.function, false)
    }
  }

  private func bind(_ key: String, _ function: String) {
    guard let handle else { return }
    ce_bind(handle, key, function, false)
    if isVi { ce_bind(handle, key, function, true) }
  }

  /// The notation of `bind` for a character.
  private func octal(_ code: UInt8) -> String { "\\" + String(code, radix: 8) }

  /// Does what one of our keys asks for.
  func press(_ key: CEKey) -> CEAction {
    switch key {
    case CEKeyEnter: enter()
    case CEKeyNewline: insert("\n")
    case CEKeyComplete: completeWord()
    case CEKeyUp: moveUp()
    case CEKeyDown: moveDown()
    case CEKeyLineStart: moveToLineStart()
    case CEKeyLineEnd: moveToLineEnd()
    case CEKeyDelete: buffer.isEmpty ? CEActionEndOfFile : push(KeyBinding.Internal.deleteNext)
    case CEKeyPaste: paste()
    case CEKeyRight: moveRight()
    case CEKeyUndo: undo()
    case CEKeyEditor: editOutside()
    default: CEActionBeep
    }
  }

  private func enter() -> CEAction {
    guard isComplete(withBlocks(text)) else { return insert("\n") }
    paint(isRead: true)
    return push(KeyBinding.Internal.accept)
  }

  private func push(_ code: UInt8) -> CEAction {
    guard let handle else { return CEActionBeep }
    ce_push(handle, [wchar_t(code), 0])
    return CEActionNone
  }
}

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
  }

  /// The keys with a use, then those without one, which would insert their last characters.
  static let escapes =
    useful + [KeyBinding(sequences: unused, code: 0x8F, function: "etude-ignore")]

  /// The bytes of each sequence with its code, for the reader.
  static let codes = escapes.flatMap { key in
    key.sequences.map { (bytes: Array($0.utf8), code: key.code) }
  }

  private static let useful = [
    KeyBinding(sequences: ["[200~"], code: 0x80, function: "etude-paste"),
    KeyBinding(sequences: with(["[A", "OA"], "A"), code: 0x81, function: "etude-up"),
    KeyBinding(sequences: with(["[B", "OB"], "B"), code: 0x82, function: "etude-down"),
    KeyBinding(sequences: ["[C", "OC", "[1;2C"], code: 0x83, function: "etude-right"),
    KeyBinding(sequences: ["[D", "OD", "[1;2D"], code: 0x84, function: "etude-left"),
    KeyBinding(
      sequences: with(["[H", "OH", "[1~", "[7~"], "H"), code: 0x85, function: "etude-line-start"),
    KeyBinding(
      sequences: with(["[F", "OF", "[4~", "[8~"], "F"), code: 0x86, function: "etude-line-end"),
    KeyBinding(sequences: ["[3~", "[3;2~"], code: 0x87, function: "etude-delete-next"),
    KeyBinding(sequences: withWordModifiers("C"), code: 0x88, function: "em-next-word"),
    KeyBinding(sequences: withWordModifiers("D"), code: 0x89, function: "ed-prev-word"),
    KeyBinding(sequences: ["\n", "\r"], code: 0x8A, function: "etude-newline"),
    KeyBinding(
      sequences: (3...8).map { "[3;\($0)~" }, code: 0x8B, function: "em-delete-next-word"),
  ]

  /// The numbers by which xterm's sequences tell Shift, Alt, Ctrl and what they make together.
  private static let modifiers = 2...8

  private static func with(_ plain: [String], _ letter: String) -> [String] {
    plain + modifiers.map { "[1;\($0)\(letter)" }
  }

  /// An arrow with Alt or Ctrl, as xterm, rxvt and consoles send it.
  private static func withWordModifiers(_ letter: String) -> [String] {
    (3...8).map { "[1;\($0)\(letter)" } + ["\u{1B}[\(letter)", "O\(letter.lowercased())"]
  }

  /// Insert, the page keys and F1 to F20, alone and with modifiers.
  private static let unused: [String] = {
    let numbers = [2, 5, 6] + (11...15) + (17...21) + (23...26) + [28, 29] + (31...34)
    let plain = numbers.map { "[\($0)~" } + "PQRS".map { "O\($0)" } + "ABCDE".map { "[[\($0)" }
    let changed = modifiers.flatMap { modifier in
      numbers.map { "[\($0);\(modifier)~" } + "PQRS".map { "[1;\(modifier)\($0)" }
    }
    return plain + changed + ["[Z", "[I", "[O", "[E", "OE"]
  }()

  static let controls = [
    ("^F", "etude-right"), ("^_", "etude-undo"), ("^X^U", "etude-undo"), ("^X^E", "etude-editor"),
    ("^I", "etude-complete"), ("^P", "etude-up"), ("^N", "etude-down"),
    ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"), ("^D", "etude-delete"),
    ("^B", "etude-left"), ("^H", "etude-backspace"), ("^?", "etude-backspace"),
  ]

  static let internals = [
    (Internal.accept, "ed-newline")
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
    case CEKeyDelete: buffer.isEmpty ? CEActionEndOfFile : deleteNext()
    case CEKeyDeleteNext: deleteNext()
    case CEKeyBackspace: deletePrevious()
    case CEKeyLeft: moveLeft()
    case CEKeyIgnore: CEActionNone
    case CEKeyPaste: paste()
    case CEKeyRight: moveRight()
    case CEKeyUndo: undo()
    case CEKeyEditor: editOutside()
    default: CEActionBeep
    }
  }

  private func enter() -> CEAction {
    guard isComplete(withBlocks(text)) else { return openLine() }
    paint(isRead: true)
    return push(KeyBinding.Internal.accept)
  }

  private func push(_ code: UInt8) -> CEAction {
    guard let handle else { return CEActionBeep }
    ce_push(handle, [wchar_t(code), 0])
    return CEActionNone
  }
}

import TerminalSupport
import Testing

/// The tests at a terminal; in each suite one after the other, since they share a CPU.
@Suite struct AtTheTerminal {}

/// A dialogue with the program at a terminal, with a home of its own.
final class Dialogue {
  static let prompt = "étude>"
  /// What the editor writes when it begins to read a statement, and when it has read one: it asks
  /// the terminal to mark what is pasted, and no longer.
  private static let reading = Array("\u{1B}[?2004h".utf8)
  private static let read = Array("\u{1B}[?2004l".utf8)

  let terminal: PseudoTerminal
  private let home: Folder

  /// Starts the program and waits for its first prompt.
  init(
    _ arguments: String..., home: Folder? = nil, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], prompt: String = prompt
  ) throws {
    self.home = try home ?? Folder()
    let variables = [
      "HOME": self.home.path, "XDG_STATE_HOME": self.home.path + "/state", "PATH": "/usr/bin:/bin",
    ]
    terminal = try PseudoTerminal(
      command: [Etude.path()] + arguments,
      environment: variables.merging(environment) { $1 }, columns: columns, rows: rows,
      directory: self.home.path)
    try terminal.waitFor(text: prompt)
    try terminal.waitUntilReady()
  }

  var screen: Screen { terminal.screen }

  /// Types keys, and waits until the row of the cursor shows what follows the prompt, whatever the
  /// history suggests behind it.
  func type(_ keys: String, shows text: String) throws {
    try terminal.send(keys)
    let row = text.isEmpty ? Self.prompt : Self.prompt + " " + text
    try terminal.waitFor("the line \"\(text)\"") {
      $0.currentRow == row || $0.currentRow.hasPrefix(row) && $0.isSuggested(from: row.count)
    }
  }

  /// Types keys, and waits until the row of the cursor shows a text, suggested in part.
  func type(_ keys: String, suggests text: String) throws {
    try terminal.send(keys)
    try terminal.waitFor("the line \"\(text)\"") {
      $0.currentRow == Self.prompt + " " + text && $0.isSuggested(from: $0.cursor.column)
    }
  }

  /// Types a statement and Enter, and gives what is answered before the next prompt.
  @discardableResult
  func ask(_ statement: String) throws -> String {
    try send(statement + "\r")
  }

  /// Types keys that lead to the next prompt, and gives what is answered before it.
  func send(_ keys: String) throws -> String {
    try terminal.waitUntilReady()
    let start = terminal.transcript.count
    terminal.sendRaw(keys)
    return try answer(since: start)
  }

  /// Types keys and waits for a text that is written while a statement runs.
  func start(_ keys: String, until text: String) throws {
    try terminal.send(keys)
    try terminal.waitFor(text: text)
    try terminal.waitFor("the statement to run") { _ in !terminal.readsKeys }
  }

  /// What is answered to a Ctrl-C while a statement runs.
  func interrupt() throws -> String {
    let start = terminal.transcript.count
    terminal.sendRaw("\u{3}")
    return try answer(since: start, wasReading: false)
  }

  /// Pastes text as a terminal does that marks what is pasted.
  func paste(_ text: String) throws {
    try terminal.send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  /// Waits until the program asks for the next statement; the text written since an offset of the
  /// transcript, without the echo of what was typed.
  private func answer(since start: Int, wasReading: Bool = true) throws -> String {
    var from = wasReading ? nil : start as Int?
    try terminal.waitFor("the next prompt") { _ in
      let bytes = terminal.transcript
      if from == nil { from = Self.place(of: Self.read, in: bytes, from: start).map { $0 + 8 } }
      return from.map { Self.place(of: Self.reading, in: bytes, from: $0) != nil } ?? false
    }
    let begin = from ?? start
    let end = Self.place(of: Self.reading, in: terminal.transcript, from: begin) ?? begin
    let written = terminal.transcript[begin..<end]
    var paper = Screen(columns: 1000, rows: written.count { $0 == 0x0A } + 24)
    paper.feed(written)
    return paper.text
  }

  private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + pattern.count else { return nil }
    return (start...(bytes.count - pattern.count)).first {
      bytes[$0] == 0x1B && bytes[$0..<($0 + pattern.count)].elementsEqual(pattern)
    }
  }
}

extension Screen {
  /// Whether the cursor's row ends, from a column on, in what the history suggests.
  fileprivate func isSuggested(from column: Int) -> Bool {
    guard column == cursor.column else { return false }
    let behind = cells[cursor.row].dropFirst(column).prefix { $0.style == "2" }
    return !behind.isEmpty
  }
}

import CEditLine
import Glibc

/// The size of the terminal on standard output in columns and rows, nil where there is none.
public func terminalSize() -> (columns: Int, rows: Int)? {
  var columns: CInt = 0
  var rows: CInt = 0
  guard ce_terminal_size(STDOUT_FILENO, &columns, &rows) else { return nil }
  return (Int(columns), Int(rows))
}

/// Tells whether a file descriptor is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// The terminal on standard input and output.
enum Terminal {
  static let pasteMarksOn = "\u{1B}[?2004h"
  static let pasteMarksOff = "\u{1B}[?2004l"

  /// Columns as libedit counts them: it takes less than two as not told.
  static var columns: Int {
    let told = terminalSize()?.columns ?? 80
    return told < 2 ? 80 : told
  }

  /// Tells whether lines can be edited on it.
  static func canEdit() -> Bool {
    guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else { return false }
    guard let term = getenv("TERM").map({ String(cString: $0) }) else { return false }
    return !term.isEmpty && term != "dumb"
  }

  /// Writes to standard output at once.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ce_write($0.baseAddress, $0.count) }
    }
  }
}

import CEditLine
import Platform

/// The terminal on standard input and output.
enum Terminal {
  static let pasteMarksOn = "\u{1B}[?2004h"
  static let pasteMarksOff = "\u{1B}[?2004l"

  /// Columns as libedit counts them: it takes less than two as not told.
  static var columns: Int {
    let told = TerminalSize.current?.columns ?? 80
    return told < 2 ? 80 : told
  }

  /// Tells whether lines can be edited on it.
  static func canEdit() -> Bool {
    guard OpenFile.standardInput.isTerminal, OpenFile.standardOutput.isTerminal,
      let term = ProgramEnvironment["TERM"]
    else { return false }
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

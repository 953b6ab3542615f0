#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The size of a terminal's window, in characters.
public struct TerminalSize: Sendable, Equatable {
  /// Characters of a line.
  public let columns: Int
  /// Lines.
  public let rows: Int

  /// A size of so many columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of the terminal that standard output goes to; nil where it is none, or does not say.
  public static var current: TerminalSize? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return nil }
    return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}

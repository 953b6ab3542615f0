import Evaluation
import Platform
import Styling
import Synchronization

/// A line on standard error that says for how long something has been running, from half a second
/// on; it is gone when anything else is written, and at the end.
final class Progress: Sendable {
  private struct State {
    /// The tenths of a second that stand in the line; nil where there is none.
    var shown: Int?
    /// True where the line is that of a text under way, which needs no clock.
    var isText = false
    var isOver = true
  }

  private let state = Mutex(State())
  private let start = ContinuousClock.now
  private let tongue: Tongue
  private let width: Int

  private static let patience = Duration.milliseconds(500)
  private static let hint = Bilingual("s · Ctrl-C arrête", "s · Ctrl-C stops")

  private init(_ tongue: Tongue, width: Int) {
    self.tongue = tongue
    self.width = width
  }

  /// Counts while `body` runs, where standard error is a terminal that can take a line back.
  static func during<Result>(
    on printer: ResultPrinter, _ body: (Progress) throws -> Result
  ) rethrows -> Result {
    let progress = Progress(printer.tongue, width: printer.errors.width)
    guard printer.errors.isTerminal, !printer.isPlain, !printer.isQuiet else {
      return try body(progress)
    }
    progress.state.withLock { $0.isOver = false }
    defer { progress.end() }
    return try Watchdog.shared.watching(by: { progress.look() }) { try body(progress) }
  }

  /// Writes something in the place of the line.
  func pause(_ body: () -> Void) {
    state.withLock {
      Self.erase(&$0)
      body()
    }
  }

  /// Shows the end of a text that is being written, and returns whether it could.
  func show(_ text: String) -> Bool {
    state.withLock { state in
      guard !state.isOver, Self.canWrite else { return false }
      let words = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let line = words.joined(separator: " ").visible(as: .name)
      let room = max(8, width - 4)
      let end = line.displayWidth > room ? "…" + line.suffix(room - 1) : line
      Self.put("\r\u{1B}[2m\(end)\u{1B}[0m\u{1B}[K")
      (state.shown, state.isText) = (0, true)
      return true
    }
  }

  /// The time that a text under way stays before it is longer by a piece.
  static let readingTime = Duration.milliseconds(40)

  /// Takes the line away for good.
  private func end() {
    state.withLock {
      Self.erase(&$0)
      $0.isOver = true
    }
  }

  private static func erase(_ state: inout State) {
    if state.shown != nil { put("\r\u{1B}[K") }
    (state.shown, state.isText) = (nil, false)
  }

  private static func put(_ text: String) {
    // A line that cannot be shown is not missed.
    try? OpenFile.standardError.write(text)
  }

  private func look() {
    let elapsed = ContinuousClock.now - start
    guard elapsed > Self.patience else { return }
    let tenths = Int(elapsed / Duration.milliseconds(100))
    state.withLock { state in
      guard !state.isOver, !state.isText, state.shown != tenths, Self.canWrite else { return }
      let time = "\(tenths / 10).\(tenths % 10)"
      Self.put("\r\u{1B}[2m… \(time) \(Self.hint(tongue))\u{1B}[0m\u{1B}[K")
      state.shown = tenths
    }
  }

  /// True when the terminal takes what is written: one that was stopped by Ctrl-S must not hold up
  /// the thread that looks after the limits.
  private static var canWrite: Bool {
    OpenFile.standardError.isWritable
  }
}

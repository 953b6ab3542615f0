import Evaluation
import Glibc
import Styling
import Synchronization

/// A line on standard error that says for how long something has been running, from half a second
/// on; it is gone when anything else is written, and at the end.
final class Progress: Sendable {
  private struct State {
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let start = ContinuousClock.now
  private let words: Bilingual
  private let tongue: Tongue

  /// Between two looks, in nanoseconds.
  private static let period = 50_000_000
  private static let patience = Duration.milliseconds(500)

  /// Begins to count where standard error is a terminal that can take a line back.
  init(on printer: ResultPrinter, _ tongue: Tongue) {
    self.tongue = tongue
    words = Bilingual("s · Ctrl-C arrête", "s · Ctrl-C stops")
    guard printer.errors.isTerminal, !printer.isPlain, !printer.isQuiet else { return }
    _ = DetachedThread.start { self.look() }
  }

  /// Writes something in the place of the line.
  func pause(_ body: () -> Void) {
    state.withLock {
      Self.erase(&$0)
      body()
    }
  }

  /// Takes the line away for good.
  func end() {
    state.withLock {
      Self.erase(&$0)
      $0.isOver = true
    }
  }

  private static func erase(_ state: inout State) {
    if state.isShown { put("\r\u{1B}[K") }
    state.isShown = false
  }

  private static func put(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private func look() {
    while true {
      var pause = timespec(tv_sec: 0, tv_nsec: Self.period)
      nanosleep(&pause, nil)
      let elapsed = ContinuousClock.now - start
      let isOver = state.withLock { state in
        guard !state.isOver else { return true }
        guard elapsed > Self.patience else { return false }
        let (seconds, fraction) = elapsed.components
        let tenths = fraction / 100_000_000_000_000_000
        Self.put("\r\u{1B}[2m… \(seconds).\(tenths) \(words(tongue))\u{1B}[0m\u{1B}[K")
        state.isShown = true
        return false
      }
      if isOver { return }
    }
  }
}

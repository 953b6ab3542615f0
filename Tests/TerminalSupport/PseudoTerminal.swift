import CPseudoTerminal

/// How long a test waits for what must come: only a program that hangs takes so long.
public let patience = Duration.seconds(60)

/// A program that runs behind a pseudo-terminal, and what its screen shows.
public final class PseudoTerminal {
  /// The program could not be started.
  public struct NotStarted: Error {}

  /// A condition did not come true in time.
  public struct TimedOut: Error, CustomStringConvertible {
    /// What was waited for, and the screen at the end of the time.
    public let description: String
  }

  /// What the terminal shows, as far as it has been read.
  public private(set) var screen: Screen
  /// All bytes the program has written so far.
  public private(set) var transcript: [UInt8] = []
  /// The exit status, or 128 and the number of the signal that ended the program; nil while it
  /// runs.
  public private(set) var exitStatus: Int32?

  private let terminal: Int32
  private let child: Int32
  private var isClosed = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the path of the executable and its arguments.
  ///   - environment: all of its environment but `TERM` (xterm-256color) and `LANG` (C.UTF-8),
  ///     which are set unless given.
  ///   - directory: where it runs; nil where the tests do.
  public init(
    command: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
    directory: String? = nil
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    let defaults = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let variables = defaults.merging(environment) { $1 }.map { "\($0)=\($1)" }.sorted()
    var child: Int32 = 0
    terminal = withCStrings(command) { arguments in
      withCStrings(variables) { variables in
        cpt_start(
          arguments, variables, directory, Int32(clamping: columns), Int32(clamping: rows), &child)
      }
    }
    self.child = child
    guard terminal >= 0 else { throw NotStarted() }
  }

  deinit {
    if terminal >= 0 {
      if exitStatus == nil { cpt_kill(child) }
      cpt_close(terminal)
    }
  }

  /// Whether the program has not ended.
  public var isRunning: Bool {
    if exitStatus == nil {
      var status: Int32 = 0
      if cpt_has_ended(child, &status) { exitStatus = status }
    }
    return exitStatus == nil
  }

  /// The number of the program's process.
  public var processID: Int32 { child }

  /// Whether the program reads keys instead of lines.
  public var readsKeys: Bool { cpt_is_raw(terminal) }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    if isRunning { cpt_signal(child, number) }
  }

  /// Types text once the program reads keys.
  public func send(_ text: String, timeout: Duration = patience) throws {
    try waitUntilReady(timeout: timeout)
    sendRaw(text)
  }

  /// Types text at once, whatever the program is doing.
  public func sendRaw(_ text: String) { sendRaw(Array(text.utf8)) }

  /// Types bytes at once, whatever the program is doing.
  public func sendRaw(_ bytes: [UInt8]) { _ = cpt_write(terminal, bytes, bytes.count) }

  /// Waits until the program reads keys: what is typed before is read in lines, and some of it
  /// gets lost (Ctrl-D).
  public func waitUntilReady(timeout: Duration = patience) throws {
    try wait(timeout, for: "the program to read keys") { readsKeys }
  }

  /// Waits until the screen shows what the condition asks for.
  @discardableResult
  public func waitFor(
    _ what: String = "the condition", timeout: Duration = patience,
    _ condition: (Screen) -> Bool
  ) throws -> Screen {
    try wait(timeout, for: what) { condition(screen) }
    return screen
  }

  /// Waits until the screen holds a text.
  @discardableResult
  public func waitFor(text: String, timeout: Duration = patience) throws -> Screen {
    try waitFor("\"\(text)\"", timeout: timeout) { $0.text.contains(text) }
  }

  /// Waits until the program has ended and all it wrote is read.
  @discardableResult
  public func waitForExit(timeout: Duration = patience) throws -> Int32 {
    try wait(timeout, for: "the end of the program") { isClosed && !isRunning }
    return exitStatus ?? -1
  }

  /// Changes the size of the terminal; the program is told by a signal.
  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = cpt_resize(terminal, Int32(clamping: columns), Int32(clamping: rows))
  }

  private func wait(_ timeout: Duration, for what: String, until condition: () -> Bool) throws {
    let deadline = ContinuousClock.now + timeout
    while true {
      while readSome(within: 0) {}
      if condition() { return }
      guard ContinuousClock.now < deadline else {
        throw TimedOut(description: "no sign of \(what) after \(timeout); the screen:\n\(screen)")
      }
      _ = readSome(within: 5)
    }
  }

  /// Reads what the program writes within so many milliseconds; whether there was anything.
  private func readSome(within milliseconds: Int32) -> Bool {
    guard !isClosed else {
      cpt_pause(milliseconds)
      return false
    }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = cpt_read(terminal, &bytes, bytes.count, milliseconds)
    isClosed = count < 0
    guard count > 0 else { return false }
    transcript += bytes.prefix(count)
    screen.feed(bytes.prefix(count))
    return true
  }
}

/// Calls with an array of C strings that ends in a null pointer.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  var bytes = strings.map { Array($0.utf8CString) }
  return gather(&bytes[...], [], body)
}

/// Pins one string after the other, each for as long as the call lasts.
private func gather<Result>(
  _ rest: inout ArraySlice<[CChar]>, _ pointers: [UnsafeMutablePointer<CChar>?],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  guard var first = rest.popFirst() else { return body(pointers + [nil]) }
  return first.withUnsafeMutableBufferPointer {
    gather(&rest, pointers + [$0.baseAddress], body)
  }
}

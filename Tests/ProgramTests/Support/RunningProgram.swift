import Foundation
import TerminalSupport
import Testing

/// A program started without a terminal: what it reads and writes are files.
final class RunningProgram {
  /// It could not be started.
  struct NotStarted: Error { let code: Int32 }

  /// It did not come to an end, or to the point that was waited for.
  struct TimedOut: Error { let what: String }

  private let folder: Folder
  private let child: pid_t
  private var ended: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: its path and its arguments.
  ///   - input: all that standard input gives.
  ///   - environment: the whole of its environment.
  ///   - directory: where it runs; nil for a new empty folder.
  init(
    _ command: [String], input: Data, environment: [String: String], directory: String?
  ) throws {
    folder = try Folder()
    try folder.write(input, to: "streams/in")
    let place = directory ?? folder.path + "/place"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let variables = environment.map { "\($0)=\($1)" }.sorted()
    // A shell goes to the folder first: not every system can when it starts a program. The memory
    // is bounded, lest a program at fault stops the machine.
    let shell = ["/bin/sh", "-c", "ulimit -v 6000000; cd \"$0\" && exec \"$@\"", place]
    child = try Self.spawn(shell + command, variables, streams: folder.path + "/streams")
  }

  deinit {
    guard ended == nil else { return }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  /// What it has written on standard output so far.
  var output: String { folder.read("streams/out") }

  /// What it has written on standard error so far.
  var errors: String { folder.read("streams/err") }

  func signal(_ number: Int32) { kill(child, number) }

  /// Waits until it has written a text on standard output.
  func waitFor(output text: String, timeout: Duration = patience) throws {
    try wait(timeout, for: "\"\(text)\" in \"\(output)\"") { output.contains(text) }
  }

  /// Waits for the end and gives the exit status, or 128 and the number of the signal.
  func waitForExit(timeout: Duration = patience) throws -> Int32 {
    try wait(timeout, for: "the end of the program") { hasEnded }
    return ended ?? -1
  }

  private var hasEnded: Bool {
    var status: Int32 = 0
    guard ended == nil, waitpid(child, &status, WNOHANG) == child else { return ended != nil }
    let signal = status & 0x7F
    ended = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return true
  }

  private func wait(
    _ timeout: Duration, for what: @autoclosure () -> String, until condition: () -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    while !condition() {
      guard ContinuousClock.now < deadline else { throw TimedOut(what: what()) }
      usleep(2000)
    }
  }

  /// Starts the program with no signal blocked or ignored, whatever the tests' workers do.
  private static func spawn(
    _ command: [String], _ variables: [String], streams: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams + "/in", O_RDONLY, 0)
    let mode = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, streams + "/out", mode, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams + "/err", mode, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, flags)
    let arguments = command.map { strdup($0) } + [nil]
    let environment = variables.map { strdup($0) } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, command[0], &actions, &attributes, arguments, environment)
    guard code == 0 else { throw NotStarted(code: code) }
    return child
  }
}

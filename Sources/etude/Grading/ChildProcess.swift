import Glibc

/// A run of this same program, whose lines are read as they come.
///
/// It reads nothing and its errors go nowhere; it shares only the working directory and the
/// environment.
struct ChildProcess {
  /// The end of the process.
  enum End: Equatable {
    case exited(Int32)
    /// By a signal: a stack or a memory that is exhausted, or an order of the system.
    case killed(Int32)
    /// It said nothing for too long, and was ended.
    case silent
    /// It could not be started.
    case notStarted
  }

  /// Runs the program with arguments and hands over each line that it writes.
  ///
  /// - Parameter patience: milliseconds between two lines.
  static func run(_ arguments: [String], patience: Int32, line: (String) -> Void) -> End {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .notStarted }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = spawn(arguments, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let child else { return .notStarted }
    let spoke = read(ends[0], patience: patience, line: line)
    if !spoke { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard spoke else { return .silent }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  private static func spawn(_ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = (["etude"] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/proc/self/exe", &actions, nil, words, environ)
    return code == 0 ? child : nil
  }

  /// Reads lines to the end; false where nothing came for too long.
  private static func read(
    _ descriptor: Int32, patience: Int32, line: (String) -> Void
  ) -> Bool {
    var rest: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, patience)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return true }
      rest += chunk[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        line(String(decoding: rest[..<end], as: UTF8.self))
        rest.removeSubrange(...end)
      }
    }
  }
}

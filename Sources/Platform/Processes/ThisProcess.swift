#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// This program, as the system sees it.
public enum ThisProcess {
  /// Ends the program with a code, its output written.
  public static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code)
    #else
      Glibc.exit(code)
    #endif
  }

  /// Ends the program at once, for threads beside the one that is at work: nothing of its state is
  /// torn down.
  public static func exitAtOnce(_ code: Int32) -> Never { _exit(code) }

  /// The number of the program that has started this one, or has inherited it.
  public static var parent: Int32 { getppid() }

  /// Returns whether a program of that number runs.
  public static func isRunning(_ number: Int32) -> Bool {
    #if canImport(Darwin)
      Darwin.kill(number, 0) == 0 || errno == EPERM
    #else
      Glibc.kill(number, 0) == 0 || errno == EPERM
    #endif
  }

  /// Does what Ctrl-C does.
  public static func interrupt() {
    #if canImport(Darwin)
      _ = Darwin.kill(getpid(), SIGINT)
    #else
      _ = Glibc.kill(getpid(), SIGINT)
    #endif
  }

  /// The time that the processor has given the program, all its threads together.
  public static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Lets a write fail whose reader has gone, or whose file may not grow, where it would end the
  /// program.
  public static func ignoreWritingSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Ends the program as a write to a pipe without a reader does by default: quietly, by the signal.
  public static func endByBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    _exit(128 + SIGPIPE)
  }

  /// Opens the standard streams that are closed, so that they refuse what is read and written and no
  /// file takes their place.
  public static func holdStandardStreams() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      // The lowest number that is free is the stream's own.
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// The bytes that the stack of the main thread may grow to; nil where the system does not say.
  public static var stackLimit: Int? {
    ResourceLimit.stack.current.map { Int(clamping: $0.soft) }
  }

  /// Lets the main thread's stack grow to so many bytes, as far as the system allows it.
  public static func raiseStackLimit(to bytes: Int) {
    guard let (soft, hard) = ResourceLimit.stack.current, soft < UInt64(bytes) else { return }
    ResourceLimit.stack.set(soft: min(UInt64(bytes), hard), hard: hard)
  }

  /// Takes from the program what no fault of its own may go beyond: it writes no byte to any file,
  /// leaves no dump, and has an end to its memory.
  public static func confine(memory bytes: Int) {
    ResourceLimit.fileSize.set(soft: 0, hard: 0)
    ResourceLimit.dump.set(soft: 0, hard: 0)
    ResourceLimit.memory.set(soft: UInt64(bytes), hard: UInt64(bytes))
  }
}

/// A limit that the system keeps for the program.
private enum ResourceLimit {
  case stack, fileSize, dump, memory

  #if canImport(Darwin)
    private var resource: Int32 {
      switch self {
      case .stack: RLIMIT_STACK
      case .fileSize: RLIMIT_FSIZE
      case .dump: RLIMIT_CORE
      case .memory: RLIMIT_AS
      }
    }
  #else
    private var resource: __rlimit_resource_t {
      switch self {
      case .stack: __rlimit_resource_t(RLIMIT_STACK.rawValue)
      case .fileSize: __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
      case .dump: __rlimit_resource_t(RLIMIT_CORE.rawValue)
      case .memory: __rlimit_resource_t(RLIMIT_AS.rawValue)
      }
    }
  #endif

  /// The limit that holds, and how far it may be raised.
  var current: (soft: UInt64, hard: UInt64)? {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return nil }
    return (UInt64(limit.rlim_cur), UInt64(limit.rlim_max))
  }

  func set(soft: UInt64, hard: UInt64) {
    var limit = rlimit(rlim_cur: rlim_t(soft), rlim_max: rlim_t(hard))
    // A limit that is refused stays what it was.
    _ = setrlimit(resource, &limit)
  }
}

/// The variables of the environment that the program was started in.
public enum ProgramEnvironment {
  /// The value of a variable; nil where it is not set.
  public static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The values of those variables that are set.
  public static func values(of names: [String]) -> [String: String] {
    names.reduce(into: [:]) { $0[$1] = self[$1] }
  }

  /// Sets a variable for programs that are started, unless it is set.
  public static func setDefault(_ name: String, to value: String) {
    setenv(name, value, 0)
  }
}

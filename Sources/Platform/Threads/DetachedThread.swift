#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A thread that runs to its end unattended.
public enum DetachedThread {
  /// Runs `work` on a thread of its own; false where none can be started.
  ///
  /// The thread is deaf to signals, so that Ctrl-C wakes the one that reads lines; those of a crash
  /// reach it.
  ///
  /// - Parameter stackSize: bytes of its stack; the system's choice where none is given.
  public static func start(
    stackSize: Int? = nil, _ work: @escaping @Sendable () -> Void
  ) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }
    var (deaf, before) = (sigset_t(), sigset_t())
    sigfillset(&deaf)
    for crash in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&deaf, crash) }
    pthread_sigmask(SIG_SETMASK, &deaf, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return begin(work, &attributes)
  }

  /// Lets the present thread sleep.
  public static func pause(_ time: Duration) {
    var (rest, missing) = (timespec(time), timespec())
    while nanosleep(&rest, &missing) != 0, errno == EINTR { rest = missing }
  }

  private static func begin(
    _ work: @escaping @Sendable () -> Void, _ attributes: inout pthread_attr_t
  ) -> Bool {
    let pointer = Unmanaged.passRetained(Work(work)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let failure = pthread_create(
        &thread, &attributes,
        { pointer in
          Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
          return nil
        }, pointer)
    #else
      var thread = pthread_t()
      let failure = pthread_create(
        &thread, &attributes,
        { pointer in
          guard let pointer else { return nil }
          Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
          return nil
        }, pointer)
    #endif
    if failure != 0 { Unmanaged<Work>.fromOpaque(pointer).release() }
    return failure == 0
  }

  private final class Work: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }

    func run() { SignalStack.with(body) }
  }
}

/// A stack for the handlers of signals, beside that of the thread.
///
/// Where a thread's own stack has come to its end, a handler could not run on it, and the terminal
/// would stay as the line editor had left it.
private enum SignalStack {
  private static let size = 1 << 16

  /// Runs `body` on the present thread, with a stack for handlers.
  static func with(_ body: () -> Void) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    defer { memory.deallocate() }
    var (stack, before) = (stack_t(), stack_t())
    stack.ss_sp = memory
    stack.ss_size = numericCast(size)
    sigaltstack(&stack, &before)
    defer { sigaltstack(&before, nil) }
    body()
  }
}

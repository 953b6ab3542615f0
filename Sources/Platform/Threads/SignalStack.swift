#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A stack for the handlers of signals, beside that of the thread.
///
/// Where a thread's own stack has come to its end, a handler could not run on it, and the terminal
/// would stay as the line editor had left it.
enum SignalStack {
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

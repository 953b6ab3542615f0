#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A value that threads share: one at a time changes it, others sleep until it has become what they
/// wait for.
///
/// The condition variable of POSIX; `Mutex` of the standard library cannot be waited upon.
public final class Monitor<State: Sendable>: Sendable {
  // Both must stay at one address; the lock guards the value.
  private nonisolated(unsafe) let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private nonisolated(unsafe) let change = UnsafeMutablePointer<pthread_cond_t>.allocate(
    capacity: 1)
  private nonisolated(unsafe) var state: State

  /// A monitor of a value.
  public init(_ state: State) {
    self.state = state
    pthread_mutex_init(lock, nil)
    #if canImport(Darwin)
      pthread_cond_init(change, nil)
    #else
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      // A clock that nobody sets.
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(change, &attributes)
      pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Looks at the value or changes it, and wakes all who wait.
  public func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(lock)
    }
    return try body(&state)
  }

  /// Sleeps until `body` finds what it looks for in the value; nil when the time is over first.
  ///
  /// - Parameters:
  ///   - time: how long to wait at most; without end where it is nil.
  ///   - body: called once at the start and after each change; it may change the value too, which
  ///     wakes nobody.
  public func wait<Result>(
    atMost time: Duration? = nil, for body: (inout State) -> Result?
  ) -> Result? {
    let deadline = time.map { ContinuousClock.now + $0 }
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let found = body(&state) { return found }
      guard let deadline else {
        pthread_cond_wait(change, lock)
        continue
      }
      let rest = deadline - ContinuousClock.now
      guard rest > .zero else { return nil }
      sleep(atMost: rest)
    }
  }

  private func sleep(atMost time: Duration) {
    #if canImport(Darwin)
      var rest = timespec(time)
      pthread_cond_timedwait_relative_np(change, lock, &rest)
    #else
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      var deadline = timespec(time + .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec))
      pthread_cond_timedwait(change, lock, &deadline)
    #endif
  }
}

extension timespec {
  /// A span of time, as the C library writes it.
  init(_ time: Duration) {
    let (seconds, fraction) = time.components
    self.init(tv_sec: Int(seconds), tv_nsec: Int(fraction / 1_000_000_000))
  }
}

import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A wait for any of several sockets.
public enum SocketWatch {
  /// A socket that is waited for.
  public struct Entry {
    let number: Int32
    let writes: Bool

    /// A socket from which something is to be read, and to which something is to be written where
    /// `writes`.
    public init(_ socket: Socket, writes: Bool = false) {
      (number, self.writes) = (socket.number, writes)
    }

    /// The bell that ends the wait.
    public init(_ bell: Bell) {
      (number, writes) = (bell.reading.number, false)
    }
  }

  /// The state of a socket after a wait.
  public struct Readiness {
    /// Something has come, the end of the connection perhaps.
    public let reads: Bool
    /// There is room for something to write.
    public let writes: Bool
  }

  /// Waits until something can be done with one of them at least, or the time is over; the state of
  /// each, in their order.
  public static func wait(
    for entries: [Entry], atMost time: Duration? = nil
  ) throws(SystemError) -> [Readiness] {
    var watched = entries.map {
      pollfd(
        fd: $0.number, events: Int16(POLLIN) | ($0.writes ? Int16(POLLOUT) : 0), revents: 0)
    }
    let milliseconds = time.map { Int32(clamping: Int64($0 / .milliseconds(1))) } ?? -1
    try retrying { poll(&watched, nfds_t(watched.count), milliseconds) }
    return watched.map {
      Readiness(
        reads: $0.revents & Int16(POLLIN | POLLHUP | POLLERR | POLLNVAL) != 0,
        writes: $0.revents & Int16(POLLOUT) != 0)
    }
  }
}

/// A bell that any thread rings to end another's wait for sockets.
public final class Bell: Sendable {
  let reading: OpenFile
  private let writing: OpenFile

  /// A bell that is silent.
  public init() throws(SystemError) {
    (reading, writing) = try OpenFile.pipe()
    for end in [reading, writing] {
      _ = fcntl(end.number, F_SETFL, fcntl(end.number, F_GETFL) | O_NONBLOCK)
    }
  }

  /// Ends the wait; one that has rung already rings no louder.
  public func ring() {
    // A pipe that is full rings too.
    _ = try? withSystemError { try [0].withUnsafeBytes { try writing.descriptor.write($0) } }
  }

  /// Makes it silent again.
  public func silence() {
    var bytes = [UInt8](repeating: 0, count: 512)
    // An empty pipe has nothing more to give.
    while let count = try? reading.read(into: &bytes), count == bytes.count {}
  }
}

import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A stream socket, for which neither reading nor writing ever waits; closed with its last reference.
public final class Socket: Sendable {
  private let file: OpenFile

  private init(_ file: OpenFile) {
    self.file = file
  }

  /// The number of its descriptor.
  public var number: Int32 { file.number }

  /// A socket that waits for connections on an address and a port of this machine; a free port where
  /// it is 0.
  ///
  /// - Parameter host: an address of IPv4 or IPv6, `localhost`, or `*` for all of IPv4.
  public static func listening(host: String, port: Int) throws(SystemError) -> Socket {
    let address = try SocketAddress(host: host, port: port)
    let socket = try opened(address)
    var yes: Int32 = 1
    setsockopt(
      socket.number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    try socket.listen(at: address)
    return socket
  }

  /// A socket that waits for connections on a path, in the place of one that an earlier program left.
  public static func listening(path: String) throws(SystemError) -> Socket {
    let address = try SocketAddress(path: path)
    let socket = try opened(address)
    // The program that comes after another takes its place; another kind of file refuses.
    if FileSystem.status(of: path, followsLinks: false)?.kind == .pipe { unlink(path) }
    try socket.listen(at: address)
    // Only the user may connect.
    chmod(path, 0o600)
    return socket
  }

  /// A connection to a socket that listens on this machine.
  public static func connected(host: String, port: Int) throws(SystemError) -> Socket {
    try connected(to: try SocketAddress(host: host, port: port))
  }

  /// A connection to a socket that listens on a path.
  public static func connected(path: String) throws(SystemError) -> Socket {
    try connected(to: try SocketAddress(path: path))
  }

  private static func connected(to address: SocketAddress) throws(SystemError) -> Socket {
    let socket = try opened(address)
    do {
      _ = try address.withPointer { pointer, size throws(SystemError) in
        try retrying { connect(socket.number, pointer, size) }
      }
    } catch {
      guard error == .inProgress else { throw error }
    }
    return socket
  }

  private static func opened(_ address: SocketAddress) throws(SystemError) -> Socket {
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = Int32(SOCK_STREAM.rawValue)
    #endif
    let number = try retrying { socket(Int32(address.family), stream, 0) }
    return prepared(number)
  }

  /// A descriptor that never waits and is handed down to no other program.
  private static func prepared(_ number: Int32) -> Socket {
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    return Socket(OpenFile(owning: FileDescriptor(rawValue: number)))
  }

  private func listen(at address: SocketAddress) throws(SystemError) {
    _ = try address.withPointer { pointer, size throws(SystemError) in
      try retrying { bind(number, pointer, size) }
    }
    #if canImport(Darwin)
      try retrying { Darwin.listen(number, 64) }
    #else
      try retrying { Glibc.listen(number, 64) }
    #endif
  }

  /// The port that it listens on; 0 for a path.
  public var port: Int {
    var address = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        guard getsockname(number, pointer, &size) == 0 else { return 0 }
        return SocketAddress.port(of: storage)
      }
    }
  }
}

extension Socket {
  /// The next connection that somebody has made to this socket; nil where there is none.
  public func accepted() throws(SystemError) -> Socket? {
    let number: Int32
    do { number = try retrying { accept(self.number, nil, nil) } } catch {
      // One that was made may be gone before it is taken.
      guard error == .wouldBlock || error == .connectionGone else { throw error }
      return nil
    }
    var yes: Int32 = 1
    // Small messages go at once; a path has no such delay, and refuses.
    setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    return Self.prepared(number)
  }

  /// Reads what has come into the start of an array; 0 at the end of the connection, nil where nothing
  /// has come.
  public func read(into array: inout [UInt8]) throws(SystemError) -> Int? {
    do { return try file.read(into: &array) } catch {
      guard error == .wouldBlock else { throw error }
      return nil
    }
  }

  /// Writes as many bytes as there is room for, and returns how many.
  public func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    do {
      return try withSystemError { try bytes.withUnsafeBytes { try file.descriptor.write($0) } }
    } catch {
      guard error == .wouldBlock else { throw error }
      return 0
    }
  }
}

extension SystemError {
  /// A connection that is being made.
  static let inProgress = SystemError(.nowInProgress)
  /// A connection that was given up before it was taken.
  static let connectionGone = SystemError(.connectionAbort)
  /// No address of this machine.
  static let noSuchAddress = SystemError(.addressNotAvailable)
  /// A name longer than the system takes.
  static let nameTooLong = SystemError(.fileNameTooLong)
}

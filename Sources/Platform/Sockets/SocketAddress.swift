#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The address of a socket, as the system calls take it.
struct SocketAddress {
  private var storage = sockaddr_storage()
  private let size: socklen_t

  /// The family of the address, IPv4, IPv6 or a path.
  var family: sa_family_t { storage.ss_family }

  /// An address of IPv4 or IPv6, without asking any name server.
  init(host: String, port: Int) throws(SystemError) {
    guard let port = UInt16(exactly: port) else { throw .noSuchAddress }
    let name = host == "localhost" ? "127.0.0.1" : host == "*" ? "0.0.0.0" : host
    var four = sockaddr_in()
    var six = sockaddr_in6()
    if inet_pton(AF_INET, name, &four.sin_addr) == 1 {
      four.sin_family = sa_family_t(AF_INET)
      four.sin_port = port.bigEndian
      size = Self.copy(four, to: &storage)
    } else if inet_pton(AF_INET6, name, &six.sin6_addr) == 1 {
      six.sin6_family = sa_family_t(AF_INET6)
      six.sin6_port = port.bigEndian
      size = Self.copy(six, to: &storage)
    } else {
      throw .noSuchAddress
    }
  }

  /// A path in the file system.
  init(path: String) throws(SystemError) {
    var address = sockaddr_un()
    let bytes = Array(path.utf8)
    // One byte is left for the zero at the end.
    guard !bytes.isEmpty, bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw .nameTooLong
    }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    size = Self.copy(address, to: &storage)
  }

  private static func copy<Address>(
    _ address: Address, to storage: inout sockaddr_storage
  ) -> socklen_t {
    withUnsafeMutableBytes(of: &storage) { room in
      withUnsafeBytes(of: address) { room.copyMemory(from: $0) }
    }
    return socklen_t(MemoryLayout<Address>.size)
  }

  /// Calls `body` with what the system calls take.
  func withPointer<Result>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    try withUnsafePointer(to: storage) { storage throws(SystemError) in
      try storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        pointer throws(SystemError) in try body(pointer, size)
      }
    }
  }

  /// The port in an address; 0 for a path.
  static func port(of storage: UnsafePointer<sockaddr_storage>) -> Int {
    switch Int32(storage.pointee.ss_family) {
    case AF_INET:
      storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        Int(UInt16(bigEndian: $0.pointee.sin_port))
      }
    case AF_INET6:
      storage.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        Int(UInt16(bigEndian: $0.pointee.sin6_port))
      }
    default: 0
    }
  }
}

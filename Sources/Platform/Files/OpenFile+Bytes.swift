import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OpenFile {
  /// Reads what there is, as much as the buffer holds at most; 0 at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    try withSystemError { try descriptor.read(into: buffer) }
  }

  /// Reads what there is into the start of an array, as much as it holds at most; 0 at the end.
  public func read(into array: inout [UInt8]) throws(SystemError) -> Int {
    try withSystemError { try array.withUnsafeMutableBytes { try descriptor.read(into: $0) } }
  }

  /// Reads up to the end, or up to `most` bytes.
  public func readAll(upTo most: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    // Only a hint: what has no size, a pipe, is read all the same.
    bytes.reserveCapacity(min(most, (try? status().size) ?? 0) + 1)
    var chunk = [UInt8](repeating: 0, count: min(most, 1 << 16))
    while bytes.count < most {
      let count = try read(into: &chunk)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<min(count, most - bytes.count)])
    }
    return bytes
  }

  /// Writes all bytes; waits where there is no room for them.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(
          try withSystemError { try descriptor.write(UnsafeRawBufferPointer(rebasing: rest)) })
      } catch .wouldBlock {
        var wait = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        try retrying { poll(&wait, 1, -1) }
      }
    }
  }

  /// Writes all bytes of an array.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    // `withUnsafeBytes` does not carry the type of an error.
    try bytes.withUnsafeBytes { buffer in
      Result { () throws(SystemError) in try write(buffer) }
    }.get()
  }

  /// Writes a text in UTF-8.
  public func write(_ text: String) throws(SystemError) {
    try write(Array(text.utf8))
  }

  /// Goes to the byte that stands `offset` bytes from the start.
  public func seek(to offset: Int) throws(SystemError) {
    _ = try withSystemError { try descriptor.seek(offset: Int64(offset), from: .start) }
  }

  /// Tells whether something can be written without waiting.
  public var isWritable: Bool {
    var wait = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return poll(&wait, 1, 0) > 0
  }

  /// Waits until there is something to read, or its end; false when the time is over.
  public func isReadable(within time: Duration) throws(SystemError) -> Bool {
    let (seconds, fraction) = time.components
    let milliseconds = seconds * 1000 + fraction / 1_000_000_000_000_000
    var wait = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return try retrying { poll(&wait, 1, Int32(clamping: milliseconds)) } > 0
  }
}

import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import CPlatform
  import Glibc
#endif

/// An open file, pipe or terminal, closed with its last reference.
///
/// None is handed down to other programs, unless they are given it as a stream. Calls that a signal
/// breaks off begin again.
public final class OpenFile: Sendable {
  let descriptor: FileDescriptor
  private let isOurs: Bool

  /// The input of the program.
  public static let standardInput = OpenFile(borrowing: 0)
  /// The output of the program.
  public static let standardOutput = OpenFile(borrowing: 1)
  /// The place of messages.
  public static let standardError = OpenFile(borrowing: 2)

  /// The file of a descriptor that somebody else closes.
  public init(borrowing number: Int32) {
    descriptor = FileDescriptor(rawValue: number)
    isOurs = false
  }

  init(owning descriptor: FileDescriptor) {
    self.descriptor = descriptor
    isOurs = true
  }

  deinit {
    // Nothing can be done about a failure, and what was written has been checked.
    if isOurs { try? descriptor.close() }
  }

  /// The number of the descriptor, for functions of C.
  public var number: Int32 { descriptor.rawValue }

  /// Opens a file to read from.
  public static func reading(_ path: String) throws(SystemError) -> OpenFile {
    try opening(path, .readOnly, [.closeOnExec])
  }

  /// Opens a file to read from; a pipe is opened although nobody writes to it yet.
  static func readingWithoutWaiting(_ path: String) throws(SystemError) -> OpenFile {
    try opening(path, .readOnly, [.closeOnExec, .nonBlocking])
  }

  /// Opens a pipe or a device to write to; asks the checkpoint while nobody reads from it.
  static func writingWithoutWaiting(_ path: String, checkpoint: Checkpoint) throws -> OpenFile {
    while true {
      try checkpoint()
      do {
        return try opening(path, .writeOnly, [.closeOnExec, .nonBlocking])
      } catch let error {
        guard error == .noReader else { throw error }
        pause(patience)
      }
    }
  }

  /// Makes a file, or empties it; only its owner may read it.
  public static func replacing(_ path: String) throws(SystemError) -> OpenFile {
    try opening(path, .writeOnly, [.closeOnExec, .create, .truncate])
  }

  /// Opens a file to read, and to write at its end; one that is made is its owner's alone.
  public static func appending(_ path: String) throws(SystemError) -> OpenFile {
    try opening(path, .readWrite, [.closeOnExec, .create, .append])
  }

  private static func opening(
    _ path: String, _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions
  ) throws(SystemError) -> OpenFile {
    try withSystemError {
      OpenFile(
        owning: try FileDescriptor.open(
          FilePath(path), mode, options: options, permissions: .ownerReadWrite))
    }
  }

  /// Makes a pipe: what is written to one end is read from the other.
  public static func pipe() throws(SystemError) -> (reading: OpenFile, writing: OpenFile) {
    let ends = try withSystemError { try FileDescriptor.pipe() }
    let pipe = (reading: OpenFile(owning: ends.readEnd), writing: OpenFile(owning: ends.writeEnd))
    for end in [pipe.reading, pipe.writing] { _ = fcntl(end.number, F_SETFD, FD_CLOEXEC) }
    return pipe
  }

  /// The kind, size and identity of the file.
  public func status() throws(SystemError) -> FileStatus {
    try withSystemError { FileStatus(try Stat(descriptor)) }
  }

  /// True when it is a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }

  /// Waits until nobody else holds the file's lock, and takes it; it ends with the file.
  public func lock() throws(SystemError) {
    try retrying { flock(number, LOCK_EX) }
  }

  /// Takes the file's lock, unless somebody else holds it; false then.
  ///
  /// The lock ends with the file.
  public func takeLock() throws(SystemError) -> Bool {
    do {
      try retrying { flock(number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      guard error == .wouldBlock else { throw error }
      return false
    }
  }

  /// Lets nobody but the owner read the file, where others could.
  ///
  /// What cannot be narrowed, somebody else's file or a device, stays as it is.
  public func makePrivate() {
    // Without its status nothing is known of it, and it is not the user's to change.
    guard let status = try? status(), status.kind == .regular, !status.isPrivate else { return }
    _ = fchmod(number, mode_t(status.permissions.rawValue & 0o700))
  }

  /// Asks the disk to begin with what was written, so that there is less to wait for in the end.
  func beginWriting() {
    #if !canImport(Darwin)
      cp_begin_writing(number)
    #endif
  }

  /// Has all that was written brought to the disk.
  public func synchronize() throws(SystemError) {
    try retrying { fsync(number) }
  }
}

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

  /// The time between two looks at a checkpoint while there is nothing to do.
  private static let patience = Duration.milliseconds(50)

  private static func pause(_ time: Duration) { usleep(UInt32(time / .microseconds(1))) }

  /// Reads up to the end, or up to `most` bytes, as they come; asks the checkpoint meanwhile.
  func readAll(upTo most: Int, checkpoint: Checkpoint) throws -> [UInt8] {
    let status = try status()
    let isRegular = status.kind == .regular
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(most, status.size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most {
      try checkpoint()
      guard try isRegular || isReadable(within: Self.patience) else { continue }
      let count: Int
      do { count = try read(into: &chunk) } catch let error {
        guard error == .wouldBlock else { throw error }
        continue
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<min(count, most - bytes.count)])
    }
    return bytes
  }

  /// Writes all bytes; asks the checkpoint while there is no room for them.
  func write(_ bytes: [UInt8], checkpoint: Checkpoint) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      try checkpoint()
      do {
        let count = try withSystemError { try rest.withUnsafeBytes { try descriptor.write($0) } }
        rest = rest.dropFirst(count)
      } catch let error {
        guard error == .wouldBlock else { throw error }
        Self.pause(Self.patience)
      }
    }
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

  /// True when something can be written without waiting.
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

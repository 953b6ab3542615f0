import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
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

  /// Opens what is there, a device for instance, to write to.
  public static func writing(_ path: String) throws(SystemError) -> OpenFile {
    try opening(path, .writeOnly, [.closeOnExec])
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

  /// Tells whether it is a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }

  /// Waits until nobody else holds the file's lock, and takes it; it ends with the file.
  public func lock() throws(SystemError) {
    try retrying { flock(number, LOCK_EX) }
  }

  /// Has all that was written brought to the disk.
  public func synchronize() throws(SystemError) {
    try retrying { fsync(number) }
  }
}

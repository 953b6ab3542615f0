import Glibc
public import Tables

/// The bytes of a file on disk, read as they are wanted.
public final class FileSource: ByteSource {
  private let path: String
  private let descriptor: Int32
  private var chunk: [UInt8] = []
  /// The size of the file when it was opened.
  public let byteCount: Int?

  private init(_ path: String, _ descriptor: Int32, size: Int) {
    self.path = path
    self.descriptor = descriptor
    byteCount = size
  }

  deinit {
    close(descriptor)
  }

  /// A source for a file; what cannot go back to its start, a pipe, is read whole.
  public static func open(_ path: String) throws(FileProblem) -> any ByteSource {
    let descriptor = try FileSystem.openForReading(path)
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      return FileSource(path, descriptor, size: Int(status.st_size))
    }
    defer { close(descriptor) }
    return MemorySource(try FileSystem.readAll(descriptor, path))
  }

  /// Goes back to the first byte.
  public func restart() throws {
    if lseek(descriptor, 0, SEEK_SET) != 0 { throw FileSystem.unreadable(path) }
  }

  /// The next bytes, at most `count`; none at the end.
  public func next(_ count: Int) throws -> ArraySlice<UInt8> {
    if chunk.count < count { chunk = Array(repeating: 0, count: count) }
    while true {
      let got = Glibc.read(descriptor, &chunk, count)
      if got >= 0 { return chunk[..<got] }
      if errno != EINTR { throw FileSystem.unreadable(path) }
    }
  }
}

public import Platform
public import Tables

/// The bytes of a file on disk, read as they are wanted.
public final class FileSource: ByteSource {
  private let path: String
  private let file: OpenFile
  private var chunk: [UInt8] = []
  /// The size of the file when it was opened.
  public let byteCount: Int?

  private init(_ path: String, _ file: OpenFile, size: Int) {
    self.path = path
    self.file = file
    byteCount = size
  }

  /// A source for a file; what cannot go back to its start, a pipe, is read whole.
  public static func open(_ path: String) throws(FileError) -> any ByteSource {
    do {
      let file = try OpenFile.reading(path)
      let status = try file.status()
      if status.kind == .regular { return FileSource(path, file, size: status.size) }
      return MemorySource(try file.readAll())
    } catch {
      throw FileError(reading: path, error)
    }
  }

  /// Goes back to the first byte.
  public func restart() throws {
    do { try file.seek(to: 0) } catch { throw FileError(reading: path, error) }
  }

  /// The next bytes, at most `count`; none at the end.
  public func next(_ count: Int) throws -> ArraySlice<UInt8> {
    if chunk.count < count { chunk = Array(repeating: 0, count: count) }
    do {
      let got = try chunk.withUnsafeMutableBytes {
        try file.read(into: .init(rebasing: $0[..<count]))
      }
      return chunk[..<got]
    } catch let error as SystemError {
      throw FileError(reading: path, error)
    }
  }
}

/// A file that one program keeps for as long as it runs: nobody else who keeps it so writes to it
/// meanwhile, nobody but its owner reads it, and what somebody changes all the same is noticed.
///
/// The lock is that of the file itself; the file that takes its place at each write is locked before
/// it does, so that there is no moment without a lock.
public final class KeptFile {
  /// The path of the file.
  public let path: String
  private var holder: OpenFile?
  /// The bytes that were last read or written; nil where there was no file.
  private var known: [UInt8]?

  /// The keeper of a file that is neither read nor locked yet.
  public init(_ path: String) { self.path = path }

  /// A reason for which a file is not kept.
  public enum Problem: Error, Sendable, Equatable {
    /// Another program keeps it.
    case inUse
    /// It cannot be read, or written.
    case failed(FileError)
  }

  /// Takes the lock and reads the file; nil where there is none.
  public func read() throws(Problem) -> [UInt8]? {
    do {
      while true {
        let file = try OpenFile.reading(FileSystem.spelled(path))
        guard try file.takeLock() else { throw Problem.inUse }
        // It may have been replaced between opening and locking.
        guard try file.status().identity == FileSystem.status(of: path)?.identity else { continue }
        file.makePrivate()
        let bytes = try file.readAll()
        (holder, known) = (file, bytes)
        return bytes
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      let error = error as? SystemError ?? .notFound
      if error == .notFound { return nil }
      throw .failed(FileError(reading: path, error))
    }
  }

  /// True where the file is there and holds something else than was last read or written.
  public var isChanged: Bool {
    // What cannot be read cannot be compared; whether it can be written, writing tells.
    guard let present = try? FileSystem.read(path) else { return false }
    return present != known
  }

  /// Takes the lock of a file that has come since none was found; what was known of it stays known.
  public func hold() throws(Problem) {
    guard holder == nil, FileSystem.exists(path) else { return }
    let mine = known
    _ = try read()
    known = mine
  }

  /// Writes the file whole or not at all, whatever it holds, and keeps it from now on.
  public func write(_ bytes: [UInt8]) throws(Problem) {
    // One that came meanwhile may be another program's to keep.
    try hold()
    do {
      let place = FileSystem.resolved(FileSystem.spelled(path)) ?? path
      var new = try TemporaryFile(beside: place)
      try new.file.write(bytes)
      guard try new.file.takeLock() else { throw Problem.inUse }
      try new.file.synchronize()
      if holder == nil {
        try new.moveWhereNothingIs(to: place)
      } else {
        try new.move(to: place)
      }
      (holder, known) = (new.file, bytes)
    } catch let problem as Problem {
      throw problem
    } catch {
      let error = error as? SystemError ?? .notFound
      // What came between is another program's, which was quicker.
      if error == .exists { throw .inUse }
      throw .failed(.unwritable(path, error))
    }
  }
}

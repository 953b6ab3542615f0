import Glibc

/// A file of past statements, oldest first, one a line.
///
/// Line breaks inside a statement are kept as the byte 0x1F (unit separator). An entry is one
/// write at the end of the file, so that sessions side by side do not mix theirs.
public struct HistoryFile: Sendable, Equatable {
  /// What went wrong with it.
  public enum Problem: Error, Equatable, Sendable {
    /// It held bytes that are no UTF-8. It has been renamed to `movedTo` (nil when that failed
    /// too), and what could be read of it begins a new file.
    case corrupt(movedTo: String?)
    /// The system refused; the number is `errno`.
    case failed(errno: Int32)
  }

  /// What a file held.
  public struct Contents: Equatable, Sendable {
    /// Oldest first, each once, where it was last.
    public var entries: [String]
    /// Nil when the file was read, and when there was none.
    public var problem: Problem?
  }

  /// Where the file is; missing directories are created with the first entry.
  public var path: String
  /// How many entries are loaded and kept.
  public var limit: Int

  /// A history at a path, of so many entries at most.
  public init(path: String, limit: Int = 1000) {
    self.path = path
    self.limit = max(1, limit)
  }

  static let lineBreak = UInt8(0x1F)

  /// An entry as it is kept: without blanks and line breaks at its ends, and without control
  /// characters other than line breaks and tabs.
  static func kept(_ entry: String) -> String {
    let scalars = entry.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    let start = scalars.drop { $0 == "\n" }
    let blankEnd = start.reversed().prefix { $0.properties.isWhitespace }.count
    return String(start.dropLast(blankEnd))
  }

  /// Adds an entry at the end.
  public func append(_ entry: String) throws(Problem) {
    let bytes = Self.kept(entry).utf8.map { $0 == UInt8(ascii: "\n") ? Self.lineBreak : $0 }
    guard !bytes.isEmpty else { return }
    createDirectories()
    let descriptor = try openLocked()
    defer { close(descriptor) }
    let line = bytes + [UInt8(ascii: "\n")]
    let written = write(descriptor, line, line.count)
    guard written == line.count else { throw .failed(errno: written < 0 ? errno : ENOSPC) }
    if lseek(descriptor, 0, SEEK_END) > Self.most { trim(descriptor) }
  }

  /// The file with its lock, which a session that shortens it holds too; closing it lets go.
  ///
  /// A file that was replaced while this waited for the lock is left for the new one.
  private func openLocked() throws(Problem) -> Int32 {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .failed(errno: errno) }
      flock(descriptor, LOCK_EX)
      var (mine, present) = (stat(), stat())
      if fstat(descriptor, &mine) != 0 || stat(path, &present) != 0
        || mine.st_ino == present.st_ino
      {
        return descriptor
      }
      close(descriptor)
    }
  }

  /// Bytes that the file may have, and that are kept of it then.
  static let most = 16 << 20
  private static let kept = 8 << 20

  /// Replaces the file by its newer half; where that fails, it stays as it is.
  private func trim(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: Self.kept)
    lseek(descriptor, -Self.kept, SEEK_END)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count == bytes.count, let first = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
    let lines = Array(bytes[(first + 1)...])
    let name = path + ".new"
    let new = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard new >= 0 else { return }
    let written = write(new, lines, lines.count)
    close(new)
    if written != lines.count || rename(name, path) != 0 { unlink(name) }
  }

  private func createDirectories() {
    for (index, character) in zip(path.indices, path).dropFirst() where character == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
  }
}

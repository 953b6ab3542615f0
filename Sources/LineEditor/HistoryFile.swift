public import Platform

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
    /// The system refused.
    case failed(SystemError)
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
    FileSystem.makePrivateFolders(above: path)
    do {
      let file = try openLocked()
      try file.write(bytes + [UInt8(ascii: "\n")])
      let size = try file.status().size
      if size > Self.most { try? trim(file, size: size) }  // It stays long where it cannot be.
    } catch { throw .failed(error) }
  }

  /// The file with its lock, which a session that shortens it holds too; closing it lets go.
  ///
  /// A file that was replaced while this waited for the lock is left for the new one.
  private func openLocked() throws(SystemError) -> OpenFile {
    while true {
      let file = try OpenFile.appending(path)
      try file.lock()
      let mine = try file.status()
      guard let present = FileSystem.status(of: path), mine.identity != present.identity else {
        return file
      }
    }
  }

  /// Bytes that the file may have, and that are kept of it then.
  static let most = 16 << 20
  private static let kept = 8 << 20

  /// Replaces the file by its newer half.
  private func trim(_ file: OpenFile, size: Int) throws(SystemError) {
    try file.seek(to: size - Self.kept)
    let bytes = try file.readAll(upTo: Self.kept)
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
    let name = path + ".new"
    do {
      try OpenFile.replacing(name).write(Array(bytes[(first + 1)...]))
      try FileSystem.rename(name, to: path)
    } catch {
      FileSystem.remove(name)
      throw error
    }
  }
}

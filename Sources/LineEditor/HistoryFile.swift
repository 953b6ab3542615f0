public import Platform

/// A file of past statements, oldest first, one a line.
///
/// Line breaks inside a statement are kept as the byte 0x1F (unit separator). An entry is one
/// write at the end of the file, so that sessions side by side do not mix theirs.
public struct HistoryFile: Sendable, Equatable {
  /// A fault of the file.
  public enum Problem: Error, Equatable, Sendable {
    /// The file held bytes that are no UTF-8. It has been renamed to `movedTo` (nil when that failed
    /// too), and what could be read of it begins a new file.
    case corrupt(movedTo: String?)
    /// The system refused.
    case failed(SystemError)
  }

  /// The contents of a file.
  public struct Contents: Equatable, Sendable {
    /// The entries, oldest first, each once, where it was last.
    public var entries: [String]
    /// The fault; nil when the file was read, and when there was none.
    public var problem: Problem?
  }

  /// The path of the file; missing directories are created with the first entry.
  public var path: String
  /// The number of entries that are loaded and kept.
  public var limit: Int

  /// A history at a path, of so many entries at most.
  public init(path: String, limit: Int = 1000) {
    self.path = path
    self.limit = max(1, limit)
  }

  private static let lineBreak = UInt8(0x1F)

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
      // The entry is written; a file that cannot be cut short is cut the next time.
      if size > Self.most { try? trim(file, size: size) }
    } catch { throw .failed(error) }
  }

  /// Throws where the path leads to a pipe, which would be waited for, or to a device.
  private func refuseSpecialFiles() throws(SystemError) {
    let kind = FileSystem.status(of: path)?.kind
    if kind == .pipe || kind == .device { throw .notSeekable }
  }

  /// The file with its lock, which a session that shortens it holds too; closing it lets go.
  ///
  /// A file that was replaced while this waited for the lock is left for the new one.
  private func openLocked() throws(SystemError) -> OpenFile {
    while true {
      try refuseSpecialFiles()
      let file = try OpenFile.appending(path)
      file.makePrivate()
      try file.lock()
      let mine = try file.status()
      guard let present = FileSystem.status(of: path), mine.identity != present.identity else {
        return file
      }
    }
  }

  /// The bytes that the file may have, and those that are kept of it then.
  static let most = 16 << 20
  private static let kept = 8 << 20

  /// Replaces the file by its newer half.
  private func trim(_ file: OpenFile, size: Int) throws(SystemError) {
    try file.seek(to: size - Self.kept)
    let bytes = try file.readAll(upTo: Self.kept)
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
    let name = path + ".new"
    do {
      let file = try OpenFile.replacing(name)
      file.makePrivate()
      try file.write(Array(bytes[(first + 1)...]))
      try FileSystem.rename(name, to: path)
    } catch {
      FileSystem.remove(name)
      throw error
    }
  }
}

extension HistoryFile {
  /// The number of bytes that are read of a long file, its last ones.
  private static let tail = 1 << 18

  /// Reads the last entries, each text once.
  ///
  /// This never fails: a file that is missing is empty, and one that is not UTF-8 is renamed and
  /// told as the `problem` of the answer.
  public func load() -> Contents {
    let bytes: [UInt8]
    do { bytes = try readTail() } catch {
      return Contents(entries: [], problem: error == .notFound ? nil : .failed(error))
    }
    let (entries, isValid) = lastEntries(of: bytes)
    guard !isValid else { return Contents(entries: entries) }
    let moved = setAside()
    // The entries are in the file that was set aside, which the dialogue names.
    if moved != nil { for entry in entries { try? append(entry) } }
    return Contents(entries: entries, problem: .corrupt(movedTo: moved))
  }

  /// Reads backwards from the end, so that a long file costs no more than the entries kept.
  private func lastEntries(of bytes: [UInt8]) -> (entries: [String], isValid: Bool) {
    var seen: Set<String> = []
    var entries: [String] = []
    var isValid = true
    var rest = bytes[...]
    while entries.count < limit, !rest.isEmpty {
      let lineBreak = rest.lastIndex(of: UInt8(ascii: "\n"))
      let line = rest[(lineBreak.map { $0 + 1 } ?? rest.startIndex)...]
      rest = rest[..<(lineBreak ?? rest.startIndex)]
      guard let entry = Self.entry(line) else {
        isValid = false
        continue
      }
      if !entry.isEmpty, seen.insert(entry).inserted { entries.append(entry) }
    }
    return (entries.reversed(), isValid)
  }

  /// The entry that a line holds; nil when it is no UTF-8.
  private static func entry(_ line: ArraySlice<UInt8>) -> String? {
    if line.allSatisfy({ (0x20..<0x7F).contains($0) }), line.last != UInt8(ascii: " ") {
      return String(decoding: line, as: UTF8.self)
    }
    let text = line.map { $0 == lineBreak ? UInt8(ascii: "\n") : $0 }
    return String(validating: text, as: UTF8.self).map(kept)
  }

  private func readTail() throws(SystemError) -> [UInt8] {
    try refuseSpecialFiles()
    let file = try OpenFile.reading(path)
    file.makePrivate()
    let start = max(0, try file.status().size - Self.tail)
    try file.seek(to: start)
    let bytes = try file.readAll(upTo: Self.tail)
    // The first line of a tail has lost its beginning.
    return start == 0 ? bytes : Array(bytes.drop { $0 != UInt8(ascii: "\n") })
  }

  /// Renames the file to the first free name of `….corrupt`, `….corrupt2`, and so on.
  private func setAside() -> String? {
    for number in 1...100 {
      let name = path + ".corrupt" + (number == 1 ? "" : String(number))
      guard !FileSystem.exists(name) else { continue }
      // Nil, the dialogue says that the file is damaged and where it stands.
      return (try? FileSystem.rename(path, to: name)) == nil ? nil : name
    }
    return nil
  }
}

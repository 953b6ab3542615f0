import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The maker of a file: it calls what it is given with one piece after the other, on any thread.
public typealias FilePieces = (_ write: @Sendable ([UInt8]) throws -> Void) throws -> Void

/// Files and folders by their paths.
public enum FileSystem {
  /// The status of what has that path; nil where nothing has, or it may not be looked at.
  ///
  /// - Parameter followsLinks: whether a link is taken for what it leads to.
  public static func status(of path: String, followsLinks: Bool = true) -> FileStatus? {
    // The answer is whether something is there; opening it tells why it cannot be read.
    (try? Stat(FilePath(path), followTargetSymlink: followsLinks)).map(FileStatus.init)
  }

  /// Returns whether anything has that path, whichever way its accents are written.
  public static func exists(_ path: String) -> Bool { access(spelled(path), F_OK) == 0 }

  /// The path as its names are spelled on the disk, where they differ from it only in how accents are
  /// written (é as one character, or as two); the path itself where something has it, or nothing.
  public static func spelled(_ path: String) -> String {
    guard access(path, F_OK) != 0, !path.utf8.allSatisfy({ $0 < 0x80 }) else { return path }
    var found = path.hasPrefix("/") ? "/" : ""
    for scalars in path.unicodeScalars.split(separator: "/") {
      let part = String(scalars)
      let folder = found.isEmpty ? "." : found
      let prefix = found.isEmpty || found.hasSuffix("/") ? found : found + "/"
      if access(prefix + part, F_OK) == 0 {
        found = prefix + part
      } else if let name = names(in: folder).first(where: { $0 == part }) {
        found = prefix + name
      } else {
        return path
      }
    }
    return found
  }

  /// Returns whether a folder has that path.
  public static func isFolder(_ path: String) -> Bool { status(of: path)?.kind == .folder }

  /// The path from the root, without links; nil where nothing has that path.
  public static func resolved(_ path: String) -> String? { RawPath(path).resolved?.text }

  /// The names in a folder, in order; none where it cannot be read.
  public static func names(in folder: String) -> [String] {
    RawPath(folder).children.map(\.text).sorted()
  }

  /// The path of the folder that a file lies in; `.` where its path names none.
  ///
  /// By scalars: a name may begin with a combining mark, which would hide the stroke.
  public static func folder(of file: String) -> String {
    let scalars = file.unicodeScalars
    guard let stroke = scalars.lastIndex(of: "/") else { return "." }
    return stroke == scalars.startIndex ? "/" : String(scalars[..<stroke])
  }

  /// Makes a folder, unless it is there.
  public static func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let error = lastError()
    guard error != .exists || !isFolder(path) else { return }
    throw .unwritable(path, error)
  }

  /// Makes the folders that a file is to lie in, for their owner alone, as far as they are missing.
  ///
  /// A folder that cannot be made is told by whoever writes the file.
  public static func makePrivateFolders(above file: String) {
    for (index, character) in zip(file.indices, file).dropFirst() where character == "/" {
      mkdir(String(file[..<index]), 0o700)
    }
  }

  /// Gives a file another path, in the place of what has it.
  public static func rename(_ path: String, to new: String) throws(SystemError) {
    try retrying {
      #if canImport(Darwin)
        Darwin.rename(path, new)
      #else
        Glibc.rename(path, new)
      #endif
    }
  }

  /// Takes a file, or an empty folder, away; what is not there is none.
  public static func remove(_ path: String) {
    #if canImport(Darwin)
      _ = Darwin.remove(path)
    #else
      _ = Glibc.remove(path)
    #endif
  }
}

extension FileSystem {
  /// The bytes of a file.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    do { return try OpenFile.reading(spelled(path)).readAll() } catch {
      throw FileError(reading: path, error)
    }
  }

  /// The bytes of a file, or of a pipe or a device as they come.
  ///
  /// It asks the checkpoint after each piece, and while there is nothing to read yet, as in a pipe that
  /// nobody writes to. Throws `FileError`, `endless` for a device that gives more than
  /// `deviceLimit` bytes, or what the checkpoint throws.
  public static func read(_ path: String, checkpoint: Checkpoint) throws -> [UInt8] {
    let file: OpenFile
    do { file = try OpenFile.readingWithoutWaiting(spelled(path)) } catch {
      throw FileError(reading: path, error)
    }
    return try readAll(file, path, checkpoint: checkpoint)
  }

  /// The bytes of an open file up to its end, as `read` gives them; `path` names it in errors.
  public static func readAll(
    _ file: OpenFile, _ path: String, checkpoint: Checkpoint
  ) throws -> [UInt8] {
    do {
      let status = try file.status()
      let most = status.kind == .device ? deviceLimit : .max
      let bytes = try file.readAll(upTo: most, checkpoint: checkpoint)
      if bytes.count >= most { throw FileError.endless(path) }
      return bytes
    } catch let error as SystemError {
      throw FileError(reading: path, error)
    }
  }

  /// The bytes that are read of a device: some have no end.
  private static let deviceLimit = 64 << 20

  /// Writes a file whole or not at all: into a new file beside it, which then takes its place.
  ///
  /// A device or a pipe is written to as it is: nothing may take its place.
  /// A link stays one: the file that it leads to is replaced.
  ///
  /// - Parameter privately: whether nobody but the owner may read it, whoever could read the file
  ///   that it replaces.
  public static func write(
    _ bytes: [UInt8], to path: String, privately: Bool = false
  ) throws(FileError) {
    let result = Result {
      try write(bytes, to: path, privately: privately) { land in try land() }
    }
    if case .failure(let error as FileError) = result { throw error }
  }

  /// Writes a file whole or not at all, and not at all where `gate` throws.
  ///
  /// Throws `FileError`, or what `gate` and the checkpoint throw. The checkpoint is asked while a pipe
  /// waits for whoever reads from it.
  ///
  /// - Parameter gate: called when all is ready; it lets the new file take its place by calling what
  ///   it is given, or throws.
  public static func write(
    _ bytes: [UInt8], to path: String, privately: Bool = false, checkpoint: Checkpoint = .unlimited,
    through gate: (_ land: () throws -> Void) throws -> Void
  ) throws {
    try write(to: path, privately: privately, checkpoint: checkpoint, through: gate) { write in
      try write(bytes)
    }
  }

  /// The same for a file that is made piece by piece; it throws what `pieces` throws, too.
  public static func write(
    to path: String, privately: Bool = false, checkpoint: Checkpoint = .unlimited,
    through gate: (_ land: () throws -> Void) throws -> Void, pieces: FilePieces
  ) throws {
    let path = spelled(path)
    var place = path
    do {
      let present = status(of: path)
      if present?.kind == .pipe || present?.kind == .device {
        // Whoever reads from a pipe may let it wait for ever: not within the gate.
        try gate {}
        let file = try OpenFile.writingWithoutWaiting(path, checkpoint: checkpoint)
        return try pieces { try file.write($0, checkpoint: checkpoint) }
      }
      place = resolved(path) ?? path
      var new = try TemporaryFile(beside: place)
      let file = new.file
      try pieces { piece in
        try file.write(piece)
        file.beginWriting()
      }
      // A new file is its owner's alone, as far as the disk can say so.
      if !privately {
        try retrying { fchmod(new.file.number, permissions(replacing: present)) }
      }
      try new.file.synchronize()
      try gate { try new.move(to: place) }
    } catch let error as SystemError {
      throw FileError.unwritable(place, error)
    }
  }

  /// The permissions of the file that is replaced, or what a new file usually gets.
  private static func permissions(replacing present: FileStatus?) -> mode_t {
    if let present { return mode_t(present.permissions.rawValue) }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }
}

/// A file that cannot be read or written, and the reason.
public enum FileError: Error, Sendable, Equatable {
  /// Nothing has that path.
  case notFound(String)
  /// The path leads to a folder.
  case isFolder(String)
  /// A device gives bytes without end.
  case endless(String)
  /// The system refuses to read.
  case unreadable(String, SystemError)
  /// The system refuses to write.
  case unwritable(String, SystemError)

  /// The error of a call that was to read a file.
  public init(reading path: String, _ error: SystemError) {
    switch error {
    case .notFound, .notFolder: self = .notFound(path)
    case .isFolder: self = .isFolder(path)
    default: self = .unreadable(path, error)
    }
  }
}

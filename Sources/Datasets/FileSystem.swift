import Glibc

/// Why a file cannot be read or written.
public enum FileProblem: Error, Sendable, Equatable {
  /// Nothing has that path.
  case notFound(String)
  /// The path leads to a folder.
  case isFolder(String)
  /// The system refuses; `reason` is its own word for it.
  case unreadable(String, reason: String)
  /// The system refuses to write.
  case unwritable(String, reason: String)
  /// The program that draws PNG is missing; its name.
  case noRenderer(String)
  /// The program that draws PNG failed; its name and what it said.
  case rendererFailed(String, words: String)
}

/// Files as bytes, without Foundation, whose start-up costs more than reading a table.
public enum FileSystem {
  /// The bytes of a file.
  public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let descriptor = try openForReading(path)
    defer { close(descriptor) }
    return try readAll(descriptor, path)
  }

  static func openForReading(_ path: String) throws(FileProblem) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound(path) : unreadable(path)
    }
    return descriptor
  }

  /// The problem that the last call of the system had with a file.
  static func unreadable(_ path: String) -> FileProblem {
    .unreadable(path, reason: reason(errno))
  }

  /// All bytes that a descriptor gives; `path` names it in problems.
  public static func readAll(_ descriptor: Int32, _ path: String) throws(FileProblem) -> [UInt8] {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw .isFolder(path)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: chunk[0..<count])
      } else if errno != EINTR {
        throw .unreadable(path, reason: reason(errno))
      }
    }
  }

  /// Writes a file whole or not at all: into a new file beside it, which then takes its place.
  ///
  /// What is no plain file, a device or a pipe, is written to as it is: nothing may take its place.
  /// A link stays one: the file that it leads to is replaced.
  public static func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
    if isSpecial(name) { return try writeThrough(bytes, to: name) }
    let path = withoutLinks(name)
    let temporary = try stage(bytes, beside: path)
    try move(temporary, to: path)
  }

  /// Writes a file whole or not at all, and not at all where `gate` throws.
  ///
  /// - Parameter gate: called when all is ready; it lets the new file take its place by calling what
  ///   it is given, or throws.
  public static func write(
    _ bytes: [UInt8], to name: String, through gate: (_ land: () throws -> Void) throws -> Void
  ) throws {
    if isSpecial(name) {
      // Whoever reads from a pipe may let it wait for ever: not within the gate.
      try gate {}
      return try writeThrough(bytes, to: name)
    }
    let path = withoutLinks(name)
    let temporary = try stage(bytes, beside: path)
    do { try gate { try move(temporary, to: path) } } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes a file under a name of its own beside the one that it is to replace; its path.
  private static func stage(
    _ bytes: [UInt8], beside path: String
  ) throws(FileProblem) -> String {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(path, reason: reason(errno)) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var failure = writeAll(bytes, descriptor)
    if failure == 0, fchmod(descriptor, mode(of: path)) != 0 || fsync(descriptor) != 0 {
      failure = errno
    }
    close(descriptor)
    if failure != 0 {
      unlink(temporary)
      throw .unwritable(path, reason: reason(failure))
    }
    return temporary
  }

  private static func move(_ temporary: String, to path: String) throws(FileProblem) {
    guard rename(temporary, path) != 0 else { return }
    let failure = errno
    unlink(temporary)
    throw .unwritable(path, reason: reason(failure))
  }

  /// Writes all bytes; 0, or the error's number.
  private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { written += count } else if errno != EINTR { return errno }
    }
    return 0
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path, reason: reason(errno)) }
    defer { close(descriptor) }
    let failure = writeAll(bytes, descriptor)
    if failure != 0 { throw .unwritable(path, reason: reason(failure)) }
  }

  private static func withoutLinks(_ path: String) -> String { resolved(path) ?? path }

  /// The path from the root, without links; nil where nothing has that path.
  public static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The permissions of the file that is replaced, or what a new file usually gets.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o7777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// Whether a folder has that path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder, unless it is there.
  public static func makeFolder(_ path: String) throws(FileProblem) {
    guard mkdir(path, 0o777) != 0, errno != EEXIST || !isFolder(path) else { return }
    throw .unwritable(path, reason: reason(errno))
  }

  /// Whether anything has that path.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// The names in a folder, in order; none where it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}

import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileSystem {
  /// The bytes of a file.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    do { return try OpenFile.reading(path).readAll() } catch {
      throw FileError(reading: path, error)
    }
  }

  /// The bytes of an open file up to its end; `path` names it in errors.
  public static func readAll(_ file: OpenFile, _ path: String) throws(FileError) -> [UInt8] {
    do { return try file.readAll() } catch { throw FileError(reading: path, error) }
  }

  /// Writes a file whole or not at all: into a new file beside it, which then takes its place.
  ///
  /// What is no plain file, a device or a pipe, is written to as it is: nothing may take its place.
  /// A link stays one: the file that it leads to is replaced.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let result = Result { try write(bytes, to: path) { land in try land() } }
    if case .failure(let error as FileError) = result { throw error }
  }

  /// Writes a file whole or not at all, and not at all where `gate` throws.
  ///
  /// Throws `FileError`, or what `gate` throws.
  ///
  /// - Parameter gate: called when all is ready; it lets the new file take its place by calling what
  ///   it is given, or throws.
  public static func write(
    _ bytes: [UInt8], to path: String, through gate: (_ land: () throws -> Void) throws -> Void
  ) throws {
    var place = path
    do {
      let present = status(of: path)
      if present?.kind == .special {
        // Whoever reads from a pipe may let it wait for ever: not within the gate.
        try gate {}
        return try OpenFile.writing(path).write(bytes)
      }
      place = resolved(path) ?? path
      var new = try TemporaryFile(beside: place)
      try new.file.write(bytes)
      try retrying { fchmod(new.file.number, permissions(replacing: present)) }
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

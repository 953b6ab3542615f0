import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import CPlatform
  import Glibc
#endif

/// A new file that goes with the value unless it is moved.
///
/// One that is to replace another has no name until then, where the disk can do without: a program
/// that is killed leaves nothing of it.
public struct TemporaryFile: ~Copyable {
  /// The path of the file.
  public let path: String
  /// The file, open to read and to write.
  public let file: OpenFile
  private var isNamed = true
  private var isMoved = false

  /// Makes a file in the folder of temporary files, as `name-XXXXXX` with that ending.
  public init(named name: String, ending: String = "") throws(SystemError) {
    try self.init(prefix: Self.folder + "/" + name + "-", ending: ending)
  }

  /// Makes a file beside the one that it is to replace, under a name that is short even where that
  /// one is as long as a name can be.
  init(beside path: String) throws(SystemError) {
    // By scalars: a name may begin with a combining mark, which would hide the stroke.
    let stroke = path.unicodeScalars.lastIndex(of: "/")
    let folder = stroke.map { String(path.unicodeScalars[...$0]) } ?? ""
    if let file = Self.unnamed(in: folder.isEmpty ? "." : folder) {
      let name = String(UInt64.random(in: 0 ... .max), radix: 36)
      self.init(file, path: folder + ".etude-" + name)
    } else {
      try self.init(prefix: folder + ".etude-", ending: "")
    }
  }

  private init(_ file: OpenFile, path: String) {
    (self.file, self.path) = (file, path)
    isNamed = false
  }

  private static func unnamed(in folder: String) -> OpenFile? {
    #if canImport(Darwin)
      return nil
    #else
      let number = cp_open_unnamed(folder)
      return number < 0 ? nil : OpenFile(owning: FileDescriptor(rawValue: number))
    #endif
  }

  /// Gives a file without a name a path, which nothing may have yet.
  private func name(_ path: String) throws(SystemError) {
    #if !canImport(Darwin)
      try retrying { cp_name_open_file(file.number, path) }
    #endif
  }

  private init(prefix: String, ending: String) throws(SystemError) {
    var name = Array((prefix + "XXXXXX" + ending).utf8CString)
    let number = try retrying { mkstemps(&name, Int32(ending.utf8.count)) }
    file = OpenFile(owning: FileDescriptor(rawValue: number))
    path = Self.text(name)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    if isNamed, !isMoved { FileSystem.remove(path) }
  }

  /// Moves the file to another path of the same disk, in the place of what is there.
  mutating func move(to place: String) throws(SystemError) {
    if !isNamed {
      try name(path)
      isNamed = true
    }
    try FileSystem.rename(path, to: place)
    isMoved = true
  }

  /// Moves the file to another path of the same disk, which nothing may have yet.
  mutating func moveWhereNothingIs(to place: String) throws(SystemError) {
    guard !FileSystem.exists(place) else { throw .exists }
    guard isNamed else {
      try name(place)
      return isMoved = true
    }
    let old = path
    do {
      try retrying { link(old, place) }
    } catch {
      // Some disks, those of USB keys, know no second name of a file: there it is moved.
      guard error != .exists else { throw error }
      return try move(to: place)
    }
    FileSystem.remove(path)
    isMoved = true
  }

  /// Makes a folder that only its owner can read, as `name-XXXXXX`; its path.
  public static func makeFolder(named name: String) throws(SystemError) -> String {
    var template = Array((folder + "/" + name + "-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw lastError() }
    return text(template)
  }

  /// The folder of temporary files.
  private static var folder: String { ProgramEnvironment["TMPDIR"] ?? "/tmp" }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

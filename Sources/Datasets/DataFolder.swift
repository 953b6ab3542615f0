import DataFiles
import Diagnostics
public import Platform
public import Tables

extension DataLibrary.Entry {
  /// Returns whether the data set has that name, as it is or as one word.
  public func answers(to typed: String) -> Bool {
    name == typed || aliases.contains(typed) || ColumnName.oneWord(name) == typed
  }

  /// Reads the table and gives it the name it was asked for.
  func load(as typed: String, checkpoint: Checkpoint) throws -> DataLibrary.Loaded {
    do {
      var (table, notes) = try CSVReader.read(
        try folder.source(of: path, checkpoint: checkpoint),
        options: resource?.readingOptions ?? CSVOptions(),
        checkpoint: checkpoint)
      if isRecognised, let resource {
        if let known = try StudyTables.applied(to: table, checkpoint: checkpoint) {
          table = known.table
          notes.removeAll { $0.isAboutOddities }
          if !StudyTables.isOriginal(resource, try folder.bytes(of: path)) {
            notes.append(resource.recognitionNote)
          }
        }
      } else if let resource {
        table = try resource.applied(to: table, checkpoint: checkpoint)
        // The author of a declared table knows its oddities: its README tells them.
        notes.removeAll { $0.isAboutOddities }
      }
      return DataLibrary.Loaded(
        table: try table.named(aliases.first ?? typed, source: table.source), file: path,
        notes: notes)
    } catch let source as any FaultSource {
      let named = source.naming(file: path)
      if named is any FaultOfFile { throw named }
      throw Diagnostic(anything: named.naming(table: path)).about(file: path)
    }
  }
}

extension DataLibrary {
  /// The bytes of a data file inside the program, nil where it has none of that name.
  public static func embeddedFile(_ name: String) -> [UInt8]? {
    DataFiles.bytes(of: name).map { Array($0) }
  }

  /// The names of the lessons inside the program, in the order of the course.
  public static var lessonNames: [String] { DataFiles.lessonNames }

  /// The bytes of a lesson inside the program, nil where it has none of that name.
  public static func embeddedLesson(_ name: String) -> [UInt8]? {
    DataFiles.lesson(name).map { Array($0) }
  }
}

extension DataPackage.Resource {
  /// The note on a file that was known for this table by its columns.
  public var recognitionNote: ReadNote { .studyTable(aliases.first ?? name) }
}

extension ReadNote {
  /// True for what the author of a declared table knows already.
  public var isAboutOddities: Bool {
    switch self {
    case .trimmed, .key, .markerKept: true
    default: false
    }
  }
}

/// A folder of data files: the copy of `data` inside the program, or one on disk.
enum DataFolder: Sendable, Equatable {
  case embedded
  case onDisk(String)

  private static let packageFile = "datapackage.json"

  /// The data sets of the folder: those that the declaration names, then any other CSV file.
  func entries() throws -> [DataLibrary.Entry] {
    switch self {
    case .embedded: try Self.embeddedEntries.get()
    case .onDisk: try readEntries()
    }
  }

  /// The program's own data sets, whose declaration is read once.
  private static let embeddedEntries = Result { try Self.embedded.readEntries() }

  private func readEntries() throws -> [DataLibrary.Entry] {
    var entries: [DataLibrary.Entry] = []
    let files = names()
    if files.contains(Self.packageFile) {
      let package: DataPackage
      do { package = try self.package() } catch { throw error.naming(file: Self.packageFile) }
      entries = package.resources.map { resource in
        DataLibrary.Entry(
          name: resource.name, aliases: resource.aliases, title: resource.title,
          resource: resource, isRecognised: false, folder: self, path: resource.path)
      }
    }
    let declared = Set(entries.map(\.path))
    let others = files.filter {
      $0.lowercased().hasSuffix(".csv") && !declared.contains($0) && !isPipe($0)
    }
    var taken = Set(entries.flatMap { [$0.name] + $0.aliases })
    // A file that bears the name of the study's goes before one that only has its columns.
    let known = others.map { ($0, recognised($0)) }
    let inOrder = known.filter { $0.1?.path == $0.0 } + known.filter { $0.1?.path != $0.0 }
    return entries
      + inOrder.map { file, resource in
        let name = ColumnName.oneWord(String(file.dropLast(4)))
        taken.insert(name)
        let aliases = (resource.map { $0.aliases + [$0.name] } ?? []).filter {
          taken.insert($0).inserted
        }
        return DataLibrary.Entry(
          name: name, aliases: aliases, title: resource?.title, resource: resource,
          isRecognised: resource != nil, folder: self, path: file)
      }
  }

  /// What is declared; the program's own declaration, of which the course has copies, is read once.
  private func package() throws -> DataPackage {
    if case .embedded = self { return try Self.ownPackage.get() }
    let bytes = try bytes(of: Self.packageFile)
    return bytes == DataLibrary.embeddedFile(Self.packageFile)
      ? try Self.ownPackage.get() : try DataPackage.describe(bytes)
  }

  private static let ownPackage = Result {
    try DataPackage.describe(try Self.embedded.bytes(of: packageFile))
  }

  /// True for a pipe, which would keep every list of the tables waiting.
  private func isPipe(_ file: String) -> Bool {
    guard case .onDisk = self else { return false }
    return FileSystem.status(of: place(of: file))?.kind == .pipe
  }

  /// The declaration of the study's table that a file without one holds.
  private func recognised(_ file: String) -> DataPackage.Resource? {
    // A file that cannot be read is told of when its table is asked for.
    guard case .onDisk = self, let head = try? head(of: file) else { return nil }
    return StudyTables.resource(ofFile: head)
  }

  /// The first bytes of a file, none of what is no plain file.
  private func head(of file: String) throws -> ArraySlice<UInt8> {
    try FileSource.plain(place(of: file))?.next(1 << 14) ?? []
  }

  private func names() -> [String] {
    switch self {
    case .embedded: DataFiles.names
    case .onDisk(let path): FileSystem.names(in: path)
    }
  }

  func source(of file: String, checkpoint: Checkpoint) throws -> any ByteSource {
    switch self {
    case .embedded: MemorySource(try bytes(of: file))
    case .onDisk: try FileSource.open(place(of: file), checkpoint: checkpoint)
    }
  }

  /// The path of a file of the folder.
  private func place(of file: String) -> String {
    guard case .onDisk(let path) = self else { return file }
    return path.hasSuffix("/") ? path + file : "\(path)/\(file)"
  }

  func bytes(of file: String) throws -> [UInt8] {
    switch self {
    case .embedded:
      guard let bytes = DataFiles.bytes(of: file) else { throw FileError.notFound(file) }
      return Array(bytes)
    case .onDisk: return try FileSystem.read(place(of: file))
    }
  }
}

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
  ///
  /// Throws `FileError`, or what the checkpoint throws while nothing comes.
  public static func open(_ path: String, checkpoint: Checkpoint) throws -> any ByteSource {
    try plain(path)
      ?? MemorySource(FileSystem.read(path, checkpoint: checkpoint))
  }

  /// A source for a plain file; nil for a pipe or a device.
  static func plain(_ path: String) throws(FileError) -> FileSource? {
    guard FileSystem.status(of: path).map({ $0.kind == .regular }) ?? true else { return nil }
    do {
      let file = try OpenFile.reading(path)
      let status = try file.status()
      return FileSource(path, file, size: status.size)
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

import DataFiles
import Diagnostics
import Platform
import Tables

import struct Platform.Checkpoint

extension DataLibrary.Entry {
  /// Whether the data set has that name, as it is or as one word.
  func answers(to typed: String) -> Bool {
    name == typed || aliases.contains(typed) || ColumnName.oneWord(name) == typed
  }

  /// Reads the table and gives it the name it was asked for.
  func load(as typed: String, checkpoint: Checkpoint) throws -> DataLibrary.Loaded {
    do {
      var (table, notes) = try CSVReader.read(
        try shelf.source(of: path), options: resource?.readingOptions ?? CSVOptions(),
        checkpoint: checkpoint)
      if let resource {
        table = try resource.applied(to: table, checkpoint: checkpoint)
        // The author of a declared table knows its oddities: its README tells them.
        notes.removeAll { $0.isAboutOddities }
      } else if let key = table.naturalKey, table.key == nil {
        table = try table.keyed(by: key, checkpoint: checkpoint)
        notes.append(.key(key))
      }
      return DataLibrary.Loaded(
        table: try table.named(aliases.first ?? typed, source: table.source), file: path,
        notes: notes)
    } catch let problem as CSVProblem {
      throw problem.fault(in: path)
    } catch let problem as DataPackageProblem {
      throw problem.fault(in: path)
    } catch let fault as any Fault {
      throw Diagnostic(anything: fault.naming(table: path)).about(file: path)
    }
  }
}

extension DataLibrary {
  /// The bytes of a data file inside the program, nil where it has none of that name.
  public static func embeddedFile(_ name: String) -> [UInt8]? {
    DataFiles.bytes(of: name).map { Array($0) }
  }
}

extension ReadNote {
  fileprivate var isAboutOddities: Bool {
    switch self {
    case .trimmed, .key, .markerKept: true
    default: false
    }
  }
}

extension DataLibrary.Shelf {
  static let packageFile = "datapackage.json"

  /// The data sets on the shelf: those that the declaration names, then any other CSV file.
  func entries() throws -> [DataLibrary.Entry] {
    var entries: [DataLibrary.Entry] = []
    let files = names()
    if files.contains(Self.packageFile) {
      let package: DataPackage
      do { package = try DataPackage.describe(try bytes(of: Self.packageFile)) } catch let problem
        as DataPackageProblem
      {
        throw problem.fault(in: Self.packageFile)
      }
      entries = package.resources.map { resource in
        DataLibrary.Entry(
          name: resource.name, aliases: resource.aliases, title: resource.title,
          resource: resource, shelf: self, path: resource.path)
      }
    }
    let declared = Set(entries.map(\.path))
    let others = files.filter { $0.lowercased().hasSuffix(".csv") && !declared.contains($0) }
    return entries
      + others.map { file in
        DataLibrary.Entry(
          name: ColumnName.oneWord(String(file.dropLast(4))), aliases: [], title: nil,
          resource: nil, shelf: self, path: file)
      }
  }

  private func names() -> [String] {
    switch self {
    case .embedded: DataFiles.names
    case .folder(let path): FileSystem.names(in: path)
    }
  }

  func source(of file: String) throws -> any ByteSource {
    switch self {
    case .embedded: MemorySource(try bytes(of: file))
    case .folder: try FileSource.open(place(of: file))
    }
  }

  /// The path of a file of the shelf.
  private func place(of file: String) -> String {
    guard case .folder(let path) = self else { return file }
    return path.hasSuffix("/") ? path + file : "\(path)/\(file)"
  }

  func bytes(of file: String) throws -> [UInt8] {
    switch self {
    case .embedded:
      guard let bytes = DataFiles.bytes(of: file) else { throw FileError.notFound(file) }
      return Array(bytes)
    case .folder: return try FileSystem.read(place(of: file))
    }
  }
}

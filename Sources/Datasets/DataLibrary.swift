import DataFiles
import Impact
import Synchronization
public import Tables

/// The data sets that a session knows by name.
///
/// A table is read when its name is first used. It is taken from the data folder, where there is
/// one and it has that table, else from the copy inside the program; so a folder of one's own adds
/// tables and replaces some, and the study's are always there.
public final class DataLibrary: Sendable {
  /// A table that was read, and what its reader noticed.
  public struct Loaded: Sendable {
    /// The table, under the name it was asked for.
    public let table: Table
    /// Its file, for messages.
    public let file: String
    /// What the reader noticed.
    public let notes: [ReadNote]
  }

  /// A data set, without its rows.
  public struct Entry: Sendable {
    /// Its name: the file's, without the ending.
    public let name: String
    /// Its other names, the usual one first.
    public let aliases: [String]
    /// What it is called in both languages.
    public let title: DataPackage.Title?
    let resource: DataPackage.Resource?
    let shelf: Shelf
    let path: String
  }

  /// Where tables come from.
  enum Shelf: Sendable, Equatable {
    case embedded
    case folder(String)
  }

  private struct State {
    var entries: [Entry]?
    var tables: [String: Loaded] = [:]
  }

  /// The data folder, nil for the copy inside the program alone.
  public let folder: String?
  private let state = Mutex(State())
  /// What `cost` and `energy` read, once they have been called.
  let study = Mutex<StudyData?>(nil)

  /// A library over a data folder, or over the program's own copy alone.
  ///
  /// Nothing is read yet.
  public init(folder: String? = nil) {
    self.folder = folder
  }

  /// The data sets: those of the folder first.
  ///
  /// Throws `FileProblem` or `DatasetProblem` where the folder's declaration cannot be used.
  public func entries() throws -> [Entry] {
    try state.withLock { try Self.entries(&$0, folder) }
  }

  /// Every name that a table can be asked for; none where the folder cannot be read.
  public var names: [String] {
    ((try? entries()) ?? []).flatMap { [$0.name] + $0.aliases }
  }

  /// Whether a data set has that name.
  public func has(_ name: String) -> Bool {
    ((try? entries()) ?? []).contains { $0.answers(to: name) }
  }

  /// The table of that name or alias, nil where there is none.
  ///
  /// Throws `FileProblem` or `DatasetProblem` where it cannot be read.
  public func table(named name: String) throws -> Loaded? {
    try state.withLock { state in
      if let known = state.tables[name] { return known }
      guard let entry = try Self.entries(&state, folder).first(where: { $0.answers(to: name) })
      else { return nil }
      let loaded = try entry.load(as: name)
      state.tables[name] = loaded
      return loaded
    }
  }

  /// Whether the table of that name has been read already.
  public func isLoaded(_ name: String) -> Bool {
    state.withLock { $0.tables[name] != nil }
  }

  /// The files whose tables have been read, in alphabetical order.
  public var loadedFiles: [String] {
    Set(state.withLock { $0.tables.values.map(\.file) }).sorted()
  }

  /// The bytes of the file of a data set; nil where no data set has that file, or it cannot be read.
  public func bytes(ofFile file: String) -> [UInt8]? {
    guard let entry = (try? entries())?.first(where: { $0.path == file }) else { return nil }
    return try? entry.shelf.bytes(of: file)
  }

  private static func entries(_ state: inout State, _ folder: String?) throws -> [Entry] {
    if let entries = state.entries { return entries }
    var entries = try folder.map { try Shelf.folder($0).entries() } ?? []
    let taken = Set(entries.map(\.name))
    entries += try Shelf.embedded.entries().filter { !taken.contains($0.name) }
    state.entries = entries
    return entries
  }
}

/// Why a data set cannot be used, with the file at fault.
public enum DatasetProblem: Error, Sendable {
  /// The declaration of the folder.
  case package(DataPackageProblem, file: String)
  /// A file of separated values.
  case csv(CSVProblem, file: String)
  /// A table that its declaration or its key does not fit.
  case table(TableProblem, file: String)
}

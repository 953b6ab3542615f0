import DataFiles
import Diagnostics
public import Impact
public import Platform
import Synchronization
public import Tables
import Units

/// The data sets that a session knows by name.
///
/// A table is read when its name is first used. It is taken from the data folder, where there is
/// one and it has that table, else from the copy inside the program; so a folder of one's own adds
/// tables and replaces some, and the study's are always there.
public final class DataLibrary: Sendable {
  /// A table that was read, with the notes of its reader.
  public struct Loaded: Sendable {
    /// The table, under the name it was asked for.
    public let table: Table
    /// Its file, for messages.
    public let file: String
    /// The notes of the reader.
    public let notes: [ReadNote]
  }

  /// A data set, without its rows.
  public struct Entry: Sendable {
    /// Its name: the file's, without the ending.
    public let name: String
    /// Its other names, the usual one first.
    public let aliases: [String]
    /// Its title in both languages.
    public let title: DataPackage.Title?
    /// Its declaration, where it has one.
    public let resource: DataPackage.Resource?
    /// True where the declaration is the program's own, and the file was known by its columns.
    let isRecognised: Bool
    let folder: DataFolder
    let path: String
  }

  private struct State {
    var entries: [Entry]?
    var studyNames: [DataPackage.StudyPart: String] = [:]
    var tables: [String: Loaded] = [:]
    /// The names whose tables are being read; nobody holds the lock meanwhile.
    var loading: Set<String> = []
  }

  /// The next step of whoever wants a table.
  private enum Step {
    case take(Loaded)
    case load
  }

  /// The data folder, nil for the copy inside the program alone.
  public let folder: String?
  /// A folder whose files are looked at for the study's tables alone: that of a notebook.
  private let besides: String?
  private let state = Monitor(State())
  /// The time between two looks at a table that somebody else reads.
  private static let patience = Duration.milliseconds(10)
  /// The numbers that `cost` and `energy` read, once they have been called.
  let study = Mutex<StudyData?>(nil)
  /// The data of the method of 2026, once `impact` has been called.
  private let method = Mutex<MethodTables?>(nil)

  /// A library over a data folder, or over the program's own copy alone.
  ///
  /// Nothing is read yet. Of the folder `besides`, only files that hold one of the study's tables
  /// are taken, and the data folder goes before it.
  public init(folder: String? = nil, besides: String? = nil) {
    self.folder = folder
    self.besides = besides
  }

  /// The data sets: those of the folder first.
  ///
  /// Throws `FileError` or a fault where the folder's declaration cannot be used.
  public func entries() throws -> [Entry] {
    if let known = state.withLock({ $0.entries }) { return known }
    var entries = try folder.map { try DataFolder.onDisk($0).entries() } ?? []
    for entry in try besides.map({ try DataFolder.onDisk($0).entries() }) ?? [] {
      let taken = Set(entries.flatMap { [$0.name] + $0.aliases })
      if entry.isRecognised, taken.isDisjoint(with: [entry.name] + entry.aliases) {
        entries.append(entry)
      }
    }
    let taken = Set(entries.flatMap { [$0.name] + $0.aliases })
    let embedded = try DataFolder.embedded.entries()
    entries += embedded.filter { !taken.contains($0.name) }
    var studyNames: [DataPackage.StudyPart: String] = [:]
    for entry in embedded {
      guard let part = entry.resource?.studyPart else { continue }
      studyNames[part] = entry.aliases.first ?? entry.name
    }
    // Of two threads that have come so far, both go on with what the first has found.
    return state.withLock { [entries, studyNames] state in
      let found = state.entries ?? entries
      state.entries = found
      state.studyNames = studyNames
      return found
    }
  }

  /// The names by which tables can be asked for; none where the folder cannot be read.
  public var names: [String] {
    // These complete and suggest; a malformed declaration is told by `table(named:)`.
    ((try? entries()) ?? []).flatMap { [$0.name] + $0.aliases }
  }

  /// Returns whether a data set has that name.
  public func has(_ name: String) -> Bool {
    // Whoever means the table asks for it next, and `table(named:)` tells of a malformed declaration.
    ((try? entries()) ?? []).contains { $0.answers(to: name) }
  }

  /// The table of that name or alias, nil where there is none.
  ///
  /// No lock is held while a table is read: other tables are to be had meanwhile, and whoever wants
  /// the same one waits for it, asking its own `checkpoint`.
  ///
  /// Throws `FileError` or a fault where it cannot be read, and what `checkpoint` throws.
  public func table(named name: String, checkpoint: Checkpoint = .unlimited) throws
    -> Loaded?
  {
    if let known = state.withLock({ $0.tables[name] }) { return known }
    guard let entry = try entries().first(where: { $0.answers(to: name) }) else { return nil }
    switch try nextStep(for: name, checkpoint) {
    case .take(let loaded): return loaded
    case .load:
      var loaded: Loaded?
      defer {
        state.withLock { [loaded] state in
          state.tables[name] = loaded
          state.loading.remove(name)
        }
      }
      loaded = try entry.load(as: name, checkpoint: checkpoint)
      return loaded
    }
  }

  /// Waits while somebody else reads the table; one whose reading failed is read anew.
  private func nextStep(for name: String, _ checkpoint: Checkpoint) throws -> Step {
    while true {
      let step = state.wait(atMost: Self.patience) { state -> Step? in
        if let loaded = state.tables[name] { return .take(loaded) }
        return state.loading.insert(name).inserted ? .load : nil
      }
      if let step { return step }
      try checkpoint()
    }
  }

  /// The usual name of the study's table of that part, as the program's own package declares it; a
  /// folder's table of that name takes its place.
  func name(of part: DataPackage.StudyPart) throws -> String? {
    _ = try entries()
    return state.withLock { $0.studyNames[part] }
  }

  /// The files whose tables have been read, in alphabetical order.
  public var loadedFiles: [String] {
    Set(state.withLock { $0.tables.values.map(\.file) }).sorted()
  }

  /// The bytes of the file of a data set; nil where no data set has that file, or it cannot be read.
  public func bytes(ofFile file: String) -> [UInt8]? {
    // A malformed declaration is told by `table(named:)`, and the digest of a file without bytes is
    // reported as that of a missing file.
    guard let entry = (try? entries())?.first(where: { $0.path == file }) else { return nil }
    return try? entry.folder.bytes(of: file)
  }
}

extension DataLibrary {
  /// The numbers of the study, from the tables as the library has them, built once.
  ///
  /// Throws what reading a table throws, and a fault where a table of one's own data folder under
  /// a name of the study's lacks its columns.
  public func studyData(checkpoint: Checkpoint = .unlimited) throws -> StudyData {
    if let known = study.withLock({ $0 }) { return known }
    let built = try StudyData(
      models: table(of: .models, checkpoint), mixes: table(of: .mixes, checkpoint),
      countries: table(of: .countries, checkpoint), phrases: phrases(of: .models),
      pictureScales: pictureScales())
    study.withLock { $0 = built }
    return built
  }

  /// The data of the method of 2026, from the tables as the library has them, built once.
  ///
  /// Throws what `studyData` throws.
  public func methodTables(checkpoint: Checkpoint = .unlimited) throws -> MethodTables {
    if let known = method.withLock({ $0 }) { return known }
    let built = try MethodTables(
      models: needed("modeles_2026", checkpoint), mixes: needed("mix_2026", checkpoint),
      centres: needed("centres_2026", checkpoint))
    method.withLock { $0 = built }
    return built
  }

  /// The names of the tables that hold the study's figures.
  public var studyTables: [String] {
    // A declaration that cannot be read names none; whoever asks for a table is told why.
    [DataPackage.StudyPart.models, .mixes].compactMap { (try? name(of: $0)) ?? nil }
  }

  /// The row's name among `keys` that a country's name means: `FRA` for `France`.
  public func key(
    ofCountry typed: String, among keys: [String], checkpoint: Checkpoint
  ) throws -> String? {
    guard let study = try unlessFaulty({ try studyData(checkpoint: checkpoint) }),
      case .found(let place) = study.country(typed),
      keys.contains(study.zones[place])
    else { return nil }
    return study.zones[place]
  }

  /// A table of the study: inside the program there always is one.
  private func table(
    of part: DataPackage.StudyPart, _ checkpoint: Checkpoint
  ) throws -> Table {
    try needed(name(of: part) ?? part.rawValue, checkpoint)
  }

  /// A table that is inside the program at least.
  private func needed(_ name: String, _ checkpoint: Checkpoint) throws -> Table {
    if let loaded = try table(named: name, checkpoint: checkpoint) { return loaded.table }
    throw FileError.notFound(name)
  }

  /// The scales of pictures that the tables declare, by the unit of the column.
  private func pictureScales() throws -> [StudyData.PictureScale] {
    try entries().compactMap(\.resource).flatMap { resource in
      try resource.fields.compactMap { field in
        guard let picture = field.picture, let unit = field.unit else { return nil }
        let own = try self.unit(unit, of: field, in: resource)
        let shown = try picture.unit.map { try self.unit($0, of: field, in: resource) } ?? own
        return StudyData.PictureScale(of: own, shownIn: shown, bounds: picture.bounds)
      }
    }
  }

  /// A unit that a field declares for its cells or its pictures.
  private func unit(
    _ text: String, of field: DataPackage.Field, in resource: DataPackage.Resource
  ) throws -> MeasureUnit {
    do { return try MeasureUnit(parsing: text) } catch {
      throw DataPackageProblem.unknownUnit(text, field: field.name, resource: resource.name)
        .naming(file: resource.path)
    }
  }

  /// The plain words for the columns of a table.
  private func phrases(of part: DataPackage.StudyPart) throws -> [String: [String]] {
    guard let name = try name(of: part) else { return [:] }
    let fields = try entries().first { $0.answers(to: name) }?.resource?.fields ?? []
    return Dictionary(fields.map { ($0.name, $0.phrases) }) { first, _ in first }
  }
}

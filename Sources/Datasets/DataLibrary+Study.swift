public import Impact
public import Platform
import Synchronization
import Tables
import Units

extension DataLibrary {
  /// The numbers of the study, from the tables as the library has them, built once.
  ///
  /// Throws what reading a table throws, and a fault where a table of one's own data folder
  /// under a name of the study's lacks its columns.
  public func studyData(checkpoint: Checkpoint = .unlimited) throws -> StudyData {
    if let known = study.withLock({ $0 }) { return known }
    let built = try StudyData(
      models: table(of: .models, checkpoint), mixes: table(of: .mixes, checkpoint),
      countries: table(of: .countries, checkpoint), phrases: phrases(of: .models),
      pictureScales: pictureScales())
    study.withLock { $0 = built }
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
  ) -> String? {
    // It only helps a message on: without the study's tables there is none.
    guard let study = try? studyData(checkpoint: checkpoint),
      case .found(let place) = study.country(typed),
      keys.contains(study.zones[place])
    else { return nil }
    return study.zones[place]
  }

  /// A table of the study: inside the program there always is one.
  private func table(
    of part: DataPackage.StudyPart, _ checkpoint: Checkpoint
  ) throws -> Table {
    let name = try name(of: part) ?? part.rawValue
    if let loaded = try table(named: name, checkpoint: checkpoint) { return loaded.table }
    throw FileError.notFound(name)
  }

  /// How pictures show the columns of all tables that declare it, by the unit of the column.
  private func pictureScales() throws -> [StudyData.PictureScale] {
    try entries().flatMap { $0.resource?.fields ?? [] }.compactMap { field in
      // A heading that is no unit is a part of the name.
      guard let picture = field.picture, let unit = field.unit,
        let own = try? MeasureUnit(parsing: unit)
      else { return nil }
      // A unit that étude does not know is shown as it is written.
      let shown = picture.unit.flatMap { try? MeasureUnit(parsing: $0) } ?? own
      return StudyData.PictureScale(of: own, shownIn: shown, bounds: picture.bounds)
    }
  }

  /// The plain words for the columns of a table.
  private func phrases(of part: DataPackage.StudyPart) throws -> [String: [String]] {
    guard let name = try name(of: part) else { return [:] }
    let fields = try entries().first { $0.answers(to: name) }?.resource?.fields ?? []
    return Dictionary(fields.map { ($0.name, $0.phrases) }) { first, _ in first }
  }
}

public import Impact
public import Platform
import Synchronization
import Tables
import Units

extension DataLibrary {
  /// The numbers of the study, from the tables as the library has them, built once.
  ///
  /// Throws what reading a table throws, and `TableProblem` where a table of one's own data folder
  /// under a name of the study's lacks its columns.
  public func studyData(checkpoint: Checkpoint = .unlimited) throws -> StudyData {
    if let known = study.withLock({ $0 }) { return known }
    let built = try StudyData(
      models: table(ofStudy: "cons_ia", checkpoint),
      mixes: table(ofStudy: "cout_pays", checkpoint),
      countries: table(ofStudy: "pays_du_monde", checkpoint), phrases: phrases(of: "cons_ia"),
      pictureScales: pictureScales())
    study.withLock { $0 = built }
    return built
  }

  /// A table of the study: inside the program there always is one.
  private func table(ofStudy name: String, _ checkpoint: Checkpoint) throws -> Table {
    if let loaded = try table(named: name, checkpoint: checkpoint) { return loaded.table }
    throw FileError.notFound(name)
  }

  /// How pictures show the columns of all tables that declare it, by the unit of the column.
  private func pictureScales() throws -> [StudyData.PictureScale] {
    try entries().flatMap { $0.resource?.fields ?? [] }.compactMap { field in
      guard let picture = field.picture, let unit = field.unit,
        let own = try? MeasureUnit(parsing: unit)
      else { return nil }
      let shown = picture.unit.flatMap { try? MeasureUnit(parsing: $0) } ?? own
      return StudyData.PictureScale(of: own, shownIn: shown, bounds: picture.bounds)
    }
  }

  /// The plain words for the columns of a table.
  private func phrases(of name: String) throws -> [String: [String]] {
    let fields = try entries().first { $0.answers(to: name) }?.resource?.fields ?? []
    return Dictionary(fields.map { ($0.name, $0.phrases) }) { first, _ in first }
  }
}

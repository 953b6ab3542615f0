import Diagnostics
public import Tables
public import Units

/// The numbers of the study by name: the energy that each model takes to write a text, and what
/// one unit of electricity costs in each country.
///
/// A model, a country and a kind of text are found by a name as people write it, and stand for a
/// place in `models`, `zones` and `tasks` from then on. Building one reads the tables once; the
/// spellings that are not exact are gathered when the first of them is met.
public struct StudyData: Sendable {
  /// What electricity costs the planet; the name of a column of the mixes.
  public enum Criterion: String, Sendable, CaseIterable {
    /// Global warming potential: greenhouse gases, in CO₂ equivalents.
    case gwp
    /// Primary energy.
    case pe
    /// Abiotic depletion potential of elements: minerals and metals, in antimony equivalents.
    case adpe

    /// The place among the criteria.
    var place: Int {
      switch self {
      case .gwp: 0
      case .pe: 1
      case .adpe: 2
      }
    }
  }

  /// What a model writes.
  public enum Output: Sendable, Equatable {
    /// A kind of text, by its place in `tasks`.
    case task(Int)
    /// A text of so many tokens.
    case tokens(Double)
  }

  /// The names of the models, in the order of their table.
  public let models: [String]
  /// The codes of the countries and aggregates that have an electricity mix, in the table's order.
  public let zones: [String]
  /// The kinds of text: the columns of the models' table that hold energies, in order.
  public let tasks: [String]
  /// The unit of every energy.
  public let energyUnit: MeasureUnit

  let energies: [Figures]
  let token: Figures
  /// In the order of the criteria.
  let factors: [Factor]

  let modelRows: [String: Int]
  let zoneRows: [String: Int]
  let taskPlaces: [String: Int]
  let countries: CountryList
  let modelNames: NameIndex<Int>
  let taskNames: NameIndex<Int>
  let countryNames: NameIndex<Place>
  let phrases: [[String]]
  let pictureScales: [PictureScale]

  /// The study from its tables.
  ///
  /// - Parameters:
  ///   - models: one row per model, named by `Model`; the columns whose unit is an energy are the
  ///     kinds of text, `Token` is the energy of a text of one token.
  ///   - mixes: one row per zone, named by `name`; `gwp`, `pe` and `adpe` per unit of energy.
  ///   - countries: `iso_a3`, `iso_a2`, `name_fr`, `name_en`.
  ///   - phrases: plain words for a kind of text, under the name of its column.
  ///
  /// Throws a fault for a column that is absent or of another kind, `UnitProblem` for units
  /// that have no product.
  public init(
    models: Table, mixes: Table, countries: Table, phrases: [String: [String]] = [:],
    pictureScales: [PictureScale] = []
  ) throws {
    let modelNames = try models.texts("Model")
    let columns = models.columns.filter { $0.unit.dimension.kind == .energy }
    let unit = try models.required("Token").unit
    let tasks = columns.map(\.name)
    let zones = try mixes.texts("name")
    let list = try CountryList(countries)

    self.models = modelNames
    self.zones = zones
    self.tasks = tasks
    energyUnit = unit
    energies = columns.map { Figures($0, in: unit) }
    token = Figures(try models.required("Token"), in: unit)
    factors = try Factor.all(of: mixes, energyUnit: unit)
    modelRows = firstPlaces(of: modelNames)
    zoneRows = firstPlaces(of: zones)
    taskPlaces = firstPlaces(of: tasks)
    self.countries = list
    let words = tasks.map { phrases[$0] ?? [] }
    self.phrases = words
    self.pictureScales = pictureScales
    self.modelNames = NameIndex { [modelNames.enumerated().map { ($1, $0) }] }
    taskNames = NameIndex { taskSpellings(tasks, phrases: words) }
    countryNames = NameIndex { countrySpellings(zones, list) }
  }
}

/// The place of each name; the first one where it is repeated.
func firstPlaces(of names: [String]) -> [String: Int] {
  var places: [String: Int] = [:]
  places.reserveCapacity(names.count)
  // From the end, so that the first of two equal names is the last to be written.
  for place in names.indices.reversed() { places[names[place]] = place }
  return places
}

extension Table {
  /// The cells of a text column; a missing one is "", which nobody asks for.
  func texts(_ name: String) throws -> [String] {
    let column = try required(name)
    guard case .text(let cells) = column.storage else {
      throw MixedKinds(column: column.name, kind: column.kind, expected: .text)
    }
    return (0..<cells.count).map { cells[$0] ?? "" }
  }
}

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
  /// A cost of electricity to the planet; its raw value names a column of the mixes.
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

  /// The output of a model.
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
  /// Parameters that work for each token, and all, in billions.
  let active: Figures
  let total: Figures
  /// The factors in the order of the criteria.
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
    active = Figures(billionsOf: "Active parameters", in: models)
    total = Figures(billionsOf: "Total parameters", in: models)
    factors = try Factor.all(of: mixes, energyUnit: unit)
    modelRows = firstPlaces(of: modelNames)
    zoneRows = firstPlaces(of: zones)
    taskPlaces = firstPlaces(of: tasks)
    self.countries = list
    let phrasesOfTasks = tasks.map { phrases[$0] ?? [] }
    self.phrases = phrasesOfTasks
    self.pictureScales = pictureScales
    self.modelNames = NameIndex { [modelNames.enumerated().map { ($1, $0) }] }
    taskNames = NameIndex { taskSpellings(tasks, phrases: phrasesOfTasks) }
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

extension StudyData {
  /// The energy of one text, in `energyUnit`.
  ///
  /// For tokens it is that of a text of one token, times their number. Nil where the table has no
  /// number; not finite where the number of tokens is past all measure.
  public func energy(model: Int, output: Output) -> Double? {
    switch output {
    case .task(let task): energies.indices.contains(task) ? energies[task][model] : nil
    case .tokens(let count): token[model].map { $0 * count }
    }
  }

  /// The cost of one text, in `costUnit(criterion)`: its energy times the factor of the zone where the
  /// servers run.
  ///
  /// The product of two doubles, rounded once. Nil where one of the tables has no number.
  public func cost(
    model: Int, zone: Int, output: Output, criterion: Criterion = .gwp
  ) -> Double? {
    let factor = factors[criterion.place]
    guard let energy = energy(model: model, output: output), let perUnit = factor.figures[zone]
    else { return nil }
    let product = energy * perUnit
    let scaling = factor.product.scaling
    return scaling.isIdentity ? product : scaling.applied(to: product)
  }

  /// The unit of a cost: gCO2e, kJep or gSbeq with the study's own tables.
  public func costUnit(_ criterion: Criterion) -> MeasureUnit {
    factors[criterion.place].product.unit
  }
}

/// The numbers of a column, in one unit.
struct Figures: Sendable {
  private let numbers: [Double]
  private let validity: Validity

  /// The numbers of `column` in `unit`, as they are where that is the column's own.
  ///
  /// A column of another dimension, or without numbers, has none.
  init(_ column: Column, in unit: MeasureUnit) {
    guard let doubles = column.doubles, let scaling = column.unit.scaling(to: unit) else {
      (numbers, validity) = ([], Validity(count: 0))
      return
    }
    numbers = scaling.isIdentity ? doubles : doubles.map { scaling.applied(to: $0) }
    validity = column.validity
  }

  /// No numbers.
  private init() { (numbers, validity) = ([], Validity(count: 0)) }

  /// The numbers of a column of parameters, in billions; none where the table has no such column.
  init(billionsOf name: String, in table: Table) {
    guard let place = table.place(ofColumn: ColumnName.normalized(name)) else {
      self.init()
      return
    }
    self.init(table.columns[place], in: .gigaparameter)
  }

  /// The number of a row; nil where it is missing or there is no such row.
  subscript(row: Int) -> Double? {
    guard numbers.indices.contains(row), validity[row] else { return nil }
    return numbers[row]
  }
}

/// The cost of a unit of electricity in each zone, for one criterion.
struct Factor: Sendable {
  let figures: Figures
  /// The unit of energy × factor, and what the product of the numbers is scaled by: nothing at all
  /// for Wh and gCO2e/Wh.
  let product: MeasureUnit.Combination

  /// The factors of all criteria, in their order.
  static func all(of mixes: Table, energyUnit: MeasureUnit) throws -> [Factor] {
    try StudyData.Criterion.allCases.map { criterion in
      let column = try mixes.required(criterion.rawValue)
      return Factor(
        figures: Figures(column, in: column.unit),
        product: try MeasureUnit.multiply(energyUnit, column.unit))
    }
  }
}

extension StudyData {
  /// The parameters of a model, in billions.
  public struct Parameters: Sendable, Equatable {
    /// Those that work for each token.
    public let active: Double
    /// Those that are kept in memory.
    public let total: Double

    /// Parameters, in billions.
    public init(active: Double, total: Double) { (self.active, self.total) = (active, total) }
  }

  /// The parameters of a model; nil where the table does not tell them.
  public func parameters(model: Int) -> Parameters? {
    guard let active = active[model], let total = total[model] else { return nil }
    return Parameters(active: active, total: total)
  }

  /// The tokens of a text: for a kind of text its energy over that of a token, in the first row
  /// that has both.
  public func tokens(_ output: Output) -> Double? {
    guard case .task(let task) = output else {
      if case .tokens(let count) = output { return count }
      return nil
    }
    for row in models.indices {
      guard let energy = energies[task][row], let one = token[row], one > 0 else { continue }
      return ((energy / one) * 1e6).rounded() / 1e6
    }
    return nil
  }
}

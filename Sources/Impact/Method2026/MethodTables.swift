import Diagnostics
import Intervals
public import Tables
import TextMatching

/// The models, zones and data centres that the method of 2026 knows, from its three tables.
public struct MethodTables: Sendable {
  /// A model of the table.
  public struct Model: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// The company that serves it, by the name of the table.
    public let provider: String
    /// The model as its provider serves it.
    public let served: ServedModel
    /// The zone of its provider's servers, where nobody says another.
    public let usualZone: String
    /// True where its parameters are an estimate: its architecture is not published.
    public let isUnpublished: Bool
    /// True for a model of texts and pictures, whose energy the method knows less well.
    public let isMultimodal: Bool
  }

  /// A zone of the table.
  public struct Zone: Sendable, Equatable {
    /// Its code.
    public let code: String
    /// Its factors.
    public let factors: ZoneFactors
    /// The factors that are the world's, for want of its own.
    public let borrows: Borrowed
  }

  /// The factors that a zone takes from the world.
  public struct Borrowed: Sendable, Equatable {
    /// Primary energy.
    public let pe: Bool
    /// Mineral resources.
    public let adpe: Bool
    /// Water.
    public let water: Bool
  }

  /// The models, in the order of their table.
  public let models: [Model]
  /// The zones, in the order of their table.
  public let zones: [Zone]
  private let rows: [String: Int]
  private let zoneRows: [String: Int]
  private let spellings: NameIndex<Int>

  /// The method's data.
  ///
  /// - Parameters:
  ///   - models: `provider`, `model`, `active_low`…`total_high` in Gparam, `speed` in tokens per second,
  ///     `first_token` in seconds, `unpublished`, `multimodal`.
  ///   - mixes: `zone`, `gwp`, `pe`, `adpe`, `water` and the flags of what a zone borrows.
  ///   - centres: `provider`, `zone`, `pue_low`…`wue_high`.
  ///
  /// Throws a fault for a column that is absent or of another kind.
  public init(models: Table, mixes: Table, centres: Table) throws {
    let read = try Self.models(models, try Self.centres(centres))
    zones = try Self.zones(mixes)
    rows = firstPlaces(of: read.map(\.name))
    zoneRows = firstPlaces(of: zones.map(\.code))
    spellings = NameIndex { [read.enumerated().map { ($1.name, $0) }] }
    self.models = read
  }

  /// The model of that name: exactly, else but for case, accents, blanks and punctuation.
  public func model(_ typed: String) -> StudyData.Match {
    if let row = rows[typed] ?? spellings[folded(typed)] { return .found(row) }
    return .unknown(suggestions: suggestions(for: typed, among: models.map(\.name)))
  }

  /// The zone of that code; nil where the method has no factors for it.
  public func zone(_ code: String) -> Zone? { zoneRows[code].map { zones[$0] } }

  private static func zones(_ table: Table) throws -> [Zone] {
    let codes = try table.texts("zone")
    let (gwp, pe) = (try table.figures("gwp"), try table.figures("pe"))
    let (adpe, water) = (try table.figures("adpe"), try table.figures("water"))
    let borrowed = try ["pe_world", "adpe_world", "water_world"].map(table.flags)
    return codes.indices.compactMap { row in
      guard let gwp = gwp[row], let pe = pe[row], let adpe = adpe[row], let water = water[row]
      else { return nil }
      return Zone(
        code: codes[row], factors: ZoneFactors(gwp: gwp, pe: pe, adpe: adpe, water: water),
        borrows: Borrowed(pe: borrowed[0][row], adpe: borrowed[1][row], water: borrowed[2][row]))
    }
  }

  /// A company's data centres.
  private struct Centre {
    let zone: String
    let pue: Bounds
    let wue: Bounds
  }

  private static func centres(_ table: Table) throws -> [String: Centre] {
    let providers = try table.texts("provider")
    let zones = try table.texts("zone")
    let (pue, wue) = (try table.bounds("pue"), try table.bounds("wue"))
    var centres: [String: Centre] = [:]
    for (row, provider) in providers.enumerated() {
      guard let pue = pue[row], let wue = wue[row] else { continue }
      centres[provider] = Centre(zone: zones[row], pue: pue, wue: wue)
    }
    return centres
  }

  private static func models(_ table: Table, _ centres: [String: Centre]) throws -> [Model] {
    let (names, providers) = (try table.texts("model"), try table.texts("provider"))
    let (active, total) = (try table.bounds("active"), try table.bounds("total"))
    let (speed, first) = (try table.figures("speed"), try table.figures("first_token"))
    let (unpublished, multimodal) = (
      try table.flags("unpublished"), try table.flags("multimodal")
    )
    return names.indices.compactMap { row in
      guard let active = active[row], let total = total[row], let centre = centres[providers[row]]
      else { return nil }
      return Model(
        name: names[row], provider: providers[row],
        served: ServedModel(
          active: active, total: total, speed: speed[row], firstToken: first[row],
          pue: centre.pue, wue: centre.wue),
        usualZone: centre.zone, isUnpublished: unpublished[row],
        isMultimodal: multimodal[row])
    }
  }
}

extension Table {
  /// The numbers of a column as they stand; nil for a missing one.
  fileprivate func figures(_ name: String) throws -> [Double?] {
    let column = try required(name)
    let figures = Figures(column, in: column.unit)
    return (0..<rowCount).map { figures[$0] }
  }

  /// The ranges of a pair of columns; nil where one end is missing, or they are the wrong way round.
  fileprivate func bounds(_ name: String) throws -> [Bounds?] {
    zip(try figures("\(name)_low"), try figures("\(name)_high")).map { low, high in
      guard let low, let high, low <= high else { return nil }
      return Bounds(low, high)
    }
  }

  /// The cells of a column of truth values; a missing one is false.
  fileprivate func flags(_ name: String) throws -> [Bool] {
    let column = try required(name)
    return (0..<rowCount).map { column.cell($0) == .bool(true) }
  }
}

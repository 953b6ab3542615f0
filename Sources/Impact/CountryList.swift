import Tables
public import Units

/// A place where electricity is made.
enum Place: Sendable, Equatable {
  /// A zone that has a mix, by its place in `zones`.
  case zone(Int)
  /// A country that has none, by its row in the list of countries.
  case country(Int)
}

/// The countries and territories of the world, by code and name.
struct CountryList: Sendable {
  /// ISO 3166-1 alpha-3.
  let codes: [String]
  /// ISO 3166-1 alpha-2.
  let shortCodes: [String]
  /// The names in French.
  let french: [String]
  /// The names in English.
  let english: [String]
  /// The continents in English; empty where the table does not tell them.
  let continents: [String]
  private let rows: [String: Int]

  init(_ table: Table) throws {
    codes = try table.texts("iso_a3")
    shortCodes = try table.texts("iso_a2")
    french = try table.texts("name_fr")
    english = try table.texts("name_en")
    // One's own table of countries may have no continents.
    continents = table.column(named: "continent") == nil ? [] : try table.texts("continent")
    rows = firstPlaces(of: codes)
  }

  func row(ofCode code: String) -> Int? { rows[code] }

  /// French and English name of a zone that is an average of countries.
  static let aggregates: [String: (french: String, english: String)] = [
    "WOR": ("Monde", "World"), "EEE": ("Europe", "Europe"),
  ]

  /// Names in use beside those of the list: the alternates ("alt-short", "alt-variant") that the
  /// Unicode CLDR 43 gives in French or in English, and both halves of "Myanmar (Birmanie)".
  ///
  /// "R.-U." and "É.-U." are left out: without the points they read as the codes of Russia and the
  /// European Union.
  static let alternates: [(code: String, names: [String])] = [
    ("BIH", ["Bosnia"]), ("CIV", ["Ivory Coast", "République de Côte d’Ivoire"]),
    ("COD", ["Congo (RDC)", "Congo (DRC)"]), ("COG", ["République du Congo", "Congo (Republic)"]),
    ("CPV", ["Cabo Verde"]), ("CZE", ["République tchèque", "Czech Republic"]),
    ("GBR", ["UK"]), ("MMR", ["Myanmar", "Birmanie", "Burma"]),
    ("NZL", ["Aotearoa New Zealand", "Aotearoa (Nouvelle-Zélande)"]), ("PSE", ["Palestine"]),
    ("SWZ", ["Swaziland"]), ("TLS", ["East Timor"]), ("TUR", ["Turkey"]),
  ]
}

/// The spellings of every zone and country: codes of three letters, codes of two, names.
func countrySpellings(_ zones: [String], _ list: CountryList) -> [[(String, Place)]] {
  let zoneOfCode = firstPlaces(of: zones)
  func place(_ row: Int) -> Place {
    zoneOfCode[list.codes[row]].map(Place.zone) ?? .country(row)
  }
  let rows = list.codes.indices
  let codes =
    zones.enumerated().map { ($1, Place.zone($0)) }
    + rows.map { (list.codes[$0], place($0)) }
  var names = rows.flatMap { [(list.french[$0], place($0)), (list.english[$0], place($0))] }
  for (code, name) in CountryList.aggregates {
    guard let zone = zoneOfCode[code] else { continue }
    names += [(name.french, Place.zone(zone)), (name.english, .zone(zone))]
  }
  let others = CountryList.alternates.flatMap { code, names in
    list.row(ofCode: code).map { row in names.map { ($0, place(row)) } } ?? []
  }
  return [codes, rows.map { (list.shortCodes[$0], place($0)) }, names, others]
}

/// The spellings of the kinds of text: the names of the columns, then plain words.
func taskSpellings(_ tasks: [String], phrases: [[String]]) -> [[(String, Int)]] {
  let plain = tasks.indices.flatMap { task in phrases[task].map { ($0, task) } }
  return [tasks.enumerated().map { ($1, $0) }, plain]
}

extension StudyData {
  /// The scale on which pictures show numbers of a unit.
  public struct PictureScale: Sendable, Equatable {
    /// The unit of the column.
    public let unit: MeasureUnit
    /// The unit that pictures show.
    public let shown: MeasureUnit
    /// The bounds of the classes of a map, in the unit shown.
    public let bounds: [Double]

    /// Numbers in `unit` are shown in `shown`.
    public init(of unit: MeasureUnit, shownIn shown: MeasureUnit, bounds: [Double]) {
      self.unit = unit
      self.shown = shown
      self.bounds = bounds
    }
  }

  /// The scale on which pictures show numbers of that unit; nil where the data do not say.
  public func pictureScale(of unit: MeasureUnit) -> PictureScale? {
    pictureScales.first { $0.unit == unit }
  }

  /// A country or territory as a map knows it.
  public struct Country: Sendable, Equatable {
    /// ISO 3166-1 alpha-3.
    public let code: String
    /// ISO 3166-1 alpha-2.
    public let shortCode: String
    /// The name in French.
    public let french: String
    /// The name in English.
    public let english: String
    /// The English name of the continent; empty where it is not known.
    public let continent: String
  }

  /// All countries and territories, in the order of their codes.
  public var allCountries: [Country] {
    countries.codes.indices.map { row in
      Country(
        code: countries.codes[row], shortCode: countries.shortCodes[row],
        french: countries.french[row], english: countries.english[row],
        continent: row < countries.continents.count ? countries.continents[row] : "")
    }
  }

  /// The code of the country or aggregate of that name, whether the study has numbers of it or not;
  /// nil for an unknown name.
  public func code(ofCountry typed: String) -> String? {
    if countries.row(ofCode: typed) != nil { return typed }
    switch country(typed) {
    case .found(let zone): return zones[zone]
    case .withoutMix(let code): return code
    case .unknown: return nil
    }
  }

  /// The French and the English name of an average of countries, such as `WOR`; nil for any other
  /// code.
  public static func aggregateName(ofCode code: String) -> (french: String, english: String)? {
    CountryList.aggregates[code]
  }
}

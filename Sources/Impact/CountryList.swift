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
  /// Unicode CLDR 43 gives in French or in English, both halves of "Myanmar (Birmanie)", the names
  /// of the World Bank's tables, those of the United Nations and of ISO 3166, and plain speech.
  ///
  /// "R.-U." and "É.-U." are left out: without the points they read as the codes of Russia and the
  /// European Union.
  static let alternates: [(code: String, names: [String])] = [
    ("ARE", ["UAE", "EAU", "Émirats", "Emirates"]),
    ("BHS", ["Bahamas, The", "The Bahamas"]),
    ("BIH", ["Bosnia"]),
    (
      "BOL",
      [
        "Bolivia (Plurinational State of)", "Bolivia, Plurinational State of",
        "Bolivie (État plurinational de)",
      ]
    ),
    ("BRN", ["Brunei Darussalam", "Brunéi Darussalam"]),
    (
      "CHN",
      [
        "People's Republic of China", "China, People's Republic of",
        "République populaire de Chine", "Mainland China",
      ]
    ),
    ("CIV", ["Ivory Coast", "République de Côte d’Ivoire"]),
    (
      "COD",
      [
        "Congo (RDC)", "Congo (DRC)", "RDC", "DRC", "DR Congo", "Congo, Dem. Rep.",
        "Democratic Republic of the Congo", "Congo, Democratic Republic of the",
        "Congo, The Democratic Republic of the", "République démocratique du Congo",
        "Congo, République démocratique du", "Congo (Rép. dém.)",
      ]
    ),
    (
      "COG",
      ["République du Congo", "Congo (Republic)", "Congo, Rep.", "Republic of the Congo"]
    ),
    ("CPV", ["Cabo Verde"]),
    ("CZE", ["République tchèque", "Czech Republic", "Tchéquie"]),
    ("EGY", ["Egypt, Arab Rep.", "Arab Republic of Egypt"]),
    ("FLK", ["Falkland Islands (Malvinas)"]),
    (
      "FSM",
      [
        "Micronesia, Fed. Sts.", "Micronesia (Federated States of)",
        "Micronesia, Federated States of", "Micronésie (États fédérés de)",
      ]
    ),
    (
      "GBR",
      [
        "UK", "U.K.", "Great Britain", "Britain", "Grande-Bretagne",
        "United Kingdom of Great Britain and Northern Ireland",
        "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
      ]
    ),
    ("GMB", ["Gambia, The", "The Gambia"]),
    ("HKG", ["Hong Kong SAR, China", "China, Hong Kong SAR", "Hong Kong"]),
    (
      "IRN",
      [
        "Iran, Islamic Rep.", "Iran (Islamic Republic of)", "Iran, Islamic Republic of",
        "Iran (République islamique d')",
      ]
    ),
    ("KGZ", ["Kyrgyz Republic"]),
    ("KNA", ["St. Kitts and Nevis"]),
    (
      "KOR",
      [
        "Korea, Rep.", "Republic of Korea", "Korea, Republic of", "République de Corée",
        "Corée, République de",
      ]
    ),
    (
      "LAO",
      ["Lao PDR", "Lao People's Democratic Republic", "République démocratique populaire lao"]
    ),
    ("LCA", ["St. Lucia"]),
    ("MAC", ["Macao SAR, China", "China, Macao SAR", "Macao", "Macau"]),
    ("MAF", ["St. Martin (French part)"]),
    ("MDA", ["Republic of Moldova", "Moldova, Republic of", "République de Moldova"]),
    (
      "MKD",
      ["Macedonia", "Macédoine", "Macedonia, FYR", "The former Yugoslav Republic of Macedonia"]
    ),
    ("MMR", ["Myanmar", "Birmanie", "Burma"]),
    ("NLD", ["Holland", "Hollande", "The Netherlands", "Netherlands (Kingdom of the)"]),
    ("NZL", ["Aotearoa New Zealand", "Aotearoa (Nouvelle-Zélande)"]),
    ("PRI", ["Puerto Rico (US)"]),
    (
      "PRK",
      [
        "Korea, Dem. People's Rep.", "Democratic People's Republic of Korea",
        "Korea, Democratic People's Republic of", "Korea (Democratic People's Republic of)",
        "République populaire démocratique de Corée",
      ]
    ),
    (
      "PSE",
      [
        "Palestine", "State of Palestine", "Palestine, State of", "État de Palestine",
        "West Bank and Gaza",
      ]
    ),
    ("RUS", ["Russian Federation", "Fédération de Russie"]),
    ("SOM", ["Somalia, Fed. Rep."]),
    ("STP", ["Sao Tome and Principe"]),
    ("SVK", ["Slovak Republic", "République slovaque"]),
    ("SWZ", ["Swaziland"]),
    ("SXM", ["Sint Maarten (Dutch part)"]),
    ("SYR", ["Syrian Arab Republic", "République arabe syrienne"]),
    ("TLS", ["East Timor", "Timor-Leste"]),
    ("TUR", ["Turkey", "Turkiye", "Türkiye"]),
    ("TWN", ["Taiwan, China", "Taiwan, Province of China"]),
    (
      "TZA",
      [
        "United Republic of Tanzania", "Tanzania, United Republic of",
        "République-Unie de Tanzanie",
      ]
    ),
    ("USA", ["United States of America", "États-Unis d'Amérique", "U.S.", "U.S.A."]),
    ("VAT", ["Vatican", "Holy See", "Saint-Siège"]),
    ("VCT", ["St. Vincent and the Grenadines"]),
    (
      "VEN",
      [
        "Venezuela, RB", "Venezuela (Bolivarian Republic of)", "Venezuela, Bolivarian Republic of",
        "Venezuela (République bolivarienne du)",
      ]
    ),
    ("VGB", ["British Virgin Islands"]),
    ("VIR", ["Virgin Islands (U.S.)", "US Virgin Islands", "United States Virgin Islands"]),
    ("VNM", ["Viet Nam"]),
    ("YEM", ["Yemen, Rep."]),
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
  let written = (names + others).compactMap { name, place in
    spokenName(name).map { ($0, place) }
  }
  return [codes, rows.map { (list.shortCodes[$0], place($0)) }, names, others, written]
}

/// A name with its signs in words, `Trinidad and Tobago` for `Trinidad & Tobago` and `Saint Lucia`
/// for `St. Lucia`; nil for one without such signs.
private func spokenName(_ name: String) -> String? {
  // Few names have any, and a search for a text in a text takes longer than all else here.
  guard name.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ".") }) else {
    return nil
  }
  let spoken = name.replacing(" & ", with: " and ").replacing("St. ", with: "Saint ")
  return spoken == name ? nil : spoken
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

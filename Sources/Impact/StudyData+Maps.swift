public import Units

extension StudyData {
  /// How pictures show numbers of a unit.
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

  /// How pictures show numbers of that unit; nil where the data do not say.
  public func pictureScale(of unit: MeasureUnit) -> PictureScale? {
    pictureScales.first { $0.unit == unit }
  }

  /// A country or territory as a map knows it.
  public struct Country: Sendable, Equatable {
    /// ISO 3166-1 alpha-3.
    public let code: String
    /// ISO 3166-1 alpha-2.
    public let shortCode: String
    /// In French.
    public let french: String
    /// In English.
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

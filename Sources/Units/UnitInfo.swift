/// A unit that completion and help can propose.
public struct UnitInfo: Sendable, Hashable {
  /// The text that writes it: `kWh`.
  public let symbol: String
  /// The quantity that it measures; nil where that has no name.
  public let kind: Dimension.Kind?
  /// The French name, singular.
  public let french: String
  /// The English name, singular.
  public let english: String
}

extension MeasureUnit {
  /// The units of the catalogue with every prefix they take, then usual compounds.
  public static let known: [UnitInfo] = NamedUnit.allCases.flatMap(\.infos) + usualCompounds

  private static let usualCompounds: [UnitInfo] = [
    ("m^2", "mètre carré", "square metre"),
    ("m^3", "mètre cube", "cubic metre"),
    ("km/h", "kilomètre par heure", "kilometre per hour"),
    ("gCO2e/Wh", "gramme de CO2 équivalent par wattheure", "gram of CO2 equivalent per watt-hour"),
    (
      "gCO2e/kWh", "gramme de CO2 équivalent par kilowattheure",
      "gram of CO2 equivalent per kilowatt-hour"
    ),
    (
      "gSbeq/kWh", "gramme d'antimoine équivalent par kilowattheure",
      "gram of antimony equivalent per kilowatt-hour"
    ),
    (
      "kJep/Wh", "kilojoule d'énergie primaire par wattheure",
      "kilojoule of primary energy per watt-hour"
    ),
    ("L/kWh", "litre par kilowattheure", "litre per kilowatt-hour"),
    ("Wh/token", "wattheure par token", "watt-hour per token"),
    ("tokens/s", "token par seconde", "token per second"),
    ("kWh/an", "kilowattheure par an", "kilowatt-hour per year"),
  ].map { symbol, french, english in
    // A symbol that is no unit has no kind.
    let unit = try? MeasureUnit(parsing: symbol)
    return UnitInfo(symbol: symbol, kind: unit?.dimension.kind, french: french, english: english)
  }
}

extension NamedUnit {
  fileprivate var infos: [UnitInfo] {
    let prefixes = prefixes
    let rising = prefixes.filter { $0.rawValue < 0 } + [.none] + prefixes.filter { $0.rawValue > 0 }
    return rising.map { prefix in
      UnitInfo(
        symbol: prefix.symbol + spellings[0], kind: dimension.kind,
        french: prefix.french + french, english: prefix.english + english)
    }
  }
}

extension NamedUnit {
  /// The French name, singular.
  var french: String {
    switch self {
    case .wattHour: "wattheure"
    case .joule: "joule"
    case .watt: "watt"
    case .gramCO2e: "gramme de CO2 équivalent"
    case .tonneCO2e: "tonne de CO2 équivalent"
    case .gramSbeq: "gramme d'antimoine équivalent"
    case .wattHourPrimary: "wattheure d'énergie primaire"
    case .joulePrimary: "joule d'énergie primaire"
    case .gram: "gramme"
    case .tonne: "tonne"
    case .metre: "mètre"
    case .litre: "litre"
    case .second: "seconde"
    case .minute: "minute"
    case .hour: "heure"
    case .day: "jour"
    case .year: "an"
    case .euro: "euro"
    case .token: "token"
    case .parameter: "paramètre"
    case .bit: "bit"
    case .byte, .octet: "octet"
    }
  }

  /// The English name, singular.
  var english: String {
    switch self {
    case .wattHour: "watt-hour"
    case .joule: "joule"
    case .watt: "watt"
    case .gramCO2e: "gram of CO2 equivalent"
    case .tonneCO2e: "tonne of CO2 equivalent"
    case .gramSbeq: "gram of antimony equivalent"
    case .wattHourPrimary: "watt-hour of primary energy"
    case .joulePrimary: "joule of primary energy"
    case .gram: "gram"
    case .tonne: "tonne"
    case .metre: "metre"
    case .litre: "litre"
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .year: "year"
    case .euro: "euro"
    case .token: "token"
    case .parameter: "parameter"
    case .bit: "bit"
    case .byte, .octet: "byte"
    }
  }
}

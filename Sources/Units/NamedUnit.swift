import TextMatching

/// A unit of the catalogue without its prefix.
enum NamedUnit: Sendable, Hashable, CaseIterable {
  case wattHour, joule, watt
  case tonneOfOil, calorie, britishThermalUnit, electronvolt
  case gramCO2e, tonneCO2e, gramSbeq
  case wattHourPrimary, joulePrimary
  case gram, tonne, pound, metre, litre
  case second, minute, hour, day, week, year, month
  case kelvin, celsius
  case euro, token, parameter, bit, byte, octet
}

extension NamedUnit {
  /// The words that are read as this unit; the first is the one that is written.
  var spellings: [String] {
    switch self {
    case .wattHour: ["Wh"]
    case .joule: ["J"]
    case .watt: ["W"]
    case .tonneOfOil: ["tep", "toe"]
    case .calorie: ["cal"]
    case .britishThermalUnit: ["BTU", "Btu"]
    case .electronvolt: ["eV"]
    case .gramCO2e: ["gCO2e", "gCO2eq"]
    case .tonneCO2e: ["tCO2e", "tCO2eq"]
    case .gramSbeq: ["gSbeq"]
    case .wattHourPrimary: ["Whep"]
    case .joulePrimary: ["Jep"]
    case .gram: ["g"]
    case .tonne: ["t"]
    case .pound: ["lb", "lbs"]
    case .metre: ["m"]
    case .litre: ["L", "l"]
    case .second: ["s"]
    case .minute: ["min", "minute", "minutes"]
    case .hour: ["h", "heure", "heures", "hour", "hours"]
    case .day: ["d", "j", "jour", "jours", "day", "days"]
    case .week: ["semaine", "semaines", "week", "weeks"]
    case .year: ["an", "ans", "year", "years"]
    case .month: ["mois", "month", "months"]
    case .kelvin: ["K"]
    case .celsius: ["\u{B0}C"]
    case .euro: ["€", "EUR"]
    case .token: ["tokens", "token", "jetons", "jeton"]
    case .parameter: ["param", "params"]
    case .bit: ["bit"]
    case .byte: ["B"]
    case .octet: ["o"]
    }
  }

  /// The symbol below a fraction bar: `400 tokens`, but `Wh/token`.
  var singular: String { self == .token ? "token" : spellings[0] }

  /// The prefixes it takes, in rising order.
  var prefixes: [Prefix] {
    switch self {
    case .wattHour, .joule, .watt, .wattHourPrimary, .joulePrimary:
      [.micro, .milli, .kilo, .mega, .giga, .tera, .peta]
    case .tonneOfOil, .calorie: [.kilo, .mega, .giga]
    case .electronvolt: [.milli, .kilo, .mega, .giga, .tera]
    case .kelvin: [.milli]
    case .gram, .gramCO2e, .gramSbeq: [.nano, .micro, .milli, .kilo]
    case .tonne, .tonneCO2e, .euro: [.kilo, .mega, .giga]
    case .metre: [.nano, .micro, .milli, .centi, .deci, .kilo]
    case .litre: [.micro, .milli, .centi, .deci, .hecto]
    case .second: [.nano, .micro, .milli]
    case .britishThermalUnit, .pound, .celsius: []
    case .minute, .hour, .day, .week, .year, .month: []
    case .token, .parameter: [.kilo, .mega, .giga, .tera]
    case .bit, .byte, .octet: [.kilo, .mega, .giga, .tera, .peta]
    }
  }

  /// The dimension that it measures.
  var dimension: Dimension {
    switch self {
    case .wattHour, .joule, .tonneOfOil, .calorie, .britishThermalUnit, .electronvolt:
      Dimension(.energy)
    case .watt: Dimension(.energy) / Dimension(.time)
    case .gramCO2e, .tonneCO2e: Dimension(.co2e)
    case .gramSbeq: Dimension(.sbeq)
    case .wattHourPrimary, .joulePrimary: Dimension(.primaryEnergy)
    case .gram, .tonne, .pound: Dimension(.mass)
    case .metre: Dimension(.length)
    case .litre: Dimension(.length, 3)
    case .second, .minute, .hour, .day, .week, .year: Dimension(.time)
    case .month: Dimension(.months)
    case .kelvin, .celsius: Dimension(.temperature)
    case .euro: Dimension(.money)
    case .token: Dimension(.tokens)
    case .parameter: Dimension(.parameters)
    case .bit, .byte, .octet: Dimension(.information)
    }
  }

  /// The worth in J, gCO2e, gSbeq, Jep, g, m, s, mois, K, €, tokens, parameters or bits.
  ///
  /// Of °C, a difference of one degree; its zero is `MeasureUnit.zeroOfCelsius`.
  var magnitude: Magnitude {
    switch self {
    case .joule, .watt, .gramCO2e, .gramSbeq, .joulePrimary, .gram, .metre, .second, .month,
      .kelvin, .celsius, .euro, .token, .parameter, .bit:
      .one
    case .tonne, .tonneCO2e: .ten(6)
    case .litre: .ten(-3)
    // 10⁷ kcal, 41.868 GJ.
    case .tonneOfOil: Magnitude(two: 2, three: 2, calorie: 1) * .ten(6)
    // The calorie of the steam tables, 4.1868 J, of which tep and BTU are made.
    case .calorie: Magnitude(two: 2, three: 2, calorie: 1) * .ten(-4)
    // A pound of water by 5/9 K: 2326 J for each pound.
    case .britishThermalUnit: Magnitude(two: 1, calorie: 1) * pound * .ten(-3)
    // 1.602 176 634 × 10⁻¹⁹ J, exact since 2019.
    case .electronvolt: Magnitude(two: 1, three: 2, electronvolt: 1) * .ten(-28)
    case .pound: pound
    case .minute: Magnitude(two: 2, three: 1, five: 1)
    case .wattHour, .wattHourPrimary, .hour: Magnitude(two: 4, three: 2, five: 2)
    case .day: Magnitude(two: 7, three: 3, five: 2)
    case .week: Magnitude(two: 7, three: 3, five: 2, seven: 1)
    // 365 days, not 365.25: EcoLogits spreads manufacturing over 3 years of 94 608 000 s in all.
    case .year: Magnitude(two: 7, three: 3, five: 3, seventyThree: 1)
    case .byte, .octet: Magnitude(two: 3)
    }
  }

  /// 453.592 37 g.
  private var pound: Magnitude { Magnitude(seven: 1, pound: 1) * .ten(-5) }
}

extension NamedUnit {
  /// The French name, singular.
  var french: String {
    switch self {
    case .wattHour: "wattheure"
    case .joule: "joule"
    case .watt: "watt"
    case .tonneOfOil: "tonne équivalent pétrole"
    case .calorie: "calorie"
    case .britishThermalUnit: "unité thermique britannique"
    case .electronvolt: "électronvolt"
    case .gramCO2e: "gramme de CO2 équivalent"
    case .tonneCO2e: "tonne de CO2 équivalent"
    case .gramSbeq: "gramme d'antimoine équivalent"
    case .wattHourPrimary: "wattheure d'énergie primaire"
    case .joulePrimary: "joule d'énergie primaire"
    case .gram: "gramme"
    case .tonne: "tonne"
    case .pound: "livre"
    case .metre: "mètre"
    case .litre: "litre"
    case .second: "seconde"
    case .minute: "minute"
    case .hour: "heure"
    case .day: "jour"
    case .week: "semaine"
    case .year: "an"
    case .month: "mois"
    case .kelvin: "kelvin"
    case .celsius: "degré Celsius"
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
    case .tonneOfOil: "tonne of oil equivalent"
    case .calorie: "calorie"
    case .britishThermalUnit: "British thermal unit"
    case .electronvolt: "electronvolt"
    case .gramCO2e: "gram of CO2 equivalent"
    case .tonneCO2e: "tonne of CO2 equivalent"
    case .gramSbeq: "gram of antimony equivalent"
    case .wattHourPrimary: "watt-hour of primary energy"
    case .joulePrimary: "joule of primary energy"
    case .gram: "gram"
    case .tonne: "tonne"
    case .pound: "pound"
    case .metre: "metre"
    case .litre: "litre"
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .year: "year"
    case .month: "month"
    case .kelvin: "kelvin"
    case .celsius: "degree Celsius"
    case .euro: "euro"
    case .token: "token"
    case .parameter: "parameter"
    case .bit: "bit"
    case .byte, .octet: "byte"
    }
  }
}

/// A decimal prefix of the SI; the raw value is its power of ten.
enum Prefix: Int, Sendable, Hashable, CaseIterable {
  case nano = -9
  case micro = -6
  case milli = -3
  case centi = -2
  case deci = -1
  case none = 0
  case hecto = 2
  case kilo = 3
  case mega = 6
  case giga = 9
  case tera = 12
  case peta = 15

  /// The characters before the unit; micro is U+00B5, which AZERTY keyboards type.
  var symbol: String {
    switch self {
    case .nano: "n"
    case .micro: "\u{B5}"
    case .milli: "m"
    case .centi: "c"
    case .deci: "d"
    case .none: ""
    case .hecto: "h"
    case .kilo: "k"
    case .mega: "M"
    case .giga: "G"
    case .tera: "T"
    case .peta: "P"
    }
  }

  /// The French word, which is also the English one but for the accents.
  var french: String {
    switch self {
    case .nano: "nano"
    case .micro: "micro"
    case .milli: "milli"
    case .centi: "centi"
    case .deci: "déci"
    case .none: ""
    case .hecto: "hecto"
    case .kilo: "kilo"
    case .mega: "méga"
    case .giga: "giga"
    case .tera: "téra"
    case .peta: "péta"
    }
  }

  /// The English word.
  var english: String { withoutAccents(french) }
}

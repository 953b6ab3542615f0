import TextMatching

/// A decimal prefix of the SI; the raw value is its power of ten.
enum Prefix: Int, Sendable, Hashable {
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

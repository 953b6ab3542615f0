public import Styling

/// The quantity that a unit measures: whole exponents over the base dimensions.
///
/// CO₂ equivalents, antimony equivalents and primary energy are bases of their own, so that they
/// never add to a mass, to each other or to final energy. Power is energy / time and a volume
/// is a length cubed.
public struct Dimension: Sendable, Hashable {
  /// One base and its exponent, which is never 0.
  struct Term: Sendable, Hashable {
    var base: Base
    var exponent: Int
  }

  /// The terms in the order of the bases, each at most once: equal dimensions are equal values.
  private(set) var terms: [Term]

  /// The dimension of plain numbers.
  public static let none = Dimension(terms: [])

  private init(terms: [Term]) {
    self.terms = terms
  }

  init(_ base: Base, _ exponent: Int = 1) {
    terms = exponent == 0 ? [] : [Term(base: base, exponent: exponent)]
  }

  /// True when it is the dimension of plain numbers.
  public var isNone: Bool { terms.isEmpty }

  /// The dimension of a product.
  ///
  /// Exponents stop at ±32 767, far beyond those of any unit.
  public static func * (left: Dimension, right: Dimension) -> Dimension {
    var sums: [Base: Int] = [:]
    for term in left.terms + right.terms { sums[term.base, default: 0] += term.exponent }
    return Dimension(terms: sums.map { Term(base: $0.key, exponent: $0.value) }).normalised
  }

  /// The dimension of a quotient.
  public static func / (left: Dimension, right: Dimension) -> Dimension {
    left * right.raised(to: -1)
  }

  /// The dimension of a power.
  public func raised(to n: Int) -> Dimension {
    Dimension(
      terms: terms.map { term in
        let (exponent, overflow) = term.exponent.multipliedReportingOverflow(by: n)
        let limit = (term.exponent < 0) == (n < 0) ? Int(Int16.max) : -Int(Int16.max)
        return Term(base: term.base, exponent: overflow ? limit : exponent)
      }
    ).normalised
  }

  /// The same dimension with its terms in order, without zeros, within the bounds.
  private var normalised: Dimension {
    let bound = Int(Int16.max)
    let kept = terms.lazy.filter { $0.exponent != 0 }.map {
      Term(base: $0.base, exponent: min(max($0.exponent, -bound), bound))
    }
    return Dimension(terms: kept.sorted { $0.base < $1.base })
  }
}

extension Dimension {
  /// The base dimensions, which derive from nothing else here.
  enum Base: Sendable, Hashable, Comparable {
    case energy, co2e, sbeq, primaryEnergy
    case mass, length, time, months, temperature, money, tokens, parameters, information
    /// An opaque label: each text is a dimension of its own.
    case label(String)
  }
}

extension Dimension {
  /// A dimension that has a name.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Energy as the meter counts it: Wh, J.
    case energy
    /// Energy per time: W.
    case power
    /// Greenhouse gases as the mass of CO₂ with the same effect over 100 years: gCO2e.
    case co2e
    /// Minerals and metals used up, as the mass of antimony of the same scarcity: gSbeq.
    case sbeq
    /// Energy as found in nature, before losses: Jep, Whep.
    case primaryEnergy
    /// A mass: g, t.
    case mass
    /// A length: m.
    case length
    /// An area: m².
    case area
    /// A volume: L, m³.
    case volume
    /// A time: s, h, d, an.
    case time
    /// Months, which have no fixed length: mois.
    case months
    /// A temperature, or a difference of two: °C, K.
    case temperature
    /// An amount of money: €.
    case money
    /// Pieces of text that a model reads or writes.
    case tokens
    /// Parameters of a model.
    case parameters
    /// An amount of information: bit, B, o.
    case information
    /// CO₂e per energy, of an electricity mix: gCO2e/kWh.
    case emissionFactor
    /// Antimony per energy, of an electricity mix: gSbeq/kWh.
    case resourceFactor
    /// Primary energy per energy: kJep/Wh.
    case primaryEnergyFactor
    /// An energy per token: Wh/token.
    case energyPerToken
    /// A speed: km/h.
    case speed
    /// A plain number, or a ratio such as Wh/kWh.
    case dimensionless
    /// One opaque label: `points`.
    case label
  }

  /// The name of the dimension; nil for one without a name, such as tokens/s.
  public var kind: Kind? {
    if let kind = Self.named[self] { return kind }
    if terms.count == 1, case .label = terms[0].base, terms[0].exponent == 1 { return .label }
    return nil
  }

  private static let named: [Dimension: Kind] = {
    let energy = Dimension(.energy)
    let length = Dimension(.length)
    let time = Dimension(.time)
    return [
      .none: .dimensionless,
      energy: .energy, energy / time: .power, Dimension(.co2e): .co2e, Dimension(.sbeq): .sbeq,
      Dimension(.primaryEnergy): .primaryEnergy, Dimension(.mass): .mass,
      length: .length, length.raised(to: 2): .area, length.raised(to: 3): .volume,
      time: .time, Dimension(.months): .months, Dimension(.temperature): .temperature,
      length / time: .speed, Dimension(.money): .money,
      Dimension(.tokens): .tokens, Dimension(.parameters): .parameters,
      Dimension(.information): .information,
      Dimension(.co2e) / energy: .emissionFactor, Dimension(.sbeq) / energy: .resourceFactor,
      Dimension(.primaryEnergy) / energy: .primaryEnergyFactor,
      energy / Dimension(.tokens): .energyPerToken,
    ]
  }()
}

extension Dimension {
  /// The dimension with its article, or the unit where it has no name.
  public func words(_ unit: MeasureUnit) -> Bilingual {
    switch kind {
    case .energy: Bilingual("une énergie", "an energy")
    case .power: Bilingual("une puissance", "a power")
    case .co2e: Bilingual("une masse de CO2e", "a mass of CO2e")
    case .sbeq: Bilingual("une masse de Sb éq.", "a mass of Sb eq.")
    case .primaryEnergy: Bilingual("une énergie primaire", "a primary energy")
    case .mass: Bilingual("une masse", "a mass")
    case .length: Bilingual("une longueur", "a length")
    case .area: Bilingual("une surface", "an area")
    case .volume: Bilingual("un volume", "a volume")
    case .time: Bilingual("une durée", "a duration")
    case .months: Bilingual("un nombre de mois", "a number of months")
    case .temperature: Bilingual("une température", "a temperature")
    case .money: Bilingual("une somme d'argent", "an amount of money")
    case .tokens: Bilingual("un nombre de tokens", "a number of tokens")
    case .parameters: Bilingual("un nombre de paramètres", "a number of parameters")
    case .information: Bilingual("une quantité d'information", "an amount of information")
    case .emissionFactor: Bilingual("un facteur d'émission", "an emission factor")
    case .resourceFactor: Bilingual("un facteur de ressources", "a resource factor")
    case .primaryEnergyFactor:
      Bilingual("un facteur d'énergie primaire", "a primary energy factor")
    case .energyPerToken: Bilingual("une énergie par token", "an energy per token")
    case .speed: Bilingual("une vitesse", "a speed")
    case .dimensionless: Bilingual("un nombre", "a number")
    case .label, nil: Bilingual("des \(unit.symbol)", "\(unit.symbol)")
    }
  }
}

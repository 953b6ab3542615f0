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
    /// g, t.
    case mass
    /// m.
    case length
    /// m².
    case area
    /// L, m³.
    case volume
    /// s, h, d, an.
    case time
    /// €.
    case money
    /// Pieces of text that a model reads or writes.
    case tokens
    /// Parameters of a model.
    case parameters
    /// bit, B, o.
    case information
    /// CO₂e per energy, of an electricity mix: gCO2e/kWh.
    case emissionFactor
    /// Sbeq per energy: gSbeq/kWh.
    case resourceFactor
    /// Primary energy per energy: kJep/Wh.
    case primaryEnergyFactor
    /// Wh/token.
    case energyPerToken
    /// km/h.
    case speed
    /// A plain number, or a ratio such as Wh/kWh.
    case dimensionless
    /// One opaque label: °C.
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
      time: .time, length / time: .speed, Dimension(.money): .money,
      Dimension(.tokens): .tokens, Dimension(.parameters): .parameters,
      Dimension(.information): .information,
      Dimension(.co2e) / energy: .emissionFactor, Dimension(.sbeq) / energy: .resourceFactor,
      Dimension(.primaryEnergy) / energy: .primaryEnergyFactor,
      energy / Dimension(.tokens): .energyPerToken,
    ]
  }()
}

public import Styling

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

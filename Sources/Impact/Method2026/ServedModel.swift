public import Intervals

/// A model and the data centre that serves it, as the method of 2026 sees them.
public struct ServedModel: Sendable, Equatable {
  /// The parameters that work for each token, in billions.
  public let active: Bounds
  /// The parameters that are kept in memory, in billions.
  public let total: Bounds
  /// Tokens written in a second; nil where the method estimates it.
  public let speed: Double?
  /// Seconds until the first token; nil counts as none.
  public let firstToken: Double?
  /// Energy of the data centre per energy of its machines.
  public let pue: Bounds
  /// Water of cooling per energy of the machines, in L/kWh.
  public let wue: Bounds

  /// A model and its data centre.
  public init(
    active: Bounds, total: Bounds, speed: Double? = nil, firstToken: Double? = nil, pue: Bounds,
    wue: Bounds
  ) {
    (self.active, self.total) = (active, total)
    (self.speed, self.firstToken) = (speed, firstToken)
    (self.pue, self.wue) = (pue, wue)
  }
}

/// What one kWh of electricity costs in a zone, for the method of 2026.
public struct ZoneFactors: Sendable, Equatable {
  /// Emissions, in kgCO2eq/kWh.
  public let gwp: Double
  /// Primary energy, in MJ/kWh.
  public let pe: Double
  /// Depletion of mineral resources, in kgSbeq/kWh.
  public let adpe: Double
  /// Water, in L/kWh.
  public let water: Double

  /// The factors of a zone.
  public init(gwp: Double, pe: Double, adpe: Double, water: Double) {
    (self.gwp, self.pe, self.adpe, self.water) = (gwp, pe, adpe, water)
  }
}

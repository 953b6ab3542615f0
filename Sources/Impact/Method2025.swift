/// The share of making cards and servers in one request, by the method of EcoLogits 0.6 to 0.8.
///
/// The course's table counts usage only; this is what it leaves out. Constants of the package
/// `ecologits` 0.8.2; weights on 4 bits, servers that last five years.
public struct Manufacturing2025: Sendable, Equatable {
  /// Emissions, in kgCO2eq.
  public let gwp: Double
  /// Primary energy, in MJ.
  public let pe: Double
  /// Depletion of mineral resources, in kgSbeq.
  public let adpe: Double

  /// The share of a request for so many tokens to a model of so many billions of parameters.
  public init(_ parameters: StudyData.Parameters, tokens: Double) {
    let run = RequestRun(parameters, tokens: tokens, .of2025)
    func share(of server: Double, _ card: Double) -> Double {
      (run.duration / Self.lifetime)
        * ((run.cards / ServerAssumptions.cardsOfServer) * server + run.cards * card)
    }
    gwp = share(of: 3000, 143)
    pe = share(of: 38000, 1828)
    adpe = share(of: 0.24, 5.1e-3)
  }

  /// Seconds of service: five years.
  private static let lifetime = 157_680_000.0
}

extension StudyData {
  /// The parameters of a model, in billions.
  public struct Parameters: Sendable, Equatable {
    /// Those that work for each token.
    public let active: Double
    /// Those that are kept in memory.
    public let total: Double

    /// Parameters, in billions.
    public init(active: Double, total: Double) { (self.active, self.total) = (active, total) }
  }

  /// The parameters of a model; nil where the table does not tell them.
  public func parameters(model: Int) -> Parameters? {
    guard let active = active[model], let total = total[model] else { return nil }
    return Parameters(active: active, total: total)
  }

  /// The tokens of a text: for a kind of text its energy over that of a token, in the first row
  /// that has both.
  public func tokens(_ output: Output) -> Double? {
    guard case .task(let task) = output else {
      if case .tokens(let count) = output { return count }
      return nil
    }
    for row in models.indices {
      guard let energy = energies[task][row], let one = token[row], one > 0 else { continue }
      return ((energy / one) * 1e6).rounded() / 1e6
    }
    return nil
  }
}

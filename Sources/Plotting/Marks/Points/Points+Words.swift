import Platform
public import Styling

extension Points {
  /// How many points, between which values, and whether one coordinate grows with the other.
  public func sentence(_ typography: Typography) -> String {
    sentence(ScatterData(self), typography: typography)
  }

  func sentence(_ data: ScatterData, typography: Typography) -> String {
    let tongue = typography.tongue
    guard data.count > 0 else {
      return Bilingual("Aucun point à dessiner.", "No point to draw.")(tongue)
    }
    let xText = described(x, data.xRange, xScale, typography: typography)
    let yText = described(y, data.yRange, yScale, typography: typography)
    let points = typography.count(data.count) + " point" + (data.count > 1 ? "s" : "")
    let head = points + (Bilingual.colon(tongue))
    if let fit {
      let line = Bilingual("ajustement", "fit")(tongue) + (Bilingual.colon(tongue))
      return "\(head)\(yText), \(xText), \(line)\(fit.equation(of: self, typography))."
    }
    guard let r = data.correlation else { return "\(head)\(yText), \(xText)." }
    let relation = Self.relation(r)(tongue)
    let corr = typography.number((r * 1000).rounded() / 1000) + basis(tongue)
    return "\(head)\(yText) \(relation) \(xText), corr.\u{A0}\(corr)."
  }

  /// The scales that the correlation is computed on, where it is not the plain one.
  private func basis(_ tongue: Tongue) -> String {
    switch (xScale, yScale) {
    case (.linear, .linear): ""
    case (.log10, .log10): Bilingual(" en log-log", " on log-log scales")(tongue)
    case (.log10, .linear): Bilingual(" avec x en log", " with x on a log scale")(tongue)
    case (.linear, .log10): Bilingual(" avec y en log", " with y on a log scale")(tongue)
    }
  }

  private static func relation(_ r: Double) -> Bilingual {
    switch r {
    case 0.7...: Bilingual("croît avec", "grows with")
    case 0.4...: Bilingual("tend à croître avec", "tends to grow with")
    case ..<(-0.7): Bilingual("décroît quand croît", "falls with growing")
    case ..<(-0.4): Bilingual("tend à décroître quand croît", "tends to fall with growing")
    default: Bilingual("sans tendance linéaire nette selon", "has no clear linear trend with")
    }
  }

  private func described(
    _ variable: PlotVariable, _ range: ClosedRange<Double>, _ scale: ScaleKind,
    typography: Typography
  ) -> String {
    let tongue = typography.tongue
    let ends = [range.lowerBound, range.upperBound].map { scale == .log10 ? pow(10, $0) : $0 }
    let digits = digits(telling: ends[0]...max(ends[0], ends[1]))
    let low = typography.number(ends[0], digits: digits)
    let high = typography.quantity(
      ends[1], unitSymbol: variable.unitSymbol, digits: digits)
    if range.lowerBound == range.upperBound {
      return variable.name + Bilingual(" constant (", " constant (")(tongue) + high + ")"
    }
    return "\(variable.name) (\(low) \(Bilingual("à", "to")(tongue)) \(high))"
  }

  /// The lines under the plot: what is not drawn, and hints.
  func hints(_ data: ScatterData, typography: Typography) -> [String] {
    guard data.count > 1 else { return [] }
    let axes = [(x, data.xRange, xScale), (y, data.yRange, yScale)]
    return logHints(
      axes.filter { $0.2 == .linear }.map { (name: $0.0.name, range: $0.1) },
      typography: typography)
  }
}

import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Units
import Values

extension Builtin {
  static let fit = Builtin(
    "fit", french: "ajuster", .statistics,
    Bilingual(
      "La droite des moindres carrés y = intercept + slope * x, et sa qualité r2.",
      "The line of least squares y = intercept + slope * x, and its quality r2."),
    takes: [
      Parameter(
        "x", .numbers, Bilingual("ce qui explique, en premier", "what explains, comes first")),
      Parameter("y", .numbers, Bilingual("ce qui est expliqué", "what is explained")),
      .logarithms,
    ],
    details: Bilingual(
      """
      Le résultat est une fiche : slope dans l'unité de y par celle de x, intercept dans celle de \
      y, r2 la part de la variance de y que la droite explique, n le nombre de points, \
      slope_error l'erreur type de la pente et p la probabilité d'une telle pente par hasard. \
      Avec log = true, la droite est ln y = intercept + slope * ln x, une loi de puissance.
      """,
      """
      The result is a record: slope in the unit of y per that of x, intercept in that of y, r2 \
      the share of the variance of y that the line accounts for, n the number of points, \
      slope_error the standard error of the slope and p the probability of such a slope by \
      chance. With log = true the line is ln y = intercept + slope * ln x, a power law.
      """),
    examples: [
      Example(
        "fit(cons_ia.Active_parameters, cons_ia.Petite_conv).slope", shows: "0.5997124 Wh/Gparam"),
      Example("fit([1, 2, 3], [2, 4, 6]).r2", shows: "1"),
    ],
    seeAlso: ["corr", "plot_ascii"]
  ) { invocation in
    let call = invocation
    let isLog = try call.bool(2, default: false)
    let pairs = try call.pairs(0, 1, log: isLog)
    let line = try call.wordingProblems { try LinearFit(x: pairs.x, y: pairs.y) }
    return .record(try call.record(of: line, pairs, isLog: isLog))
  }
}

extension Invocation {
  fileprivate func record(of line: LinearFit, _ pairs: Pairs, isLog: Bool) throws -> Record {
    let slope = try isLog ? nil : slopeUnit(pairs)
    let (unit, scale) = (slope?.unit ?? .one, slope?.scaling ?? .identity)
    func quantity(_ number: Double?) -> Value {
      number.map { .number(scale.applied(to: $0), unit) } ?? .none
    }
    return Record([
      ("slope", quantity(line.slope)),
      ("intercept", .number(line.intercept, isLog ? .one : pairs.yUnit)),
      ("r2", .plain(line.r2)),
      ("n", .integer(Int64(line.count))),
      ("slope_error", quantity(line.slopeStandardError)),
      ("p", line.pValue.map { .plain($0) } ?? .none),
    ])
  }

  private func slopeUnit(_ pairs: Pairs) throws -> MeasureUnit.Combination {
    do { return try MeasureUnit.divide(pairs.yUnit, pairs.xUnit) } catch {
      throw Diagnostic.unitPower(pairs.xUnit.symbol).about(argument: 0)
    }
  }
}

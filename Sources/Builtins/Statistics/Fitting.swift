import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let fit = Builtin(
    "fit", french: "ajuster", .statistics,
    Bilingual(
      "La droite des moindres carrés y = intercept + slope * x, et sa qualité r2.",
      "The line of least squares y = intercept + slope * x, and its quality r2."),
    takes: Parameter.numbers(
      "x",
      Bilingual(
        "ce qui explique, en premier : une colonne, ou plusieurs en liste ou en table",
        "what explains, comes first: a column, or several as a list or a table")),
    Parameter.numbers("y", Bilingual("ce qui est expliqué", "what is explained")), logarithms,
    details: Bilingual(
      """
      Le résultat est une fiche : slope dans l'unité de y par celle de x, intercept dans celle de \
      y, r2 la part de la variance de y que la droite explique, n le nombre de points, \
      slope_error et intercept_error les erreurs types, p la probabilité d'une telle pente par \
      hasard (celle de scipy.stats.linregress). Avec log = true, la droite est ln y = intercept + \
      slope * ln x, une loi de puissance. De plusieurs colonnes : slopes, slope_errors et p ont \
      une valeur par colonne. Avec predict, la fiche donne la valeur d'un nouveau point. Les lignes \
      incomplètes sont laissées de côté et comptées. Si y est constant, la pente est 0 et r2 \
      n'existe pas.
      """,
      """
      The result is a record: slope in the unit of y per that of x, intercept in that of y, r2 \
      the share of the variance of y that the line accounts for, n the number of points, \
      slope_error and intercept_error the standard errors, p the probability of such a slope by \
      chance (that of scipy.stats.linregress). With log = true the line is ln y = intercept + \
      slope * ln x, a power law. Of several columns: slopes, slope_errors and p have one value per \
      column. With predict the record gives the value of a new point. Incomplete rows are left out \
      and counted. Where y is constant the slope is 0 and there is no r2.
      """),
    examples: [
      Example(
        "fit(cons_ia.Active_parameters, cons_ia.Petite_conv).slope", shows: "0.5997124 Wh/Gparam"),
      Example("fit([1, 2, 3], [2, 4, 6]).r2", shows: "1"),
      Example("fit([[1, 2, 3, 4], [1, 0, 0, 1]], [3, 4, 6, 9]).slopes", shows: "{x1: 2, x2: 1}"),
    ],
    seeAlso: ["predict", "corr", "plot_ascii"]
  ) { call, x, y, log in
    let fitting = Fitting(x: x, y: y, isLog: try log.value)
    if let predictors = try fitting.predictors() {
      return .record(try fitting.multipleFit(predictors))
    }
    let pairs = try Pairs(x, y, log: fitting.isLog)
    let line = try call.wordingProblems {
      try LinearFit(x: pairs.x, y: pairs.y, checkpoint: call.checkpoint)
    }
    return .record(try fitting.record(of: line, pairs))
  }
}

/// The arguments of one call of `fit`, and what it makes of them.
private struct Fitting {
  let x: BoundArgument<Value>
  let y: BoundArgument<Value>
  /// True for a line of logarithms.
  let isLog: Bool

  private var call: Invocation { x.call }

  func record(of line: LinearFit, _ pairs: Pairs) throws -> Record {
    let slope = try slopeQuantity(pairs.yUnit, per: pairs.xUnit)
    let yUnit: MeasureUnit = isLog ? .one : pairs.yUnit
    var fields: [(String, Value)] = [
      ("slope", slope(line.slope)),
      ("intercept", .number(line.intercept, yUnit)),
      ("r2", share(line.r2)),
      ("n", .integer(Int64(line.count))),
      ("slope_error", line.slopeStandardError.map(slope) ?? .none),
      (
        "intercept_error",
        line.interceptStandardError.map { .number($0, yUnit.difference) } ?? .none
      ),
      ("p", line.pValue.map { .plain($0) } ?? .none),
    ]
    if isLog || pairs.xUnit.isPlaceOnScale { fields.append(("x_unit", .number(1, pairs.xUnit))) }
    if isLog { fields.append(("y_unit", .number(1, pairs.yUnit))) }
    return Record(fields)
  }

  /// The share of the variance of y; missing, which is said, where y does not vary.
  private func share(_ r2: Double?) -> Value {
    if let r2 { return .plain(r2) }
    call.host.note(FitOfConstant(function: call.name))
    return .none
  }

  /// The function that makes a slope of a number: in y per x, plain for a line of logarithms.
  private func slopeQuantity(
    _ yUnit: MeasureUnit, per xUnit: MeasureUnit
  ) throws -> (Double) -> Value {
    if isLog { return { .plain($0) } }
    do {
      let slope = try MeasureUnit.divide(yUnit.difference, xUnit.difference)
      return { .number(slope.scaling.applied(to: $0), slope.unit) }
    } catch { throw PowerWithoutUnit(xUnit.symbol).about(x) }
  }

  /// The columns of a list of columns or lists, or of a table; nil for one series.
  func predictors() throws -> [Column]? {
    switch try x.value {
    case .table(let table): return table.columns.filter(\.kind.isNumeric)
    case .list(let items):
      let isSeries = { (item: Value) in
        switch item {
        case .list, .column: true
        default: false
        }
      }
      guard !items.isEmpty, items.allSatisfy(isSeries) else { return nil }
      return try items.map { try x.numericColumn($0) }
    default: return nil
    }
  }

  func multipleFit(_ predictors: [Column]) throws -> Record {
    let target = try y.numericColumn()
    let rows = try completeRows(predictors + [target])
    let series = try (predictors + [target]).enumerated().map { place, column in
      let kept = Column(
        name: column.name, unit: column.unit, storage: column.storage, validity: rows)
      guard isLog else { return kept.validDoubles() }
      return place < predictors.count
        ? try x.logarithms(of: kept) : try y.logarithms(of: kept)
    }
    let fit = try call.wordingProblems {
      try MultipleFit(
        predictors: Array(series.dropLast()), y: series[predictors.count],
        checkpoint: call.checkpoint)
    }
    return try record(of: fit, predictors, target)
  }

  /// The rows that no column misses; says how many are left out.
  private func completeRows(_ columns: [Column]) throws -> Validity? {
    var validity: Validity?
    for column in columns {
      guard column.count == columns[0].count else {
        throw LengthsDiffer(columns[0].count, column.count, lists: false)
          .about(y)
      }
      validity = validity?.intersection(column.validity) ?? column.validity
    }
    if let missing = validity?.missingCount, missing > 0 {
      call.host.note(PairsSkipped(missing, function: call.name))
    }
    return validity
  }

  private func record(
    of fit: MultipleFit, _ predictors: [Column], _ target: Column
  ) throws -> Record {
    let names = Self.names(of: predictors)
    let makers = try predictors.map { try slopeQuantity(target.unit, per: $0.unit) }
    let slopes = { (numbers: [Double]) -> Value in
      .record(Record(zip(names, zip(makers, numbers)).map { ($0, $1.0($1.1)) }))
    }
    let yUnit: MeasureUnit = isLog ? .one : target.unit
    var fields: [(String, Value)] = [
      ("slopes", slopes(fit.coefficients)),
      ("intercept", .number(fit.intercept, yUnit)),
      ("r2", share(fit.r2)),
      ("n", .integer(Int64(fit.count))),
      ("slope_errors", fit.standardErrors.map(slopes) ?? .none),
      (
        "intercept_error",
        fit.interceptStandardError.map { .number($0, yUnit.difference) } ?? .none
      ),
      (
        "p",
        fit.pValues.map { .record(Record(zip(names, $0).map { ($0, .plain($1)) })) } ?? .none
      ),
    ]
    if isLog || predictors.contains(where: \.unit.isPlaceOnScale) {
      let units = zip(names, predictors).map { ($0, Value.number(1, $1.unit)) }
      fields.append(("x_unit", .record(Record(units))))
    }
    if isLog { fields.append(("y_unit", .number(1, target.unit))) }
    return Record(fields)
  }

  /// The columns' names; x1, x2… where one has none or two are the same.
  private static func names(of columns: [Column]) -> [String] {
    let names = columns.map(\.name)
    let areNames = !names.contains("") && Set(names).count == names.count
    return areNames ? names : columns.indices.map { "x\($0 + 1)" }
  }
}

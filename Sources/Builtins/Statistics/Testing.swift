import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Units
import Values

extension Builtin {
  static let correlationTest = Builtin(
    "corr_test", french: "test_corrélation", .statistics,
    Bilingual(
      "Une corrélation, sa valeur p et son intervalle de confiance.",
      "A correlation, its p-value and its confidence interval."),
    takes: Parameter.numbers("x", Bilingual("une colonne ou une liste", "a column or a list")),
    Parameter.numbers(
      "y", Bilingual("une colonne ou une liste de la même longueur", "another of the same length")),
    correlationMethod, logarithms,
    Parameter.number(
      "level", french: "niveau",
      Bilingual("le niveau de confiance, entre 0 et 1", "the confidence level, between 0 and 1"),
      default: 0.95, mustBeNamed: true
    ).reading { try $0.level() },
    details: Bilingual(
      """
      Une fiche : r ; p, la probabilité d'une corrélation au moins aussi forte par hasard ; low et \
      high, l'intervalle de confiance de Fisher, pour "pearson" dès 4 paires, comme \
      scipy.stats.pearsonr et R ; n. Pour "spearman", p vient de la loi de Student comme dans scipy ; \
      pour "kendall", de la loi normale : scipy fait un calcul exact quand il y a peu de valeurs, \
      sans ex æquo.
      """,
      """
      A record: r; p, the probability of a correlation at least as strong by chance; low and high, \
      Fisher's confidence interval, for "pearson" from 4 pairs on, as scipy.stats.pearsonr and R; \
      n. For "spearman" p is from Student's t as in scipy; for "kendall" from the normal \
      distribution, where scipy computes exactly for few values without ties.
      """),
    examples: [
      Example(
        "corr_test(cons_ia.Total_parameters, cons_ia.Petite_conv).low", shows: "0.901983"),
      Example("corr_test([1, 2, 3, 4], [1, 3, 2, 4]).p", shows: "0.2"),
    ],
    seeAlso: ["corr", "fit"]
  ) { call, x, y, method, log, level in
    let method = try method.value
    let pairs = try Pairs(x, y, log: try log.value)
    let level = try level.value
    let found = try call.wordingProblems {
      try Correlation.of(pairs.x, pairs.y, method, checkpoint: call.checkpoint)
    }
    let interval = try call.wordingProblems { try found.interval(level: level) }
    return .record(
      Record([
        ("r", .plain(found.coefficient)),
        ("p", found.pValue.map { .plain($0) } ?? .none),
        ("low", interval.map { .plain($0.lowerBound) } ?? .none),
        ("high", interval.map { .plain($0.upperBound) } ?? .none),
        ("n", .integer(Int64(found.count))),
      ]))
  }
}

extension BoundArgument<Quantity> {
  /// A level of confidence: above 0 and below 1.
  fileprivate func level() throws -> Double {
    let (number, unit) = try value
    let level = unit.convert(number, to: .one) ?? 0
    guard level > 0, level < 1 else {
      throw outOfRange(
        wanted: Bilingual("entre 0 et 1, par exemple 0.95", "between 0 and 1, for example 0.95"),
        got: NumberText.echo(number))
    }
    return level
  }
}

import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Units
import Values

extension Builtin {
  private static let confidence = Parameter.number(
    "level", french: "niveau",
    Bilingual("le niveau de confiance, entre 0 et 1", "the confidence level, between 0 and 1"),
    default: 0.95, mustBeNamed: true
  ).reading { try $0.level() }

  static let meanTest = Builtin(
    "t_test", french: "test_t", .statistics,
    Bilingual(
      "Si les moyennes de deux séries diffèrent plus que le hasard ne le ferait (test de Welch).",
      "Whether the means of two series differ by more than chance would make them (Welch's test)."),
    takes: Parameter.numbers("x", Bilingual("une colonne ou une liste", "a column or a list")),
    Parameter.numbers(
      "y", Bilingual("une autre, d'une longueur quelconque", "another, of any length")), confidence,
    details: Bilingual(
      """
      Une fiche : difference = mean(x) - mean(y) ; low et high, son intervalle de confiance ; t ; df, \
      les degrés de liberté ; p, la probabilité d'un écart au moins aussi grand si les moyennes \
      étaient égales. Les variances peuvent différer, comme dans t.test de R ; c'est \
      scipy.stats.ttest_ind(x, y, equal_var=False).
      """,
      """
      A record: difference = mean(x) - mean(y); low and high, its confidence interval; t; df, the \
      degrees of freedom; p, the probability of a difference at least as large if the means were \
      equal. The variances may differ, as in R's t.test; it is \
      scipy.stats.ttest_ind(x, y, equal_var=False).
      """),
    examples: [
      Example("t_test([1, 2, 3], [2, 3, 5]).p", shows: "0.2846272"),
      Example(
        "t_test(cons_ia.Tweet, cons_ia.Email).difference", shows: "-10.19165 Wh"),
    ],
    seeAlso: ["mean_interval", "corr_test"]
  ) { call, x, y, level in
    let (left, right) = (try x.aggregated(), try y.aggregated())
    guard let scaling = right.unit.scaling(to: left.unit) else {
      let fault: any Fault =
        left.unit.isOne || right.unit.isOne
        ? PlainWithQuantity(
          .compare, plainIsLeft: left.unit.isOne,
          plain: (left.unit.isOne ? left : right).values.first ?? 0,
          unit: left.unit.isOne ? right.unit : left.unit)
        : DimensionsDiffer(.compare, left.unit, right.unit)
      throw fault.about(y)
    }
    let level = try level.value
    let test = try call.wordingProblems {
      try WelchTest(
        left.values, right.values.map { scaling.applied(to: $0) }, level: level,
        checkpoint: call.checkpoint)
    }
    let difference = { (number: Double) in Value.number(number, left.unit.difference) }
    return .record(
      Record([
        ("difference", difference(test.difference)),
        ("low", difference(test.bounds.lowerBound)),
        ("high", difference(test.bounds.upperBound)), ("t", .plain(test.t)),
        ("df", .plain(test.degrees)), ("p", .plain(test.pValue)),
      ]))
  }

  static let meanInterval = Builtin(
    "mean_interval", french: "intervalle_moyenne", .statistics,
    Bilingual(
      "La moyenne d'un échantillon et son intervalle de confiance.",
      "The mean of a sample and its confidence interval."),
    takes: theSample, confidence,
    details: Bilingual(
      """
      Une fiche : mean ; low et high, l'intervalle de Student, mean ± t · error ; error, l'erreur \
      type std(x) / sqrt(n) ; n. C'est scipy.stats.t.interval(0.95, n - 1, mean, error).
      """,
      """
      A record: mean; low and high, Student's interval, mean ± t · error; error, the standard \
      error std(x) / sqrt(n); n. It is scipy.stats.t.interval(0.95, n - 1, mean, error).
      """),
    examples: [
      Example("mean_interval([1, 2, 3]).low", shows: "-0.4841377"),
      Example("mean_interval(cons_ia.Tweet).high", shows: "9.377634 Wh"),
    ],
    seeAlso: ["t_test", "mean", "std"]
  ) { call, x, level in
    let level = try level.value
    return try perColumn(try x.value, in: call) { value in
      let numbers = try x.aggregated(value)
      let found = try call.wordingProblems {
        try MeanInterval(numbers.values, level: level, checkpoint: call.checkpoint)
      }
      return .record(
        Record([
          ("mean", numbers.figure(found.mean)),
          ("low", numbers.figure(found.bounds.lowerBound)),
          ("high", numbers.figure(found.bounds.upperBound)),
          ("error", .number(found.error, numbers.unit.difference)),
          ("n", .integer(Int64(found.count))),
        ]))
    }
  }

  static let correlationTest = Builtin(
    "corr_test", french: "test_corrélation", .statistics,
    Bilingual(
      "Une corrélation, sa valeur p et son intervalle de confiance.",
      "A correlation, its p-value and its confidence interval."),
    takes: Parameter.numbers("x", Bilingual("une colonne ou une liste", "a column or a list")),
    Parameter.numbers(
      "y", Bilingual("une colonne ou une liste de la même longueur", "another of the same length")),
    correlationMethod, logarithms, confidence,
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

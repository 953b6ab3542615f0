import BuiltinKit
import Diagnostics
import Platform
import Statistics
import Styling
import Units
import Values

extension Builtin {
  static let std = aggregate(
    "std", french: "écart_type",
    Bilingual(
      "L'écart type d'un échantillon : l'éloignement moyen de la moyenne.",
      "The standard deviation of a sample: how far values lie from the mean."),
    also: population,
    details: Bilingual(
      """
      La racine de la variance, dans l'unité des valeurs. On divise par n - 1, comme pandas et R \
      (numpy divise par n) ; population = true divise par n.
      """,
      """
      The square root of the variance, in the unit of the values. The divisor is n - 1, as in \
      pandas and R (numpy divides by n); population = true divides by n.
      """),
    examples: [
      Example("std(cons_ia.Petite_conv)", shows: "94.92558 Wh"),
      Example("std(cons_ia.Petite_conv, population = true)", shows: "92.83905 Wh"),
    ],
    seeAlso: ["var", "mean", "quantile"]
  ) { x, numbers, population in
    .number(
      try Descriptive.standardDeviation(
        numbers.values, try population.value, checkpoint: x.checkpoint), numbers.unit.difference)
  }

  static let variance = aggregate(
    "var", french: "variance",
    Bilingual(
      "La variance d'un échantillon : la moyenne des carrés des écarts à la moyenne.",
      "The variance of a sample: the mean of the squared distances from the mean."),
    also: population,
    details: Bilingual(
      "Dans l'unité au carré. On divise par n - 1, comme pandas et R ; population = true par n.",
      "In the unit squared. The divisor is n - 1, as in pandas and R; population = true: n."),
    examples: [
      Example("var(cons_ia.Petite_conv)", shows: "9010.866 Wh^2"),
      Example("var([1, 2, 3, 4])", shows: "1.666667"),
    ],
    seeAlso: ["std"]
  ) { x, numbers, population in
    let variance = try Descriptive.variance(
      numbers.values, try population.value, checkpoint: x.checkpoint)
    // The fault thrown here names the unit as it was given.
    guard let squared = try? numbers.unit.difference.raised(to: 2) else {
      throw PowerWithoutUnit(numbers.unit.symbol).about(x)
    }
    return .number(variance, squared)
  }

  static let skewness = aggregate(
    "skewness", french: "asymétrie",
    Bilingual(
      "L'asymétrie : positive quand quelques grandes valeurs étirent la distribution.",
      "The skewness: positive where a few large values stretch the distribution."),
    details: Bilingual(
      "Un nombre sans unité, corrigé du biais de l'échantillon (G1), comme dans pandas.",
      "A plain number, corrected for the bias of a sample (G1), as in pandas."),
    examples: [
      Example("skewness(cons_ia.Petite_conv)", shows: "4.113687"),
      Example("skewness([1, 2, 3])", shows: "0"),
    ],
    seeAlso: ["median", "describe"]
  ) { call, numbers in
    .plain(try Descriptive.skewness(numbers.values, checkpoint: call.checkpoint))
  }

  static let quantile = Builtin(
    "quantile", .statistics,
    Bilingual(
      "La valeur sous laquelle se trouve une part p des valeurs.",
      "The value below which a share p of the values lies."),
    takes: theSample,
    Parameter.numbers(
      "p",
      Bilingual(
        "la part, de 0 à 1, ou une liste de parts : 0.25 est le premier quartile",
        "the share, from 0 to 1, or a list of shares: 0.25 is the first quartile")
    ).reading { try $0.shares() }, weights,
    details: Bilingual(
      """
      Entre deux valeurs, on interpole en ligne droite (type 7 de Hyndman et Fan), comme pandas, \
      numpy et R. La définition du lycée, qui prend toujours une valeur de la série, peut donner \
      un peu moins. Avec des poids : la plus petite valeur où la part p du poids total est atteinte, \
      sans interpolation (SAS, Stata) ; numpy le fait avec method="inverted_cdf".
      """,
      """
      Between two values it is interpolated on a straight line (type 7 of Hyndman and Fan), as in \
      pandas, numpy and R. Definitions that always take a value of the series may differ a little. \
      With weights: the smallest value at which the share p of the total weight is reached, without \
      interpolation (SAS, Stata); numpy does so with method="inverted_cdf".
      """),
    examples: [
      Example("quantile(cons_ia.Petite_conv, 0.75)", shows: "7.225 Wh"),
      Example("quantile([1, 2, 3, 4, 5], [0.25, 0.5, 0.75])", shows: "[2, 3, 4]"),
    ],
    seeAlso: ["median", "describe"]
  ) { call, x, p, weight in
    let (shares, isList) = try p.value
    return try perColumn(try x.value, in: call) { value in
      if weight.isGiven {
        let found = try weightedQuantiles(of: value, shares, x, weight)
        return isList ? .list(found) : found[0]
      }
      if let bounded = try x.intervals(value) {
        let found = try shares.map { share in
          try bounded.monotoneFigure {
            try Descriptive.quantiles($0, [share], checkpoint: call.checkpoint)[0]
          }
        }
        return isList ? .list(found) : found[0]
      }
      let numbers = try x.aggregated(value)
      if let exact = try numbers.largeQuantiles(shares, checkpoint: call.checkpoint) {
        return isList ? .list(exact) : exact[0]
      }
      let found = try call.wordingProblems {
        try Descriptive.quantiles(numbers.values, shares, checkpoint: call.checkpoint)
      }
      return isList ? .list(found.map(numbers.figure)) : numbers.figure(found[0])
    }
  }
}

extension Numbers {
  /// Quantiles of whole numbers of which a double would lose digits: whole where they are; nil for
  /// other numbers.
  func largeQuantiles(_ shares: [Double], checkpoint: Checkpoint) throws -> [Value]? {
    guard let wholes, wholes.contains(where: \.exceedsDoubles) else { return nil }
    try checkpoint()
    let sorted = wholes.sorted()
    return try shares.map { share in
      let (whole, number) = try Descriptive.quantile(ofSorted: sorted, share)
      return whole.map { .integer($0) } ?? .plain(number)
    }
  }
}

extension BoundArgument<Value> {
  /// Numbers from 0 to 1; at least one, several where a list was given.
  fileprivate func shares() throws -> (shares: [Double], isList: Bool) {
    let given = try numbers()
    let isScalar = try value.quantity != nil
    let wanted = Bilingual("entre 0 et 1", "between 0 and 1")
    guard given.missing == 0, let plain = given.unit.scaling(to: .one) else {
      throw wrongKind(Value.Kind.number.phrase, found: try value)
    }
    let shares = given.values.map { plain.applied(to: $0) }
    for share in shares where !(0...1).contains(share) {
      throw outOfRange(wanted: wanted, got: NumberText.echo(share))
    }
    return (shares, !isScalar)
  }
}

import BuiltinKit
import Diagnostics
import Intervals
import Statistics
import Styling
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let mean = Builtin(
    "mean", french: "moyenne", .statistics,
    Bilingual(
      "La moyenne arithmétique, pondérée ou non, dans l'unité des valeurs.",
      "The arithmetic mean, weighted or not, in the unit of the values."),
    takes: theSample, weights,
    details: Bilingual(
      """
      C'est la somme divisée par le nombre de valeurs présentes, comme dans pandas. Quelques très \
      grandes valeurs la tirent vers le haut : la médiane y résiste. D'une colonne de vrai et \
      faux, c'est la part de vrai. Avec des poids, c'est sum(x * poids) / sum(poids), comme \
      numpy.average ; l'unité des poids ne compte pas.
      """,
      """
      It is the sum divided by the number of values present, as in pandas. A few very large \
      values pull it up: the median withstands them. Of a column of true and false it is the \
      share of true. With weights it is sum(x * weight) / sum(weight), as numpy.average; the unit \
      of the weights does not matter.
      """),
    examples: [
      Example("mean(cons_ia.Petite_conv)", shows: "33.97217 Wh"),
      Example("mean([1, 2, 6])", shows: "3"),
      Example("mean([10, 20], weight = [3, 1])", shows: "12.5"),
    ],
    seeAlso: ["median", "std", "row_mean"]
  ) { call, x, weight in
    return try perColumn(try x.value, in: call) { value in
      if weight.isGiven { return try weightedMean(of: value, x, weight) }
      if let bounded = try x.intervals(value) {
        let count = Interval(Double(bounded.values.count))
        return try bounded.figure(Interval.sum(bounded.values).flatMap { $0 / count })
      }
      let numbers = try x.aggregated(value, truths: true)
      return numbers.figure(
        try call.wordingProblems {
          try Descriptive.mean(numbers.values, checkpoint: call.checkpoint)
        })
    }
  }

  static let median = Builtin(
    "median", french: "médiane", .statistics,
    Bilingual(
      "La valeur du milieu : la moitié des valeurs sont plus petites, l'autre plus grandes.",
      "The value in the middle: half of the values are smaller, half are larger."),
    takes: theSample, weights,
    details: Bilingual(
      """
      Pour un nombre pair de valeurs, c'est la moyenne des deux du milieu. Avec des poids, c'est la \
      valeur où la moitié du poids total est atteinte, comme si chaque valeur était répétée.
      """,
      """
      For an even number of values it is the mean of the two in the middle. With weights it is the \
      value at which half of the total weight is reached, as if each value were repeated.
      """),
    examples: [
      Example("median(cons_ia.Petite_conv)", shows: "2.57 Wh"),
      Example("median([1, 2, 6, 100])", shows: "4"),
      Example("median([interval(1, 2), interval(3, 9), interval(2, 4)])", shows: "2 – 4"),
      Example("median([1, 2, 3], weight = [1, 1, 5])", shows: "3"),
    ],
    seeAlso: ["mean", "quantile"]
  ) { call, x, weight in
    try perColumn(try x.value, in: call) { value in
      if weight.isGiven { return try weightedQuantiles(of: value, [0.5], x, weight)[0] }
      if let bounded = try x.intervals(value) {
        return try bounded.monotoneFigure {
          try Descriptive.median($0, checkpoint: call.checkpoint)
        }
      }
      let numbers = try x.aggregated(value)
      if let exact = try numbers.largeQuantiles([0.5], checkpoint: call.checkpoint) {
        return exact[0]
      }
      return numbers.figure(
        try call.wordingProblems {
          try Descriptive.median(numbers.values, checkpoint: call.checkpoint)
        })
    }
  }

  static let sum = aggregate(
    "sum", french: "somme",
    Bilingual(
      "La somme des valeurs, dans leur unité.", "The sum of the values, in their unit."),
    details: Bilingual(
      """
      Calculée avec compensation des arrondis : sum([0.1] * 10) n'accumule pas d'erreur. La somme \
      d'aucune valeur est 0. D'une colonne de vrai et faux, c'est le nombre de vrai.
      """,
      """
      Computed with compensated rounding, so that errors do not add up. The sum of no value is 0. \
      Of a column of true and false it is the number of true.
      """),
    examples: [
      Example("sum(cons_ia.Tweet)", shows: "97.67 Wh"),
      Example("sum(cons_ia.Petite_conv > 10 Wh)", shows: "5"),
    ],
    seeAlso: ["mean", "cumsum"], truths: true, emptyAllowed: true, ofBounds: { Interval.sum($0) }
  ) { x, numbers in
    if numbers.unit.isPlaceOnScale { throw PlaceOnScale(.total, function: x.call.name).about(x) }
    if let wholes = numbers.wholes {
      if let exact = exactSum(wholes) { return .integer(exact) }
      x.call.host.note(IntegerBecameDouble())
    }
    return numbers.figure(try Summation.sum(numbers.values, checkpoint: x.checkpoint))
  }

  static let mode = Builtin(
    "mode", .statistics,
    Bilingual("La valeur la plus fréquente.", "The most frequent value."),
    takes: Parameter.series(
      "x",
      Bilingual(
        "une colonne ou une liste : nombres, textes, dates",
        "a column or a list: numbers, texts, dates")),
    details: Bilingual(
      """
      Quand plusieurs valeurs sont à égalité, c'est la première dans l'ordre, et une note le dit \
      (pandas les donne toutes).
      """,
      "When several values tie it is the first in order, and a note says so (pandas gives all)."),
    examples: [
      Example("mode(cons_ia.Provider)", shows: "\"Mistral\""),
      Example("mode([2, 3, 3, 5])", shows: "3"),
    ],
    seeAlso: ["median", "count"]
  ) { call, x in
    if try x.given.holdsIntervals {
      throw NotForIntervals(function: call.name, argument: x.code ?? x.spelling).about(x)
    }
    return try x.mostFrequent()
  }

  /// Quantiles of a column with the weights given, rows without one of the two left out.
  static func weightedQuantiles(
    of value: Value, _ shares: [Double], _ x: BoundArgument<Value>, _ weight: BoundArgument<Value?>
  ) throws -> [Value] {
    let pairs = try Pairs(
      try x.numericColumn(value), of: x, try weight.numericColumn(), of: weight)
    let found = try x.call.wordingProblems {
      try Descriptive.quantiles(pairs.x, weights: pairs.y, shares, checkpoint: x.checkpoint)
    }
    return found.map { .number($0, pairs.xUnit) }
  }

  /// The mean of a column with the weights given, rows without one of the two left out.
  private static func weightedMean(
    of value: Value, _ x: BoundArgument<Value>, _ weight: BoundArgument<Value?>
  ) throws -> Value {
    let pairs = try Pairs(
      try x.numericColumn(value, truths: true), of: x, try weight.numericColumn(), of: weight)
    let mean = try x.call.wordingProblems {
      try Descriptive.weightedMean(pairs.x, weights: pairs.y, checkpoint: x.checkpoint)
    }
    return .number(mean, pairs.xUnit)
  }
}

/// The sum where 64 bits hold it; the partial sums may not.
func exactSum(_ values: [Int64]) -> Int64? {
  var high: Int64 = 0
  var low: UInt64 = 0
  for value in values {
    let (sum, carry) = low.addingReportingOverflow(UInt64(bitPattern: value))
    low = sum
    high += (value < 0 ? -1 : 0) + (carry ? 1 : 0)
  }
  let result = Int64(bitPattern: low)
  return high == (result < 0 ? -1 : 0) ? result : nil
}

extension BoundArgument<[Value]> {
  /// The most frequent cell of a column or list, the first in order where several tie.
  fileprivate func mostFrequent() throws -> Value {
    let items = try OrderedItems(try value, of: self)
    let present = try items.sorted(descending: false).filter { !items.isMissing($0) }
    if present.count < items.values.count {
      call.host.noteSkipped(items.values.count - present.count, function: call.name)
    }
    guard !present.isEmpty else {
      throw NothingToAggregate(function: call.name).about(self)
    }
    var runs: [(first: Int, count: Int)] = []
    for (step, place) in present.enumerated() {
      try checkpoint(at: step)
      if let last = runs.last, items.areEqual(last.first, place) {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((place, 1))
      }
    }
    let longest = runs.map(\.count).max() ?? 0
    let modes = runs.filter { $0.count == longest }
    if modes.count > 1 { call.host.note(SeveralModes(modes.count, times: longest)) }
    return items.values[modes[0].first]
  }
}

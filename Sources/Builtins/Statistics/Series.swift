import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  /// The numbers of a function that answers row by row.
  fileprivate static let theSeries = Parameter.numbers(
    "x",
    Bilingual(
      "une colonne ou une liste de nombres ; une cellule vide reste vide",
      "a column or a list of numbers; a missing cell stays missing"))
}

extension Builtin {
  static let rank = Builtin(
    "rank", french: "rang", .statistics,
    Bilingual(
      "Le rang de chaque valeur, de la plus petite (1) à la plus grande.",
      "The rank of each value, from the smallest (1) to the largest."),
    takes: theSeries,
    Parameter.flag(
      "descending", french: "décroissant",
      Bilingual("vrai : 1 est la plus grande", "true: 1 is the largest"), default: false),
    Parameter.choice(
      "ties", french: "ex_aequo",
      among: [
        (Bilingual("moyen", "average"), Ranking.Ties.average), (Bilingual("premier", "min"), .min),
        (Bilingual("dernier", "max"), .max), (Bilingual("dense", "dense"), .dense),
      ],
      Bilingual(
        "le rang des ex æquo : \"moyen\", \"premier\", \"dernier\" ou \"dense\"",
        "the rank of equal values: \"average\", \"min\", \"max\" or \"dense\""),
      mustBeNamed: true),
    details: Bilingual(
      "Les ex æquo partagent la moyenne de leurs rangs, comme dans pandas et R.",
      "Equal values share the mean of their ranks, as in pandas and R."),
    examples: [
      Example("rank([30, 10, 20, 20])", shows: "[4, 1, 2.5, 2.5]"),
      Example("rank(cons_ia.Petite_conv, descending = true)[0]", shows: "4.5"),
    ],
    seeAlso: ["sort", "corr"]
  ) { call, x, descending, ties in
    let ties = try ties.value
    let descending = try descending.value
    return try x.series { numbers in
      let ranks = try Ranking.ranks(
        numbers.values, ties: ties, descending: descending, checkpoint: call.checkpoint)
      return (ranks, .one)
    }
  }

  static let cumsum = Builtin(
    "cumsum", french: "cumul", .statistics,
    Bilingual(
      "La somme depuis le début jusqu'à chaque ligne.", "The sum from the start to each row."),
    takes: theSeries,
    details: Bilingual(
      "Une cellule vide reste vide et ne change pas la suite, comme dans pandas.",
      "A missing cell stays missing and does not change what follows, as in pandas."),
    examples: [
      Example("cumsum([1, 2, 3, 4])", shows: "[1, 3, 6, 10]"),
      Example("cumsum(cons_ia.Petite_conv)[-1]", shows: "781.36 Wh"),
    ],
    seeAlso: ["sum", "share"]
  ) { call, x in
    if let exact = try x.exactCumulation() { return exact }
    return try x.series { numbers in
      if numbers.unit.isPlaceOnScale { throw PlaceOnScale(.total, function: call.name).about(x) }
      let sums = try Summation.cumulative(numbers.values, checkpoint: call.checkpoint)
      return (sums, numbers.unit)
    }
  }

  static let zscore = Builtin(
    "zscore", french: "centrer_réduire", .statistics,
    Bilingual(
      "À combien d'écarts types de la moyenne se trouve chaque valeur.",
      "How many standard deviations each value lies from the mean."),
    takes: theSeries, population,
    details: Bilingual(
      """
      (x - mean(x)) / std(x), avec l'écart type d'un échantillon (n - 1) ; sans unité. \
      scipy.stats.zscore divise par n : c'est population = true.
      """,
      """
      (x - mean(x)) / std(x), with the standard deviation of a sample (n - 1); no unit. \
      scipy.stats.zscore divides by n: that is population = true.
      """),
    examples: [
      Example("zscore([1, 2, 3])", shows: "[-1, 0, 1]"),
      Example("zscore(cons_ia.Petite_conv)[2]", shows: "4.35107"),
    ],
    seeAlso: ["mean", "std"]
  ) { call, x, population in
    let divisor = try population.value
    return try x.series { numbers in
      let scores = try Descriptive.zScores(
        numbers.values, divisor, checkpoint: call.checkpoint)
      return (scores, .one)
    }
  }

  static let share = Builtin(
    "share", french: "part", .statistics,
    Bilingual(
      "La part de chaque valeur dans le total.", "The share of each value in the total."),
    takes: theSeries,
    details: Bilingual(
      """
      x / sum(x), un nombre sans unité : percent(share(x)) s'écrit en %. Les parts de nombres \
      positifs vont de 0 à 1 ; un total nul est une erreur.
      """,
      """
      x / sum(x), a plain number: percent(share(x)) is written in %. The shares of positive \
      numbers go from 0 to 1; a total of zero is an error.
      """),
    examples: [
      Example("share([1, 2, 5])", shows: "[0.125, 0.25, 0.625]"),
      Example("share(cons_ia.Petite_conv)[2]", shows: "0.5720795"),
    ],
    seeAlso: ["sum", "cumsum", "percent"]
  ) { call, x in
    try x.series { numbers in
      if numbers.unit.isPlaceOnScale { throw PlaceOnScale(.total, function: call.name).about(x) }
      let total = try Summation.sum(numbers.values, checkpoint: call.checkpoint)
      guard total != 0 || numbers.values.isEmpty else { throw DivisionByZero() }
      return (numbers.values.map { $0 / total }, .one)
    }
  }
}

extension BoundArgument<Value> {
  /// Returns what `answer` makes of the numbers present, in the rows they came from: a column of a
  /// column, a list of a list, a number of a number.
  fileprivate func series(
    _ answer: (Numbers) throws -> (values: [Double], unit: MeasureUnit)
  ) throws -> Value {
    let column = try numericColumn()
    let numbers = Numbers(column)
    let (values, unit) = try call.wordingProblems { try answer(numbers) }
    var rest = values[...]
    let cells = try (0..<column.count).map { row in
      try checkpoint(at: row)
      return column.isMissing(row) ? nil : rest.popFirst()
    }
    return try like(Column(column.name, unit: unit, numbers: cells))
  }

  /// The running sums of whole numbers while 64 bits hold them.
  fileprivate func exactCumulation() throws -> Value? {
    let column = try numericColumn()
    guard case .integers(let cells) = column.storage else { return nil }
    var sum: Int64 = 0
    var sums: [Int64?] = []
    sums.reserveCapacity(cells.count)
    for (row, cell) in cells.enumerated() {
      try checkpoint(at: row)
      if column.isMissing(row) {
        sums.append(nil)
        continue
      }
      let (next, overflow) = sum.addingReportingOverflow(cell)
      if overflow {
        call.host.note(IntegerBecameDouble())
        return nil
      }
      sum = next
      sums.append(next)
    }
    return try like(Column(column.name, integers: sums))
  }

  /// A column in the shape of the argument at `index`: a list's as a list, a number's as a number.
  private func like(_ column: Column) throws -> Value {
    switch try value {
    case .column: .column(column)
    case .list: .list(try Value.column(column).items(checkpoint: checkpoint) ?? [])
    default: column.value(0)
    }
  }
}

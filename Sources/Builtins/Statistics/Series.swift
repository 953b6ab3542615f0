import BuiltinKit
import Diagnostics
import Platform
import Statistics
import Styling
import Tables
import Units
import Values

extension Builtin {
  /// The numbers of a function that answers row by row.
  fileprivate static let theSeries = Parameter.numbers(
    "x",
    Bilingual(
      "une colonne ou une liste de nombres ; une cellule vide reste vide",
      "a column or a list of numbers; a missing cell stays missing"))
}

extension Builtin {
  /// The groups within which a series is taken.
  static let seriesGroups = Parameter.value(
    "by", french: "par",
    Bilingual(
      "les groupes : une colonne ou une liste, ou [A, B]",
      "the groups: a column or a list, or [A, B]"), mustBeNamed: true
  ).optional
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
      mustBeNamed: true), seriesGroups,
    details: Bilingual(
      "Les ex æquo partagent la moyenne de leurs rangs, comme dans pandas et R.",
      "Equal values share the mean of their ranks, as in pandas and R."),
    examples: [
      Example("rank([30, 10, 20, 20])", shows: "[4, 1, 2.5, 2.5]"),
      Example("rank(cons_ia.Petite_conv, descending = true)[0]", shows: "4.5"),
      Example("rank([5, 9, 2, 1], by = [\"a\", \"a\", \"b\", \"b\"])", shows: "[1, 2, 2, 1]"),
    ],
    seeAlso: ["sort", "corr"], works: .bySeries
  ) { call, x, descending, ties, by in
    let ties = try ties.value
    let descending = try descending.value
    return try x.series(by: by) { numbers in
      let ranks = try Ranking.ranks(
        numbers.ordered(checkpoint: call.checkpoint), ties: ties, descending: descending,
        checkpoint: call.checkpoint)
      return (ranks, .one)
    }
  }

  static let cumsum = Builtin(
    "cumsum", french: "cumul", .statistics,
    Bilingual(
      "La somme depuis le début jusqu'à chaque ligne.", "The sum from the start to each row."),
    takes: theSeries, seriesGroups,
    details: Bilingual(
      "Une cellule vide reste vide et ne change pas la suite, comme dans pandas.",
      "A missing cell stays missing and does not change what follows, as in pandas."),
    examples: [
      Example("cumsum([1, 2, 3, 4])", shows: "[1, 3, 6, 10]"),
      Example("cumsum(cons_ia.Petite_conv)[-1]", shows: "781.36 Wh"),
    ],
    seeAlso: ["sum", "share", "rolling_sum"], works: .bySeries
  ) { call, x, by in
    try x.series(by: by) { numbers in
      if numbers.unit.isPlaceOnScale { throw PlaceOnScale(.total, function: call.name).about(x) }
      let sums = try Summation.cumulative(numbers.values, checkpoint: call.checkpoint)
      return (sums, numbers.unit)
    } wholes: {
      try x.runningSums(of: $0)
    }
  }

  static let zscore = Builtin(
    "zscore", french: "centrer_réduire", .statistics,
    Bilingual(
      "À combien d'écarts types de la moyenne se trouve chaque valeur.",
      "How many standard deviations each value lies from the mean."),
    takes: theSeries, population, seriesGroups,
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
    seeAlso: ["mean", "std"], works: .bySeries
  ) { call, x, population, by in
    let divisor = try population.value
    return try x.series(by: by) { numbers in
      let scores = try Descriptive.zScores(
        numbers.values, divisor, checkpoint: call.checkpoint)
      return (scores, .one)
    }
  }

  static let share = Builtin(
    "share", french: "part", .statistics,
    Bilingual(
      "La part de chaque valeur dans le total.", "The share of each value in the total."),
    takes: theSeries, seriesGroups,
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
    seeAlso: ["sum", "cumsum", "percent"], works: .bySeries
  ) { call, x, by in
    try x.series(by: by) { numbers in
      if numbers.unit.isPlaceOnScale { throw PlaceOnScale(.total, function: call.name).about(x) }
      let total = try Summation.sum(numbers.values, checkpoint: call.checkpoint)
      guard total != 0 || numbers.values.isEmpty else { throw DivisionByZero() }
      return (numbers.values.map { $0 / total }, .one)
    }
  }
}

extension Numbers {
  /// The numbers as doubles that stand in the same order: large whole numbers, of which two may be
  /// one double, by their places.
  func ordered(checkpoint: Checkpoint) throws -> [Double] {
    guard let wholes, wholes.contains(where: \.exceedsDoubles) else { return values }
    let distinct = Set(wholes).sorted()
    let places = Dictionary(
      zip(distinct, distinct.indices.lazy.map(Double.init)), uniquingKeysWith: { first, _ in first }
    )
    return try wholes.enumerated().map { place, number in
      try checkpoint(at: place)
      return places[number] ?? 0
    }
  }
}

extension BoundArgument<Value> {
  /// Returns what `answer` makes of the numbers present, in the rows they came from: a column of a
  /// column, a list of a list, a number of a number; with `by`, of those of each group.
  ///
  /// - Parameter wholes: the answer for a column of whole numbers, where it gives one.
  fileprivate func series(
    by groups: BoundArgument<Value?>,
    _ answer: (Numbers) throws -> (values: [Double], unit: MeasureUnit),
    wholes: (Column) throws -> Column? = { _ in nil }
  ) throws -> Value {
    try inGroups(try numericColumn(), by: groups) { column in
      if let exact = try wholes(column) { return exact }
      let (values, unit) = try call.wordingProblems { try answer(Numbers(column)) }
      var rest = values[...]
      let cells = try (0..<column.count).map { row in
        try checkpoint(at: row)
        return column.isMissing(row) ? nil : rest.popFirst()
      }
      return Column(column.name, unit: unit, numbers: cells)
    }
  }

  /// Returns what `answer` makes of a column, in the shape of the argument; with `by`, of the rows of
  /// each group, in their places.
  func inGroups(
    _ column: Column, by groups: BoundArgument<Value?>, _ answer: (Column) throws -> Column
  ) throws -> Value {
    guard let keys = try groups.keys(of: column.count) else {
      return try like(answer(column))
    }
    let grouping = try Table(columns: [column]).groups(by: keys, checkpoint: checkpoint)
    var cells = [Value](repeating: .none, count: column.count)
    var lacking = LackingGroups()
    for group in 0..<grouping.count {
      try checkpoint()
      let rows = try grouping.rows(of: group, checkpoint: checkpoint)
      do {
        let part = try answer(column.gather(rows: Array(rows), checkpoint: checkpoint))
        for (place, row) in rows.enumerated() { cells[row] = part.value(place) }
      } catch {
        guard let fault = error.undefinedFigure else { throw error }
        lacking.add(grouping.name(of: group), fault.message)
      }
    }
    lacking.note(on: call.name).map(call.host.note)
    return try like(Column(column.name, collecting: cells, checkpoint: checkpoint))
  }

  /// The argument as a column of any kind.
  func anyColumn() throws -> Column {
    switch try value {
    case .column(let column): return column
    case .list(let items):
      return try located { try Column("", collecting: items, checkpoint: checkpoint) }
    case let other:
      throw wrongKind(Bilingual("une colonne ou une liste", "a column or a list"), found: other)
    }
  }

  /// The running sums of whole numbers while 64 bits hold them.
  fileprivate func runningSums(of column: Column) throws -> Column? {
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
    return Column(column.name, integers: sums)
  }

  /// A column in the shape of the argument: a list's as a list, a number's as a number.
  private func like(_ column: Column) throws -> Value {
    switch try value {
    case .column: .column(column)
    case .list: .list(try Value.column(column).items(checkpoint: checkpoint) ?? [])
    default: column.value(0)
    }
  }
}

extension BoundArgument<Value?> {
  /// The columns that make the groups, as many cells as `count` in each; nil where none is given.
  fileprivate func keys(of count: Int) throws -> [Column]? {
    guard let given = try value else { return nil }
    let columns: [Column]
    if case .list(let items) = given,
      items.allSatisfy({ if case .column = $0 { true } else { false } }), !items.isEmpty
    {
      columns = items.compactMap { if case .column(let column) = $0 { column } else { nil } }
    } else {
      columns = [try raw.anyColumn()]
    }
    for column in columns where column.count != count {
      throw LengthsDiffer(count, column.count, lists: false).about(self)
    }
    return columns
  }
}

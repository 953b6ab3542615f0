import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let lag = shift(
    "lag", french: "retard",
    Bilingual("La valeur de la ligne d'avant.", "The value of the row before."),
    examples: [
      Example("lag([1, 2, 4])", shows: "[rien, 1, 2]"),
      Example("table(v = [1, 2, 4]).derive(d = v - lag(v)).d", shows: "  d\n  ─\n  –\n  1\n  2"),
    ], seeAlso: ["lead", "diff", "cumsum"], towards: -1)

  static let lead = shift(
    "lead", french: "avance",
    Bilingual("La valeur de la ligne d'après.", "The value of the row after."),
    examples: [
      Example("lead([1, 2, 4])", shows: "[2, 4, rien]"),
      Example("lead([\"a\", \"b\", \"c\"], 2)", shows: "[\"c\", rien, rien]"),
    ], seeAlso: ["lag", "diff"], towards: 1)

  private static let anySeries = Parameter.value(
    "x",
    Bilingual(
      "une colonne ou une liste, dans l'ordre du temps", "a column or a list, in the order of time")
  )

  private static func shift(
    _ name: String, french: String, _ summary: Bilingual, examples: [Example], seeAlso: [String],
    towards sign: Int
  ) -> Builtin {
    Builtin(
      name, french: french, .statistics, summary, takes: anySeries,
      Parameter.count(
        "n", Bilingual("de combien de lignes", "by how many rows"), in: 0...Int.max / 2, default: 1),
      seriesGroups,
      details: Bilingual(
        "Une ligne sans voisine a une cellule vide, comme shift de pandas. Avec by, la voisine est dans le même groupe.",
        "A row without a neighbour has a missing cell, as with pandas' shift. With by, the neighbour is in the same group."
      ),
      examples: examples, seeAlso: seeAlso, works: .bySeries
    ) { call, x, n, by in
      let distance = sign * (try n.value)
      return try x.inGroups(try x.anyColumn(), by: by) { column in
        try column.shifted(by: distance, checkpoint: call.checkpoint)
      }
    }
  }

  static let diff = Builtin(
    "diff", french: "différence", .statistics,
    Bilingual(
      "L'écart avec la valeur de la ligne d'avant.", "The difference from the row before."),
    takes: anySeries,
    Parameter.count(
      "n", Bilingual("avec la ligne de combien avant", "from how many rows before"),
      in: 0...Int.max / 2, default: 1), seriesGroups,
    details: Bilingual(
      "x - lag(x, n), dans l'unité de x ; l'écart de deux dates est une durée.",
      "x - lag(x, n), in the unit of x; the difference of two dates is a duration."),
    examples: [
      Example("diff([1, 2, 4])", shows: "[rien, 1, 2]"),
      Example(
        "diff([date(2024, 1, 1), date(2024, 1, 8)])", shows: "[rien, 7 d]"),
    ],
    seeAlso: ["lag", "cumsum"], works: .bySeries
  ) { call, x, n, by in
    let distance = try n.value
    return try x.inGroups(try x.anyColumn(), by: by) { column in
      let before = try column.shifted(by: -distance, checkpoint: call.checkpoint)
      var log = OperationLog()
      let difference = try x.located {
        try Arithmetic.apply(
          .subtract, .column(column), .column(before), log: &log, checkpoint: call.checkpoint)
      }
      if log.integersOverflowed { call.host.note(IntegerBecameDouble()) }
      return if case .column(let result) = difference { result.renamed(column.name) } else {
        before
      }
    }
  }
}

extension Builtin {
  static let rollingMean = rolling(
    "rolling_mean", french: "moyenne_glissante",
    Bilingual(
      "La moyenne des n dernières valeurs, ligne après ligne.",
      "The mean of the last n values, row after row."),
    shows: ("[rien, 1.5, 3]", "[rien, 2.5, 1.5]"), Rolling.means)

  static let rollingSum = rolling(
    "rolling_sum", french: "somme_glissante",
    Bilingual("La somme des n dernières valeurs.", "The sum of the last n values."),
    shows: ("[rien, 3, 6]", "[rien, 5, 3]"), Rolling.sums, unit: { $0.isPlaceOnScale ? nil : $0 }
  ) { column, width, checkpoint in
    try column.rollingSums(width: width, checkpoint: checkpoint)
  }

  static let rollingMin = rolling(
    "rolling_min", french: "minimum_glissant",
    Bilingual("La plus petite des n dernières valeurs.", "The smallest of the last n values."),
    shows: ("[rien, 1, 2]", "[rien, 2, 1]"), { _, _, _ in [] }, unit: { $0 }
  ) { column, width, checkpoint in
    try column.rollingExtremes(width: width, largest: false, checkpoint: checkpoint)
  }

  static let rollingMax = rolling(
    "rolling_max", french: "maximum_glissant",
    Bilingual("La plus grande des n dernières valeurs.", "The largest of the last n values."),
    shows: ("[rien, 2, 4]", "[rien, 3, 2]"), { _, _, _ in [] }, unit: { $0 }
  ) { column, width, checkpoint in
    try column.rollingExtremes(width: width, largest: true, checkpoint: checkpoint)
  }

  static let rollingMedian = rolling(
    "rolling_median", french: "médiane_glissante",
    Bilingual("La médiane des n dernières valeurs.", "The median of the last n values."),
    shows: ("[rien, 1.5, 3]", "[rien, 2.5, 1.5]"), Rolling.medians)

  static let rollingStd = rolling(
    "rolling_std", french: "écart_type_glissant",
    Bilingual(
      "L'écart type des n dernières valeurs (échantillon).",
      "The standard deviation of the last n values (sample)."),
    shows: ("[rien, 0.7071068, 1.414214]", "[rien, 0.7071068, 0.7071068]"), Rolling.deviations,
    unit: { $0.difference })

  /// A figure of the last n values of each row.
  ///
  /// - Parameters:
  ///   - shows: what it gives of [1, 2, 4] and of [3, 2, 1] for n = 2.
  ///   - unit: the unit of the figure for that of the values; nil where it has none.
  ///   - exact: the figure of a column of which it gives one without doubles.
  private static func rolling(
    _ name: String, french: String, _ summary: Bilingual, shows: (String, String),
    _ figures: @escaping @Sendable ([Double?], Int, Checkpoint) throws -> [Double?],
    unit: @escaping @Sendable (MeasureUnit) -> MeasureUnit? = { $0 },
    exact: @escaping @Sendable (Column, Int, Checkpoint) throws -> Column? = { _, _, _ in nil }
  ) -> Builtin {
    Builtin(
      name, french: french, .statistics, summary,
      takes: Parameter.numbers(
        "x",
        Bilingual(
          "une colonne ou une liste de nombres, dans l'ordre du temps",
          "a column or a list of numbers, in the order of time")),
      Parameter.count(
        "n",
        Bilingual(
          "combien de valeurs, celle de la ligne comprise",
          "how many values, the row's own included"),
        in: 1...Int.max), seriesGroups,
      details: Bilingual(
        "Les n - 1 premières lignes ont une cellule vide, et celles dont une des n valeurs manque, comme rolling(n) de pandas. Avec by, les valeurs sont celles du même groupe.",
        "The first n - 1 rows have a missing cell, and those of which one of the n values is missing, as with pandas' rolling(n). With by, the values are those of the same group."
      ),
      examples: [
        Example("\(name)([1, 2, 4], 2)", shows: shows.0),
        Example("\(name)([3, 2, 1], 2)", shows: shows.1),
      ],
      seeAlso: ["lag", "cumsum", "rolling_mean"].filter { $0 != name }, works: .bySeries
    ) { call, x, n, by in
      let width = try n.value
      return try x.inGroups(try x.numericColumn(), by: by) { column in
        guard let unit = unit(column.unit) else {
          throw PlaceOnScale(.total, function: call.name).about(x)
        }
        if let exact = try exact(column, width, call.checkpoint) { return exact }
        let doubles = column.doubles ?? []
        let values = doubles.indices.map { column.isMissing($0) ? nil : doubles[$0] }
        let found = try call.wordingProblems { try figures(values, width, call.checkpoint) }
        return Column(column.name, unit: unit, numbers: found)
      }
    }
  }
}

extension Column {
  /// The cells so many rows further on, or before; missing beyond both ends.
  fileprivate func shifted(by distance: Int, checkpoint: Checkpoint) throws -> Column {
    let rows = (0..<count).map { row in
      let place = row + distance
      return place >= 0 && place < count ? place : -1
    }
    return try gather(rows: rows, checkpoint: checkpoint)
  }

  /// The sums of windows of whole numbers, nil for others and where 64 bits do not hold one.
  fileprivate func rollingSums(width: Int, checkpoint: Checkpoint) throws -> Column? {
    guard case .integers(let cells) = storage else { return nil }
    var (sum, run) = (Int64(0), 0)
    var sums: [Int64?] = []
    sums.reserveCapacity(cells.count)
    for row in cells.indices {
      try checkpoint(at: row)
      if row >= width, !isMissing(row - width) {
        let (rest, overflow) = sum.subtractingReportingOverflow(cells[row - width])
        guard !overflow else { return nil }
        sum = rest
      }
      run = isMissing(row) ? 0 : run + 1
      if run > 0 {
        let (next, overflow) = sum.addingReportingOverflow(cells[row])
        guard !overflow else { return nil }
        sum = next
      }
      sums.append(run >= width ? sum : nil)
    }
    return Column(name, integers: sums)
  }

  /// The smallest or largest cell of each window.
  fileprivate func rollingExtremes(
    width: Int, largest: Bool, checkpoint: Checkpoint
  ) throws -> Column {
    let values = try Numbers(self).places(in: self, checkpoint: checkpoint)
    let places = try Rolling.extremes(
      values, width: width, largest: largest, checkpoint: checkpoint)
    return try gather(rows: places.map { $0 ?? -1 }, checkpoint: checkpoint)
  }
}

extension Numbers {
  /// For each row of the column that they come from a double that stands in their order.
  fileprivate func places(in column: Column, checkpoint: Checkpoint) throws -> [Double?] {
    var rest = try ordered(checkpoint: checkpoint)[...]
    return (0..<column.count).map { column.isMissing($0) ? nil : rest.popFirst() }
  }
}

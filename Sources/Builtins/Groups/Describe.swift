import BuiltinKit
import Diagnostics
import Intervals
import Platform
import Statistics
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let describe = Builtin(
    "describe", french: "décrire", .groups,
    Bilingual("Une ligne de résumés par colonne.", "One row of summaries per column."),
    takes: Parameter.value(
      "table", Bilingual("la table, la colonne ou la liste", "the table, the column or the list")),
    Parameter.expressions(
      "columns", french: "colonnes",
      Bilingual("les colonnes ; toutes par défaut", "the columns; all by default"), arity: .variadic
    ),
    details: Bilingual(
      "n compte les cellules remplies. L'écart type est celui d'un échantillon (n - 1), les quartiles sont de type 7, comme dans pandas et R. Chaque ligne est dans l'unité de sa colonne.",
      "n counts the cells with a value. The standard deviation is that of a sample (n - 1), quartiles are of type 7, as in pandas and R. Each row is in the unit of its column."
    ),
    examples: [
      Example(
        "cout_pays.describe(gwp)",
        shows: """
            colonne  unité       n    moyenne  écart_type         min         q1
            ───────  ────────  ───  ─────────  ──────────  ──────────  ─────────
            gwp      gCO2e/Wh  138  0.7029101    0.397057  0.00876726  0.4675763
            … 4 colonnes de plus ; .afficher() montre tout
                                                             1 ligne × 11 colonnes
          """),
      Example(
        "describe([1, 2, 6])",
        shows: """
            colonne  unité  n  moyenne  écart_type  min   q1  médiane  q3  max…
          """),
      Example(
        "describe(cons_ia).select(-[q1, q3])",
        shows: """
            colonne            unité    n       moyenne    écart_type        min
            ─────────────────  ──────  ──  ────────────  ────────────  ─────────
            Provider           texte   23    –              –           –
            Model              texte   23    –              –           –
            Active parameters  Gparam  23   90.08696      139.8518      2
            Total parameters   Gparam  23  201.2174       401.6614      2…
          """),
    ],
    seeAlso: ["summarize", "columns", "quantile"]
  ) { call, table, columns in
    let columns = try described(table, columns)
    return .table(
      try Description(columns, tongue: call.tongue, checkpoint: call.checkpoint).table())
  }

  private static func described(
    _ table: BoundArgument<Value>, _ columns: BoundArgument<[LazyArgument]>
  ) throws -> [Column] {
    switch try table.value {
    case .table(let given):
      guard columns.isGiven else { return given.columns }
      return try ColumnSelection.columns(columns.value, in: given)
    case .column(let column): return [column]
    case .list(let items): return [try Column("x", collecting: items, checkpoint: table.checkpoint)]
    case let other: throw table.notRows(other)
    }
  }
}

/// The summaries of several columns, one row per column.
struct Description {
  private let columns: [Column]
  private let tongue: Tongue
  private let checkpoint: Checkpoint

  init(_ columns: [Column], tongue: Tongue, checkpoint: Checkpoint) {
    self.columns = columns
    self.tongue = tongue
    self.checkpoint = checkpoint
  }

  func table() throws -> Table {
    let rows = try columns.map(figures)
    let heads = Description.heads.map { $0(tongue) }
    let present = columns.map { Int64($0.count - $0.missingCount) }
    let leading = [
      Column(ResultName.column(tongue), texts: columns.map(\.name)),
      Column(ResultName.unit(tongue), texts: columns.map { unit(of: $0) }),
      Column("n", integers: present),
    ]
    let numbers = heads.enumerated().map { place, head in
      Column(head, unit: .one, measured: rows.map { $0[place] })
    }
    let empty = Column(
      ResultName.missing(tongue), integers: columns.map { Int64($0.missingCount) })
    let all = leading + numbers + [empty]
    return try Table(columns: all, key: hasRepeatedNames ? nil : leading[0].name)
  }

  private var hasRepeatedNames: Bool { Set(columns.map(\.name)).count < columns.count }

  private static let heads = [
    ResultName.mean, ResultName.deviation, Bilingual(same: "min"), Bilingual(same: "q1"),
    ResultName.median, Bilingual(same: "q3"), Bilingual(same: "max"),
  ]

  /// The figures of a column in the order of `heads`.
  ///
  /// Of intervals they lie between those of the low bounds and of the high ones, since none falls
  /// where a number rises; the deviation, which may, is left out.
  private func figures(_ column: Column) throws -> [Bounds?] {
    guard case .intervals(let low, let high) = column.storage else {
      return try figures(column.validDoubles()).map { $0.map { Bounds($0) } }
    }
    let ends = try [low, high].map { try figures(column.validity.present(among: $0)) }
    return zip(ends[0], ends[1]).enumerated().map { place, ends in
      guard Self.heads[place] != ResultName.deviation, let low = ends.0, let high = ends.1 else {
        return nil
      }
      return Bounds(low, high)
    }
  }

  /// The figures in the order of `heads`; none for what has no numbers, or too few.
  private func figures(_ values: [Double]) throws -> [Double?] {
    let mean = try ifDefined { try Descriptive.mean(values, checkpoint: checkpoint) }
    let deviation = try ifDefined {
      try Descriptive.standardDeviation(values, checkpoint: checkpoint)
    }
    let five = try ifDefined {
      try Descriptive.quantiles(values, [0, 0.25, 0.5, 0.75, 1], checkpoint: checkpoint)
    }
    return [mean, deviation] + (five ?? Array(repeating: nil, count: 5))
  }

  /// The unit of numbers, the kind of other cells.
  private func unit(of column: Column) -> String {
    switch column.kind {
    case .numbers, .integers, .intervals: column.unit.symbol
    case .text: Bilingual("texte", "text")(tongue)
    case .bools: Bilingual("vrai/faux", "true/false")(tongue)
    case .dates: Bilingual(same: "date")(tongue)
    }
  }
}

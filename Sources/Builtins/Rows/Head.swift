import BuiltinKit
import Platform
import Styling
import Tables
import Values

/// The part of `count` rows that `head(n)` or `tail(n)` takes; a negative n leaves out as many at
/// the other end, as in pandas.
enum RowPart {
  static func leading(_ n: Int, of count: Int) -> Range<Int> {
    0..<(n < 0 ? max(0, count + n) : min(n, count))
  }

  static func trailing(_ n: Int, of count: Int) -> Range<Int> {
    if n < 0 { return (n < -count ? count : -n)..<count }
    return (count - min(n, count))..<count
  }
}

extension Builtin {
  private static let partOf = Parameter.value(
    "table", Bilingual("la table, la colonne ou la liste", "the table, the column or the list"))
  private static let partDetails = Bilingual(
    "Un n négatif laisse de côté autant de lignes à l'autre bout, comme dans pandas. Avec by, ce sont les lignes de chaque groupe.",
    "A negative n leaves out as many rows at the other end, as in pandas. With by, these are the rows of each group."
  )
  private static let partCount = Parameter.count(
    "n", Bilingual("combien de lignes", "how many rows"), default: 5)

  /// A range of the rows of a table, a column or a list.
  private static func part(
    of source: BoundArgument<Value>, _ n: BoundArgument<Int>,
    by: BoundArgument<[LazyArgument]>, _ rows: (Int, Int) -> Range<Int>
  ) throws -> Value {
    let n = try n.value
    if by.isGiven {
      guard case .table(let table) = try source.value else {
        throw source.wrongKind(Value.Kind.table.phrase, found: try source.value)
      }
      return .table(
        try part(of: table, in: try RowGroups(by, of: table), checkpoint: source.checkpoint) {
          rows(n, $0)
        })
    }
    switch try source.value {
    case .table(let table): return .table(try table.slice(rows(n, table.rowCount)))
    case .column(let column): return .column(column.slice(rows(n, column.count)))
    case .list(let items): return .list(Array(items[rows(n, items.count)]))
    case let other: throw source.notRows(other)
    }
  }

  /// A range of the rows of each group, in the order of the table.
  private static func part(
    of table: Table, in groups: RowGroups?, checkpoint: Checkpoint, _ rows: (Int) -> Range<Int>
  ) throws -> Table {
    var isKept = [Bool](repeating: groups == nil, count: table.rowCount)
    try groups?.eachGroup(named: "") { _, group in
      let kept = rows(group.count)
      for row in group.dropFirst(kept.lowerBound).prefix(kept.count) { isKept[row] = true }
    }
    let mask = Column(name: "", storage: .bools(isKept))
    return try table.filtered(by: mask, checkpoint: checkpoint).table
  }

  static let head = Builtin(
    "head", french: "premières", .rows,
    Bilingual("Les premières lignes d'une table.", "The first rows of a table."),
    takes: partOf, partCount, groupOption,
    details: partDetails,
    examples: [
      Example(
        "cons_ia.select(Model, Petite_conv).head(2)",
        shows: """
            Model    Petite_conv
                              Wh
            ───────  ───────────
            gpt 4o         35
            Gpt 3.5         3.58
                                                             2 lignes × 2 colonnes
          """),
      Example(
        "cons_ia.sort(-Token).head(1, by = Provider).select(Provider, Model)",
        shows: """
            Provider  Model
            ────────  ──────────────
            OpenAI    gpt 4
            Meta      Llama 3.1 405B
            Google    Gemini 1.5 pro
            Mistral   mistral large
                                                             4 lignes × 2 colonnes
          """),
      Example(
        "head([3, 1, 2], 2)",
        shows: "[3, 1]"),
    ],
    seeAlso: ["tail", "sort", "sample"]
  ) { _, source, n, by in try part(of: source, n, by: by, RowPart.leading) }

  static let tail = Builtin(
    "tail", french: "dernières", .rows,
    Bilingual("Les dernières lignes d'une table.", "The last rows of a table."),
    takes: partOf, partCount, groupOption,
    details: partDetails,
    examples: [
      Example(
        "cout_pays.tail(2)",
        shows: """
            name        adpe       pe        gwp
                    gSbeq/Wh  kJep/Wh   gCO2e/Wh
            ────  ──────────  ───────  ─────────
            ALB   2.29556e-7  0.2005   0.0206759
            AGO   1.24074e-7  5.04069  0.406417
                                                             2 lignes × 4 colonnes
          """),
      Example(
        "tail([3, 1, 2], 2)",
        shows: "[1, 2]"),
    ],
    seeAlso: ["head", "sort"]
  ) { _, source, n, by in try part(of: source, n, by: by, RowPart.trailing) }
}

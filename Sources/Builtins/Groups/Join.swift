import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

/// How large a table may get by a join, a cross or a pivot.
enum TableLimit {
  private static let cells = 10_000_000

  /// The rows that a table of so many columns may have.
  static func rows(columns: Int) -> Int { cells / max(1, columns) }
}

extension Builtin {
  private static let kinds: [(JoinKind, Bilingual)] = [
    (.inner, Bilingual("intérieure", "inner")), (.left, Bilingual("gauche", "left")),
    (.full, Bilingual("complète", "full")), (.anti, Bilingual("anti", "anti")),
    (.semi, Bilingual("semi", "semi")),
  ]

  private static let otherTable = Parameter(
    "other", french: "autre", .table, Bilingual("l'autre table", "the other table"))

  private static let suffix = Parameter(
    "suffix", french: "suffixe", .text,
    Bilingual(
      "ce qui suit le nom d'une colonne de l'autre table qui existe déjà",
      "what follows the name of a column of the other table that exists already"),
    arity: .optional, mustBeNamed: true)

  static let join = Builtin(
    "join", french: "joindre", .groups,
    Bilingual(
      "Les lignes de deux tables côte à côte, là où des colonnes sont égales.",
      "The rows of two tables side by side, where columns are equal."),
    takes: [
      .theTable, otherTable,
      Parameter(
        "on", french: "sur", .columnExpression,
        Bilingual(
          "la colonne commune, ou gauche == droite ; par défaut celles de même nom",
          "the common column, or left == right; by default those of the same name"),
        arity: .optional),
      Parameter(
        "kind", french: "type", .choice(kinds.map(\.1)),
        Bilingual("quelles lignes sont gardées", "which rows are kept"),
        default: "\"inner\"", mustBeNamed: true),
      suffix,
    ],
    details: Bilingual(
      "inner garde les lignes qui se correspondent, left toutes celles de gauche, full toutes ; anti celles de gauche sans correspondance, semi celles qui en ont une. Le nombre de lignes sans correspondance est dit.",
      "inner keeps the rows that match, left all of the left table, full all; anti those of the left table without a match, semi those with one. The number of rows without a match is said."
    ),
    examples: [
      Example(
        "cout_pays.join(countries, on = name == iso_a3).select(name, name_fr, gwp).head(2)",
        shows: """
            name  name_fr         gwp
                             gCO2e/Wh
            ────  ────────  ─────────
            ZWE   Zimbabwe  0.823938
            ZMB   Zambie    0.0140257
                                                             2 lignes × 3 colonnes
          """),
      Example(
        "cout_pays.join(countries, on = name == iso_a3, kind = \"anti\").select(name)",
        shows: """
            name
            ────
            WOR
            EEE
                                                              2 lignes × 1 colonne
          """),
    ],
    seeAlso: ["cross", "append"]
  ) { call in
    let (table, other) = (try call.table(0), try call.table(1))
    let kind = kinds[try call.choice(3)].0
    let pairs = try JoinColumns(table, other).pairs(call.expressions(2), call)
    let suffix = call.has(4) ? try call.text(4) : nil
    let joined = try tellingApart(call) {
      try table.joined(
        with: other, on: pairs, kind: kind, suffix: suffix,
        limit: TableLimit.rows(columns: table.columns.count + other.columns.count),
        checkpoint: call.checkpoint)
    }
    let asksForMatches = kind == .anti || kind == .semi
    if !asksForMatches, joined.unmatchedLeft + joined.unmatchedRight > 0 {
      call.host.note(
        UnmatchedRows(left: joined.unmatchedLeft, right: joined.unmatchedRight))
    }
    return .table(joined.table)
  }

  static let cross = Builtin(
    "cross", french: "combiner", .groups,
    Bilingual(
      "Chaque ligne d'une table avec chaque ligne d'une autre.",
      "Each row of a table with each row of another."),
    takes: [.theTable, otherTable, suffix],
    examples: [
      Example(
        "cons_ia.cross(cout_pays).derive(co2 = Petite_conv * gwp).select(Model, name, co2).head(2)",
        shows: """
            Model   name       co2
                             gCO2e
            ──────  ────  ────────
            gpt 4o  WOR   20.66673
            gpt 4o  EEE   17.82994
                                                             2 lignes × 3 colonnes
          """),
      Example(
        "rows(cons_ia.cross(cout_pays))",
        shows: "3174"),
    ],
    seeAlso: ["join", "pivot"]
  ) { call in
    let (table, other) = (try call.table(0), try call.table(1))
    let suffix = call.has(2) ? try call.text(2) : nil
    return try tellingApart(call) {
      .table(
        try table.crossed(
          with: other, suffix: suffix,
          limit: TableLimit.rows(columns: table.columns.count + other.columns.count),
          checkpoint: call.checkpoint))
    }
  }

  /// What `body` gives; that two columns have one name is answered with the option that helps.
  private static func tellingApart<T>(_ call: Invocation, _ body: () throws -> T) throws -> T {
    do { return try body() } catch TableProblem.duplicateColumn(let name) {
      throw RepeatedColumn(name, toldApartBy: suffix.spelling(call.tongue)).about(argument: 1)
    }
  }
}

/// The columns that two tables are joined on.
struct JoinColumns {
  private let left: Table
  private let right: Table

  init(_ left: Table, _ right: Table) {
    self.left = left
    self.right = right
  }

  /// The pairs that `on` gives, the columns of the same name without it.
  func pairs(
    _ arguments: [LazyArgument], _ call: Invocation
  ) throws -> [(left: String, right: String)] {
    let given = try LazyArgument.flattened(arguments).flatMap(pairs)
    guard arguments.isEmpty else { return given }
    let common = left.columnNames.filter { right.column(named: $0) != nil }
    guard !common.isEmpty else { throw call.lacking(2) }
    return common.map { ($0, $0) }
  }

  private func pairs(_ argument: LazyArgument) throws -> [(left: String, right: String)] {
    switch argument.form {
    case .name(let name), .text(let name): return [try pair(name, name, argument)]
    default:
      let pairs = try argument.comparisons.map { comparison in
        guard comparison.operation == .equal, case .name(let first) = comparison.left,
          case .name(let second) = comparison.right
        else { throw argument.located(UnfitJoinCondition(), in: left) }
        return try pair(first, second, argument)
      }
      guard !pairs.isEmpty else { throw argument.located(UnfitJoinCondition(), in: left) }
      return pairs
    }
  }

  /// The columns of both tables; `right == left` is understood as well.
  private func pair(
    _ first: String, _ second: String, _ argument: LazyArgument
  ) throws -> (left: String, right: String) {
    if (try? left.required(first)) == nil, let own = try? left.required(second),
      let other = try? right.required(first)
    {
      return (own.name, other.name)
    }
    let own = try argument.located(in: left) { try left.required(first).name }
    return (own, try argument.located(in: right) { try right.required(second).name })
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Values

/// The size that a table may get by a join, a cross or a pivot.
enum TableLimit {
  private static let cells = 10_000_000

  /// The rows that a table of so many columns may have.
  static func rows(columns: Int) -> Int { cells / max(1, columns) }
}

extension Builtin {
  private static let kinds: [(word: Bilingual, meaning: JoinKind)] = [
    (Bilingual("intérieure", "inner"), .inner), (Bilingual("gauche", "left"), .left),
    (Bilingual("complète", "full"), .full), (Bilingual("anti", "anti"), .anti),
    (Bilingual("semi", "semi"), .semi),
  ]

  private static let otherTable = Parameter.table(
    "other", french: "autre", Bilingual("l'autre table", "the other table"))

  private static let suffix = Parameter.text(
    "suffix", french: "suffixe",
    Bilingual(
      "ce qui suit le nom d'une colonne de l'autre table qui existe déjà",
      "what follows the name of a column of the other table that exists already"), mustBeNamed: true
  ).optional

  static let join = Builtin(
    "join", french: "joindre", .groups,
    Bilingual(
      "Les lignes de deux tables côte à côte, là où des colonnes sont égales.",
      "The rows of two tables side by side, where columns are equal."),
    takes: theTable, otherTable,
    Parameter.expressions(
      "on", french: "sur",
      Bilingual(
        "la colonne commune, ou gauche == droite ; par défaut celles de même nom",
        "the common column, or left == right; by default those of the same name"), arity: .optional),
    Parameter.choice(
      "kind", french: "type", among: kinds,
      Bilingual("quelles lignes sont gardées", "which rows are kept"), mustBeNamed: true), suffix,
    details: Bilingual(
      "inner garde les lignes qui se correspondent, left toutes celles de gauche, full toutes ; anti celles de gauche sans correspondance, semi celles qui en ont une. Le nombre de lignes sans correspondance est dit, et où une clé revient des deux côtés.",
      "inner keeps the rows that match, left all of the left table, full all; anti those of the left table without a match, semi those with one. The number of rows without a match is said, and where a key repeats on both sides."
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
  ) { call, table, other, on, kind, suffix in
    let (left, right) = (try table.value, try other.value)
    let kind = try kind.value
    let pairs = try JoinColumns(left, right).pairs(on)
    let ending = try suffix.value
    for pair in pairs {
      let own = JoinKey(try left.required(pair.left), of: left, code: table.code)
      let others = JoinKey(try right.required(pair.right), of: right, code: other.code)
      if let fault = own.refusal(beside: others) { throw fault.about(on) }
    }
    let joined = try tellingApart(other, suffix) {
      try left.joined(
        with: right, on: pairs, kind: kind, suffix: ending,
        // Without keys that multiply rows, a join is no larger than what it joins.
        limit: Swift.max(
          TableLimit.rows(columns: left.columns.count + right.columns.count),
          left.rowCount + right.rowCount),
        checkpoint: call.checkpoint)
    }
    let asksForMatches = kind == .anti || kind == .semi
    if !asksForMatches, joined.unmatchedLeft + joined.unmatchedRight > 0 {
      call.host.note(
        UnmatchedRows(left: joined.unmatchedLeft, right: joined.unmatchedRight))
    }
    if !asksForMatches, let repeated = joined.repeated {
      call.host.note(
        KeysRepeatOnBothSides(
          repeated.key.map { $0.plainText }.joined(separator: ", "), left: repeated.left,
          right: repeated.right, keys: repeated.count, rows: joined.table.rowCount))
    }
    return .table(joined.table)
  }

  static let cross = Builtin(
    "cross", french: "combiner", .groups,
    Bilingual(
      "Chaque ligne d'une table avec chaque ligne d'une autre.",
      "Each row of a table with each row of another."),
    takes: theTable, otherTable, suffix,
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
  ) { call, table, other, suffix in
    let (left, right) = (try table.value, try other.value)
    let ending = try suffix.value
    return try tellingApart(other, suffix) {
      .table(
        try left.crossed(
          with: right, suffix: ending,
          limit: TableLimit.rows(columns: left.columns.count + right.columns.count),
          checkpoint: call.checkpoint))
    }
  }

  /// Returns what `body` gives; that two columns have one name is answered with the option that
  /// helps.
  private static func tellingApart<Result>(
    _ other: BoundArgument<Table>, _ suffix: BoundArgument<String?>, _ body: () throws -> Result
  ) throws -> Result {
    do { return try body() } catch let fault as RepeatedColumn {
      throw RepeatedColumn(fault.name, toldApartBy: suffix.spelling).about(other)
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
    _ on: BoundArgument<[LazyArgument]>
  ) throws -> [(left: String, right: String)] {
    let given = try LazyArgument.flattened(on.value).flatMap(pairs)
    guard !on.isGiven else { return given }
    let common = left.columnNames.filter { right.column(named: $0) != nil }
    guard !common.isEmpty else { throw on.lacking() }
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
    // The question is only which table has the column.
    if (try? left.required(first)) == nil, let own = try? left.required(second),
      let other = try? right.required(first)
    {
      return (own.name, other.name)
    }
    let own = try argument.located(in: left) {
      try found(first, in: left, beside: right, isLeft: true).name
    }
    return (
      own,
      try argument.located(in: right) {
        try found(second, in: right, beside: left, isLeft: false).name
      }
    )
  }

  /// The column of that name; where only the other table has it, the fault names the nearest one of
  /// each.
  private func found(
    _ name: String, in table: Table, beside other: Table, isLeft: Bool
  ) throws -> Column {
    do { return try table.required(name) } catch var fault as UnknownColumn {
      // A name that neither table has stays the fault of this one.
      if let theirs = try? other.required(name).name,
        let near = suggestions(for: name, among: table.columnNames, limit: 1).first
      {
        let names = isLeft ? (near, theirs) : (theirs, near)
        fault.pair = "\(names.0.identifier) == \(names.1.identifier)"
      }
      throw fault
    }
  }
}

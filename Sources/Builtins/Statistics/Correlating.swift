import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Values

import struct Platform.Checkpoint

extension Parameter {
  /// Whether a correlation or a fit is one of logarithms.
  static let logarithms = Parameter(
    "log", .bool,
    Bilingual(
      "prend d'abord les logarithmes de x et de y", "takes the logarithms of x and y first"),
    default: "false")

  /// How an association is measured.
  static let correlationMethod = Parameter(
    "method", french: "méthode",
    .choice(Correlation.Method.allCases.map { Bilingual(same: $0.rawValue) }),
    Bilingual(
      "\"pearson\" (linéaire), \"spearman\" (rangs) ou \"kendall\" (tau-b)",
      "\"pearson\" (linear), \"spearman\" (ranks) or \"kendall\" (tau-b)"),
    default: "\"pearson\"")
}

extension Builtin {
  static let corr = Builtin(
    "corr", french: "corrélation", .statistics,
    Bilingual(
      "La corrélation entre deux colonnes, de -1 à 1 ; d'une table, la matrice.",
      "The correlation of two columns, from -1 to 1; of a table, the matrix."),
    takes: [
      Parameter(
        "x", .numbers,
        Bilingual("une colonne ou une liste, ou une table", "a column or a list, or a table")),
      Parameter(
        "y", .numbers,
        Bilingual("une colonne ou une liste de la même longueur", "another of the same length"),
        arity: .optional),
      .correlationMethod, .logarithms,
    ],
    details: Bilingual(
      """
      Une corrélation forte n'est pas une cause : ici l'énergie a été calculée à partir des \
      paramètres. Les paires incomplètes sont laissées de côté, comme dans pandas.
      """,
      """
      A strong correlation is not a cause: here the energy was computed from the parameters. \
      Incomplete pairs are left out, as in pandas.
      """),
    examples: [
      Example("corr(cons_ia.Token, cons_ia.Tweet)", shows: "1"),
      Example(
        "corr(cons_ia.Active_parameters, cons_ia.Petite_conv, method = \"spearman\")",
        shows: "0.9891143"),
    ],
    seeAlso: ["corr_test", "fit", "plot_ascii"]
  ) { invocation in
    let call = invocation
    let method = Correlation.Method.allCases[try call.choice(2)]
    let isLog = try call.bool(3, default: false)
    if case .table(let table) = try call.value(0), !call.has(1) {
      return .table(try call.correlationMatrix(of: table, method, log: isLog))
    }
    let pairs = try call.pairs(0, 1, log: isLog)
    return try call.wordingProblems {
      .plain(try Correlation.of(pairs.x, pairs.y, method, checkpoint: call.checkpoint).coefficient)
    }
  }
}

extension Invocation {
  /// The coefficients of every pair of numeric columns: a first column that names them, then one
  /// column per name; a coefficient that does not exist is a missing cell.
  fileprivate func correlationMatrix(
    of table: Table, _ method: Correlation.Method, log: Bool
  ) throws -> Table {
    let columns = table.columns.filter(\.kind.isNumeric)
    guard !columns.isEmpty else {
      throw wrongKind(
        0, Bilingual("une table avec des nombres", "a table with numbers"), found: try value(0))
    }
    let series = try columns.map { try cells(of: $0, log: log) }
    let entries = try coefficients(series, method)
    let undefined = entries.joined().count { $0 == nil }
    if undefined > 0 { host.note(CellsBecameMissing(undefined, operation: name)) }
    let names = columns.map(\.name)
    var head = tongue == .french ? "colonne" : "column"
    while names.contains(head) { head += "_" }
    return try Table(
      columns: [Column(head, texts: names)]
        + zip(names, entries).map { Column($0, numbers: $1) },
      key: head)
  }

  /// The cells of a column by row, nil where missing.
  private func cells(of column: Column, log: Bool) throws -> [Double?] {
    var present = (log ? try logarithms(of: column, 0) : column.validDoubles())[...]
    return (0..<column.count).map { column.isMissing($0) ? nil : present.popFirst() }
  }

  private func coefficients(
    _ series: [[Double?]], _ method: Correlation.Method
  ) throws -> [[Double?]] {
    let complete = series.map { $0.compactMap { $0 } }
    let rows = series.first?.count ?? 0
    if complete.allSatisfy({ $0.count == rows }) {
      return try wordingProblems {
        try Correlation.matrix(complete, method, checkpoint: checkpoint)
      }
    }
    var entries = series.map { row in series.map { _ in Double?.none } }
    var skipped = 0
    for row in series.indices {
      for column in row..<series.count {
        let pairs = try (0..<rows).compactMap { place -> (Double, Double)? in
          try checkpoint(at: place)
          guard let x = series[row][place], let y = series[column][place] else { return nil }
          return (x, y)
        }
        skipped = max(skipped, rows - pairs.count)
        let found = try ifDefined {
          try Correlation.of(pairs.map(\.0), pairs.map(\.1), method, checkpoint: checkpoint)
        }
        entries[row][column] = found?.coefficient
        entries[column][row] = found?.coefficient
      }
    }
    host.note(PairsSkipped(skipped, function: name))
    return entries
  }
}

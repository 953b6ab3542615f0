import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Values

import struct Platform.Checkpoint

extension Builtin {
  /// True for a correlation or a fit of logarithms.
  static let logarithms = Parameter.flag(
    "log",
    Bilingual(
      "prend d'abord les logarithmes de x et de y", "takes the logarithms of x and y first"),
    default: false)

  /// The measure of an association.
  static let correlationMethod = Parameter.choice(
    "method", french: "méthode",
    among: Correlation.Method.allCases.map { (Bilingual(same: $0.rawValue), $0) },
    Bilingual(
      "\"pearson\" (linéaire), \"spearman\" (rangs) ou \"kendall\" (tau-b)",
      "\"pearson\" (linear), \"spearman\" (ranks) or \"kendall\" (tau-b)"))
}

extension Builtin {
  static let corr = Builtin(
    "corr", french: "corrélation", .statistics,
    Bilingual(
      "La corrélation entre deux colonnes, de -1 à 1 ; d'une table, la matrice.",
      "The correlation of two columns, from -1 to 1; of a table, the matrix."),
    takes: Parameter.numbers(
      "x", Bilingual("une colonne ou une liste, ou une table", "a column or a list, or a table")),
    Parameter.numbers(
      "y", Bilingual("une colonne ou une liste de la même longueur", "another of the same length")
    ).optional, correlationMethod, logarithms,
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
  ) { call, x, y, method, log in
    let method = try method.value
    let isLog = try log.value
    if case .table(let table) = try x.value, !y.isGiven {
      return .table(try x.correlationMatrix(of: table, method, log: isLog))
    }
    let pairs = try Pairs(x, y, log: isLog)
    return try call.wordingProblems {
      .plain(try Correlation.of(pairs.x, pairs.y, method, checkpoint: call.checkpoint).coefficient)
    }
  }
}

extension BoundArgument<Value> {
  /// The coefficients of every pair of numeric columns: a first column that names them, then one
  /// column per name; a coefficient that does not exist is a missing cell.
  fileprivate func correlationMatrix(
    of table: Table, _ method: Correlation.Method, log: Bool
  ) throws -> Table {
    let columns = table.columns.filter(\.kind.isNumeric)
    guard !columns.isEmpty else {
      throw wrongKind(
        Bilingual("une table avec des nombres", "a table with numbers"), found: .table(table))
    }
    let series = try columns.map { try cells(of: $0, log: log) }
    let entries = try coefficients(series, method)
    let undefined = entries.joined().count { $0 == nil }
    if undefined > 0 { call.host.note(CellsBecameMissing(undefined, operation: call.name)) }
    let names = columns.map(\.name)
    var head = ResultName.column(call.tongue)
    while names.contains(head) { head += "_" }
    return try Table(
      columns: [Column(head, texts: names)]
        + zip(names, entries).map { Column($0, numbers: $1) },
      key: head)
  }

  /// The cells of a column by row, nil where missing.
  private func cells(of column: Column, log: Bool) throws -> [Double?] {
    var present = (log ? try logarithms(of: column) : column.validDoubles())[...]
    return (0..<column.count).map { column.isMissing($0) ? nil : present.popFirst() }
  }

  private func coefficients(
    _ series: [[Double?]], _ method: Correlation.Method
  ) throws -> [[Double?]] {
    let complete = series.map { $0.compactMap { $0 } }
    let rows = series.first?.count ?? 0
    if complete.allSatisfy({ $0.count == rows }) {
      return try call.wordingProblems {
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
    call.host.note(PairsSkipped(skipped, function: call.name))
    return entries
  }
}

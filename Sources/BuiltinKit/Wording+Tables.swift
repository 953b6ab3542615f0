public import Diagnostics
public import Statistics
import Styling
public import Tables
import TextMatching
import Units
import Values

extension Diagnostic {
  /// The words for what a table refuses.
  public static func wording(_ problem: TableProblem, table: String?) -> any Fault {
    let table = table ?? "la table"
    switch problem {
    case .unknownColumn(let name, let known):
      return UnknownColumn(
        name, table: table,
        suggestions: suggestions(for: name, among: known, limit: 3).map(\.identifier),
        columns: known.map(\.identifier))
    case .ambiguousColumn(let name, let candidates):
      return UnknownColumn(
        name, table: table, suggestions: candidates.map { "`\($0)`" }, columns: [])
    case .duplicateColumn(let name): return RepeatedColumn(name)
    case .lengthMismatch(let column, let count, let expected):
      return UnfitColumnLength(column, rows: expected, got: count)
    case .mixedKinds(let column, let kinds):
      let first = kinds.first?.words ?? Bilingual(same: "")
      let last = kinds.last?.words ?? Bilingual(same: "")
      return MixedKinds(column, first, last)
    case .kindMismatch(let column, let kind, let expected):
      return MixedKinds(column, expected.words, kind.words)
    case .dimensionMismatch(let first, let second):
      return UnitsOfColumnsDiffer(
        "\(first.column) (\(first.unit.symbol))", "\(second.column) (\(second.unit.symbol))")
    case .noKey: return TableWithoutKey(table: table)
    case .unknownKey(let cell, let column):
      return UnknownRowKey(cell.plainText, table: table, column: column, suggestions: [])
    case .duplicateKey(let cell, let column, let rows):
      return RepeatedRowKey(
        cell.plainText, column: column, rows: rows.map { $0 + 1 })
    case .missingKey(let column, let row): return MissingRowKey(column: column, row: row + 1)
    case .unfitKey(let column, _): return MissingRowKey(column: column, row: 1)
    case .differentColumns(let absent, let extra):
      return ColumnsDiffer(absent: absent, extra: extra)
    case .reversedRange(let from, let to): return ReversedRange(from: from, to: to)
    case .noColumns: return NoColumnGiven()
    case .tooLarge(let rows, let limit): return ResultTooLarge("\(rows)", limit: "\(limit)")
    case .severalRows(let cell, let rows):
      return SeveralRowsForCell(cell: cell.joined(separator: ", "), count: rows.count)
    }
  }

  /// The words for a statistic that does not exist.
  public static func wording(_ problem: StatisticsProblem, function: String) -> any Fault {
    switch problem {
    case .tooFew(let needed, let got):
      got == 0 && needed == 1
        ? NothingToAggregate(function: function)
        : TooFewValues(function: function, needed: needed, got: got)
    case .zeroVariance: ConstantColumn(function: function)
    case .differentLengths(let left, let right): LengthsDiffer(left, right, lists: false)
    case .notPositive: WeightsNotPositive(function: function)
    case .collinear(let predictor): PredictorsAreCollinear(function: function, place: predictor + 1)
    case .overflow, .outOfRange: NumberTooLarge()
    }
  }
}

extension Column.Kind {
  /// What the cells are, in the plural.
  var words: Bilingual {
    switch self {
    case .numbers, .integers: Bilingual("des nombres", "numbers")
    case .text: Bilingual("des textes", "texts")
    case .bools: Bilingual("vrai ou faux", "true or false")
    case .dates: Bilingual("des dates", "dates")
    }
  }
}

import Datasets
public import Diagnostics
import Statistics
import Styling
public import Tables
import TextMatching
public import Units
public import Values

extension Diagnostic {
  /// The words for any error of the modules below, nil for one that is none of theirs.
  ///
  /// The modules of the lower layers throw facts; this is the only place that words them.
  public static func worded(_ error: any Error) -> Diagnostic? {
    switch error {
    case let diagnostic as Diagnostic: diagnostic
    case let problem as OperationProblem: wording(problem)
    case let problem as TableProblem: wording(problem, table: nil)
    case let problem as StatisticsProblem: wording(problem, function: "")
    case let problem as UnitProblem: wording(problem)
    case let problem as FileProblem: wording(problem)
    case let problem as DatasetProblem: wording(problem)
    default: nil
    }
  }

  /// The words for any error of the modules below; what nobody worded says so.
  public static func wording(_ error: any Error) -> any Error {
    worded(error) ?? error
  }

  /// The words for what the table `called` refuses.
  public static func wording(
    _ error: any Error, in table: Table, called name: String? = nil
  ) -> any Error {
    guard let problem = error as? TableProblem else { return wording(error) }
    return wording(problem, table: table.name ?? name)
  }

  /// A column that the table does not have.
  public static func unknownColumn(_ name: String, in table: Table) -> Diagnostic {
    wording(TableProblem.unknownColumn(name, known: table.columnNames), table: table.name)
  }

  /// A field that the record does not have.
  public static func unknownField(_ name: String, in record: Record) -> Diagnostic {
    unknownField(
      name, fields: record.keys,
      suggestions: suggestions(for: name, among: record.keys, limit: 3).map(\.identifier))
  }

  /// What stands where true or false is needed.
  public static func condition(_ value: Value) -> Diagnostic {
    if case .none = value { return conditionMissing() }
    var diagnostic = conditionKind(found: value.kind.words)
    if case .column = value {
      diagnostic.help = Bilingual(
        "ligne par ligne : if … then … else …, ou filter(…)",
        "row by row: if … then … else …, or filter(…)")
    }
    return diagnostic
  }

  /// A loop over what has no items.
  public static func cannotLoop(over value: Value) -> Diagnostic {
    if case .integer(let number) = value {
      return wrongKind(
        expected: Bilingual("une liste ou une colonne", "a list or a column"),
        found: value.kind.words,
        help: Bilingual("pour compter : range(\(number))", "to count: range(\(number))"))
    }
    return wrongKind(
      expected: Bilingual("une liste ou une colonne", "a list or a column"),
      found: value.kind.words)
  }

  /// The words for a unit that cannot be read; see also `UnitProblem.offset`.
  public static func wording(_ problem: UnitProblem) -> Diagnostic {
    switch problem {
    case .unknown(let word, _, let suggestions): return unknownUnit(word, suggestions: suggestions)
    case .malformed: return unknownUnit("", suggestions: [])
    case .tooManyUnits, .exponentTooLarge: return unitPower("")
    }
  }
}

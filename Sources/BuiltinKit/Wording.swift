import Datasets
public import Diagnostics
import Platform
import Plotting
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
    case let problem as OperationProblem: Diagnostic(wording(problem))
    case let problem as TableProblem: Diagnostic(wording(problem, table: nil))
    case let problem as StatisticsProblem: Diagnostic(wording(problem, function: ""))
    case let problem as UnitProblem: Diagnostic(wording(problem))
    case let problem as FileError: Diagnostic(wording(problem))
    case let error as PictureProgramError: Diagnostic(wording(error))
    case let problem as DatasetProblem: wording(problem)
    default: Diagnostic(thrown: error)
    }
  }

  /// Anything that was thrown: an error without words is a fault of étude itself.
  public init(anything error: any Error) {
    self = Diagnostic.worded(error) ?? Diagnostic(InternalFault("\(error)"))
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

  /// What stands where true or false is needed.
  public static func condition(_ value: Value) -> any Fault {
    switch value {
    case .none: MissingCondition()
    case .column: UnfitCondition(found: value.kind.words, isColumn: true)
    default: UnfitCondition(found: value.kind.words)
    }
  }

  /// A loop over what has no items.
  public static func cannotLoop(over value: Value) -> any Fault {
    if case .integer(let number) = value {
      return WrongKind(
        expected: Bilingual("une liste ou une colonne", "a list or a column"),
        found: value.kind.words,
        help: Bilingual("pour compter : range(\(number))", "to count: range(\(number))"))
    }
    return WrongKind(
      expected: Bilingual("une liste ou une colonne", "a list or a column"),
      found: value.kind.words)
  }

  /// The words for a unit that cannot be read; see also `UnitProblem.offset`.
  public static func wording(_ problem: UnitProblem) -> any Fault {
    switch problem {
    case .unknown(let word, _, let suggestions): return UnknownUnit(word, suggestions: suggestions)
    case .malformed: return UnknownUnit("", suggestions: [])
    case .tooManyUnits, .exponentTooLarge: return PowerWithoutUnit("")
    }
  }
}

extension UnknownColumn {
  /// A column that the table does not have.
  package init(_ name: String, in table: Table) {
    self.init(
      name, table: table.name ?? "la table",
      suggestions: suggestions(for: name, among: table.columnNames, limit: 3).map(\.identifier),
      columns: table.columnNames.map(\.identifier))
  }
}

extension UnknownField {
  /// A field that the record does not have.
  package init(_ name: String, in record: Record) {
    self.init(
      name, fields: record.keys,
      suggestions: suggestions(for: name, among: record.keys, limit: 3).map(\.identifier))
  }
}

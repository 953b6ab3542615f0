import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Values

extension Parameter {
  /// What an aggregate is taken of.
  static let sample = Parameter(
    "x", .numbers,
    Bilingual(
      "une colonne ou une liste de nombres ; les cellules vides sont ignorées et comptées",
      "a column or a list of numbers; missing cells are skipped and counted"))

  /// Whether the values are all there are, or a sample of more.
  static let population = Parameter(
    "population", .bool,
    Bilingual(
      "vrai : les valeurs sont toute la population (divise par n, pas n - 1)",
      "true: the values are the whole population (divides by n, not n - 1)"),
    default: "false", mustBeNamed: true)
}

extension Builtin {
  /// A function that makes one figure of a column; of several columns (`Janvier..Juillet`) it
  /// makes a record with one figure each.
  static func aggregate(
    _ name: String, french: String, _ summary: Bilingual, also more: [Parameter] = [],
    details: Bilingual, examples: [Example], seeAlso: [String], truths: Bool = false,
    emptyAllowed: Bool = false,
    figure: @escaping @Sendable (Invocation, Numbers) throws -> Value
  ) -> Builtin {
    Builtin(
      name, french: french, .statistics, summary, takes: [.sample] + more, details: details,
      examples: examples, seeAlso: seeAlso
    ) { invocation in
      let call = invocation
      return try call.perColumn(try call.value(0)) { value in
        let numbers = try call.aggregated(value, of: 0, truths: truths, emptyAllowed: emptyAllowed)
        return try call.wordingProblems { try figure(call, numbers) }
      }
    }
  }
}

extension Invocation {
  /// What `figure` makes of the value; of a list of columns, a record with one entry per column.
  func perColumn(_ value: Value, _ figure: (Value) throws -> Value) throws -> Value {
    guard case .list(let items) = value, !items.isEmpty else { return try figure(value) }
    let columns = items.compactMap { item -> Column? in
      if case .column(let column) = item { column } else { nil }
    }
    guard columns.count == items.count else { return try figure(value) }
    return .record(Record(try columns.map { ($0.name, try figure(.column($0))) }))
  }

  /// Runs a calculation whose refusals name this function.
  func wordingProblems<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let problem as StatisticsProblem {
      throw Diagnostic.wording(problem, function: name)
    }
  }

  /// The divisor that the parameter `population` at `index` asks for.
  func divisor(_ index: Int) throws -> Descriptive.Divisor {
    try bool(index, default: false) ? .population : .sample
  }
}

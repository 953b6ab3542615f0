import BuiltinKit
import Diagnostics
import Intervals
import Statistics
import Styling
import Tables
import Units
import Values

extension Builtin {
  /// The numbers that an aggregate is taken of.
  static let theSample = Parameter.numbers(
    "x",
    Bilingual(
      "une colonne ou une liste de nombres ; les cellules vides sont ignorées et comptées",
      "a column or a list of numbers; missing cells are skipped and counted"))

  /// How much each value counts.
  static let weights = Parameter.numbers(
    "weight", french: "poids",
    Bilingual(
      "combien compte chaque valeur : une colonne ou une liste de la même longueur",
      "how much each value counts: a column or a list of the same length"), mustBeNamed: true
  ).optional

  /// True where the values are all there are, false for a sample of more.
  static let population = Parameter.flag(
    "population",
    Bilingual(
      "vrai : les valeurs sont toute la population (divise par n, pas n - 1)",
      "true: the values are the whole population (divides by n, not n - 1)"), default: false,
    mustBeNamed: true
  ).reading { try $0.value ? Descriptive.Divisor.population : .sample }
}

extension Builtin {
  /// A function that makes one figure of a column; of several columns (`Janvier..Juillet`) it
  /// makes a record with one figure each.
  static func aggregate<More>(
    _ name: String, french: String, _ summary: Bilingual,
    also more: Parameter<More>, details: Bilingual, examples: [Example],
    seeAlso: [String], truths: Bool = false, emptyAllowed: Bool = false,
    ofBounds: (@Sendable ([Interval]) -> Interval?)? = nil,
    figure: @escaping @Sendable (BoundArgument<Value>, Numbers, BoundArgument<More>) throws -> Value
  ) -> Builtin {
    Builtin(
      name, french: french, .statistics, summary, takes: theSample, more, details: details,
      examples: examples, seeAlso: seeAlso
    ) { call, x, more in
      try perColumn(try x.value, in: call) { value in
        if let ofBounds, let bounded = try x.intervals(value) {
          return try bounded.figure(ofBounds(bounded.values))
        }
        let numbers = try x.aggregated(value, truths: truths, emptyAllowed: emptyAllowed)
        return try call.wordingProblems { try figure(x, numbers, more) }
      }
    }
  }

  /// The same without another parameter.
  static func aggregate(
    _ name: String, french: String, _ summary: Bilingual, details: Bilingual, examples: [Example],
    seeAlso: [String], truths: Bool = false, emptyAllowed: Bool = false,
    ofBounds: (@Sendable ([Interval]) -> Interval?)? = nil,
    figure: @escaping @Sendable (BoundArgument<Value>, Numbers) throws -> Value
  ) -> Builtin {
    aggregate(
      name, french: french, summary, also: Parameter.group {}, details: details,
      examples: examples, seeAlso: seeAlso, truths: truths, emptyAllowed: emptyAllowed,
      ofBounds: ofBounds
    ) { x, numbers, _ in try figure(x, numbers) }
  }

  /// Returns what `figure` makes of the value; of a list of columns, or of the columns of numbers of
  /// a table, a record with one entry each, which in one group among others is missing where it is
  /// not defined; of such a record, the figure of its entries.
  static func perColumn(
    _ value: Value, in call: Invocation, _ figure: (Value) throws -> Value
  ) throws -> Value {
    var value = value
    switch value {
    case .table(let table):
      let columns = table.columns.filter(\.kind.isMeasured)
      if !columns.isEmpty { value = .list(columns.map { .column($0) }) }
    case .record(let record):
      let units = record.values.compactMap(\.bounded?.unit)
      guard !units.isEmpty, units.count == record.values.count else { return try figure(value) }
      if units.contains(where: { $0.convert(1, to: units[0]) == nil }) {
        throw UnitsOfFieldsDiffer(Array(zip(record.keys, units.map(\.symbol))))
          .naming(function: call.name)
      }
      return try figure(.list(record.values))
    default: break
    }
    guard case .list(let items) = value, case .column? = items.first else {
      return try figure(value)
    }
    let columns = items.compactMap { item -> Column? in
      if case .column(let column) = item { column } else { nil }
    }
    guard columns.count == items.count else { return try figure(value) }
    let figures = try columns.map { column in
      do { return (column.name, try figure(.column(column))) } catch {
        guard call.host.isInGroup, error.undefinedFigure != nil else { throw error }
        return (column.name, .none)
      }
    }
    return .record(Record(figures))
  }
}

extension Invocation {
  /// Runs a calculation whose refusals name this function.
  func wordingProblems<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch { throw error.naming(function: name) }
  }
}

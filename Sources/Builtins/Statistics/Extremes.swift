import BuiltinKit
import Diagnostics
import Intervals
import Statistics
import Styling
import Tables
import Values

extension Builtin {
  static let min = extreme(
    "min", french: "minimum", .less,
    Bilingual("La plus petite valeur.", "The smallest value."),
    examples: [
      Example("min(cout_pays.gwp)", shows: "0.00876726 gCO2e/Wh"),
      Example("min(3 km, 200 m)", shows: "200 m"),
    ],
    seeAlso: ["max", "quantile", "sort"])

  static let max = extreme(
    "max", french: "maximum", .greater,
    Bilingual("La plus grande valeur.", "The largest value."),
    examples: [
      Example("max(cons_ia.Petite_conv)", shows: "447 Wh"),
      Example("max(1, 2, 3)", shows: "3"),
    ],
    seeAlso: ["min", "quantile", "sort"])

  private static func extreme(
    _ name: String, french: String, _ wanted: Comparing.Operator, _ summary: Bilingual,
    examples: [Example], seeAlso: [String]
  ) -> Builtin {
    Builtin(
      name, french: french, .statistics, summary,
      takes: Parameter.values(
        "x",
        Bilingual(
          "une colonne ou une liste de nombres ou de dates, ou plusieurs valeurs à comparer",
          "a column or a list of numbers or dates, or several values to compare"), of: .numbers),
      details: Bilingual(
        """
        D'un seul argument, les cellules vides sont ignorées et comptées. De plusieurs, la \
        comparaison se fait élément par élément : max(x, 0) remplace les valeurs négatives d'une \
        colonne par 0, et ce qui manque le reste.
        """,
        """
        Of one argument, missing cells are skipped and counted. Of several, the comparison is \
        element by element: max(x, 0) replaces the negative values of a column by 0, and what is \
        missing stays missing.
        """),
      examples: examples, seeAlso: seeAlso
    ) { call, x in
      let values = try x.value
      guard let first = values.first else {
        throw x.lacking()
      }
      if values.count > 1 { return try x.elementwiseExtreme(values, wanted) }
      return try perColumn(first, in: call) { try x.extreme(of: $0, wanted) }
    }
  }
}

extension BoundArgument<[Value]> {
  /// The smallest or largest of the cells of a column or list; one value is its own extreme.
  fileprivate func extreme(of value: Value, _ wanted: Comparing.Operator) throws -> Value {
    if value.holdsDates { return try extremeDate(value, wanted) }
    if let bounded = try intervals(value), let first = bounded.values.first {
      return try bounded.figure(
        bounded.values.dropFirst().reduce(first) {
          .choice($0, $1, greater: wanted == .greater)
        })
    }
    let numbers = try aggregated(value)
    if let wholes = numbers.wholes {
      return (wanted == .less ? wholes.min() : wholes.max()).map { .integer($0) } ?? .none
    }
    let range = try call.wordingProblems {
      try Descriptive.range(numbers.values, checkpoint: checkpoint)
    }
    return numbers.figure(wanted == .less ? range.lowerBound : range.upperBound)
  }

  private func extremeDate(_ value: Value, _ wanted: Comparing.Operator) throws -> Value {
    let items = try OrderedItems(
      try value.items(checkpoint: checkpoint) ?? [value], of: self)
    let order = try items.sorted(descending: wanted == .greater)
    let missing = order.count { items.isMissing($0) }
    if missing > 0 { call.host.noteSkipped(missing, function: call.name) }
    guard let first = order.first, !items.isMissing(first) else {
      throw NothingToAggregate(function: call.name).about(self)
    }
    return items.values[first]
  }

  /// `max(x, 0)`, `max(1, 2, 3)`: element by element where one is a column or a list.
  fileprivate func elementwiseExtreme(
    _ values: [Value], _ wanted: Comparing.Operator
  ) throws -> Value {
    let isList = !values.contains { if case .column = $0 { true } else { false } }
    var best = try operand(values[0])
    for value in values.dropFirst() { best = try pick(best, try operand(value), wanted) }
    if isList, case .column = best {
      return .list(try best.items(checkpoint: checkpoint) ?? [])
    }
    return best
  }

  private func operand(_ value: Value) throws -> Value {
    switch value {
    case .integer, .number, .none, .date, .interval: value
    case .list, .column: .column(try numericColumn(value))
    default:
      throw wrongKind(
        Bilingual("un nombre ou une colonne de nombres", "a number or a column of numbers"),
        found: value)
    }
  }

  private func pick(_ a: Value, _ b: Value, _ wanted: Comparing.Operator) throws -> Value {
    if a.kind == .interval || b.kind == .interval, a.kind != .none, b.kind != .none {
      return try extreme(of: .list([a, b]), wanted)
    }
    var log = OperationLog()
    let neither = Comparing.Literals(left: false, right: false)
    switch try Comparing.apply(wanted, b, a, literals: neither, log: &log, checkpoint: checkpoint) {
    case .bool(let isBetter): return isBetter ? b : a
    case .column(let isBetter):
      if case .none = a { return a }
      if case .none = b { return b }
      return try Logic.choose(isBetter, b, a, checkpoint: checkpoint)
    default: return .none
    }
  }
}

extension Value {
  /// True for a date, or a list or column of them.
  fileprivate var holdsDates: Bool {
    switch self {
    case .date: return true
    case .column(let column): return column.kind == .dates && column.missingCount < column.count
    case .list(let items):
      return items.contains { if case .date = $0 { true } else { false } }
    default: return false
    }
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let map = Builtin(
    "map", french: "appliquer", .lists,
    Bilingual(
      "Ce que la fonction donne de chaque élément.", "What the function makes of each item."),
    takes: Parameter.sequence("xs", Bilingual("une liste ou une colonne", "a list or a column")),
    Parameter.function("f", Bilingual("une fonction : x => 2 * x", "a function: x => 2 * x")),
    details: Bilingual(
      """
      La liste vient d'abord, pour s'enchaîner : xs.map(f). D'une colonne, le résultat est une \
      colonne. Une compréhension dit la même chose : [2 * x for x in xs].
      """,
      """
      The list comes first, so that calls chain: xs.map(f). Of a column the result is a column. \
      A comprehension says the same: [2 * x for x in xs].
      """),
    examples: [
      Example("map([1, 2, 3], x => x ^ 2)", shows: "[1, 4, 9]"),
      Example(
        "[\"FRA\", \"BWA\"].map(p => cout_pays[p, \"gwp\"])",
        shows: "[0.0800844 gCO2e/Wh, 2.07787 gCO2e/Wh]"),
    ],
    seeAlso: ["reduce", "range"]
  ) { call, xs, f in
    let function = try f.appliedFunction(to: xs)
    let given = try xs.given
    let results = try xs.value.enumerated().map { place, item in
      if place % 1024 == 0 { try call.checkpoint() }
      return try call.host.call(function, [item])
    }
    guard case .column(let column) = given, results.allSatisfy(\.isScalar) else {
      return .list(results)
    }
    return try f.located {
      try Value.column(collecting: results, name: column.name, checkpoint: call.checkpoint)
    }
  }

  static let reduce = Builtin(
    "reduce", french: "accumuler", .lists,
    Bilingual(
      "Ce qui reste quand la fonction réunit les éléments deux à deux.",
      "What is left when the function combines the items two by two."),
    takes: Parameter.sequence("xs", Bilingual("une liste ou une colonne", "a list or a column")),
    Parameter.function(
      "f",
      Bilingual(
        "une fonction du résultat et de l'élément : (a, x) => a + x",
        "a function of the result and the item: (a, x) => a + x")),
    Parameter.value(
      "start", french: "départ",
      Bilingual(
        "le premier résultat ; sans lui, le premier élément",
        "the first result; without it, the first item")
    ).optional,
    examples: [
      Example("reduce([1, 2, 3, 4], (a, x) => a * x)", shows: "24"),
      Example("reduce(cons_ia.Tweet, (a, x) => a + x, 0)", shows: "97.67 Wh"),
    ],
    seeAlso: ["map", "sum"]
  ) { call, xs, f, start in
    let function = try f.appliedFunction(to: xs)
    var items = try xs.value[...]
    guard var result = try start.value ?? items.popFirst() else {
      throw NothingToAggregate(function: call.name).about(xs)
    }
    for (place, item) in items.enumerated() {
      if place % 1024 == 0 { try call.checkpoint() }
      result = try call.host.call(function, [result, item])
    }
    return result
  }

  static let sorted = Builtin(
    "sorted", french: "trié", .lists,
    Bilingual(
      "Les éléments dans l'ordre, du plus petit au plus grand.",
      "The items in order, from the smallest to the largest."),
    takes: Parameter.series("xs", Bilingual("une liste ou une colonne", "a list or a column")),
    Parameter.flag(
      "descending", french: "décroissant",
      Bilingual("vrai : du plus grand au plus petit", "true: from the largest to the smallest"),
      default: false),
    Parameter.function(
      "by", french: "par",
      Bilingual(
        "la fonction dont le résultat donne l'ordre : x => -x",
        "the function whose result gives the order: x => -x"), mustBeNamed: true
    ).optional,
    details: Bilingual(
      """
      Les textes suivent l'ordre du dictionnaire français, les valeurs absentes viennent toujours \
      à la fin, les ex æquo gardent leur ordre. Pour trier une table : sort.
      """,
      """
      Texts follow the order of a French dictionary, missing values always come last, equal ones \
      keep their order. To sort a table: sort.
      """),
    examples: [
      Example("sorted([3, 1, 2], descending = true)", shows: "[3, 2, 1]"),
      Example("sorted([\"zèbre\", \"Étude\", \"eau\"])", shows: "[\"eau\", \"Étude\", \"zèbre\"]"),
    ],
    seeAlso: ["sort", "rank"]
  ) { call, xs, descending, by in
    let values = try xs.value
    var keys = values
    if let function = try by.value {
      keys = try values.map { try call.host.call(function, [$0]) }
    }
    let order = try (by.isGiven ? OrderedItems(keys, of: by) : OrderedItems(keys, of: xs))
      .sorted(descending: descending.value)
    if case .column(let column) = try xs.given {
      return .column(try column.gather(rows: order, checkpoint: call.checkpoint))
    }
    return .list(order.map { values[$0] })
  }
}

extension BoundArgument<any Callable> {
  /// The function; where it was given in the place of the list, as in Python, the help writes the
  /// call the other way round.
  fileprivate func appliedFunction(to list: BoundArgument<[Value]>) throws -> any Callable {
    if case .function = try list.given, case .function = try given { return try value }
    if case .function(let function) = try list.given { throw swapped(function, list) }
    return try value
  }

  private func swapped(_ function: any Callable, _ list: BoundArgument<[Value]>) -> Diagnostic {
    list.wrongKind(
      Bilingual("une liste ou une colonne", "a list or a column"), found: .function(function),
      help: Bilingual(same: "\(call.name)(\(code ?? "xs"), \(list.code ?? "f"))"))
  }
}

extension Value {
  /// True for a value that can be a cell of a column.
  fileprivate var isScalar: Bool {
    switch self {
    case .none, .bool, .integer, .number, .text, .date: true
    default: false
    }
  }
}

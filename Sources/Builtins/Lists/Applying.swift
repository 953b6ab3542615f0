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
    takes: [
      Parameter("xs", .sequence, Bilingual("une liste ou une colonne", "a list or a column")),
      Parameter("f", .function, Bilingual("une fonction : x => 2 * x", "a function: x => 2 * x")),
    ],
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
  ) { invocation in
    let call = invocation
    let function = try call.appliedFunction(1, to: 0)
    let given = try call.value(0)
    let results = try call.items(0).enumerated().map { place, item in
      if place % 1024 == 0 { try call.checkpoint() }
      return try call.host.call(function, [item])
    }
    guard case .column(let column) = given, results.allSatisfy(\.isScalar) else {
      return .list(results)
    }
    return try call.located(1) {
      try Value.column(collecting: results, name: column.name, checkpoint: call.checkpoint)
    }
  }

  static let reduce = Builtin(
    "reduce", french: "accumuler", .lists,
    Bilingual(
      "Ce qui reste quand la fonction réunit les éléments deux à deux.",
      "What is left when the function combines the items two by two."),
    takes: [
      Parameter("xs", .sequence, Bilingual("une liste ou une colonne", "a list or a column")),
      Parameter(
        "f", .function,
        Bilingual(
          "une fonction du résultat et de l'élément : (a, x) => a + x",
          "a function of the result and the item: (a, x) => a + x")),
      Parameter(
        "start", french: "départ", .value,
        Bilingual(
          "le premier résultat ; sans lui, le premier élément",
          "the first result; without it, the first item"), arity: .optional),
    ],
    examples: [
      Example("reduce([1, 2, 3, 4], (a, x) => a * x)", shows: "24"),
      Example("reduce(cons_ia.Tweet, (a, x) => a + x, 0)", shows: "97.67 Wh"),
    ],
    seeAlso: ["map", "sum"]
  ) { invocation in
    let call = invocation
    let function = try call.appliedFunction(1, to: 0)
    var items = try call.items(0)[...]
    guard var result = call.has(2) ? try call.value(2) : items.popFirst() else {
      throw NothingToAggregate(function: call.name).about(argument: 0)
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
    takes: [
      Parameter("xs", .sequence, Bilingual("une liste ou une colonne", "a list or a column")),
      Parameter(
        "descending", french: "décroissant", .bool,
        Bilingual("vrai : du plus grand au plus petit", "true: from the largest to the smallest"),
        default: "false"),
      Parameter(
        "by", french: "par", .function,
        Bilingual(
          "la fonction dont le résultat donne l'ordre : x => -x",
          "the function whose result gives the order: x => -x"), arity: .optional,
        mustBeNamed: true),
    ],
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
  ) { invocation in
    let call = invocation
    let values = try call.sequence(0)
    var keys = values
    if call.has(2) {
      let function = try call.function(2)
      keys = try values.map { try call.host.call(function, [$0]) }
    }
    let order = try OrderedItems(keys, call, call.has(2) ? 2 : 0)
      .sorted(descending: try call.bool(1, default: false))
    if case .column(let column) = try call.value(0) {
      return .column(try column.gather(rows: order, checkpoint: call.checkpoint))
    }
    return .list(order.map { values[$0] })
  }
}

extension Invocation {
  /// The function at `index`; where it was given in the place of the list at `list`, as in
  /// Python, the help writes the call the other way round.
  fileprivate func appliedFunction(_ index: Int, to list: Int) throws -> any Callable {
    guard case .function = try value(list), case .function = try value(index) else {
      if case .function = try value(list) { throw swapped(index, list) }
      return try function(index)
    }
    return try function(index)
  }

  private func swapped(_ index: Int, _ list: Int) -> Diagnostic {
    let code = { (place: Int, fallback: String) -> String in
      (place < codes.count ? codes[place] : nil) ?? fallback
    }
    let expected = Bilingual("une liste ou une colonne", "a list or a column")
    return wrongKind(
      list, expected, found: (try? value(list)) ?? .none,
      help: Bilingual(same: "\(name)(\(code(index, "xs")), \(code(list, "f")))"))
  }
}

extension Value {
  /// Whether it can be a cell of a column.
  fileprivate var isScalar: Bool {
    switch self {
    case .none, .bool, .integer, .number, .text, .date: true
    default: false
    }
  }
}

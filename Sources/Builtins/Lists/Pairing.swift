import BuiltinKit
import Diagnostics
import Platform
import Styling
import Values

extension Builtin {
  static let enumerated = Builtin(
    "enumerate", french: "numéroter", .lists,
    Bilingual(
      "Les éléments avec leur rang : une liste de paires [rang, élément].",
      "The items with their ranks: a list of pairs [rank, item]."),
    takes: Parameter.sequence("xs", Bilingual("une liste ou une colonne", "a list or a column")),
    Parameter.count(
      "start", french: "début", Bilingual("le premier rang", "the first rank"), default: 0),
    details: Bilingual(
      "Comme en Python, pour une boucle à deux noms : for i, x in enumerate(xs).",
      "As in Python, for a loop with two names: for i, x in enumerate(xs)."),
    examples: [
      Example("enumerate([\"a\", \"b\"])", shows: "[[0, \"a\"], [1, \"b\"]]"),
      Example(
        "[f\"{i}. {x}\" for i, x in enumerate([\"eau\", \"vent\"], start = 1)]",
        shows: "[\"1. eau\", \"2. vent\"]"),
    ],
    seeAlso: ["zip", "range"]
  ) { call, xs, start in
    let first = Int64(try start.value)
    return .list(
      try xs.value.enumerated().map { place, item in
        try call.checkpoint(at: place)
        return .list([.integer(first &+ Int64(place)), item])
      })
  }

  static let zipped = Builtin(
    "zip", french: "apparier", .lists,
    Bilingual(
      "Les premiers éléments ensemble, puis les deuxièmes, et ainsi de suite.",
      "The first items together, then the second ones, and so on."),
    takes: Parameter.values(
      "lists", french: "listes", Bilingual("des listes ou des colonnes", "lists or columns")),
    details: Bilingual(
      """
      Comme en Python, pour une boucle à plusieurs noms : for x, y in zip(xs, ys). La plus courte \
      décide ; ce qui reste des autres est compté dans une note.
      """,
      """
      As in Python, for a loop with several names: for x, y in zip(xs, ys). The shortest one \
      decides; what is left of the others is counted in a note.
      """),
    examples: [
      Example("zip([1, 2], [\"a\", \"b\"])", shows: "[[1, \"a\"], [2, \"b\"]]"),
      Example("[x * y for x, y in zip([1, 2, 3], [4, 5, 6])]", shows: "[4, 10, 18]"),
    ],
    seeAlso: ["enumerate", "table"]
  ) { call, lists in
    let given = try lists.value
    guard !given.isEmpty else { throw lists.lacking() }
    let items = try given.map { value -> [Value] in
      guard let items = try value.items(checkpoint: call.checkpoint) else {
        throw lists.wrongKind(
          Bilingual("une liste ou une colonne", "a list or a column"), found: value)
      }
      return items
    }
    let counts = items.map(\.count)
    let count = counts.min() ?? 0
    let left = counts.reduce(0) { $0 + $1 - count }
    if left > 0 { call.host.note(Diagnostic(ItemsLeftOver(left, function: call.name))) }
    return .list(
      try (0..<count).map { place in
        try call.checkpoint(at: place)
        return .list(items.map { $0[place] })
      })
  }

  static let recordKeys = Builtin(
    "keys", french: "clés", .lists,
    Bilingual("Les noms d'un enregistrement.", "The names of a record."),
    takes: Parameter.value(
      "record", french: "enregistrement", Bilingual("l'enregistrement", "the record")),
    details: Bilingual(
      "Dans l'ordre où ils y sont entrés ; la valeur d'un nom k est r[k].",
      "In the order in which they came; the value of a name k is r[k]."),
    examples: [
      Example("keys({pomme: 3, poire: 5})", shows: "[\"pomme\", \"poire\"]"),
      Example("r = {pomme: 3, poire: 5}; [r[k] for k in keys(r)]", shows: "[3, 5]"),
    ],
    seeAlso: ["columns"]
  ) { _, record in
    guard case .record(let fields) = try record.value else {
      throw record.wrongKind(Value.Kind.record.phrase, found: try record.value)
    }
    return .list(fields.keys.map { .text($0) })
  }

  static let typeName = Builtin(
    "type", .lists,
    Bilingual("La sorte d'une valeur, en un texte.", "The kind of a value, as a text."),
    takes: Parameter.value("x", Bilingual("n'importe quelle valeur", "any value")),
    examples: [
      Example("type(3)", shows: "\"nombre\""),
      Example(
        "[type(3 Wh), type(\"a\"), type([1]), type(cons_ia)]",
        shows: "[\"grandeur\", \"texte\", \"liste\", \"table\"]"),
    ],
    seeAlso: ["value", "len"]
  ) { call, x in .text(try x.value.kind.noun(call.tongue)) }

  static let randomNumbers = Builtin(
    "random", french: "aléatoire", .maths,
    Bilingual(
      "Un nombre au hasard, de 0 à 1 exclu ; avec n, une liste de n nombres.",
      "A random number, from 0 to 1 left out; with n, a list of n numbers."),
    takes: Parameter.count(
      "n", Bilingual("combien de nombres", "how many numbers"), in: 0...10_000_000
    )
    .optional,
    Parameter.count(
      "seed", french: "graine",
      Bilingual(
        "un entier qui fixe le tirage ; sans lui, chaque appel tire autre chose",
        "a whole number that fixes the draw; without it each call draws anew"), mustBeNamed: true
    ).optional,
    details: Bilingual(
      """
      La même graine donne toujours les mêmes nombres, dans un cahier surtout ; ce ne sont pas \
      ceux de Python. Un entier de 1 à 6 : 1 + random() * 6 // 1. Pour tirer dans une liste : sample.
      """,
      """
      The same seed always gives the same numbers, for notebooks above all; they are not Python's. \
      A whole number from 1 to 6: 1 + random() * 6 // 1. To draw from a list: sample.
      """),
    examples: [
      Example("random(seed = 1)", shows: "0.5665616"),
      Example("random(3, seed = 1)", shows: "[0.5665616, 0.7457818, 0.9710028]"),
    ],
    seeAlso: ["sample"], works: .whole
  ) { call, n, seed in
    let count = try n.value
    var numbers = SeededNumbers(seed: try seed.value ?? Int.random(in: 0...Int.max))
    guard let count else { return .plain(numbers.fraction()) }
    return .list(
      try (0..<count).map { place in
        try call.checkpoint(at: place)
        return .plain(numbers.fraction())
      })
  }
}

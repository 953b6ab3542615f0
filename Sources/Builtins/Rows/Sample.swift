import BuiltinKit
import Diagnostics
import Platform
import Statistics
import Styling
import Tables
import Values

extension SeededNumbers {
  /// `count` of the weighted places, drawn without replacement, in the order in which they come.
  ///
  /// Each place gets the key -ln(u)/w, the smallest ones win (Efraimidis and Spirakis, 2006).
  mutating func draw(
    _ count: Int, weights: [Double], checkpoint: Checkpoint
  ) throws -> [Int] {
    var (keys, places): ([Double], [Int]) = ([], [])
    for (place, weight) in weights.enumerated() {
      try checkpoint(at: place)
      let draw = fraction()
      if weight > 0 {
        keys.append(-log(draw) / weight)
        places.append(place)
      }
    }
    return try Sorting.order(of: keys, checkpoint: checkpoint).prefix(count).map { places[$0] }
  }
}

extension Builtin {
  static let sample = Builtin(
    "sample", french: "tirer", .rows,
    Bilingual(
      "Des lignes tirées au hasard, sans remise.", "Rows drawn at random, without replacement."),
    takes: Parameter.value(
      "table", Bilingual("la table, la colonne ou la liste", "the table, the column or the list")),
    Parameter.count(
      "n", Bilingual("combien de lignes", "how many rows"), in: 0...Int.max, default: 5),
    Parameter.expressions(
      "weight", french: "poids",
      Bilingual(
        "une colonne : plus elle est grande, plus la ligne a de chances",
        "a column: the larger, the likelier the row"), arity: .optional, mustBeNamed: true),
    Parameter.count(
      "seed", french: "graine",
      Bilingual("un entier qui fixe le tirage", "a whole number that fixes the draw"), default: 0,
      mustBeNamed: true),
    details: Bilingual(
      "La même graine donne toujours le même tirage ; changez-la pour un autre.",
      "The same seed always gives the same draw; change it for another."),
    examples: [
      Example(
        "cons_ia.sample(3, seed = 1).Model",
        shows: """
            Model
            ──────────────────
            gpt 4
            Gemma 2 2b
            Mixtral 8x22b v0.1
          """),
      Example(
        "sample([1, 2, 3, 4], 2, seed = 7)",
        shows: "[3, 4]"),
    ],
    seeAlso: ["head", "filter"]
  ) { call, table, n, weight, seed in
    let count = try n.value
    var numbers = SeededNumbers(seed: try seed.value)
    switch try table.value {
    case .table(let given):
      let rows = try numbers.draw(
        count, weights: try weight.weights(given), checkpoint: call.checkpoint)
      if n.isGiven, rows.count < count { call.host.note(FewerDrawn(rows.count, wanted: count)) }
      return .table(try given.gather(rows: rows, checkpoint: call.checkpoint))
    case .column(let column):
      try refuse(weight, of: table)
      let rows = try numbers.draw(
        count, weights: Array(repeating: 1, count: column.count), checkpoint: call.checkpoint)
      return .column(try column.gather(rows: rows, checkpoint: call.checkpoint))
    case .list(let items):
      try refuse(weight, of: table)
      let places = try numbers.draw(
        count, weights: Array(repeating: 1, count: items.count), checkpoint: call.checkpoint)
      return .list(places.map { items[$0] })
    case let other: throw table.notRows(other)
    }
  }

  /// Weights go with the rows of a table only.
  private static func refuse(
    _ weight: BoundArgument<[LazyArgument]>, of source: BoundArgument<Value>
  ) throws {
    guard weight.isGiven else { return }
    throw source.wrongKind(Value.Kind.table.phrase, found: try source.value)
  }
}

extension BoundArgument<[LazyArgument]> {
  /// The weight of each row, 1 without a column of weights, 0 where its cell is missing.
  fileprivate func weights(_ table: Table) throws -> [Double] {
    guard let argument = try value.first else {
      return Array(repeating: 1, count: table.rowCount)
    }
    let column = try argument.column(of: table)
    guard let doubles = column.doubles else { throw notNumbers(column) }
    let weights = doubles.indices.map { column.isMissing($0) ? 0 : doubles[$0] }
    if let negative = weights.first(where: { $0 < 0 }) {
      throw outOfRange(
        wanted: Bilingual("positif ou nul", "0 or more"), got: NumberText.echo(negative))
    }
    return weights
  }
}

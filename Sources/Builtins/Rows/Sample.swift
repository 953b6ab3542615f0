import BuiltinKit
import Diagnostics
import Platform
import Statistics
import Styling
import Tables
import Values

/// Pseudo-random numbers that are the same everywhere for a seed: SplitMix64 (Sebastiano Vigna, 2015).
struct SeededNumbers {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number above 0 and below 1, with 52 random bits.
  mutating func fraction() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

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
    takes: [
      Parameter(
        "table", .value,
        Bilingual("la table, la colonne ou la liste", "the table, the column or the list")),
      Parameter("n", .count, Bilingual("combien de lignes", "how many rows"), default: "5"),
      Parameter(
        "weight", french: "poids", .columnExpression,
        Bilingual(
          "une colonne : plus elle est grande, plus la ligne a de chances",
          "a column: the larger, the likelier the row"),
        arity: .optional, mustBeNamed: true),
      Parameter(
        "seed", french: "graine", .count,
        Bilingual("un entier qui fixe le tirage", "a whole number that fixes the draw"),
        default: "0", mustBeNamed: true),
    ],
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
  ) { call in
    let n = try call.count(1, default: 5, in: 0...Int.max)
    var numbers = SeededNumbers(seed: try call.wholeNumber(3, default: 0))
    switch try call.value(0) {
    case .table(let table):
      let weights = try call.weights(table)
      let rows = try numbers.draw(n, weights: weights, checkpoint: call.checkpoint)
      call.noteFewer(rows.count, than: n)
      return .table(try table.gather(rows: rows, checkpoint: call.checkpoint))
    case .column(let column):
      try call.refuseWeights()
      let rows = try numbers.draw(
        n, weights: Array(repeating: 1, count: column.count), checkpoint: call.checkpoint)
      return .column(try column.gather(rows: rows, checkpoint: call.checkpoint))
    case .list(let items):
      try call.refuseWeights()
      let places = try numbers.draw(
        n, weights: Array(repeating: 1, count: items.count), checkpoint: call.checkpoint)
      return .list(places.map { items[$0] })
    case let other: throw call.notRows(other)
    }
  }
}

extension Invocation {
  /// Says that there were fewer rows to draw than asked for, where a number was asked for.
  fileprivate func noteFewer(_ drawn: Int, than wanted: Int) {
    if has(1), drawn < wanted { host.note(FewerDrawn(drawn, wanted: wanted)) }
  }

  /// The weight of each row, 1 without a column of weights, 0 where its cell is missing.
  fileprivate func weights(_ table: Table) throws -> [Double] {
    guard let argument = expressions(2).first else {
      return Array(repeating: 1, count: table.rowCount)
    }
    let column = try argument.column(of: table)
    guard let doubles = column.doubles else { throw notNumbers(2, column) }
    let weights = doubles.indices.map { column.isMissing($0) ? 0 : doubles[$0] }
    if let negative = weights.first(where: { $0 < 0 }) {
      throw NumberOutOfRange(
        function: name, parameter: builtin.parameters[2].spelling(tongue),
        wanted: Bilingual("positif ou nul", "0 or more"), got: NumberText.echo(negative)
      ).about(argument: 2)
    }
    return weights
  }

  fileprivate func refuseWeights() throws {
    guard has(2) else { return }
    throw wrongKind(0, Value.Kind.table.words, found: try value(0))
  }
}

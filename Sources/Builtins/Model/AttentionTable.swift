import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let attention = Builtin(
    "attention", .model,
    Bilingual(
      "Où regarde chaque tête d'attention : une part pour chaque jeton d'avant.",
      "Where each attention head looks: a share for each token before."),
    takes: modelText,
    Parameter.count(
      "layer", french: "couche",
      Bilingual(
        "une couche, comptée depuis 1 ; toutes sans elle", "a layer, counted from 1; else all"),
      in: 1...Int.max, mustBeNamed: true
    ).optional,
    Parameter.count(
      "head", french: "tête",
      Bilingual(
        "une tête, comptée depuis 1 ; toutes sans elle", "a head, counted from 1; else all"),
      in: 1...Int.max, mustBeNamed: true
    ).optional, modelUse,
    details: Bilingual(
      "Une ligne par tête et par paire de jetons : rang et morceau de celui qui regarde, rang_vu et vu de celui qui est regardé, part de son regard. Les parts d'un jeton font 1 ; le jeton 0 est le début du texte. Regarder n'est pas utiliser : coupez la tête avec sans = [[couche, tête]] dans mots_suivants, et voyez ce qui change. Rien ne change ? Cela ne prouve rien, une autre tête peut la remplacer.",
      "A row per head and pair of tokens: rank and piece of the one that looks, seen_rank and seen of the one looked at, share of its look. The shares of a token make 1; token 0 is the beginning of the text. Looking is not using: cut the head with without = [[layer, head]] in next_words and see what changes. Nothing changes? That proves nothing, another head may stand in."
    ),
    examples: [
      Example(
        "attention(\"Le chat dort\", layer = 1, head = 1).columns()",
        shows: "[\"couche\", \"tête\", \"rang\", \"morceau\", \"rang_vu\", \"vu\", \"part\"]"),
      Example(
        "attention(\"Le chat dort\", couche = 1, tête = 1).filter(rang == 0).part[0]", shows: "1"),
    ],
    seeAlso: ["next_words", "tokens"]
  ) { call, text, layer, head, use in
    let use = try use.value
    let shape = use.model.model.shape
    let layers = try layer.places(of: shape.layers)
    let heads = try head.places(of: shape.heads)
    let tokenizer = use.model.tokenizer
    let pieces = text.lastPieces(try text.somePieces(tokenizer), room: use.model.room)
    let inference = try use.model.read(
      pieces, without: use.cut, keepsAttention: true, checkpoint: call.checkpoint)
    guard let record = inference.attention else { return .none }
    var rows = AttentionRows(names: distinctNames(of: [Tokenizer.end] + pieces, tokenizer))
    for layer in layers {
      for head in heads {
        try call.checkpoint()
        rows.add(record, HeadPlace(layer: layer, head: head))
      }
    }
    return .table(try rows.table(call.tongue))
  }

  /// The pieces as names: a second `▁le` is `▁le(2)`, so that each stands for one place.
  private static func distinctNames(of pieces: [Int], _ tokenizer: Tokenizer) -> [String] {
    var seen: [Int: Int] = [:]
    return pieces.map { piece in
      seen[piece, default: 0] += 1
      let count = seen[piece, default: 1]
      return tokenizer.pieces[piece] + (count > 1 ? "(\(count))" : "")
    }
  }
}

extension BoundArgument<Int?> {
  /// The place that is named, counted from 1, or all of them.
  fileprivate func places(of count: Int) throws -> Range<Int> {
    guard let number = try value else { return 0..<count }
    guard number <= count else {
      throw outOfRange(
        wanted: Bilingual("un entier de 1 à \(count)", "a whole number from 1 to \(count)"),
        got: "\(number)")
    }
    return number - 1..<number
  }
}

/// The rows of a table of attention.
private struct AttentionRows {
  let names: [String]
  private var heads: [HeadPlace] = []
  private var places: [(from: Int, to: Int)] = []
  private var shares: [Double] = []

  init(names: [String]) {
    self.names = names
  }

  mutating func add(_ record: AttentionRecord, _ place: HeadPlace) {
    for from in names.indices {
      for to in 0...from {
        heads.append(place)
        places.append((from, to))
        shares.append(Double(record[place, from: from, to: to]))
      }
    }
  }

  func table(_ tongue: Tongue) throws -> Table {
    func whole(_ french: String, _ english: String, _ numbers: [Int]) -> Column {
      Column(Bilingual(french, english)(tongue), integers: numbers.map { Int64($0) })
    }
    return try Table(columns: [
      whole("couche", "layer", heads.map { $0.layer + 1 }),
      whole("tête", "head", heads.map { $0.head + 1 }),
      whole("rang", "rank", places.map(\.from)),
      Column(Bilingual("morceau", "piece")(tongue), texts: places.map { names[$0.from] }),
      whole("rang_vu", "seen_rank", places.map(\.to)),
      Column(Bilingual("vu", "seen")(tongue), texts: places.map { names[$0.to] }),
      Column(Bilingual("part", "share")(tongue), numbers: shares.map { $0 }),
    ])
  }
}

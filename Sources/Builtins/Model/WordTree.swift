import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let wordTree = Builtin(
    "word_tree", french: "arbre", .model,
    Bilingual(
      "L'arbre des suites : les mots qui peuvent suivre, ceux d'après chacun, et ainsi de suite.",
      "The tree of continuations: words that may follow, those after each, and so on."),
    takes: modelText,
    Parameter.count(
      "n", Bilingual("combien de mots à chaque pas", "how many words at each step"), in: 1...5,
      default: 3),
    Parameter.count(
      "depth", french: "profondeur", Bilingual("combien de pas", "how many steps"), in: 1...5,
      default: 2), modelUse,
    details: Bilingual(
      "Un · de plus par pas. probabilité est celle du mot après ceux d'avant, ensemble celle de toute la suite : le produit. La suite la plus probable ne commence pas toujours par le mot le plus probable.",
      "One more · per step. probability is that of the word after those before, joint that of the whole continuation: the product. The likeliest continuation does not always begin with the likeliest word."
    ),
    examples: [
      Example("word_tree(\"Le chat\", 2, 2).rows()", shows: "6"),
      Example(
        "arbre(\"Le chat\").columns()",
        shows: "[\"suite\", \"pas\", \"mot\", \"probabilité\", \"ensemble\"]"),
    ],
    seeAlso: ["next_words", "generate"]
  ) { call, text, n, depth, use in
    let use = try use.value
    let read = try text.piecesToContinue(use.model.tokenizer, room: use.model.room)
    var tree = WordTree(
      model: use.model, breadth: try n.value, depth: try depth.value, checkpoint: call.checkpoint)
    let inference = try use.model.read(read, without: use.cut, checkpoint: call.checkpoint)
    try tree.grow(from: inference, step: 1, joint: 1)
    return .table(try tree.table(call.tongue))
  }
}

/// The words that may follow a text, each with those that may follow it.
private struct WordTree {
  private struct Node {
    let step: Int
    let word: String
    let probability: Double
    let joint: Double
  }

  let model: TextModel
  let breadth: Int
  let depth: Int
  let checkpoint: Checkpoint
  /// The words, each before those after it.
  private var nodes: [Node] = []

  init(model: TextModel, breadth: Int, depth: Int, checkpoint: Checkpoint) {
    (self.model, self.breadth, self.depth) = (model, breadth, depth)
    self.checkpoint = checkpoint
  }

  mutating func grow(from inference: Inference, step: Int, joint: Double) throws {
    let words = try model.nextWords(after: inference, count: breadth, checkpoint: checkpoint)
    for word in words {
      let joint = joint * word.probability
      nodes.append(
        Node(step: step, word: word.text, probability: word.probability, joint: joint))
      // Nothing comes after the end of the text.
      guard step < depth, !word.text.isEmpty else { continue }
      var next = inference
      for piece in word.pieces { next.read(piece) }
      try grow(from: next, step: step + 1, joint: joint)
    }
  }

  func table(_ tongue: Tongue) throws -> Table {
    let end = Bilingual("(fin)", "(end)")(tongue)
    let words = nodes.map { $0.word.isEmpty ? end : $0.word }
    return try Table(columns: [
      Column(
        Bilingual("suite", "continuation")(tongue),
        texts: zip(nodes, words).map { String(repeating: "· ", count: $0.step) + $1 }),
      Column(Bilingual("pas", "step")(tongue), integers: nodes.map { Int64($0.step) }),
      Column(Bilingual("mot", "word")(tongue), texts: words),
      Builtin.probabilities(nodes.map(\.probability), tongue),
      Column(Bilingual("ensemble", "joint")(tongue), numbers: nodes.map { $0.joint }),
    ])
  }
}

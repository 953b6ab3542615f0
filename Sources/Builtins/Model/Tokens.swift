import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let tokens = Builtin(
    "tokens", french: "jetons", .model,
    Bilingual(
      "Les jetons d'un texte : les morceaux que lit un modèle de langage.",
      "The tokens of a text: the pieces that a language model reads."),
    takes: modelText, trainedModel,
    details: Bilingual(
      "Le vocabulaire a 1024 morceaux, tirés du texte d'entraînement du modèle ; ▁ est l'espace avant un mot. Le modèle ne voit que les numéros. Un autre modèle coupe autrement : une énergie par jeton ne vaut que pour le sien. Avec model = \"experts\", une colonne par couche dit quel réseau traite le jeton.",
      "The vocabulary has 1024 pieces, taken from the text the model was trained on; ▁ is the space before a word. The model sees the numbers only. Other models cut otherwise: an energy per token holds for its own model only. With model = \"experts\" a column per layer tells which network handles the token."
    ),
    examples: [
      Example("jetons(\"l'Atlantide\").morceau[0]", shows: "\"l\""),
      Example("tokens(\"\").rows()", shows: "0"),
    ],
    seeAlso: ["next_words", "perplexity", "words"]
  ) { call, text, model in
    let kind = try model.value
    let model = try TextModel.trained(kind)
    let pieces = try text.pieces(of: text.value, model.tokenizer)
    if pieces.isEmpty { call.host.note(NoTokens()) }
    let columns = [
      Column(
        Bilingual("morceau", "piece")(call.tongue), texts: pieces.map { model.tokenizer.pieces[$0] }
      ),
      Column(Bilingual("numéro", "number")(call.tongue), integers: pieces.map { Int64($0) }),
    ]
    guard kind == .experts else { return .table(try Table(columns: columns)) }
    return .table(try Table(columns: columns + text.chosenExperts(for: pieces, model)))
  }
}

extension BoundArgument<String> {
  /// The expert that each layer asks for each piece, counted from 1.
  fileprivate func chosenExperts(for pieces: [Int], _ model: TextModel) throws -> [Column] {
    if pieces.count > model.room {
      call.host.note(TextBeyondContext(pieces.count, read: model.room, isReadInParts: true))
    }
    var inference = try model.read([], checkpoint: checkpoint)
    let chosen = try pieces.enumerated().map { place, piece in
      try checkpoint()
      if place % model.room == 0 { inference.rewind(to: 1) }
      inference.read(piece)
      return inference.chosenExperts
    }
    return (0..<model.model.shape.layers).map { layer in
      Column(
        Bilingual("expert_\(layer + 1)", "expert_\(layer + 1)")(call.tongue),
        integers: chosen.map { Int64($0[layer]) + 1 })
    }
  }
}

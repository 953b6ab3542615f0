import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Values

extension Builtin {
  /// The text that a model reads.
  static let modelText = Parameter.text(
    "text", french: "texte", Bilingual("ce que lit le modèle", "what the model reads"))

  /// One of the models inside the program, by name.
  static let trainedModel = model(mustBeNamed: true)
  /// The same where nothing goes before it.
  static let modelAlone = model(mustBeNamed: false)

  /// The models inside the program, by name.
  static let trainedModels: [(Bilingual, TextModel.Trained)] = [
    (Bilingual(same: "dense"), .dense), (Bilingual(same: "experts"), .experts),
  ]

  private static func model(mustBeNamed: Bool) -> Parameter<TextModel.Trained> {
    Parameter.choice(
      "model", french: "modèle", among: trainedModels,
      Bilingual(
        "\"dense\", ou \"experts\" : quatre réseaux par couche, dont un seul sert à chaque jeton",
        "\"dense\", or \"experts\": four networks per layer, one of which serves for each token"),
      mustBeNamed: mustBeNamed)
  }

  /// Heads of attention that are cut.
  static let cutHeads = Parameter.value(
    "without", french: "sans",
    Bilingual(
      "les têtes d'attention à couper : [[couche, tête], …], comptées depuis 1",
      "the attention heads to cut: [[layer, head], …], counted from 1"), mustBeNamed: true
  ).optional

  /// A model inside the program, and the heads that are cut.
  static let modelUse = Parameter.group(trainedModel, cutHeads) { model, heads in
    let model = try TextModel.trained(try model.value)
    return ModelUse(model: model, cut: try heads.heads(of: model.model.shape))
  }
}

/// A model inside the program, and the heads of it that are cut.
struct ModelUse {
  let model: TextModel
  let cut: [HeadPlace]
}

extension BoundArgument<Value?> {
  /// The heads that are named, which must be in the model; one pair stands for itself.
  func heads(of shape: ModelShape) throws -> [HeadPlace] {
    guard let given = try value else { return [] }
    guard case .list(let items) = given else { throw unfitHeads(given) }
    if items.count == 2, items.allSatisfy({ $0.quantity != nil }) {
      return [try head(items, in: shape)]
    }
    return try items.map { item in
      guard case .list(let pair) = item, pair.count == 2 else { throw unfitHeads(item) }
      return try head(pair, in: shape)
    }
  }

  private func head(_ pair: [Value], in shape: ModelShape) throws -> HeadPlace {
    HeadPlace(
      layer: try place(pair[0], of: shape.layers, Bilingual("une couche", "a layer")),
      head: try place(pair[1], of: shape.heads, Bilingual("une tête", "a head")))
  }

  private func place(_ value: Value, of count: Int, _ noun: Bilingual) throws -> Int {
    guard case .integer(let number) = value, (1...Int64(count)).contains(number) else {
      throw outOfRange(
        wanted: Bilingual("\(noun.french) de 1 à \(count)", "\(noun.english) from 1 to \(count)"),
        got: value.echo(Display(tongue: call.tongue, width: 40)).plain)
    }
    return Int(number) - 1
  }

  private func unfitHeads(_ found: Value) -> Diagnostic {
    wrongKind(
      Bilingual("une liste de paires [couche, tête]", "a list of pairs [layer, head]"),
      found: found, help: Bilingual("sans = [[4, 4]]", "without = [[4, 4]]"))
  }
}

extension BoundArgument<String> {
  /// The pieces of the text, all of them; says which characters the model does not know.
  ///
  /// Throws D433 for an empty text.
  func somePieces(_ tokenizer: Tokenizer) throws -> [Int] {
    let pieces = try pieces(of: value, tokenizer)
    guard !pieces.isEmpty else { throw NothingToRead(function: call.name).about(self) }
    return pieces
  }

  /// The last pieces of the text, `room` at most, without a space at its end: what a model goes on
  /// from.
  func piecesToContinue(_ tokenizer: Tokenizer, room: Int) throws -> [Int] {
    let text = try value
    let trimmed = text.trimmedAtTheEnd
    if trimmed.utf8.count < text.utf8.count { call.host.note(SpaceAtTheEnd()) }
    return lastPieces(try pieces(of: trimmed, tokenizer), room: room)
  }

  /// The last of the pieces, `room` at most; says so where there are more.
  func lastPieces(_ pieces: [Int], room: Int) -> [Int] {
    if pieces.count > room {
      call.host.note(TextBeyondContext(pieces.count, read: room, isReadInParts: false))
    }
    return pieces.suffix(room)
  }

  func pieces(of text: String, _ tokenizer: Tokenizer) throws -> [Int] {
    try checkpoint()
    let unknown = tokenizer.unknownCharacters(of: text)
    if !unknown.isEmpty { call.host.note(CharactersUnknown(unknown.map(\.shown))) }
    return tokenizer.encoded(text)
  }
}

extension Unicode.Scalar {
  /// The character, or its number where it cannot be seen.
  fileprivate var shown: String {
    let isSeen = properties.isEmoji || CharacterProperties.isSeen(properties.generalCategory)
    return isSeen ? String(self) : "U+" + String(value, radix: 16, uppercase: true)
  }
}

private enum CharacterProperties {
  static func isSeen(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark:
      false
    default: true
    }
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedAtTheEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}

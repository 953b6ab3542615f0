import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let perplexity = Builtin(
    "perplexity", french: "perplexité", .model,
    Bilingual(
      "Entre combien de jetons équiprobables le modèle hésite, en moyenne, sur ce texte.",
      "Among how many equally likely tokens the model hesitates, on average, in this text."),
    takes: modelText, modelUse,
    details: Bilingual(
      "2 à la puissance de la surprise moyenne par jeton. 2,7 : le modèle hésite comme entre 2,7 jetons équiprobables. Petite sur les phrases qui ressemblent à celles qu'il a apprises, grande sur les autres ; ce n'est pas une mesure de vérité, et elle dépend du découpage en jetons.",
      "2 to the power of the mean surprise per token. 2.7: the model hesitates as among 2.7 equally likely tokens. Small for sentences like those it has learnt, large for others; it is no measure of truth, and depends on how the text is cut into tokens."
    ),
    examples: [
      Example("perplexity(\"Le chat dort.\") > 1", shows: "vrai"),
      Example(
        "perplexité(\"La capitale de la France est Paris.\") < perplexité(\"Xzq kw vrtp jjk.\")",
        shows: "vrai"),
    ],
    seeAlso: ["surprise", "next_words"]
  ) { call, text, use in
    let use = try use.value
    let bits = try text.surprises(try text.somePieces(use.model.tokenizer), use)
    return .plain(pow(2, bits.reduce(0, +) / Double(bits.count)))
  }

  static let surprise = Builtin(
    "surprise", .model,
    Bilingual(
      "La surprise du modèle, en bits, à chaque jeton d'un texte ou devant un mot.",
      "The model's surprise, in bits, at each token of a text or at a word."),
    takes: modelText,
    Parameter.value(
      "word", french: "mot",
      Bilingual(
        "le mot qui suit le texte, ou une liste de mots",
        "the word that follows the text, or a list of words")
    ).optional, modelUse,
    details: Bilingual(
      "-log2 de la probabilité : 1 bit est la surprise d'un pile ou face, 10 bits celle de dix fois pile de suite. Sans mot, une ligne par jeton du texte.",
      "-log2 of the probability: 1 bit is the surprise of a coin toss, 10 bits that of ten heads in a row. Without a word, a row per token of the text."
    ),
    examples: [
      Example("surprise(\"La capitale de la France est\", \"Paris\").rows()", shows: "1"),
      Example(
        "surprise(\"Le chat dort.\").columns()",
        shows: "[\"morceau\", \"probabilité\", \"surprise\"]"),
    ],
    seeAlso: ["perplexity", "next_words"]
  ) { call, text, word, use in
    let use = try use.value
    call.host.note(BitsAsCoins())
    guard word.isGiven else {
      let pieces = try text.somePieces(use.model.tokenizer)
      let bits = try text.surprises(pieces, use)
      return .table(
        try surpriseTable(
          Bilingual("morceau", "piece"), pieces.map { use.model.tokenizer.pieces[$0] }, bits,
          call.tongue))
    }
    let words = try word.words()
    let read = try text.piecesToContinue(use.model.tokenizer, room: use.model.room)
    let inference = try use.model.read(read, without: use.cut, checkpoint: call.checkpoint)
    let before = try text.value.trimmedAtTheEnd
    let bits = try words.map { word in
      try call.checkpoint()
      let pieces = use.model.tokenizer.encoded(word.continuing(before))
      return -log2(use.model.probability(of: pieces, after: inference))
    }
    return .table(try surpriseTable(Bilingual("mot", "word"), words, bits, call.tongue))
  }

  private static func surpriseTable(
    _ heading: Bilingual, _ names: [String], _ bits: [Double], _ tongue: Tongue
  ) throws -> Table {
    try Table(columns: [
      Column(heading(tongue), texts: names), probabilities(bits.map { pow(2, -$0) }, tongue),
      Column("surprise", unit: .bit, numbers: bits),
    ])
  }
}

extension BoundArgument<String> {
  /// The bits of surprise at each piece; says where the text is read in parts.
  fileprivate func surprises(_ pieces: [Int], _ use: ModelUse) throws -> [Double] {
    if pieces.count > use.model.room {
      call.host.note(TextBeyondContext(pieces.count, read: use.model.room, isReadInParts: true))
    }
    return try use.model.surprises(at: pieces, without: use.cut, checkpoint: checkpoint)
  }
}

extension BoundArgument<Value?> {
  /// One word, or those of a list or column.
  fileprivate func words() throws -> [String] {
    let given = try given
    let expected = Bilingual("un mot ou une liste de mots", "a word or a list of words")
    if case .text(let word) = given { return [try nonempty(word)] }
    guard let items = try given.items(checkpoint: checkpoint) else {
      throw wrongKind(expected, found: given)
    }
    return try items.map { item in
      guard case .text(let word) = item else { throw wrongKind(expected, found: item) }
      return try nonempty(word)
    }
  }

  private func nonempty(_ word: String) throws -> String {
    guard word.contains(where: { !$0.isWhitespace }) else {
      throw NothingToRead(function: call.name).about(self)
    }
    return word
  }
}

extension String {
  /// The word with a space before it, unless it begins the text, has one, is a sign, or follows an
  /// apostrophe.
  fileprivate func continuing(_ text: String) -> String {
    let isAttached =
      text.isEmpty || text.hasSuffix("'") || text.hasSuffix("’")
      || !(first.map { $0.isLetter || $0.isNumber } ?? false)
    return isAttached ? self : " " + self
  }
}

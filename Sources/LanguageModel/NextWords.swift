public import Platform

/// A word that may come next.
public struct NextWord: Sendable, Equatable {
  /// The word, or sign, without the space before it; empty for the end of the text.
  public let text: String
  /// The probability of the word as a whole: that of its pieces, and that no further letter comes.
  public let probability: Double
  /// The numbers of its pieces.
  public let pieces: [Int]
}

extension TextModel {
  /// The likeliest whole words after what was read, the likeliest first.
  ///
  /// The tree of pieces is searched from the likeliest beginning on, so that no word which is left
  /// out is likelier than one that is there. Words of the same spelling made of other pieces count
  /// together.
  ///
  /// - Throws: what `checkpoint` throws.
  public func nextWords(
    after inference: Inference, count: Int, temperature: Double = 1, checkpoint: Checkpoint
  ) throws -> [NextWord] {
    var search = WordSearch(self, inference, temperature: temperature)
    return try search.run(count: count, checkpoint: checkpoint)
  }

  /// The probability of a word, given as its pieces, after what was read: that of the pieces, and
  /// that no further letter comes.
  public func probability(of pieces: [Int], after inference: Inference) -> Double {
    WordSearch(self, inference, temperature: 1).probability(of: pieces)
  }
}

/// A search for whole words through the tree of pieces.
private struct WordSearch {
  private let tokenizer: Tokenizer
  private var inference: Inference
  private let start: Int
  private let temperature: Double
  /// The words and beginnings that are known, as a heap with the likeliest on top.
  private var known: [Candidate] = []
  private var isContinuing: [Bool]

  private struct Candidate {
    let pieces: [Int]
    let probability: Double
    let isWhole: Bool
  }

  /// The most beginnings that are followed.
  private static let limit = 1000

  init(_ source: TextModel, _ inference: Inference, temperature: Double) {
    tokenizer = source.tokenizer
    self.inference = inference
    start = inference.count
    self.temperature = temperature
    isContinuing = source.tokenizer.pieces.map { piece in
      guard let first = piece.unicodeScalars.first, first != Tokenizer.space else { return false }
      return first == "'" || CharacterKind(first) == .letter
    }
  }

  mutating func run(count: Int, checkpoint: Checkpoint) throws -> [NextWord] {
    var words: [NextWord] = []
    follow([], probability: 1)
    for _ in 0..<Self.limit {
      guard words.count < count, let likeliest = popLikeliest() else { break }
      try checkpoint()
      if likeliest.isWhole {
        words.add(likeliest.pieces, likeliest.probability, tokenizer)
      } else {
        follow(likeliest.pieces, probability: likeliest.probability)
      }
    }
    return words.sorted { $0.probability > $1.probability }
  }

  /// The probability of one word alone.
  func probability(of pieces: [Int]) -> Double {
    var inference = inference
    var probability = 1.0
    for piece in pieces {
      guard !inference.isFull else { return probability }
      let next = Distribution(scores: inference.nextScores()).probabilities
      probability *= next.indices.contains(piece) ? next[piece] : 0
      inference.read(piece)
    }
    guard !pieces.isEmpty, !isComplete(pieces) else { return probability }
    let next = Distribution(scores: inference.nextScores()).probabilities
    let further = next.indices.lazy.filter { isContinuing[$0] }.reduce(0.0) { $0 + next[$1] }
    return probability * (1 - further)
  }

  /// Adds what may come after a beginning: the word that ends there, and longer beginnings.
  private mutating func follow(_ beginning: [Int], probability: Double) {
    inference.rewind(to: start)
    for piece in beginning { inference.read(piece) }
    // Beyond the context nothing is known: the word counts as whole.
    guard inference.count == start + beginning.count else { return }
    let next = Distribution(scores: inference.nextScores(), temperature: temperature).probabilities
    var ended = 0.0
    for (piece, share) in next.enumerated() where share > 0 {
      if beginning.isEmpty || isContinuing[piece] {
        let pieces = beginning + [piece]
        insert(
          Candidate(
            pieces: pieces, probability: probability * share, isWhole: isComplete(pieces)))
      } else {
        ended += share
      }
    }
    if !beginning.isEmpty {
      insert(Candidate(pieces: beginning, probability: probability * ended, isWhole: true))
    }
  }

  /// True where no further letter can belong to the word.
  private func isComplete(_ pieces: [Int]) -> Bool {
    let isFull = start + pieces.count >= inference.model.shape.context
    guard !isFull, let last = tokenizer.pieces[pieces[pieces.count - 1]].unicodeScalars.last else {
      return true
    }
    return last != Tokenizer.space && CharacterKind(last) != .letter
  }

  /// Keeps a candidate; those of less than a millionth are left out.
  private mutating func insert(_ candidate: Candidate) {
    guard candidate.probability > 1e-6 else { return }
    known.append(candidate)
    var place = known.count - 1
    while place > 0, known[(place - 1) / 2].probability < known[place].probability {
      known.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the likeliest candidate out.
  private mutating func popLikeliest() -> Candidate? {
    guard let first = known.first else { return nil }
    let last = known.removeLast()
    guard !known.isEmpty else { return first }
    known[0] = last
    var place = 0
    while 2 * place + 1 < known.count {
      var child = 2 * place + 1
      let right = child + 1
      if right < known.count, known[right].probability > known[child].probability { child = right }
      guard known[child].probability > known[place].probability else { break }
      known.swapAt(place, child)
      place = child
    }
    return first
  }
}

extension [NextWord] {
  /// Adds a word, or the probability to one of the same spelling.
  fileprivate mutating func add(
    _ pieces: [Int], _ probability: Double, _ tokenizer: Tokenizer
  ) {
    let spelling = tokenizer.decoded(pieces)
    let text = spelling.hasPrefix(" ") ? String(spelling.dropFirst()) : spelling
    guard let place = firstIndex(where: { $0.text == text }) else {
      append(NextWord(text: text, probability: probability, pieces: pieces))
      return
    }
    self[place] = NextWord(
      text: text, probability: self[place].probability + probability, pieces: self[place].pieces)
  }
}

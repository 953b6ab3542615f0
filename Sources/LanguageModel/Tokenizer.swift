import TextMatching

/// The pieces that a text is cut into, each with a number, and the rules of cutting.
///
/// Byte-pair encoding (Sennrich, Haddow and Birch, 2016) over characters: a word is first its
/// characters, then the pair that was joined earliest in training is joined, and so on.
public struct Tokenizer: Sendable {
  /// The number of the piece that begins and ends a text.
  public static let end = 0
  /// The number that stands for any character which the vocabulary lacks.
  public static let unknown = 1
  /// The sign that pieces are written with in place of a space.
  public static let space: Unicode.Scalar = "▁"

  /// The pieces, by number.
  public let pieces: [String]
  private let characters: [Unicode.Scalar: Int]
  private let joints: [Pair: Joint]

  private struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  /// Two pieces become one.
  private struct Joint {
    let rank: Int
    let result: Int
  }

  /// The tokenizer of a vocabulary file: the alphabet in its first line, then two pieces per line
  /// that join, earliest first.
  ///
  /// - Throws: `ModelFileError.unknownPiece`.
  public init(vocabulary: String) throws {
    var pieces = ["<fin>", "<?>"]
    var numbers: [String: Int] = [:]
    var characters: [Unicode.Scalar: Int] = [:]
    var joints: [Pair: Joint] = [:]
    func number(of piece: String) -> Int {
      if let known = numbers[piece] { return known }
      numbers[piece] = pieces.count
      pieces.append(piece)
      return pieces.count - 1
    }
    let lines = vocabulary.split(separator: "\n")
    for scalar in lines.first?.unicodeScalars ?? "".unicodeScalars[...] {
      characters[scalar] = number(of: String(scalar))
    }
    for (rank, line) in lines.dropFirst().enumerated() {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 2, let left = numbers[parts[0]], let right = numbers[parts[1]] else {
        throw ModelFileError.unknownPiece(line: rank + 2)
      }
      let joint = Joint(rank: rank, result: number(of: parts[0] + parts[1]))
      if joints[Pair(left: left, right: right)] == nil {
        joints[Pair(left: left, right: right)] = joint
      }
    }
    self.pieces = pieces
    self.characters = characters
    self.joints = joints
  }

  /// The numbers of a text's pieces; none for an empty text.
  public func encoded(_ text: String) -> [Int] {
    var numbers: [Int] = []
    for part in TextParts(prepared(text)) {
      numbers += joined(part.map { characters[$0 == " " ? Self.space : $0] ?? Self.unknown })
    }
    return numbers
  }

  /// The characters of a text that the vocabulary lacks, each once, in order.
  public func unknownCharacters(of text: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for scalar in prepared(text) where scalar != " " && characters[scalar] == nil {
      if !found.contains(scalar) { found.append(scalar) }
    }
    return found
  }

  /// The text of pieces, without the end.
  public func decoded(_ numbers: some Sequence<Int>) -> String {
    var text = String.UnicodeScalarView()
    for number in numbers where number != Self.end && pieces.indices.contains(number) {
      for scalar in pieces[number].unicodeScalars {
        text.append(scalar == Self.space ? " " : scalar)
      }
    }
    return String(text)
  }

  /// One form of each character: composed, straight apostrophes, plain spaces.
  private func prepared(_ text: String) -> [Unicode.Scalar] {
    normalized(text).unicodeScalars.map { $0 == "’" ? "'" : $0 }
  }

  /// The pieces after every joint, the earliest first, each from left to right.
  private func joined(_ characters: [Int]) -> [Int] {
    var pieces = characters
    while let (pair, joint) = earliestJoint(in: pieces) {
      var (next, place): ([Int], Int) = ([], 0)
      while place < pieces.count {
        let isPair =
          place + 1 < pieces.count && pieces[place] == pair.left && pieces[place + 1] == pair.right
        next.append(isPair ? joint.result : pieces[place])
        place += isPair ? 2 : 1
      }
      pieces = next
    }
    return pieces
  }

  private func earliestJoint(in pieces: [Int]) -> (Pair, Joint)? {
    var earliest: (Pair, Joint)?
    for (left, right) in zip(pieces, pieces.dropFirst()) {
      let pair = Pair(left: left, right: right)
      guard let joint = joints[pair] else { continue }
      if let known = earliest, known.1.rank <= joint.rank { continue }
      earliest = (pair, joint)
    }
    return earliest
  }
}

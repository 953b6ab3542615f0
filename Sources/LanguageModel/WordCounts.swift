public import Platform
import TextMatching

/// How often each word of a text follows the one or two before it.
public struct WordCounts: Sendable {
  /// Words in a row, and how often they stand there.
  public struct Entry: Sendable, Equatable {
    /// The words.
    public let words: [String]
    /// Their number in the text.
    public let count: Int
  }

  /// The number of words in a row: 2 or 3.
  public let length: Int
  /// The words in a row, the most frequent first, then in the order of the text.
  public let entries: [Entry]
  private let followers: [[String]: [Int]]

  /// The words in a row of a text.
  ///
  /// - Throws: what `checkpoint` throws.
  public init(_ text: String, length: Int, checkpoint: Checkpoint) throws {
    let words = try Self.words(of: text, checkpoint: checkpoint)
    var places: [[String]: Int] = [:]
    var (rows, counts): ([[String]], [Int]) = ([], [])
    for start in 0..<max(0, words.count - length + 1) {
      try checkpoint(at: start)
      let row = Array(words[start..<start + length])
      if let place = places[row] {
        counts[place] += 1
      } else {
        places[row] = rows.count
        rows.append(row)
        counts.append(1)
      }
    }
    let order = rows.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let entries = order.map { Entry(words: rows[$0], count: counts[$0]) }
    self.length = length
    self.entries = entries
    followers = Dictionary(grouping: entries.indices) { Array(entries[$0].words.dropLast()) }
  }

  /// The words of a text in small letters, an elided one with its apostrophe; the digits of a
  /// number are one word, and so is each sign.
  public static func words(of text: String, checkpoint: Checkpoint) throws -> [String] {
    let scalars = normalized(text.lowercased()).unicodeScalars.map { $0 == "’" ? "'" : $0 }
    var words: [String] = []
    var isNumber = false
    for (place, part) in TextParts(scalars).enumerated() {
      try checkpoint(at: place)
      let word = part.drop { $0.properties.isWhitespace }
      let wasNumber = isNumber
      isNumber = word.first.map { CharacterKind($0) == .digit } ?? false
      if isNumber, wasNumber, word.count == part.count, let last = words.popLast() {
        words.append(last + String(String.UnicodeScalarView(word)))
      } else if !word.isEmpty {
        words.append(String(String.UnicodeScalarView(word)))
      }
    }
    return words
  }

  /// The words that follow the last ones of `words` in the text, the most frequent first, with
  /// their counts; none where these never stand there.
  public func followers(of words: [String]) -> [(word: String, count: Int)] {
    guard words.count >= length - 1 else { return [] }
    return followers[Array(words.suffix(length - 1)), default: []].map {
      (entries[$0].words[length - 1], entries[$0].count)
    }
  }
}

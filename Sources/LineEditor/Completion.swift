extension LineEditor {
  /// One way to go on.
  public struct Candidate: Equatable, Sendable {
    /// What replaces the word, a closing quote or parenthesis included.
    public var text: String
    /// What the list shows.
    public var display: String
    /// What it is, in a few words.
    public var summary: String?

    /// A candidate that is listed as it is inserted unless said otherwise.
    public init(text: String, display: String? = nil, summary: String? = nil) {
      self.text = text
      self.display = display ?? text
      self.summary = summary
    }
  }

  /// The ways to go on at a place of the text.
  public struct Completion: Equatable, Sendable {
    /// Where the word begins that a candidate replaces, up to the cursor: an offset in UTF-8.
    public var replaceFrom: Int
    /// In the order in which they are listed.
    public var candidates: [Candidate]

    /// Candidates for the word between an offset in UTF-8 and the cursor.
    public init(replaceFrom: Int, candidates: [Candidate]) {
      self.replaceFrom = replaceFrom
      self.candidates = candidates
    }

    /// The beginning that all candidates share.
    var commonPrefix: String {
      guard var prefix = candidates.first.map({ Array($0.text) }) else { return "" }
      for candidate in candidates.dropFirst() {
        let shared = zip(prefix, candidate.text).prefix { $0 == $1 }.count
        prefix.removeLast(prefix.count - shared)
      }
      return String(prefix)
    }
  }
}

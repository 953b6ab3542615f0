/// The words of a command line, put in the order that the argument parser reads.
enum CommandWords {
  private static let optionsWithValue: Set = [
    "--lang", "--data", "--color", "--format", "--limit-time", "--limite-temps", "--limit-memory",
    "--limite-mémoire", "--limite-memoire",
  ]

  /// The words with the verb first: `--lang en run a.md` says the same as `run --lang en a.md`.
  ///
  /// A word after any option but the common ones is left where it is: `-e run` is code.
  static func verbFirst(_ words: [String], isVerb: (String) -> Bool) -> [String] {
    var place = 0
    while place < words.count, let width = commonOption(words[place]) { place += width }
    guard place > 0, place < words.count, isVerb(words[place]) else { return words }
    return [words[place]] + words[..<place] + words[(place + 1)...]
  }

  /// The number of words that an option of all commands takes; nil for any other word.
  private static func commonOption(_ word: String) -> Int? {
    if optionsWithValue.contains(word) { return 2 }
    if ["-q", "--quiet", "--plain", "--simple"].contains(word) { return 1 }
    let name = word.prefix { $0 != "=" }
    return name.count < word.count && optionsWithValue.contains(String(name)) ? 1 : nil
  }
}

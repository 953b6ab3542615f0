import Diagnostics
import Styling
import TextMatching

/// The words after an opening fence, when they are ours.
struct InfoString {
  /// The kind of a fence of ours.
  enum Kind: Equatable {
    case code, output, error, hint
  }

  var kind: Kind
  var role = Cell.Role.ordinary
  var id: String?
  var points: Double?
  var level: Level?
  var form: AnswerForm?
  /// True where the page shows the result of a cell and not its code.
  var hidesCode = false
  var tolerance: Double?
  var margin: Double?
  var code: String?
  /// The oddities, in the order of the words.
  var problems: [NotebookWarning.Oddity] = []

  private var hasRole = false
  private var toleranceWord: String?

  /// Reads an info string; nil when the fence is not ours, for example Python.
  init?(_ text: String) {
    // A line of prose is told by its first word.
    let words = text.drop { $0.isWhitespace }
    let first = words.prefix { !$0.isWhitespace }
    guard let kind = Self.kinds[folded(String(first))], first.allSatisfy(\.isLetter) else {
      return nil
    }
    self.kind = kind
    for word in words[first.endIndex...].split(whereSeparator: \.isWhitespace) {
      read(String(word))
    }
    if let form, role != .exercise {
      problems.append(.surplusWord("réponse=\(form.name.french)"))
    }
    if kind == .code, let word = toleranceWord, form != .short {
      problems.append(.unknownWord(word))
    }
    // On a test it would look like `test-caché`, and hide nothing from a pupil.
    if hidesCode, role != .ordinary, role != .pause { problems.append(.surplusWord("masqué")) }
  }

  private mutating func read(_ word: String) {
    if word.hasPrefix("#"), word.count > 1 {
      readID(String(word.dropFirst()), word)
    } else if let equals = word.firstIndex(of: "=") {
      readSetting(folded(String(word[..<equals])), word[word.index(after: equals)...], word)
    } else if kind == .code, let role = Self.roles[folded(word)] {
      if hasRole { problems.append(.surplusWord(word)) } else { self.role = role }
      hasRole = true
    } else if kind == .code, Self.hidingWords.contains(folded(word)) {
      hidesCode = true
    } else if kind == .error, Self.isErrorCode(word) {
      if code == nil { code = word.uppercased() } else { problems.append(.surplusWord(word)) }
    } else {
      problems.append(.unknownWord(word))
    }
  }

  private mutating func readID(_ id: String, _ word: String) {
    if kind == .output || kind == .error {
      problems.append(.unknownWord(word))
    } else if self.id == nil {
      self.id = id
    } else {
      problems.append(.surplusWord(word))
    }
  }

  /// Reads `points=2` and `niveau=lire` of a cell, `tol=1e-6` and `abs=0.01` of an output.
  private mutating func readSetting(_ key: String, _ value: Substring, _ word: String) {
    if kind == .code, ["niveau", "level"].contains(key) { return readLevel(value, word) }
    if kind == .code, ["reponse", "answer"].contains(key) { return readForm(value, word) }
    let setting: WritableKeyPath<InfoString, Double?>
    switch (kind, key) {
    case (.code, "points"): setting = \.points
    case (.output, "tol"), (.code, "tol"): setting = \.tolerance
    case (.output, "abs"): setting = \.margin
    default: return problems.append(.unknownWord(word))
    }
    guard let number = Double(value), number.isFinite, number >= 0 else {
      return problems.append(.invalidSetting(word))
    }
    if key == "tol" { toleranceWord = word }
    if self[keyPath: setting] == nil {
      self[keyPath: setting] = number
    } else {
      problems.append(.surplusWord(word))
    }
  }

  private mutating func readLevel(_ value: Substring, _ word: String) {
    guard let level = Self.levels[folded(String(value))] else {
      return problems.append(.unknownLevel(word))
    }
    if self.level == nil { self.level = level } else { problems.append(.surplusWord(word)) }
  }

  private mutating func readForm(_ value: Substring, _ word: String) {
    let found = AnswerForm.allCases.first { form in
      Tongue.allCases.contains { folded(form.name($0)) == folded(String(value)) }
    }
    guard let found else { return problems.append(.unknownForm(word)) }
    if form == nil { form = found } else { problems.append(.surplusWord(word)) }
  }

  /// A letter and three digits, as in `D402`.
  private static func isErrorCode(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count == 4 && word.first?.isLetter == true
      && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let kinds: [String: Kind] = [
    "etude": .code, "sortie": .output, "output": .output, "erreur": .error, "error": .error,
    "indice": .hint, "hint": .hint,
  ]

  private static let hidingWords: Set<String> = ["masque", "masquee", "hideinput"]

  private static let levels = Dictionary(
    uniqueKeysWithValues: Level.allCases.flatMap { level in
      Tongue.allCases.map { (folded(level.name($0)), level) }
    })

  private static let roles: [String: Cell.Role] = [
    "exercice": .exercise, "exercise": .exercise, "solution": .solution, "corrige": .solution,
    "test": .test, "testcache": .hiddenTest, "hiddentest": .hiddenTest,
    "reponsefausse": .wrongAnswer, "wronganswer": .wrongAnswer, "pause": .pause, "stop": .pause,
    "rediger": .writing, "write": .writing,
  ]

  /// Returns whether an info string that is not ours was probably meant to be: a kind, a role or an
  /// id stands in it, whatever is around it (`{etude …}`, `etude,solution`), or nearly so.
  static func resembles(_ text: String) -> Bool {
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
    let words = visible.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
    guard let first = words.first else { return false }
    let hasID = !visible.contains("{") && visible.contains(/(^|\s)#\p{L}/)
    let joined = words.prefix(2).joined()
    return hasID || first.hasPrefix("etude") || words.contains("etude")
      || [first, joined].contains { word in ours.contains { isNear(word, $0) } }
      || words.dropFirst().contains { roles[$0] != nil }
  }

  /// The words by which a fence of ours is known, and others that say the same.
  private static let ours =
    Array(kinds.keys) + Array(roles.keys)
    + ["correction", "reponse", "answer", "hidden", "cache", "wrong"]

  /// Returns whether a word is another, or misspelt so; a short one has too many neighbours.
  private static func isNear(_ word: String, _ other: String) -> Bool {
    if word == other || word == other + "s" { return true }
    guard word.count >= 5, other.count >= 5 else { return false }
    return editDistance(word, other, limit: other.count >= 8 ? 2 : 1) != nil
  }
}

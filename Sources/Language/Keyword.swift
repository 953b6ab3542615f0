public import Styling

/// A word of the language, the same whichever of its spellings was typed.
public enum Keyword: Sendable, Equatable, CaseIterable {
  case define, `return`, assert, unit
  case `if`, then, elif, `else`, `for`, `while`, `in`, end
  case and, or, not
  case `true`, `false`, none

  /// The word as it is shown in `tongue`.
  public func spelling(_ tongue: Tongue) -> String {
    spellings(tongue)
  }

  /// The keyword that `word` spells in either language, its accents optional.
  ///
  /// Python's `True`, `False` and `None` count as well. `unit` and `assert` are found too, although
  /// the lexer takes them for words only at the start of a statement.
  public static func lookup(_ word: String) -> Keyword? {
    table[word]?.keyword
  }

  /// The language in which `word` spells a keyword, nil for any other word.
  public static func tongue(of word: String) -> Tongue? {
    table[word]?.tongue
  }

  private var spellings: Bilingual {
    switch self {
    case .define: Bilingual("fonction", "def")
    case .return: Bilingual("renvoyer", "return")
    case .assert: Bilingual("vérifier", "assert")
    case .unit: Bilingual("unité", "unit")
    case .if: Bilingual("si", "if")
    case .then: Bilingual("alors", "then")
    case .elif: Bilingual("sinonsi", "elif")
    case .else: Bilingual("sinon", "else")
    case .for: Bilingual("pour", "for")
    case .while: Bilingual("tantque", "while")
    case .in: Bilingual("dans", "in")
    case .end: Bilingual("fin", "end")
    case .and: Bilingual("et", "and")
    case .or: Bilingual("ou", "or")
    case .not: Bilingual("non", "not")
    case .true: Bilingual("vrai", "true")
    case .false: Bilingual("faux", "false")
    case .none: Bilingual("rien", "none")
    }
  }

  private static let table: [String: (keyword: Keyword, tongue: Tongue)] = {
    var table: [String: (keyword: Keyword, tongue: Tongue)] = [:]
    for keyword in allCases {
      table[keyword.spellings.french] = (keyword, .french)
      table[keyword.spellings.english] = (keyword, .english)
    }
    table["verifier"] = (.assert, .french)
    table["unite"] = (.unit, .french)
    table["True"] = (.true, .english)
    table["False"] = (.false, .english)
    table["None"] = (.none, .english)
    return table
  }()
}

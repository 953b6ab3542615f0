public import Styling

/// A word of the language, the same whichever of its spellings was typed.
public enum Keyword: Sendable, Equatable, CaseIterable {
  case define, `return`, assert, unit
  case `if`, then, elif, `else`, `for`, `while`, `in`, end
  case and, or, not
  case `true`, `false`, none

  /// The word as it is shown in `tongue`.
  public func spelling(_ tongue: Tongue) -> String {
    tongue == .french ? spellings.french : spellings.english
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

  private var spellings: (english: String, french: String) {
    switch self {
    case .define: ("def", "fonction")
    case .return: ("return", "renvoyer")
    case .assert: ("assert", "vérifier")
    case .unit: ("unit", "unité")
    case .if: ("if", "si")
    case .then: ("then", "alors")
    case .elif: ("elif", "sinonsi")
    case .else: ("else", "sinon")
    case .for: ("for", "pour")
    case .while: ("while", "tantque")
    case .in: ("in", "dans")
    case .end: ("end", "fin")
    case .and: ("and", "et")
    case .or: ("or", "ou")
    case .not: ("not", "non")
    case .true: ("true", "vrai")
    case .false: ("false", "faux")
    case .none: ("none", "rien")
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

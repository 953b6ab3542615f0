public import BuiltinKit
public import Styling

/// The words that completion proposes for the functions of the catalogue, in the spelling of the
/// session's language.
public struct Vocabulary: Sendable {
  /// A word and what it is for.
  public struct Entry: Sendable, Equatable {
    /// What is inserted.
    public let word: String
    /// One sentence.
    public let summary: String

    /// A word with its sentence.
    public init(_ word: String, _ summary: String) {
      self.word = word
      self.summary = summary
    }
  }

  private let catalogue: Catalogue
  private let tongue: Tongue

  /// The words of `catalogue` in `tongue`.
  public init(catalogue: Catalogue, tongue: Tongue) {
    self.catalogue = catalogue
    self.tongue = tongue
  }

  /// Every function, in the order of the catalogue.
  public var functions: [Entry] {
    catalogue.builtins.map { Entry($0.spelling(tongue), $0.summary(tongue)) }
  }

  /// The functions whose name starts with `prefix`, accents and case aside, in alphabetical order.
  ///
  /// The names of the other language are proposed where none of the session's starts that way.
  public func functions(startingWith prefix: String) -> [Entry] {
    let own = matches(prefix, tongue)
    return own.isEmpty ? matches(prefix, tongue == .french ? .english : .french) : own
  }

  /// The parameters that a call of that function may name, in order; none for an unknown function.
  ///
  /// They are spelled in the language that the function's name is in.
  public func parameters(of function: String) -> [Entry] {
    guard let builtin = catalogue.find(function) else { return [] }
    let spelling = spelling(of: function, builtin)
    return builtin.parameters.filter { $0.arity != .named && $0.arity != .variadic }
      .map { Entry($0.spelling(spelling), $0.summary(tongue)) }
  }

  /// The words that a parameter takes, without quotes; none where it is no choice.
  public func choices(of function: String, parameter: String) -> [String] {
    let key = Catalogue.key(parameter)
    let found = catalogue.find(function)?.parameters.first {
      Catalogue.key($0.name) == key || Catalogue.key($0.french) == key
    }
    guard case .choice(let choices)? = found?.kind else { return [] }
    return choices.map { $0(tongue) }
  }

  private func matches(_ prefix: String, _ spelling: Tongue) -> [Entry] {
    let key = Catalogue.key(prefix.lowercased())
    return catalogue.builtins
      .filter { Catalogue.key($0.spelling(spelling)).hasPrefix(key) }
      .map { Entry($0.spelling(spelling), $0.summary(tongue)) }
      .sorted { Catalogue.key($0.word) < Catalogue.key($1.word) }
  }

  /// The language that a function's name was typed in; the session's where both are one word.
  private func spelling(of word: String, _ builtin: Builtin) -> Tongue {
    let key = Catalogue.key(word)
    let own = builtin.spelling(tongue)
    if Catalogue.key(own) == key { return tongue }
    return tongue == .french ? .english : .french
  }
}

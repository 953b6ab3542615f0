public import Styling

/// A parameter of a function of the catalogue: what it takes, in words and for the argument reader.
public struct Parameter: Sendable {
  /// What an argument may be.
  public enum Kind: Sendable, Equatable {
    /// Any value.
    case value
    /// One number, plain or with a unit.
    case number
    /// A whole number.
    case count
    /// Numbers: a column, a list, or one number.
    case numbers
    case text
    case bool
    case table
    case function
    /// A list or a column.
    case sequence
    /// One of these words, given as text: English word, French word.
    case choice([Bilingual])
    /// A column of the table in the first argument, or an expression over its columns.
    case columnExpression
    /// The name of something the session may not know yet: `help(corr)`.
    case word
  }

  /// How many arguments go to it.
  public enum Arity: Sendable, Equatable {
    /// Exactly one, which must be given.
    case required
    /// One or none.
    case optional
    /// Any number of positional ones.
    case variadic
    /// Any number of `name = expression` whose names are no parameters.
    case named
  }

  /// The English name.
  public let name: String
  /// The French name; equal to the English one where the words are the same.
  public let french: String
  /// What an argument may be.
  public let kind: Kind
  /// How many arguments go to it.
  public let arity: Arity
  /// The default, as code, for the signature.
  public let defaultCode: String?
  /// What it is for.
  public let summary: Bilingual
  /// Whether it can only be given by name.
  public let mustBeNamed: Bool

  /// A parameter that must be given.
  public init(
    _ name: String, french: String? = nil, _ kind: Kind, _ summary: Bilingual,
    arity: Arity = .required, default defaultCode: String? = nil, mustBeNamed: Bool = false
  ) {
    self.name = name
    self.french = french ?? name
    self.kind = kind
    self.arity = defaultCode == nil ? arity : .optional
    self.defaultCode = defaultCode
    self.summary = summary
    self.mustBeNamed = mustBeNamed
  }

  /// The name in the language of the reader.
  public func spelling(_ tongue: Tongue) -> String {
    tongue == .french ? french : name
  }
}

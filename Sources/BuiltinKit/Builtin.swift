public import Styling
public import Values

/// The families that the catalogue is arranged in, in the order of the help.
public enum Family: String, Sendable, CaseIterable {
  case study, rows, groups, files, statistics, pictures, text, dates, lists, maths

  /// The heading of the family.
  public var title: Bilingual {
    switch self {
    case .study: Bilingual("étude", "study")
    case .rows: Bilingual("lignes et colonnes", "rows and columns")
    case .groups: Bilingual("groupes et formes", "groups and shapes")
    case .files: Bilingual("fichiers", "files")
    case .statistics: Bilingual("statistiques", "statistics")
    case .pictures: Bilingual("images", "pictures")
    case .text: Bilingual("textes", "text")
    case .dates: Bilingual("dates et heures", "dates and times")
    case .lists: Bilingual("listes", "lists")
    case .maths: Bilingual("calcul", "maths")
    }
  }
}

/// A line of code and what it prints, executed in a test and shown live by the help.
public struct Example: Sendable {
  /// The code.
  public let code: String
  /// The echo of its last statement in French; only the start of it where it ends in `…`.
  public let shows: String

  /// `code` prints `shows`.
  public init(_ code: String, shows: String) {
    self.code = code
    self.shows = shows
  }
}

/// A function of the language, declared once: completion, help, argument checks, the reference
/// pages and the tests of the examples all derive from this value.
public struct Builtin: Sendable {
  /// What runs when it is called.
  public typealias Body = @Sendable (inout Invocation) throws -> Value

  /// The English name.
  public let name: String
  /// The French name; equal to the English one where the words are the same.
  public let french: String
  /// The family it stands in.
  public let family: Family
  /// One sentence.
  public let summary: Bilingual
  /// The parameters in the order of positional arguments.
  public let parameters: [Parameter]
  /// What else to know: definitions, where it differs from pandas or R, cautions.
  public let details: Bilingual?
  /// At least one line that runs.
  public let examples: [Example]
  /// Names of related functions.
  public let seeAlso: [String]
  /// Whether a call has no value to echo, as that of `print`.
  public let givesNothing: Bool
  /// What runs.
  public let body: Body
  /// For a function whose list is a progression: the same without the list, for loops that walk
  /// through it.
  public let progression: (@Sendable (inout Invocation) throws -> Progression)?

  /// Declares a function.
  public init(
    _ name: String, french: String? = nil, _ family: Family, _ summary: Bilingual,
    takes parameters: [Parameter], details: Bilingual? = nil, examples: [Example],
    seeAlso: [String] = [], givesNothing: Bool = false,
    progression: (@Sendable (inout Invocation) throws -> Progression)? = nil, body: @escaping Body
  ) {
    self.name = name
    self.french = french ?? name
    self.family = family
    self.summary = summary
    self.parameters = parameters
    self.details = details
    self.examples = examples
    self.seeAlso = seeAlso
    self.givesNothing = givesNothing
    self.progression = progression
    self.body = body
  }

  /// Declares a function that gives the numbers of a progression as a list.
  public init(
    _ name: String, french: String? = nil, _ family: Family, _ summary: Bilingual,
    takes parameters: [Parameter], details: Bilingual? = nil, examples: [Example],
    seeAlso: [String] = [],
    progression: @escaping @Sendable (inout Invocation) throws -> Progression
  ) {
    self.init(
      name, french: french, family, summary, takes: parameters, details: details,
      examples: examples, seeAlso: seeAlso, progression: progression
    ) { invocation in .list(try progression(&invocation).items) }
  }

  /// The name in the language of the reader.
  public func spelling(_ tongue: Tongue) -> String {
    tongue == .french ? french : name
  }

  /// The language of one of its names; nil where both languages share it, or it is none of them.
  public func tongue(of typed: String) -> Tongue? {
    let key = Catalogue.key(typed)
    let isFrench = key == Catalogue.key(french)
    let isEnglish = key == Catalogue.key(name)
    return isFrench == isEnglish ? nil : isFrench ? .french : .english
  }

  /// The head of the help: `corr(x, y, method = "pearson", log = false)`.
  public func signature(_ tongue: Tongue) -> String {
    let shown = parameters.map { parameter in
      let name = parameter.spelling(tongue)
      switch parameter.arity {
      case .variadic: return name + "…"
      case .named: return name + " = …"
      case .required: return name
      case .optional:
        if let code = parameter.defaultCode { return "\(name) = \(code)" }
        return parameter.mustBeNamed ? "\(name) =" : name
      }
    }
    return "\(spelling(tongue))(\(shown.joined(separator: ", ")))"
  }
}

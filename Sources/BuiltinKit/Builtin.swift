public import Styling
public import Values

/// The families that the catalogue is arranged in, in the order of the help.
public enum Family: String, Sendable, CaseIterable {
  case study, model, rows, groups, files, statistics, pictures, text, dates, lists, maths

  /// The heading of the family.
  public var title: Bilingual {
    switch self {
    case .study: Bilingual("étude", "study")
    case .model: Bilingual("modèle de langage", "language model")
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

/// What a function makes of a column, in a verb and outside.
public enum Working: Sendable, CaseIterable {
  /// One answer per cell, from that cell: `lower`, `round`, `year`. Of a cell it gives the same as
  /// of the value alone.
  case byCell
  /// One answer per cell, from the whole column: `rank`, `cumsum`, `lag`.
  case bySeries
  /// One answer for the whole column: `mean`, `corr`, `count`.
  case aggregate
  /// It takes whole tables, lists or columns, or nothing: verbs, pictures, files.
  case whole
}

extension Family {
  /// The working of a function of the family that does not say another.
  var working: Working {
    switch self {
    case .text, .dates, .maths: .byCell
    case .statistics: .aggregate
    case .study, .model, .rows, .groups, .files, .pictures, .lists: .whole
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
public final class Builtin: Sendable {
  /// The code that runs when it is called.
  public typealias Body = @Sendable (Invocation) throws -> Value

  /// The English name.
  public let name: String
  /// The French name; equal to the English one where the words are the same.
  public let french: String
  /// The family it stands in.
  public let family: Family
  /// One sentence.
  public let summary: Bilingual
  /// The parameters in the order of positional arguments.
  public let parameters: [ParameterDescription]
  /// More to know: definitions, where it differs from pandas or R, cautions.
  public let details: Bilingual?
  /// At least one line that runs.
  public let examples: [Example]
  /// Names of related functions.
  public let seeAlso: [String]
  /// What it makes of a column.
  public let works: Working
  /// True where a call has no value to echo, as that of `print`.
  public let givesNothing: Bool
  /// The code that runs.
  public let body: Body
  /// For a function whose list is a progression: the same without the list, for loops that walk
  /// through it.
  public let progression: (@Sendable (Invocation) throws -> Progression)?

  @usableFromInline
  init(
    _ name: String, _ french: String?, _ family: Family, _ summary: Bilingual,
    _ parameters: [ParameterDescription], _ details: Bilingual?, _ examples: [Example],
    _ seeAlso: [String], works: Working?, givesNothing: Bool,
    progression: (@Sendable (Invocation) throws -> Progression)?, body: @escaping Body
  ) {
    self.name = name
    self.french = french ?? name
    self.family = family
    self.summary = summary
    self.parameters = parameters
    self.details = details
    self.examples = examples
    self.seeAlso = seeAlso
    self.works = works ?? family.working
    self.givesNothing = givesNothing
    self.progression = progression
    self.body = body
  }

  /// Creates the declaration of a function.
  ///
  /// `body` is handed the call and a `BoundArgument` for each parameter, in the order of
  /// `parameters`.
  ///
  /// - Parameter works: what it makes of a column, where that is not what its family does.
  @inlinable
  public convenience init<each Reading>(
    _ name: String, french: String? = nil, _ family: Family, _ summary: Bilingual,
    takes parameters: repeat Parameter<each Reading>, details: Bilingual? = nil,
    examples: [Example], seeAlso: [String] = [], works: Working? = nil, givesNothing: Bool = false,
    body: @escaping @Sendable (Invocation, repeat BoundArgument<each Reading>) throws -> Value
  ) {
    let list = ParameterList(repeat each parameters)
    let placed = list.placed(at: 0)
    self.init(
      name, french, family, summary, list.descriptions, details, examples, seeAlso,
      works: works, givesNothing: givesNothing, progression: nil
    ) { call in
      try body(call, repeat BoundArgument(call: call, parameter: each placed))
    }
  }

  /// A function that gives the numbers of a progression as a list.
  public static func progression<each Reading>(
    _ name: String, french: String? = nil, _ family: Family, _ summary: Bilingual,
    takes parameters: repeat Parameter<each Reading>, details: Bilingual? = nil,
    examples: [Example], seeAlso: [String] = [],
    body: @escaping @Sendable (Invocation, repeat BoundArgument<each Reading>) throws -> Progression
  ) -> Builtin {
    let list = ParameterList(repeat each parameters)
    let placed = list.placed(at: 0)
    let numbers: @Sendable (Invocation) throws -> Progression = { call in
      try body(call, repeat BoundArgument(call: call, parameter: each placed))
    }
    return Builtin(
      name, french, family, summary, list.descriptions, details, examples, seeAlso,
      works: nil, givesNothing: false, progression: numbers
    ) { call in .list(try numbers(call).items) }
  }

  /// The name in the language of the reader.
  public func spelling(_ tongue: Tongue) -> String {
    Bilingual(french, name)(tongue)
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

/// Whole numbers at equal steps, as `range` gives them.
public struct Progression: Sendable {
  /// The first number.
  public let start: Int64
  /// The difference from one to the next.
  public let step: Int64
  /// The number of them.
  public let count: Int

  /// `count` numbers from `start` on; the last one must fit 64 bits.
  public init(start: Int64, step: Int64, count: Int) {
    self.start = start
    self.step = step
    self.count = count
  }

  /// The number at a place, counted from 0.
  @inlinable
  public subscript(index: Int) -> Int64 { start &+ Int64(index) &* step }

  /// The numbers as values.
  public var items: [Value] { (0..<count).map { .integer(self[$0]) } }
}

import BuiltinKit
import Diagnostics
import Impact
import Styling
import Units
import Values

/// The part that an argument of `cost` or `energy` names.
enum StudyRole: CaseIterable {
  case model, country, task

  /// The name of the table in messages.
  var table: String { self == .country ? "cout_pays" : "cons_ia" }

  /// "un modèle", "a model".
  var phrase: Bilingual {
    switch self {
    case .model: Bilingual("un modèle", "a model")
    case .country: Bilingual("un pays", "a country")
    case .task: Bilingual("un type de texte", "a text type")
    }
  }

  /// The phrase for what the argument must be.
  var expected: Bilingual {
    switch self {
    case .model: Bilingual("le nom d'un modèle", "the name of a model")
    case .country: Bilingual("le nom ou le code d'un pays", "the name or code of a country")
    case .task:
      Bilingual("un type de texte ou un nombre de tokens", "a text type or a number of tokens")
    }
  }

  /// Returns what the name stands for in this role.
  func match(_ name: String, in study: StudyData) -> StudyData.Match {
    switch self {
    case .model: study.model(name)
    case .country: study.country(name)
    case .task: study.task(name)
    }
  }

  /// True when the value names something in this role.
  func takes(_ value: Value, in study: StudyData) -> Bool {
    switch value {
    case .text(let name):
      if case .found = match(name, in: study) { return true }
      return false
    case .integer, .number: return self == .task
    default: return false
    }
  }
}

/// Reads the arguments of one call of `cost` or `energy`.
struct StudyReader {
  private let study: StudyData
  /// The arguments that name something of the study, in the order of the parameters.
  private let parts: [(role: StudyRole, argument: BoundArgument<Value>)]

  init(_ study: StudyData, _ parts: [(role: StudyRole, argument: BoundArgument<Value>)]) {
    (self.study, self.parts) = (study, parts)
  }

  /// The places of models or countries.
  func places(_ role: StudyRole, _ argument: BoundArgument<Value>) throws -> Broadcast<Int> {
    try argument.spread { value in
      guard case .text(let name) = value else { throw wrongKind(role, value, argument) }
      return try place(name, role, argument)
    }
  }

  /// The kinds of text or numbers of tokens.
  func outputs(_ argument: BoundArgument<Value>) throws -> Broadcast<StudyData.Output> {
    try argument.spread { value in
      if case .text(let name) = value { return .task(try place(name, .task, argument)) }
      guard let (number, unit) = value.quantity,
        let tokens = unit.isOne ? number : unit.convert(number, to: .token)
      else { throw wrongKind(.task, value, argument) }
      guard tokens > 0 else {
        throw argument.outOfRange(
          wanted: Bilingual("un nombre de tokens positif", "a positive number of tokens"),
          got: NumberText.echo(tokens))
      }
      return .tokens(tokens)
    }
  }

  /// The place of one name; a complaint about it where it has none.
  func place(
    _ name: String, _ role: StudyRole, _ argument: BoundArgument<Value>
  ) throws -> Int {
    switch role.match(name, in: study) {
    case .found(let place): return place
    case .withoutMix(let code):
      throw CountryWithoutMix(countryName(code), code: code, table: role.table)
        .about(argument)
    case .unknown(let suggestions): throw unknown(name, role, suggestions, argument)
    }
  }

  /// The name of a country; the code where it has none.
  func countryName(_ code: String) -> Bilingual {
    study.countryName(ofCode: code).map { Bilingual($0.french, $0.english) }
      ?? Bilingual(same: code)
  }
}

extension StudyReader {
  /// The complaint about a name that nothing in this role has, in the role's table or another.
  func unknown(
    _ name: String, _ role: StudyRole, _ suggestions: [String], in table: String? = nil,
    _ argument: BoundArgument<Value>
  ) -> Diagnostic {
    let table = table ?? role.table
    let call = argument.call
    let other = parts.map(\.role).first { $0 != role && $0.takes(.text(name), in: study) }
    if let other {
      return Diagnostic(
        ArgumentsSwapped(
          name, is: other.phrase, expected: role.phrase,
          signature: call.builtin.signature(call.tongue), call: reordered(call))
      ).about(argument)
    }
    let complaint =
      switch role {
      case .model: Diagnostic(UnknownModel(name, table: table, suggestions: suggestions))
      case .task: Diagnostic(UnknownTask(name, table: table, suggestions: suggestions))
      case .country:
        Diagnostic(
          UnknownCountry(name, table: table, named: suggestions.map { ($0, countryName($0)) }))
      }
    return complaint.about(argument)
  }

  /// The call with its arguments in the order of the parameters: `cost("gpt 4o", "FRA", "Tweet")`
  /// for `cost("FRA", "gpt 4o", "Tweet")`; nil unless every argument has one role.
  private func reordered(_ call: Invocation) -> String? {
    let codes = parts.map(\.role).map { role -> String? in
      let fitting = parts.map(\.argument).filter { argument in
        // What cannot be read has no role; its own message comes when it is read.
        guard argument.isGiven, let value = try? argument.value else { return false }
        return role.takes(value, in: study)
      }
      return fitting.count == 1 ? fitting[0].code : nil
    }
    let known = codes.compactMap { $0 }
    guard known.count == parts.count, Set(known).count == parts.count else { return nil }
    return "\(call.name)(\(known.joined(separator: ", ")))"
  }

  private func wrongKind(
    _ role: StudyRole, _ value: Value, _ argument: BoundArgument<Value>
  ) -> Diagnostic {
    argument.wrongKind(role.expected, found: value, help: help(role, value, argument.call.name))
  }

  /// The spelling of what was probably meant by an argument of another kind.
  private func help(_ role: StudyRole, _ value: Value, _ name: String) -> Bilingual? {
    switch (role, value) {
    case (.model, .table):
      let call =
        parts.contains { $0.role == .country }
        ? "\(name)(Model, \"FRA\", \"Petite_conv\")" : "\(name)(Model, \"Petite_conv\")"
      return Bilingual(same: "cons_ia.derive(x = \(call))")
    case (.task, .number(_, let unit)) where unit.dimension.kind == .energy:
      return Bilingual(
        "c'est déjà une énergie : nommez le type de texte, entre guillemets : \"Petite_conv\"",
        "this is an energy already: name the text type, in quotes: \"Petite_conv\"")
    case (_, .list): return Bilingual("une liste simple suffit", "a plain list is enough")
    default: return nil
    }
  }
}

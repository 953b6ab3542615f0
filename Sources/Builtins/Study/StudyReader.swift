import BuiltinKit
import Diagnostics
import Impact
import Styling
import Units
import Values

/// What an argument of `cost` or `energy` names.
enum StudyRole: CaseIterable {
  case model, country, task

  /// The name of the table in messages.
  var table: String { self == .country ? "cout_pays" : "cons_ia" }

  /// "un modèle", "a model".
  var words: Bilingual {
    switch self {
    case .model: Bilingual("un modèle", "a model")
    case .country: Bilingual("un pays", "a country")
    case .task: Bilingual("un type de texte", "a text type")
    }
  }

  /// What the argument must be.
  var expected: Bilingual {
    switch self {
    case .model: Bilingual("le nom d'un modèle", "the name of a model")
    case .country: Bilingual("le nom ou le code d'un pays", "the name or code of a country")
    case .task:
      Bilingual("un type de texte ou un nombre de tokens", "a text type or a number of tokens")
    }
  }

  /// What the name stands for in this role.
  func match(_ name: String, in study: StudyData) -> StudyData.Match {
    switch self {
    case .model: study.model(name)
    case .country: study.country(name)
    case .task: study.task(name)
    }
  }

  /// Whether the value names something in this role.
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
  let invocation: Invocation
  let study: StudyData
  /// The roles of the first parameters, in order.
  let roles: [StudyRole]

  /// The places of models or countries.
  func places(_ role: StudyRole) throws -> SpreadArgument<Int> {
    let index = index(role)
    return try invocation.spread(index) { value in
      guard case .text(let name) = value else { throw wrongKind(role, value) }
      return try place(name, role)
    }
  }

  /// The kinds of text or numbers of tokens.
  func outputs() throws -> SpreadArgument<StudyData.Output> {
    try invocation.spread(index(.task)) { value in
      if case .text(let name) = value { return .task(try place(name, .task)) }
      guard let (number, unit) = value.quantity,
        let tokens = unit.isOne ? number : unit.convert(number, to: Self.tokens)
      else { throw wrongKind(.task, value) }
      guard tokens > 0 else {
        throw NumberOutOfRange(
          function: invocation.name, parameter: parameterName(.task),
          wanted: Bilingual("un nombre de tokens positif", "a positive number of tokens"),
          got: NumberText.echo(tokens)
        ).about(argument: index(.task))
      }
      return .tokens(tokens)
    }
  }

  private static let tokens = (try? MeasureUnit(parsing: "tokens")) ?? .one

  private func index(_ role: StudyRole) -> Int { roles.firstIndex(of: role) ?? 0 }

  private func parameterName(_ role: StudyRole) -> String {
    invocation.builtin.parameters[index(role)].spelling(invocation.tongue)
  }

  private func place(_ name: String, _ role: StudyRole) throws -> Int {
    switch role.match(name, in: study) {
    case .found(let place): return place
    case .withoutMix(let code):
      throw CountryWithoutMix(countryName(code), code: code, table: role.table)
        .about(argument: index(role))
    case .unknown(let suggestions):
      throw unknown(name, role, suggestions).about(argument: index(role))
    }
  }

  private func countryName(_ code: String) -> Bilingual {
    study.countryName(ofCode: code).map { Bilingual($0.french, $0.english) }
      ?? Bilingual(same: code)
  }
}

extension StudyReader {
  /// What to say of a name that nothing in this role has.
  private func unknown(_ name: String, _ role: StudyRole, _ suggestions: [String]) -> Diagnostic {
    let other = roles.first { $0 != role && $0.takes(.text(name), in: study) }
    if let other {
      return Diagnostic(
        ArgumentsSwapped(
          name, is: other.words, expected: role.words,
          signature: invocation.builtin.signature(invocation.tongue), call: reorderedCall()))
    }
    switch role {
    case .model: return Diagnostic(UnknownModel(name, table: role.table, suggestions: suggestions))
    case .task: return Diagnostic(UnknownTask(name, table: role.table, suggestions: suggestions))
    case .country:
      return Diagnostic(
        UnknownCountry(
          name, table: role.table, named: suggestions.map { ($0, countryName($0)) }))
    }
  }

  /// The call with its arguments in the order of the parameters: `cost("gpt 4o", "FRA", "Tweet")`
  /// for `cost("FRA", "gpt 4o", "Tweet")`; nil unless every argument has one role.
  private func reorderedCall() -> String? {
    let codes = roles.map { role -> String? in
      let fitting = roles.indices.filter { index in
        guard case .value(let value) = invocation.slots[index] else { return false }
        return role.takes(value, in: study)
      }
      return fitting.count == 1 ? invocation.codes[fitting[0]] : nil
    }
    let known = codes.compactMap { $0 }
    guard known.count == roles.count, Set(known).count == roles.count else { return nil }
    return "\(invocation.name)(\(known.joined(separator: ", ")))"
  }

  private func wrongKind(_ role: StudyRole, _ value: Value) -> Diagnostic {
    invocation.wrongKind(index(role), role.expected, found: value, help: help(role, value))
  }

  /// How to write what was probably meant by an argument of another kind.
  private func help(_ role: StudyRole, _ value: Value) -> Bilingual? {
    let name = invocation.name
    switch (role, value) {
    case (.model, .table):
      let call =
        roles.contains(.country)
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

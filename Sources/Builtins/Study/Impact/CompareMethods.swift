import BuiltinKit
import Diagnostics
import Impact
import Intervals
import Styling
import Tables
import Units
import Values

extension Builtin {
  /// Whose parameters both methods are given.
  fileprivate enum GivenParameters { case course, current }

  private static let parameters = Parameter.choice(
    "parameters", french: "paramètres",
    among: [
      (Bilingual("cours", "course"), GivenParameters.course), (Bilingual(same: "2026"), .current),
    ],
    Bilingual(
      "\"cours\" : ceux de cons_ia et un PUE de 1,2 ; \"2026\" : ceux de modeles_2026, la vitesse mesurée et le PUE du fournisseur",
      "\"course\": those of cons_ia and a PUE of 1.2; \"2026\": those of modeles_2026, the measured speed and the provider's PUE"
    ), mustBeNamed: true)

  private static let isReversed = Parameter.flag(
    "reverse", french: "inverse",
    Bilingual(
      "remplacer les hypothèses dans l'ordre inverse",
      "replace the assumptions in the reverse order"), default: false, mustBeNamed: true)

  /// From the method of 2025 to that of 2026, an assumption at a time.
  static let compareMethods = Builtin(
    "compare_methods", french: "comparer_méthodes", .study,
    Bilingual(
      "De la méthode de 2025 à celle de 2026, hypothèse par hypothèse, pour une réponse.",
      "From the method of 2025 to that of 2026, assumption by assumption, for one answer."),
    takes: studyModel, studyCountry, studyTask, parameters, isReversed,
    details: Bilingual(
      """
      Seul l'usage est compté. Chaque ligne remplace une hypothèse de plus ; divided_by dit par \
      combien elle divise les émissions (et l'énergie, sauf pour l'électricité), et la dernière ligne \
      en a le produit. L'ordre change la part de chacune, pas le produit : essayez reverse = true. \
      C'est un changement de méthode, pas un progrès des machines. Les paramètres sont ceux du cours ; \
      avec "2026", ceux du même modèle d'après la table correspondances, et chaque borne d'un \
      intervalle suit un bout de ce qui est connu : à chaque bout, le produit est le total. Une note \
      dit ce que le fournisseur a publié. Une image : cascade(t, step, divided_by).
      """,
      """
      Use only is counted. Each row replaces one assumption more; divided_by says by how much it \
      divides the emissions (and the energy, but for the electricity), and the last row has the \
      product. The order changes the share of each, not the product: try reverse = true. It is a \
      change of method, no progress of the machines. The parameters are the course's; with "2026" \
      those of the same model by the table correspondances, and each bound of an interval follows one \
      end of what is known: at either end the product is the whole. A note says what the provider has \
      published. A picture: cascade(t, step, divided_by).
      """),
    examples: [
      Example(
        #"round(compare_methods("gpt 4o", "FRA", "Petite_conv").row(-1).divided_by, 1)"#,
        shows: "43"),
      Example(
        #"compare_methods("gpt 4o", "FRA", "Petite_conv", parameters = "2026").row(-1).energy"#,
        shows: "0.5788738 – 0.9637065 Wh"),
      Example(#"len(compare_methods("gpt 4o", "FRA", 400))"#, shows: "6"),
    ],
    seeAlso: ["impact", "cascade", "cost", "energy"]
  ) { call, model, country, task, given, isReversed in
    let study = try call.host.studyData()
    let tables = try call.host.methodTables()
    let reader = StudyReader(study, [(.model, model), (.country, country), (.task, task)])
    let (models, zones) = (
      try reader.places(.model, model), try reader.places(.country, country)
    )
    let outputs = try reader.outputs(task)
    try model.requireOne(models, .model)
    try country.requireOne(zones, .country)
    try task.requireOne(outputs, .task)
    guard let row = models[0], let zone = zones[0], let output = outputs[0],
      let parameters = study.parameters(model: row), let tokens = study.tokens(output),
      let energy = study.energy(model: row, output: output),
      let emissions = study.cost(model: row, zone: zone, output: output)
    else { return .none }
    let code = study.zones[zone]
    guard let factor = tables.zone(code)?.factors.gwp else {
      throw CountryWithoutMix(reader.countryName(code), code: code, table: "mix_2026")
        .about(country)
    }
    var twin: NamedModel?
    if try given.value == .current {
      twin = try call.twin(of: study.models[row], in: tables)
      if twin == nil { throw NoSureTwin(study.models[row]).about(given) }
    }
    let isReversed = try isReversed.value
    let order = MethodSteps.Assumption.allCases.filter { twin != nil || $0 != .parameters }
    let steps = MethodSteps(
      parameters, as: twin?.served, tokens: tokens, order: isReversed ? order.reversed() : order)
    var cascade = MethodCascade(
      energy: energy, emissions: emissions, twin: twin?.name, call.tongue)
    if isReversed { cascade.change(factor: factor) }
    for step in steps.steps { cascade.change(step) }
    if !isReversed { cascade.change(factor: factor) }
    try call.tellPublished(for: study.models[row])
    return .table(try cascade.table)
  }
}

extension BoundArgument<Value> {
  /// Throws where several are given: one answer is compared.
  fileprivate func requireOne<Entry>(_ entries: Broadcast<Entry>, _ role: StudyRole) throws {
    guard entries.shape != .scalar else { return }
    throw wrongKind(
      role.expected, found: try value,
      help: Bilingual(
        "un seul à la fois : [\(call.name)(x, …) for x in …]",
        "one at a time: [\(call.name)(x, …) for x in …]"))
  }
}

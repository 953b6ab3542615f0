import BuiltinKit
import Diagnostics
import Impact
import Styling
import Values

extension Builtin {
  static let studyModel = Parameter.value(
    "model", french: "modèle",
    Bilingual(
      "nom d'un modèle de cons_ia, ou liste ou colonne de noms",
      "name of a model of cons_ia, or a list or column of names"))

  static let studyCountry = Parameter.value(
    "country", french: "pays",
    Bilingual(
      "pays où tournent les serveurs : code (\"FRA\"), nom français ou anglais, ou liste ou colonne",
      "country where the servers run: code (\"FRA\"), French or English name, or a list or column"))

  static let studyTask = Parameter.value(
    "task", french: "texte",
    Bilingual(
      "type de texte (\"Petite_conv\", \"cinq pages\") ou nombre de tokens (1200 tokens)",
      "text type (\"Petite_conv\", \"five pages\") or number of tokens (1200 tokens)"))

  /// The criteria, in the order of `StudyData.Criterion`.
  fileprivate static let criterion = Parameter.choices(
    "impact", among: StudyData.Criterion.allCases.map { (Bilingual(same: $0.rawValue), $0) },
    Bilingual(
      "\"gwp\" : émissions (gCO2e), \"pe\" : énergie primaire (kJep), \"adpe\" : ressources minérales (gSbeq)",
      "\"gwp\": emissions (gCO2e), \"pe\": primary energy (kJep), \"adpe\": mineral resources (gSbeq)"
    )
  ).reading { try $0.criteria() }
}

extension Builtin {
  /// Energy of a text times the factor of a country.
  static let cost = Builtin(
    "cost", french: "coût", .study,
    Bilingual(
      "Ce qu'un texte écrit par un modèle coûte à la planète, selon le pays des serveurs.",
      "What a text written by a model costs the planet, given the country of the servers."),
    takes: studyModel, studyCountry, studyTask, criterion,
    details: Bilingual(
      """
      C'est l'énergie du texte (cons_ia) multipliée par l'impact d'un Wh d'électricité (cout_pays). \
      Le pays est celui où tournent les serveurs, pas celui de la personne qui pose la question ; \
      la table ne dit pas où un service calcule. Seul l'usage est compté : ni la fabrication des \
      machines, ni l'entraînement, ni la question, ni le réseau, ni votre appareil. Les énergies \
      sont des estimations d'EcoLogits, calculées à partir du nombre de paramètres, pas des mesures. \
      Une liste donne une liste, une colonne une colonne. Les données sont toujours celles \
      d'origine, même si cons_ia ou cout_pays a changé.
      """,
      """
      It is the energy of the text (cons_ia) times the impact of one Wh of electricity (cout_pays). \
      The country is where the servers run, not where the user sits; the table does not say where a \
      service computes. Usage only is counted: neither manufacturing nor training, nor the question, \
      the network or your device. The energies are EcoLogits estimates, computed from the number of \
      parameters, not measured. A list gives a list, a column a column. The data are always the \
      original ones, even after cons_ia or cout_pays has changed.
      """),
    examples: [
      Example(#"cost("gpt 4o", "FRA", "Petite_conv")"#, shows: "2.802954 gCO2e"),
      Example(
        #"cost("GPT-4o", ["Chine", "France"], "petite conversation")"#,
        shows: "[36.28695 gCO2e, 2.802954 gCO2e]"),
      Example(#"cost("gpt 4o", "FRA", 1200 tokens, impact = "pe")"#, shows: "977.9207 kJep"),
      Example(
        #"cout_pays.derive(co2 = cost("gpt 4o", name, "Tweet")).sort(co2).row(0).name"#,
        shows: "\"MOZ\""),
    ],
    seeAlso: ["energy", "models", "countries", "tasks"], works: .byCell
  ) { call, model, country, task, impact in
    let study = try call.host.studyData()
    let reader = StudyReader(study, [(.model, model), (.country, country), (.task, task)])
    let models = try reader.places(.model, model)
    let zones = try reader.places(.country, country)
    let outputs = try reader.outputs(task)
    let criteria = try impact.value
    let layout = try ResultLayout().joined(by: models, of: model).joined(by: zones, of: country)
      .joined(by: outputs, of: task).joined(by: criteria, of: impact)
    return try call.value(layout) { row in
      criteria[row].map { study.costUnit($0) }
    } number: { row in
      guard let model = models[row], let zone = zones[row], let output = outputs[row],
        let criterion = criteria[row]
      else { return nil }
      return study.cost(model: model, zone: zone, output: output, criterion: criterion)
    }
  }

  /// Energy of a text.
  static let energy = Builtin(
    "energy", french: "énergie", .study,
    Bilingual(
      "L'énergie qu'il faut à un modèle pour écrire un texte.",
      "The energy that a model needs to write a text."),
    takes: studyModel, studyTask,
    details: Bilingual(
      """
      Les énergies sont des estimations d'EcoLogits, calculées à partir du nombre de paramètres, pas \
      des mesures ; seul l'usage est compté. n tokens coûtent n fois la colonne Token. Une liste \
      donne une liste, une colonne une colonne. Les données sont toujours celles d'origine.
      """,
      """
      The energies are EcoLogits estimates, computed from the number of parameters, not measured; \
      usage only is counted. n tokens take n times the column Token. A list gives a list, a column \
      a column. The data are always the original ones.
      """),
    examples: [
      Example(#"energy("gpt 4o", "Petite_conv")"#, shows: "35 Wh"),
      Example(#"energy(["gpt 4", "gpt 4o"], 1000 tokens)"#, shows: "[1117.5 Wh, 87.5 Wh]"),
    ],
    seeAlso: ["cost", "models", "tasks"], works: .byCell
  ) { call, model, task in
    let study = try call.host.studyData()
    let reader = StudyReader(study, [(.model, model), (.task, task)])
    let models = try reader.places(.model, model)
    let outputs = try reader.outputs(task)
    let layout = try ResultLayout().joined(by: models, of: model).joined(by: outputs, of: task)
    return try call.value(layout) { _ in
      study.energyUnit
    } number: { row in
      guard let model = models[row], let output = outputs[row] else { return nil }
      return study.energy(model: model, output: output)
    }
  }
}

extension BoundArgument<(Value) throws -> StudyData.Criterion> {
  /// The criteria that the argument names; `gwp` where none is given.
  fileprivate func criteria() throws -> Broadcast<StudyData.Criterion> {
    guard isGiven else { return Broadcast(shape: .scalar, entries: [.gwp]) }
    return try spread(value)
  }
}

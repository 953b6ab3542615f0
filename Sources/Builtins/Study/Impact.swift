import BuiltinKit
import Diagnostics
import Impact
import Intervals
import Styling
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  private static let answerer = Parameter.value(
    "model", french: "modèle",
    Bilingual(
      "nom d'un modèle de modeles_2026, liste ou colonne de noms, ou {active: 7 Gparam, total: 7 Gparam}",
      "name of a model of modeles_2026, a list or column of names, or {active: 7 Gparam, total: 7 Gparam}"
    ))

  private static let zone = Parameter.value(
    "country", french: "pays",
    Bilingual(
      "pays des serveurs ; none : celui que la méthode suppose pour le fournisseur",
      "country of the servers; none: the one that the method assumes for the provider"))

  private static let method = Parameter.choice(
    "method", french: "méthode",
    among: [(Bilingual(same: "2026"), true), (Bilingual(same: "2025"), false)],
    Bilingual(
      "\"2026\" : EcoLogits 0.11 ; \"2025\" : celle du cours",
      "\"2026\": EcoLogits 0.11; \"2025\": the course's"))

  private static let manufacturing = Parameter.flag(
    "manufacturing", french: "fabrication",
    Bilingual(
      "pour la méthode de 2025, compter la fabrication des machines",
      "for the method of 2025, count the making of the machines"), default: false,
    mustBeNamed: true)

  private static let hidden = Parameter.value(
    "hidden", french: "cachés",
    Bilingual(
      "jetons du raisonnement que l'on ne voit pas, comptés comme écrits",
      "tokens of the reasoning that is not seen, counted as written"), mustBeNamed: true
  ).optional

  private static let reading = Parameter.value(
    "read", french: "lus",
    Bilingual(
      "refusé : la méthode ne compte pas ce qui est lu",
      "refused: the method does not count what is read"), mustBeNamed: true
  ).optional

  /// The impacts of one answer, by either method.
  static let impact = Builtin(
    "impact", .study,
    Bilingual(
      "Énergie, émissions, énergie primaire, ressources et eau d'une réponse, avec leurs bornes.",
      "Energy, emissions, primary energy, resources and water of an answer, with their bounds."),
    takes: answerer, zone, studyTask, method, manufacturing, hidden, reading,
    details: Bilingual(
      """
      La méthode de 2026 compte l'usage et la fabrication ; les bornes viennent de ce qui n'est pas \
      publié : paramètres, rendement des centres. Ce ne sont pas toutes les incertitudes. La plus \
      récente des méthodes n'est pas la vérité : le seul bilan vérifié, celui de Mistral (table \
      publies), est 26 fois plus haut. Ni ce qui est lu, ni l'entraînement, ni le réseau, ni votre \
      appareil ne sont comptés. Plusieurs modèles, pays ou textes donnent une liste.
      """,
      """
      The method of 2026 counts use and manufacturing; the bounds come from what is not published: \
      parameters, efficiency of the centres. These are not all the uncertainties. The newest method \
      is not the truth: the only audited figure, Mistral's (table publies), is 26 times higher. \
      Neither what is read, nor training, the network or your device is counted. Several models, \
      countries or texts give a list.
      """),
    examples: [
      Example(#"impact("gpt-4o", "FRA", "Petite_conv").energy"#, shows: "0.5788738 – 0.9637065 Wh"),
      Example(
        #"impact("gpt-4o", "FRA", 400).usage.gwp > impact("gpt-4o", "SWE", 400).usage.gwp"#,
        shows: "vrai"),
      Example(
        #"impact("gpt 4o", "FRA", "Petite_conv", method = "2025").gwp"#, shows: "2.802954 gCO2e"),
    ],
    seeAlso: ["cost", "energy", "interval"]
  ) { call, model, country, task, isNew, manufacturing, hidden, reading in
    if reading.isGiven { throw ReadingNotCounted().about(reading) }
    let reader = try ImpactReader(
      call, isNew: try isNew.value, countsManufacturing: try manufacturing.value,
      hidden: try hidden.tokens())
    return try reader.answer(model, country, task)
  }
}

extension BoundArgument<Value?> {
  /// A number of tokens, 0 where none is given.
  fileprivate func tokens() throws -> Double {
    guard let value = try value else { return 0 }
    guard let (number, unit) = value.quantity,
      let tokens = unit.isOne ? number : unit.convert(number, to: .tokens), tokens >= 0,
      tokens.isFinite
    else {
      throw wrongKind(Bilingual("un nombre de tokens", "a number of tokens"), found: value)
    }
    return tokens
  }
}

/// Reads the arguments of `impact` and counts.
private struct ImpactReader {
  let call: Invocation
  let isNew: Bool
  let countsManufacturing: Bool
  let hidden: Double
  let study: StudyData
  let tables: MethodTables

  init(_ call: Invocation, isNew: Bool, countsManufacturing: Bool, hidden: Double) throws {
    self.call = call
    (self.isNew, self.countsManufacturing) = (isNew, countsManufacturing)
    self.hidden = hidden
    study = try call.host.studyData()
    tables = try call.host.methodTables()
  }

  func answer(
    _ model: BoundArgument<Value>, _ country: BoundArgument<Value>, _ task: BoundArgument<Value>
  ) throws -> Value {
    let names = StudyReader(study, [(.model, model), (.country, country), (.task, task)])
    let outputs = try names.outputs(task)
    let layout: ResultLayout
    let record: (Int) throws -> Record?
    if isNew {
      let models = try model.spread { try served($0, model) }
      let zones = try country.spread { try zone($0, country) }
      layout = try ResultLayout().joined(by: models, of: model).joined(by: zones, of: country)
        .joined(by: outputs, of: task)
      record = { row in
        guard let model = models[row], let tokens = tokens(outputs[row]),
          let zone = zones[row] ?? tables.zone(model.usualZone)
        else { return nil }
        var counted = CountedImpacts(
          model.served, named: model.name, in: zone, tokens: tokens)
        counted.warnings.insert(contentsOf: model.warnings, at: 0)
        return counted.record(
          method: "2026", model: model.name, country: zone.code, tokens: tokens, call.tongue)
      }
    } else {
      let models = try names.places(.model, model)
      let zones = try names.places(.country, country)
      layout = try ResultLayout().joined(by: models, of: model).joined(by: zones, of: country)
        .joined(by: outputs, of: task)
      record = { row in
        guard let model = models[row], let zone = zones[row], let tokens = tokens(outputs[row]),
          let counted = CountedImpacts(
            study, model: model, zone: zone, tokens: tokens,
            countsManufacturing: countsManufacturing)
        else { return nil }
        return counted.record(
          method: "2025", model: study.models[model], country: study.zones[zone], tokens: tokens,
          call.tongue)
      }
    }
    let records = try (0..<layout.count).map { row -> Value in
      try call.host.checkpoint(at: row)
      return try record(row).map(Value.record) ?? .none
    }
    return layout.shape == .scalar ? records.first ?? .none : .list(records)
  }

  private func tokens(_ output: StudyData.Output?) -> Double? {
    output.flatMap(study.tokens).map { $0 + hidden }
  }

  /// A model of the method, by name or by its parameters.
  private func served(_ value: Value, _ argument: BoundArgument<Value>) throws -> NamedModel {
    switch value {
    case .text(let name):
      switch tables.model(name) {
      case .found(let row): return NamedModel(tables.models[row])
      case .withoutMix: break
      case .unknown(let suggestions):
        throw UnknownModel(name, table: "modeles_2026", suggestions: suggestions).about(argument)
      }
    case .record(let record):
      if let model = NamedModel(own: record) { return model }
    default: break
    }
    throw argument.wrongKind(
      Bilingual(
        "le nom d'un modèle, ou {active: 7 Gparam, total: 7 Gparam}",
        "the name of a model, or {active: 7 Gparam, total: 7 Gparam}"), found: value)
  }

  private func zone(
    _ value: Value, _ argument: BoundArgument<Value>
  ) throws -> MethodTables.Zone {
    guard case .text(let name) = value else {
      throw argument.wrongKind(StudyRole.country.expected, found: value)
    }
    let named = StudyReader(study, []).countryName
    guard let code = study.code(ofCountry: name) else {
      var suggestions: [String] = []
      if case .unknown(let near) = study.country(name) { suggestions = near }
      throw UnknownCountry(name, table: "mix_2026", named: suggestions.map { ($0, named($0)) })
        .about(argument)
    }
    guard let zone = tables.zone(code) else {
      throw CountryWithoutMix(named(code), code: code, table: "mix_2026").about(argument)
    }
    return zone
  }
}

/// A model with what is to be said of it.
private struct NamedModel {
  let name: String
  let served: ServedModel
  let usualZone: String
  let warnings: [Bilingual]

  init(_ model: MethodTables.Model) {
    (name, served, usualZone) = (model.name, model.served, model.usualZone)
    var warnings: [Bilingual] = []
    if model.isUnpublished {
      warnings.append(
        Bilingual(
          "architecture non publiée : les paramètres sont estimés",
          "architecture not published: the parameters are estimated"))
    }
    if model.isMultimodal {
      warnings.append(
        Bilingual(
          "modèle multimodal : estimation moins sûre", "multimodal model: a less certain estimate"))
    }
    self.warnings = warnings
  }

  /// `{active: 7 Gparam, total: 7 Gparam}`, either an interval too; `pue` is 1.2 unless it is given.
  init?(own record: Record) {
    guard let active = record["active"]?.billions,
      let total = record["total"]?.billions ?? record["active"]?.billions
    else { return nil }
    let pue = record["pue"]?.bounded?.value.bounds ?? Bounds(1.2)
    guard active.low > 0, total.low >= active.low, pue.low >= 1 else { return nil }
    name = "{\(active.low)–\(active.high), \(total.low)–\(total.high)}"
    served = ServedModel(active: active, total: total, pue: pue, wue: Bounds(0))
    usualZone = "WOR"
    warnings = [
      Bilingual(
        "modèle à vous : PUE \(pue.low), sans l'eau du refroidissement",
        "a model of your own: PUE \(pue.low), without the water of cooling")
    ]
  }
}

extension Value {
  /// Parameters in billions, of a quantity or an interval; nil for anything else.
  fileprivate var billions: Bounds? {
    guard let (interval, unit) = bounded,
      let low = unit.convert(interval.bounds.low, to: .known("Gparam")),
      let high = unit.convert(interval.bounds.high, to: .known("Gparam"))
    else { return nil }
    return Bounds(low, high)
  }
}

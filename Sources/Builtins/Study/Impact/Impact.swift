import BuiltinKit
import Diagnostics
import Impact
import Styling
import Units
import Values

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
      appareil ne sont comptés (table perimetres). Plusieurs modèles, pays ou textes donnent une \
      table, une ligne par réponse ; ses intervalles ne savent plus ce qu'ils ont en commun.
      """,
      """
      The method of 2026 counts use and manufacturing; the bounds come from what is not published: \
      parameters, efficiency of the centres. These are not all the uncertainties. The newest method \
      is not the truth: the only audited figure, Mistral's (table publies), is 26 times higher. \
      Neither what is read, nor training, the network or your device is counted (table perimetres). \
      Several models, countries or texts give a table, a row for each answer; its intervals no \
      longer know what they have in common.
      """),
    examples: [
      Example(#"impact("gpt-4o", "FRA", "Petite_conv").energy"#, shows: "0.5788738 – 0.9637065 Wh"),
      Example(
        #"impact("gpt-4o", "FRA", 400).usage.gwp > impact("gpt-4o", "SWE", 400).usage.gwp"#,
        shows: "vrai"),
      Example(
        #"impact("gpt 4o", "FRA", "Petite_conv", method = "2025").gwp"#, shows: "2.802954 gCO2e"),
      Example(#"len(impact("gpt-4o", ["FRA", "SWE", "USA"], 400))"#, shows: "3"),
    ],
    seeAlso: ["cost", "energy", "interval"]
  ) { call, model, country, task, isNew, manufacturing, hidden, reading in
    if reading.isGiven { throw ReadingNotCounted().about(reading) }
    let study = try call.host.studyData()
    let reader = StudyReader(study, [(.model, model), (.country, country), (.task, task)])
    let texts = WrittenTexts(
      study: study, outputs: try reader.outputs(task), hidden: try hidden.tokens())
    func answer(_ method: some ImpactMethod) throws -> Value {
      try method.answer(call, model: model, country: country, texts: texts, of: task)
    }
    guard try isNew.value else {
      return try answer(
        CourseMethod(
          study: study, reader: reader, countsManufacturing: try manufacturing.value))
    }
    return try answer(
      CurrentMethod(study: study, tables: try call.host.methodTables(), reader: reader))
  }
}

extension BoundArgument<Value?> {
  /// A number of tokens, 0 where none is given.
  fileprivate func tokens() throws -> Double {
    guard let value = try value else { return 0 }
    guard let (number, unit) = value.quantity,
      let tokens = unit.isOne ? number : unit.convert(number, to: .token), tokens >= 0,
      tokens.isFinite
    else {
      throw wrongKind(Bilingual("un nombre de tokens", "a number of tokens"), found: value)
    }
    return tokens
  }
}

import BuiltinKit
import Diagnostics
import Impact
import Styling
import Tables
import Values

extension Builtin {
  /// Names of the models.
  static let models = Builtin(
    "models", french: "modèles", .study,
    Bilingual(
      "Les noms des modèles de l'étude, dans l'ordre de cons_ia.",
      "The names of the study's models, in the order of cons_ia."),
    examples: [
      Example("models()[0]", shows: "\"gpt 4o\""),
      Example("len(models())", shows: "23"),
    ],
    seeAlso: ["cost", "countries", "tasks"]
  ) { call in
    .column(Column("Model", texts: try call.host.studyData().models))
  }

  /// Kinds of text.
  static let tasks = Builtin(
    "tasks", french: "textes", .study,
    Bilingual(
      "Les types de texte de l'étude : les colonnes d'énergie de cons_ia.",
      "The study's text types: the energy columns of cons_ia."),
    details: Bilingual(
      """
      cost et energy les lisent aussi en toutes lettres : "petite conversation", "cinq pages". Resume \
      est un résumé de 250 tokens, Petite_conv une conversation de 400, Cinq_pages en compte 5000.
      """,
      """
      cost and energy read plain words too: "small conversation", "five pages". Resume is a summary \
      of 250 tokens, Petite_conv a conversation of 400, Cinq_pages has 5000.
      """),
    examples: [
      Example("tasks()[-1]", shows: "\"Cinq_pages\""),
      Example(
        #"[energy("gpt 4o", t) for t in tasks()]"#,
        shows: "[0.0875 Wh, 4.375 Wh, 14.875 Wh, 21.875 Wh, 35 Wh, 437.5 Wh]"),
    ],
    seeAlso: ["cost", "energy", "models"]
  ) { call in
    .column(Column("task", texts: try call.host.studyData().tasks))
  }

  /// Codes and names of the zones.
  static let countries = Builtin(
    "countries", french: "pays", .study,
    Bilingual(
      "Les pays et moyennes de pays de cout_pays, avec leurs noms français et anglais.",
      "The countries and averages of countries of cout_pays, with their French and English names."),
    details: Bilingual(
      "WOR (monde) et EEE (Europe) sont des moyennes ; is_country les écarte.",
      "WOR (world) and EEE (Europe) are averages; is_country tells them apart."),
    examples: [
      Example("len(countries())", shows: "138"),
      Example(#"countries()["CHE", "name_fr"]"#, shows: "\"Suisse\""),
    ],
    seeAlso: ["is_country", "cost", "models"]
  ) { call in
    let study = try call.host.studyData()
    let names = study.zones.map(study.countryName)
    return .table(
      try Table(
        name: "countries",
        columns: [
          Column("name", texts: study.zones), Column("name_fr", texts: names.map { $0?.french }),
          Column("name_en", texts: names.map { $0?.english }),
        ], key: "name"))
  }

  /// Countries against aggregates.
  static let isCountry = Builtin(
    "is_country", french: "est_pays", .study,
    Bilingual(
      "Vrai pour un pays ou un territoire, faux pour une moyenne (WOR, EEE) ou un nom inconnu.",
      "True for a country or territory, false for an average (WOR, EEE) or an unknown name."),
    takes: Parameter.value(
      "x",
      Bilingual(
        "code ou nom, ou liste ou colonne de codes ou de noms",
        "code or name, or a list or column of codes or names")),
    examples: [
      Example(#"is_country(["FRA", "WOR", "HKG"])"#, shows: "[vrai, faux, vrai]"),
      Example("len(cout_pays.filter(is_country(name)))", shows: "136"),
    ],
    seeAlso: ["countries", "filter"], works: .byCell
  ) { call, x in
    let study = try call.host.studyData()
    let answers = try x.spread { value -> Bool in
      guard case .text(let name) = value else {
        throw x.wrongKind(StudyRole.country.expected, found: value)
      }
      return study.isCountry(name)
    }
    switch answers.shape {
    case .column: return .column(Column("", bools: answers.all))
    case .list: return .list(answers.all.map { $0.map(Value.bool) ?? .none })
    case .scalar: return answers[0].map(Value.bool) ?? .none
    }
  }
}

package import Styling

/// `impact(…, read = 1000)`: the method does not count what a model reads.
package struct ReadingNotCounted: Fault {
  package static let entry = FaultEntry(
    "D520", .error,
    page: Bilingual(
      """
      Les deux méthodes ne comptent que les jetons écrits. Lire la question demande aussi de \
      l'énergie, moins par jeton, et à chaque tour la conversation entière est relue : le vrai \
      total est plus grand, d'un montant que ces méthodes ne disent pas.
      """,
      """
      Both methods count the tokens that are written only. Reading the question takes energy too, \
      less per token, and at each turn the whole conversation is read again: the true total is \
      greater, by an amount that these methods do not tell.
      """),
    example: #"impact("gpt-4o", "FRA", "Petite_conv", read = 1000 tokens)"#,
    mended: #"impact("gpt-4o", "FRA", "Petite_conv")"#)

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "ce que le modèle lit n'est pas compté par la méthode",
      "what the model reads is not counted by the method")
  }

  package var label: Bilingual? {
    Bilingual("seuls les jetons écrits le sont", "only the tokens written are")
  }

  package var help: Bilingual? {
    Bilingual(
      "hidden = 500 tokens compte le raisonnement que l'on ne voit pas",
      "hidden = 500 tokens counts the reasoning that is not seen")
  }
}

/// `amortize("Mistral Large 2", …)`: the figure holds the use as well.
package struct UseInTraining: Fault {
  package static let entry = FaultEntry(
    "D521", .error,
    page: Bilingual(
      """
      Certains bilans publiés mêlent l'entraînement et des mois d'usage. Divisés par des requêtes, \
      ils compteraient l'usage deux fois. La colonne covers de la table entrainements dit ce que chaque \
      ligne couvre.
      """,
      """
      Some published figures mix training and months of use. Divided by requests, they would count \
      the use twice. The column covers of the table entrainements tells what each row covers.
      """),
    example: #"amortize("Mistral Large 2", 1e9)"#,
    mended: #"amortize("GPT-3", 1e9)"#)

  let training: String
  let covers: String

  package init(_ training: String, covers: String) {
    (self.training, self.covers) = (training, covers)
  }

  package var message: Bilingual {
    Bilingual(
      "\(training) mêle l'entraînement et l'usage", "\(training) mixes training and use")
  }

  package var label: Bilingual? { Bilingual(same: covers) }

  package var help: Bilingual? {
    Bilingual(same: "entrainements.filter(not mixed).select(model, covers, gwp)")
  }
}

/// `compare_methods("Gemini 1.5 pro", …, parameters = "2026")`: no model is surely the same.
package struct NoSureTwin: Fault {
  package static let entry = FaultEntry(
    "D522", .error,
    page: Bilingual(
      """
      La table correspondances dit quel modèle de modeles_2026 est, à coup sûr, celui du cours : ceux \
      dont le nom désigne la même chose dans les deux versions d'EcoLogits. Des noms comme \
      mistral-large-latest ont changé de modèle entre-temps, et d'autres ont disparu : les comparer \
      mêlerait deux modèles et deux méthodes.
      """,
      """
      The table correspondances tells which model of modeles_2026 is surely that of the course: those \
      whose name means the same in both versions of EcoLogits. Names like mistral-large-latest have \
      changed models since, and others are gone: comparing them would mix two models and two methods.
      """),
    example: #"compare_methods("Gemini 1.5 pro", "FRA", "Petite_conv", parameters = "2026")"#,
    mended: #"compare_methods("Gemini 1.5 pro", "FRA", "Petite_conv")"#)

  let model: String

  package init(_ model: String) { self.model = model }

  package var message: Bilingual {
    Bilingual(
      "aucun modèle de modeles_2026 n'est à coup sûr \(model)",
      "no model of modeles_2026 is surely \(model)")
  }

  package var help: Bilingual? {
    Bilingual(
      "sans parameters, les deux méthodes reçoivent les paramètres du cours ; la table correspondances a les modèles sûrs",
      "without parameters both methods are given the course's; the table correspondances has the sure models"
    )
  }
}

/// Names of the course's models where the method of 2026 has others for the same models.
package struct CourseNames: Fault {
  package static let entry = FaultEntry(
    "D528", .note,
    page: Bilingual(
      """
      Les modèles du cours ont d'autres noms dans modeles_2026. La table correspondances dit lesquels \
      sont à coup sûr les mêmes : ceux-là sont pris.
      """,
      """
      The course's models have other names in modeles_2026. The table correspondances tells which are \
      surely the same: those are taken.
      """),
    example: #"impact("Gpt 3.5", "FRA", 400)"#,
    mended: #"impact("gpt-3.5-turbo", "FRA", 400)"#)

  let count: Int
  let name: String
  let twin: String

  /// - Parameters:
  ///   - count: how many names were taken so.
  ///   - name: one of them, and its `twin` in the new method.
  package init(count: Int, name: String, twin: String) {
    (self.count, self.name, self.twin) = (count, name, twin)
  }

  package var message: Bilingual {
    guard count > 1 else {
      return Bilingual(
        "\(name) est compté comme \(twin), d'après la table correspondances",
        "\(name) is counted as \(twin), by the table correspondances")
    }
    return Bilingual(
      "\(count) noms du cours sont comptés comme ceux de la table correspondances, \(name) comme \(twin)",
      "\(count) names of the course are counted as those of the table correspondances, \(name) as \(twin)"
    )
  }
}

/// What the provider has published, beside two methods.
package struct PublishedFigures: Fault {
  package static let entry = FaultEntry(
    "D523", .note,
    page: Bilingual(
      """
      Les deux méthodes sont des estimations. La table publies a ce que des fournisseurs ont publié \
      eux-mêmes, avec le périmètre, la date, la source et qui l'a vérifié. Un seul bilan a été vérifié \
      par d'autres, celui de Mistral, et il est bien plus haut que la méthode de 2026. Ne comparez qu'à \
      périmètre égal : la table perimetres dit ce que chacun compte.
      """,
      """
      Both methods are estimates. The table publies has what providers have published themselves, with \
      the perimeter, the date, the source and who checked it. One assessment only was checked by others, \
      Mistral's, and it is far higher than the method of 2026. Compare at equal perimeter only: the \
      table perimetres tells what each counts.
      """),
    example: #"compare_methods("gpt 4o", "FRA", "Petite_conv")"#,
    mended: #"publies.filter(provider == "OpenAI").select(request, value, unit, perimeter)"#)

  let provider: String
  let figures: [String]
  let subject: String?
  let checker: String?

  /// - Parameters:
  ///   - figures: with their units; none where the provider has published none.
  ///   - subject: the model or service, and what is counted.
  package init(
    by provider: String, figures: [String], of subject: String?, checkedBy checker: String?
  ) {
    (self.provider, self.figures, self.subject, self.checker) = (
      provider, figures, subject, checker
    )
  }

  package var message: Bilingual {
    guard let subject, let checker else {
      return Bilingual(
        "\(provider) n'a rien publié d'une réponse ; la table publies a ce que d'autres ont publié",
        "\(provider) has published nothing of an answer; the table publies has what others have")
    }
    let all = figures.joined(separator: ", ")
    return Bilingual(
      "publié par \(provider) : \(all) (\(subject) ; vérifié par : \(checker)), table publies",
      "published by \(provider): \(all) (\(subject); checked by: \(checker)), table publies")
  }
}

/// Rows of `impact` that have warnings.
package struct ImpactWarnings: Fault {
  package static let entry = FaultEntry(
    "D525", .note,
    page: Bilingual(
      """
      La colonne warnings dit ce qui rend une ligne moins sûre : une architecture que personne n'a \
      publiée, un modèle qui lit aussi des images, un pays sans valeur à lui.
      """,
      """
      The column warnings tells what makes a row less certain: an architecture that nobody has \
      published, a model that reads pictures too, a country without a figure of its own.
      """),
    example: #"impact("gpt-4o", ["FRA", "SWE"], 400)"#,
    mended: #"impact("gpt-4o", "FRA", 400).warnings"#)

  let rows: Int
  let all: Int

  package init(_ rows: Int, of all: Int) { (self.rows, self.all) = (rows, all) }

  package var message: Bilingual {
    Bilingual(
      "\(rows) ligne\(plural: rows) sur \(all) avec un avertissement : colonne warnings",
      "\(rows) row\(plural: rows) of \(all) with a warning: column warnings")
  }
}

/// Emissions that are taken for those of use, since nothing else was said.
package struct TakenForUse: Fault {
  package static let entry = FaultEntry(
    "D527", .note, .teaching,
    page: Bilingual(
      """
      Des émissions sont comparées à l'usage d'autres choses, si rien d'autre n'est dit. Celles d'un impact \
      entier comptent aussi la fabrication : elles se comparent à des cycles de vie.
      """,
      """
      Emissions are compared with the use of other things, unless something else is said. Those of a whole \
      impact count making too: they compare with life cycles.
      """),
    example: "equivalents(500 gCO2e)",
    mended: "equivalents(500 gCO2e, perimeter = \"life cycle\")")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "ces émissions sont prises pour celles de l'usage ; avec la fabrication : \"cycle de vie\"",
      "these emissions are taken for those of use; with making: \"life cycle\"")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let methods: [FaultEntry] = [
    ReadingNotCounted.entry, UseInTraining.entry, NoSureTwin.entry, CourseNames.entry,
    PublishedFigures.entry, ImpactWarnings.entry, TakenForUse.entry,
  ]
}

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

extension FaultEntry {
  /// The codes of this file.
  static let methods: [FaultEntry] = [ReadingNotCounted.entry, UseInTraining.entry]
}

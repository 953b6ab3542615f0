package import Styling

/// A text without any piece.
package struct NothingToRead: Fault {
  package static let entry = FaultEntry(
    "D433", .error,
    page: Bilingual(
      "Le texte est vide : il n'y a rien à lire. mots_suivants et générer partent aussi de rien.",
      "The text is empty: there is nothing to read. next_words and generate start from nothing too."
    ),
    example: "perplexity(\"\")",
    mended: "perplexity(\"La capitale de la France est Paris.\")")

  let function: String

  package init(function: String) { self.function = function }

  package var message: Bilingual {
    Bilingual("\(function) : le texte est vide", "\(function): the text is empty")
  }
}

/// `tokens("")`.
package struct NoTokens: Fault {
  package static let entry = FaultEntry(
    "D507", .note,
    page: Bilingual(
      "Un texte vide n'a pas de jeton : la table n'a aucune ligne.",
      "An empty text has no token: the table has no row."),
    example: "tokens(\"\")",
    mended: "tokens(\"Bonjour.\")")

  package init() {}

  package var message: Bilingual {
    Bilingual("le texte est vide : aucun jeton", "the text is empty: no token")
  }
}

/// Characters that the model has never seen.
package struct CharactersUnknown: Fault {
  package static let entry = FaultEntry(
    "D438", .note,
    page: Bilingual(
      """
      Le modèle ne connaît que les caractères de son texte d'entraînement. Les autres deviennent tous le \
      même jeton, <?> : il ne peut pas les distinguer.
      """,
      """
      The model knows only the characters of the text it was trained on. All others become one \
      token, <?>: it cannot tell them apart.
      """),
    example: "tokens(\"Bonjour 🙂\")",
    mended: "tokens(\"Bonjour.\")")

  let characters: [String]

  package init(_ characters: [String]) { self.characters = characters }

  package var message: Bilingual {
    let shown = characters.prefix(5).joined(separator: " ") + (characters.count > 5 ? " …" : "")
    return Bilingual(
      "caractère\(plural: characters.count) inconnu\(plural: characters.count) du modèle, lu\(plural: characters.count) comme <?> : \(shown)",
      "character\(plural: characters.count) unknown to the model, read as <?>: \(shown)")
  }
}

/// A text longer than what the model sees at once.
package struct TextBeyondContext: Fault {
  package static let entry = FaultEntry(
    "D449", .note,
    page: Bilingual(
      """
      Un modèle lit un nombre limité de jetons à la fois, son contexte ; pour celui-ci, 128, dont un \
      marque le début. De ce qui est plus long, il oublie le début ; perplexité et surprise le lisent par \
      morceaux.
      """,
      """
      A model reads a limited number of tokens at once, its context; this one 128, of which one marks \
      the beginning. Of longer texts it forgets the beginning; perplexity and surprise read them part \
      by part.
      """),
    example: """
      long = "Le chat dort. " * 50
      perplexity(long)
      """,
    mended: "perplexity(\"Le chat dort.\")")

  let tokens: Int
  let read: Int
  let isReadInParts: Bool

  package init(_ tokens: Int, read: Int, isReadInParts: Bool) {
    (self.tokens, self.read, self.isReadInParts) = (tokens, read, isReadInParts)
  }

  package var message: Bilingual {
    isReadInParts
      ? Bilingual(
        "le texte a \(tokens) jetons : le modèle le lit par morceaux de \(read)",
        "the text has \(tokens) tokens: the model reads it in parts of \(read)")
      : Bilingual(
        "le texte a \(tokens) jetons : le modèle ne voit que les \(read) derniers",
        "the text has \(tokens) tokens: the model sees the last \(read) only")
  }
}

/// A text that ends before as much was written as was asked for.
package struct TextEnded: Fault {
  package static let entry = FaultEntry(
    "D452", .note,
    page: Bilingual(
      """
      La suite peut être plus courte que demandé : le modèle a choisi la fin du texte, son contexte est \
      plein, ou plus rien ne suit le dernier mot dans le texte compté.
      """,
      """
      The text may be shorter than asked for: the model chose the end of the text, its context is \
      full, or nothing follows the last word in the text that was counted.
      """),
    example: "generate(\"un\", 5, model = \"bigrams\", corpus = \"un deux\")",
    mended: "generate(\"un\", 1, model = \"bigrams\", corpus = \"un deux\")")

  /// The reasons for an end.
  package enum Reason: Sendable {
    case model, context, counts
  }

  let written: Int
  let reason: Reason

  package init(after written: Int, _ reason: Reason) {
    (self.written, self.reason) = (written, reason)
  }

  package var message: Bilingual {
    switch reason {
    case .model:
      Bilingual(
        "le modèle a mis fin au texte après \(written) jeton\(plural: written)",
        "the model ended the text after \(written) token\(plural: written)")
    case .context:
      Bilingual(
        "le contexte du modèle est plein après \(written) jeton\(plural: written)",
        "the model's context is full after \(written) token\(plural: written)")
    case .counts:
      Bilingual(
        "rien ne suit plus dans le texte compté, après \(written) mot\(plural: written)",
        "nothing follows any more in the text that was counted, after \(written) word\(plural: written)"
      )
    }
  }
}

/// `temperature = 0`.
package struct TemperatureOfZero: Fault {
  package static let entry = FaultEntry(
    "D453", .note, .teaching,
    page: Bilingual(
      """
      À la température 0, le modèle prend à chaque fois le plus probable : le texte est toujours le même, \
      et n'en est pas plus vrai.
      """,
      """
      At temperature 0 the model takes the likeliest each time: the text is always the same, and no \
      truer for it.
      """),
    example: "generate(\"La capitale de la France est\", 3, temperature = 0)",
    mended: "generate(\"La capitale de la France est\", 3, temperature = 0.5)")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "température 0 : toujours le plus probable, quelle que soit la graine",
      "temperature 0: always the likeliest, whatever the seed")
  }
}

/// A space at the end of a text to be continued.
package struct SpaceAtTheEnd: Fault {
  package static let entry = FaultEntry(
    "D454", .note, .teaching,
    page: Bilingual(
      """
      Un jeton de début de mot contient l'espace qui le précède. Un texte qui finit par un espace \
      ferait donc attendre un mot collé à un deuxième espace : l'espace final est laissé de côté.
      """,
      """
      A token that begins a word contains the space before it. A text that ends with a space would \
      make the model expect what comes after two: the last space is left out.
      """),
    example: "next_words(\"Le chat \")",
    mended: "next_words(\"Le chat\")")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "l'espace à la fin du texte est laissé de côté : il fait partie du mot suivant",
      "the space at the end of the text is left out: it belongs to the next word")
  }
}

/// Words that never stand before another in the text that was counted.
package struct NeverFollowed: Fault {
  package static let entry = FaultEntry(
    "D468", .error,
    page: Bilingual(
      """
      Compter les suites de mots d'un texte ne dit rien de ce qui n'y est pas : c'est leur limite. Un \
      modèle qui apprend donne une probabilité à toute suite.
      """,
      """
      Counting the words in a row of a text says nothing of what is not in it: that is their limit. A \
      model that learns gives every continuation a probability.
      """),
    example: "next_words(\"le chien\", model = \"bigrams\", corpus = \"Le chat dort.\")",
    mended: "next_words(\"le chat\", model = \"bigrams\", corpus = \"Le chat dort.\")")

  let words: String

  package init(_ words: String) { self.words = words }

  package var message: Bilingual {
    Bilingual(
      "« \(words) » n'est suivi de rien dans le texte compté",
      "nothing follows “\(words)” in the text that was counted")
  }
}

/// Joules that were computed from a power that nobody has measured.
package struct PowerAssumed: Fault {
  package static let entry = FaultEntry(
    "D469", .note,
    page: Bilingual(
      """
      L'énergie est ici le temps de calcul fois une puissance que l'on suppose : aucun compteur n'a \
      été lu. Un cœur de portable demande en gros 5 à 15 W ; power = 15 W en suppose une autre. meter = \
      true lit le compteur du processeur, là où il existe et où l'ordinateur le permet.
      """,
      """
      The energy is the computing time times a power that is assumed: no meter was read. A core of a \
      laptop takes some 5 to 15 W; power = 15 W assumes another one. meter = true reads the \
      processor's meter where there is one that may be read.
      """),
    example: "local_energy(n = 1)",
    mended: "time_per_token(n = 1)")

  let power: String
  let isMeterMissing: Bool

  package init(_ power: String, isMeterMissing: Bool) {
    (self.power, self.isMeterMissing) = (power, isMeterMissing)
  }

  package var message: Bilingual {
    isMeterMissing
      ? Bilingual(
        "le compteur de cet ordinateur ne se laisse pas lire : puissance supposée, \(power) par cœur",
        "this machine's meter cannot be read: assumed power, \(power) per core")
      : Bilingual(
        "énergie estimée, pas mesurée : temps de calcul × \(power) par cœur, supposés",
        "energy estimated, not measured: computing time × \(power) per core, assumed")
  }
}

/// A model whose weights were drawn at random.
package struct WeightsAtRandom: Fault {
  package static let entry = FaultEntry(
    "D500", .note, .teaching,
    page: Bilingual(
      """
      Avec taille, le modèle a des poids tirés au hasard : il n'a rien appris. Il calcule à la même \
      vitesse qu'un modèle entraîné de cette taille, et ne sert qu'à mesurer. Sa taille est la plus \
      proche que permettent ses dimensions ; la table donne la vraie.
      """,
      """
      With size the model has weights drawn at random: it has learnt nothing. It computes at the speed of \
      a trained model of that size and serves for timing only. Its size is the nearest that its \
      dimensions allow; the table has the true one.
      """),
    example: "time_per_token(size = 0.1 Mparam, n = 1)",
    mended: "time_per_token(n = 1)")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "poids tirés au hasard : ce modèle n'a rien appris, il ne sert qu'à mesurer",
      "weights drawn at random: this model has learnt nothing, it serves for timing only")
  }
}

/// Bits of surprise.
package struct BitsAsCoins: Fault {
  package static let entry = FaultEntry(
    "D501", .note, .teaching,
    page: Bilingual(
      """
      La surprise est -log2 de la probabilité. Un bit est celle d'un pile ou face ; 10 bits, celle de \
      dix fois pile de suite : une chance sur 1024.
      """,
      """
      Surprise is -log2 of the probability. One bit is that of a coin toss; 10 bits that of ten heads \
      in a row: one chance in 1024.
      """),
    example: "surprise(\"La capitale de la France est\", \"Paris\")",
    mended: "next_words(\"La capitale de la France est\", 3)")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "1 bit : la surprise d'un pile ou face ; 10 bits : celle de dix fois pile de suite",
      "1 bit: the surprise of a coin toss; 10 bits: that of ten heads in a row")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let languageModels: [FaultEntry] = [
    NothingToRead.entry, NoTokens.entry, CharactersUnknown.entry,
    TextBeyondContext.entry, TextEnded.entry,
    TemperatureOfZero.entry, SpaceAtTheEnd.entry, NeverFollowed.entry, PowerAssumed.entry,
    WeightsAtRandom.entry, BitsAsCoins.entry,
  ]
}

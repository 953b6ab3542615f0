package import Styling

/// A file that cannot be used as a notebook, and why.
package struct MalformedNotebook: Fault {
  package static let entry = FaultEntry(
    "F520", .error,
    page: Bilingual(
      "Le fichier ne peut pas servir de cahier ; le message dit pourquoi.",
      "The file cannot serve as a notebook; the message says why."),
    as: .notebook,
    example: """
      ---
      etude: 2
      titre: [
      ---
      """,
    mended: """
      ---
      etude: 2
      titre: Essai
      ---
      """)

  /// A flaw that makes a file malformed.
  package enum Flaw: Sendable, Equatable {
    /// No front matter with `etude: 2`: some other Markdown file.
    case notANotebook
    /// A `---` on the first line and none after it.
    case unclosedFrontMatter
    /// Front matter that is no YAML: what the YAML reader says, and the line that would be read.
    case invalidYAML(String, mended: String?)
    /// The marks that git leaves where two versions of the file meet.
    case versionsMeet
    /// Front matter that is no mapping.
    case frontMatterIsNoMapping
    /// A key that stands twice: the key.
    case repeatedKey(String)
    /// `etude:` with a version that this program does not know: the version.
    case unknownVersion(String)
    /// `paramètres` or `empreintes` is no mapping: the key.
    case isNoMapping(String)
    /// A list or a mapping where one value was expected: the key.
    case isNoScalar(String)
    /// A parameter's name that the language cannot read: the name.
    case invalidParameterName(String)
    /// A cell, an output or a hint that the end of the file closes.
    case unclosedFence
  }

  let flaw: Flaw

  package init(_ flaw: Flaw) { self.flaw = flaw }

  package var message: Bilingual {
    switch flaw {
    case .unclosedFrontMatter:
      Bilingual("en-tête jamais fermé", "the front matter is never closed")
    case .invalidYAML(let problem, _):
      Bilingual(
        "en-tête illisible (YAML : \(problem))", "unreadable front matter (YAML: \(problem))")
    case .versionsMeet:
      Bilingual(
        "deux versions du fichier se rencontrent ici (git)",
        "two versions of the file meet here (git)")
    case .frontMatterIsNoMapping:
      Bilingual(
        "l'en-tête n'est pas une suite de « clé : valeur »",
        "the front matter is no list of \"key: value\"")
    case .repeatedKey(let key): Bilingual("clé répétée : \(key)", "repeated key: \(key)")
    case .unknownVersion(let version):
      Bilingual("version de cahier inconnue : \(version)", "unknown notebook version: \(version)")
    case .isNoMapping(let key):
      Bilingual(
        "\(key) doit contenir des lignes « nom : valeur »", "\(key) must hold lines \"name: value\""
      )
    case .isNoScalar(let key):
      Bilingual("\(key) doit être une seule valeur", "\(key) must be one value")
    case .invalidParameterName(let name):
      Bilingual("\(name) n'est pas un nom de paramètre", "\(name) is no parameter name")
    case .unclosedFence: Bilingual("bloc jamais fermé", "this block is never closed")
    case .notANotebook: Bilingual("ce fichier n'est pas un cahier", "this file is no notebook")
    }

  }

  package var help: Bilingual? {
    switch flaw {
    case .notANotebook, .unknownVersion:
      Bilingual(
        "un cahier commence par les lignes ---, etude: 2 et ---",
        "a notebook starts with the lines ---, etude: 2 and ---")
    case .unclosedFrontMatter:
      Bilingual("ajoutez une ligne --- après les clés", "add a line --- after the keys")
    case .unclosedFence:
      Bilingual("ajoutez la ligne qui le ferme : ```", "add the line that closes it: ```")
    case .invalidYAML(_, let line?): Bilingual("écrivez : \(line)", "write: \(line)")
    case .versionsMeet:
      Bilingual(
        "gardez une des deux, et enlevez les lignes <<<<<<<, ======= et >>>>>>>",
        "keep one of them, and take the lines <<<<<<<, ======= and >>>>>>> out")
    default: nil
    }
  }
}

/// Something of a notebook that was probably not meant.
package struct NotebookWarning: Fault {
  package static let entry = FaultEntry(
    "F521", .warning,
    page: Bilingual(
      """
      Une tournure du cahier n'a sans doute pas le sens voulu ; elle est lue comme du texte.
      """,
      """
      Something in the notebook probably does not mean what was intended; it is read as \
      text.
      """),
    as: .notebook,
    example: """
      ---
      etude: 2
      coleur: bleu
      ---
      """,
    mended: """
      ---
      etude: 2
      titre: Essai
      ---
      """)

  /// An oddity of a notebook that can be used all the same.
  package enum Oddity: Sendable, Equatable {
    /// A key of the front matter that says nothing to us: the key.
    case unknownKey(String)
    /// A language other than French and English: its name.
    case unknownLanguage(String)
    /// A word of an info string that says nothing to us: the word.
    case unknownWord(String)
    /// A second role, id or code, which is left out: the word.
    case surplusWord(String)
    /// `key=value` whose value is no number from 0 on: the word.
    case invalidSetting(String)
    /// `niveau=value` whose value is no level: the word.
    case unknownLevel(String)
    /// `réponse=value` whose value is no form of an answer: the word.
    case unknownForm(String)
    /// An output, or an error, without a cell just above.
    case orphanOutput
    /// What was probably meant to open a cell and does not: the line.
    case strayFence(String)
    /// A value in the prose without its `<!--/-->`.
    case unclosedValue
    /// Code that meant something else in the version that the front matter names.
    case meansOtherwise(String, NewMeaning)
    /// A value in the prose without an expression.
    case emptyValue

    /// True where a piece of the notebook does not do what its author meant: what a check refuses.
    package var isSlip: Bool {
      switch self {
      case .unknownWord, .surplusWord, .invalidSetting, .unknownLevel, .unknownForm, .orphanOutput,
        .strayFence,
        .unclosedValue:
        true
      case .unknownKey, .unknownLanguage, .meansOtherwise, .emptyValue: false
      }
    }
  }

  /// The meaning that a piece of code has since version 2.
  package enum NewMeaning: Sendable, Equatable {
    /// `xs.append(x)` alone on its line.
    case lengthens
    /// An f-string, or `len`, over a column in a verb.
    case rowByRow
    /// A computation where a verb took a column's name.
    case computes
    /// `by =` in `derive`.
    case groups

    fileprivate var words: Bilingual {
      switch self {
      case .lengthens: Bilingual("allonge la liste", "lengthens the list")
      case .rowByRow: Bilingual("vaut ligne par ligne", "works row by row")
      case .computes: Bilingual("est calculé", "is computed")
      case .groups: Bilingual("forme des groupes", "makes groups")
      }
    }
  }

  let oddity: Oddity

  package init(_ oddity: Oddity) { self.oddity = oddity }

  package var message: Bilingual {
    switch oddity {
    case .unknownKey(let key):
      Bilingual("clé inconnue dans l'en-tête : \(key)", "unknown key in the front matter: \(key)")
    case .unknownLanguage(let name):
      Bilingual(
        "langue inconnue : \(name) ; le français est gardé",
        "unknown language: \(name); French is kept")
    case .unknownWord(let word):
      Bilingual(
        "mot inconnu après l'ouverture du bloc : \(word)",
        "unknown word after the opening fence: \(word)")
    case .surplusWord(let word): Bilingual("\(word) est de trop", "\(word) is one too many")
    case .invalidSetting(let word):
      Bilingual("\(word) : un nombre positif est attendu", "\(word): expected a number from 0 on")
    case .unknownLevel(let word):
      Bilingual(
        "\(word) : lire, modifier ou écrire est attendu",
        "\(word): expected read, modify or write")
    case .unknownForm(let word):
      Bilingual("\(word) : choix ou courte est attendu", "\(word): expected choice or short")
    case .orphanOutput:
      Bilingual("aucune cellule juste au-dessus de ce bloc", "no cell just above this block")
    case .strayFence(let line):
      Bilingual(
        "ce bloc n'est pas lu comme une cellule : \(line)",
        "this block is not read as a cell: \(line)")
    case .unclosedValue:
      Bilingual(
        "valeur jamais fermée dans ce paragraphe", "a value is never closed in this paragraph")
    case .meansOtherwise(let code, let meaning):
      Bilingual(
        "\(code) \(meaning.words.french) depuis la version 2 ; relisez, puis écrivez etude: 2",
        "\(code) \(meaning.words.english) since version 2; read it again, then write etude: 2")
    case .emptyValue: Bilingual("valeur sans expression", "a value without an expression")
    }

  }

  package var help: Bilingual? {
    switch oddity {
    case .unclosedValue: Bilingual("ajoutez <!--/--> après le texte", "add <!--/--> after the text")
    case .unknownWord:
      Bilingual(
        "rôles : exercice, solution, test, test-caché, réponse-fausse, rédiger, pause ; masqué",
        "roles: exercise, solution, test, hidden-test, wrong-answer, write, stop; hide-input")
    case .strayFence:
      Bilingual(
        "une cellule s'ouvre par ```etude et son rôle en début de ligne, hors d'une liste, d'une citation ou d'un autre bloc, et se ferme",
        "a cell opens with ```etude and its role at the start of a line, outside of lists, quotations and other blocks, and is closed"
      )
    case .unknownLanguage: Bilingual("langue: fr ou langue: en", "lang: fr or lang: en")
    default: nil
    }
  }
}

/// `-p name=value` with a name that the notebook does not declare.
package struct UndeclaredParameter: Fault {
  package static let entry = FaultEntry(
    "F522", .error,
    page: Bilingual(
      "Le cahier ne déclare pas ce paramètre dans son en-tête.",
      "The notebook does not declare this parameter in its head."),
    as: .command,
    example: "etude run notebooks/etude.md -p inconnu=1",
    mended: "etude run notebooks/etude.md")

  let name: String
  let declared: [String]

  package init(_ name: String, declared: [String]) { (self.name, self.declared) = (name, declared) }

  package var message: Bilingual {
    Bilingual(
      "ce cahier ne déclare pas de paramètre \(name)",
      "this notebook declares no parameter \(name)")
  }

  package var help: Bilingual? {
    declared.isEmpty
      ? Bilingual(
        "ajoutez « paramètres : » en tête du cahier, ou retirez -p",
        "add \"parameters:\" at the head of the notebook, or leave -p out")
      : Bilingual("paramètres déclarés : \(list)", "declared parameters: \(list)")
  }

  private var list: String { declared.joined(separator: ", ") }
}

/// `-p n=abc` where the notebook declares a number.
package struct ParameterIsNoNumber: Fault {
  package static let entry = FaultEntry(
    "F528", .error,
    page: Bilingual(
      "Le cahier déclare un nombre pour ce paramètre : -p doit en donner un autre.",
      "The notebook declares a number for this parameter: -p must give another one."),
    as: .outline,
    example: "etude run cours.md -p n=abc",
    mended: "etude run cours.md -p n=12")

  let name: String
  let text: String

  package init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }

  package var message: Bilingual {
    Bilingual(
      "\(name) est un nombre dans ce cahier, et \"\(text)\" n'en est pas un",
      "\(name) is a number in this notebook, and \"\(text)\" is none")
  }

  package var help: Bilingual? {
    let point = text.replacing(",", with: ".")
    let number = point != text && Double(point) != nil ? point : "12"
    return Bilingual("par exemple : -p \(name)=\(number)", "for example: -p \(name)=\(number)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let notebooks: [FaultEntry] = [
    MalformedNotebook.entry, NotebookWarning.entry, UndeclaredParameter.entry,
    ParameterIsNoNumber.entry,
  ]
}

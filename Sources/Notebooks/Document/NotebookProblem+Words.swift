public import Diagnostics
import Styling

extension NotebookProblem {
  /// The problem in words, at its line of the file.
  public func diagnostic(path: String, bytes: [UInt8]) -> Diagnostic {
    if kind == .notUTF8 { return Diagnostic(NotUTF8(path, line: line)) }
    let lines = FileLines(bytes)
    let text = lines.withLineFeeds(SourceRange(0, lines.start(of: line + 1)))
    let fault: any Fault =
      isWarning ? NotebookWarning(warning, help: help) : MalformedNotebook(message, help: help)
    return fault.located(at: lines.trimmed(line), in: Source(text, origin: .file(path)))
  }

  private var message: Bilingual {
    switch kind {
    case .notUTF8: Bilingual("ce n'est pas du texte UTF-8", "this is not UTF-8 text")
    case .unclosedFrontMatter:
      Bilingual("en-tête jamais fermé", "the front matter is never closed")
    case .invalidYAML(let problem):
      Bilingual(
        "en-tête illisible (YAML : \(problem))", "unreadable front matter (YAML: \(problem))")
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
    default: Bilingual("ce fichier n'est pas un cahier", "this file is no notebook")
    }
  }

  private var warning: Bilingual {
    switch kind {
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
    case .orphanOutput:
      Bilingual("aucune cellule juste au-dessus de ce bloc", "no cell just above this block")
    case .unclosedValue:
      Bilingual(
        "valeur jamais fermée dans ce paragraphe", "a value is never closed in this paragraph")
    default: Bilingual("valeur sans expression", "a value without an expression")
    }
  }

  private var help: Bilingual? {
    switch kind {
    case .notANotebook, .unknownVersion:
      Bilingual(
        "un cahier commence par les lignes ---, etude: 1 et ---",
        "a notebook starts with the lines ---, etude: 1 and ---")
    case .unclosedFrontMatter:
      Bilingual("ajoutez une ligne --- après les clés", "add a line --- after the keys")
    case .unclosedFence:
      Bilingual("ajoutez la ligne qui le ferme : ```", "add the line that closes it: ```")
    case .unclosedValue: Bilingual("ajoutez <!--/--> après le texte", "add <!--/--> after the text")
    case .unknownLanguage: Bilingual("langue: fr ou langue: en", "lang: fr or lang: en")
    default: nil
    }
  }
}

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
      etude: 1
      titre: [
      ---
      """,
    mended: """
      ---
      etude: 1
      titre: Essai
      ---
      """)

  let what: Bilingual
  package let help: Bilingual?
  package let note: Bilingual?

  package init(_ what: Bilingual, help: Bilingual? = nil, note: Bilingual? = nil) {
    (self.what, self.help, self.note) = (what, help, note)
  }

  package var message: Bilingual { what }
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
      etude: 1
      coleur: bleu
      ---
      """,
    mended: """
      ---
      etude: 1
      titre: Essai
      ---
      """)

  let what: Bilingual
  package let help: Bilingual?

  package init(_ what: Bilingual, help: Bilingual? = nil) { (self.what, self.help) = (what, help) }

  package var message: Bilingual { what }
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

extension FaultEntry {
  /// The codes of this file.
  static let notebooks: [FaultEntry] = [
    MalformedNotebook.entry, NotebookWarning.entry, UndeclaredParameter.entry,
  ]
}

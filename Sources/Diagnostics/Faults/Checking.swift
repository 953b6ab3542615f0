package import Styling

/// A data file that is no longer what it was when the outputs were accepted.
package struct DataChanged: Fault {
  package static let entry = FaultEntry(
    "F533", .warning,
    page: Bilingual(
      """
      Le cahier porte l'empreinte de ses données (« empreintes »), et un fichier n'a plus la \
      sienne : les sorties peuvent différer sans que le code soit en cause.
      """,
      """
      The notebook holds a digest of its data ("digests"), and a file no longer has its own: \
      outputs may differ without any fault in the code.
      """),
    as: .outline,
    example: "etude check cahier.md --data donnees_2025",
    mended: "etude accept --empreintes cahier.md --data donnees_2025")

  let file: String
  let isMissing: Bool

  package init(_ file: String, isMissing: Bool) { (self.file, self.isMissing) = (file, isMissing) }

  package var message: Bilingual {
    isMissing
      ? Bilingual(
        "les données ont changé : \(file) manque", "the data changed: \(file) is missing")
      : Bilingual("les données ont changé : \(file)", "the data changed: \(file)")
  }

  package var help: Bilingual? {
    Bilingual(
      "etude accept --empreintes enregistre les nouvelles sorties et empreintes",
      "etude accept --digests stores the new outputs and digests")
  }
}

/// A Markdown file among several that is no notebook.
package struct SkippedFile: Fault {
  package static let entry = FaultEntry(
    "F535", .note,
    page: Bilingual(
      "Parmi plusieurs fichiers, ceux dont l'en-tête n'a pas « etude: 2 » sont passés.",
      "Among several files, those whose front matter lacks \"etude: 2\" are skipped."),
    as: .outline,
    example: "etude check README.md notebooks/etude.md",
    mended: "etude check notebooks/etude.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) n'est pas un cahier (pas de « etude: 2 ») ; passé",
      "\(path) is no notebook (no \"etude: 2\"); skipped")
  }
}

/// `--until` with a place that the notebook does not have.
package struct UnknownPlace: Fault {
  package static let entry = FaultEntry(
    "F536", .error,
    page: Bilingual(
      """
      « --until » attend l'identifiant d'une cellule, une ligne du fichier, ou le titre d'une \
      section, exécutée jusqu'à sa fin.
      """,
      """
      "--until" takes the id of a cell, a line of the file, or the title of a section, which \
      runs to its end.
      """),
    as: .outline,
    example: "etude run notebooks/etude.md --until \"#inconnue\"",
    mended: "etude run notebooks/etude.md --until \"#pologne\"")

  let place: String
  let path: String

  package init(_ place: String, in path: String) { (self.place, self.path) = (place, path) }

  package var message: Bilingual {
    Bilingual(
      "\(path) n'a ni cellule, ni titre, ni ligne « \(place) »",
      "\(path) has no cell, title or line \"\(place)\"")
  }

  package var help: Bilingual? {
    Bilingual(
      "--until '#e1', --until 'Titre' ou --until 40",
      "--until '#e1', --until 'Title' or --until 40")
  }
}

/// A notebook that somebody changed while it ran.
package struct FileChangedMeanwhile: Fault {
  package static let entry = FaultEntry(
    "F537", .error,
    page: Bilingual(
      """
      Le fichier a été modifié entre sa lecture et l'écriture ; ce qui vient d'y être écrit est \
      gardé.
      """,
      """
      The file was changed between its reading and its writing; what was just written to it is \
      kept.
      """),
    as: .outline,
    example: "etude accept cahier.md",
    mended: "etude accept cahier.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) a changé pendant l'exécution ; rien n'est écrit",
      "\(path) changed during the run; nothing is written")
  }

  package var help: Bilingual? { Bilingual("relancez la commande", "run the command again") }
}

/// `new` with the path of something that is there.
package struct FileAlreadyThere: Fault {
  package static let entry = FaultEntry(
    "F538", .error,
    page: Bilingual(
      "« etude new » n'écrase aucun fichier.", "\"etude new\" overwrites no file."),
    as: .outline,
    example: "etude new notebooks/etude.md",
    mended: "etude new cahier.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) existe déjà ; rien n'est écrit", "\(path) is there already; nothing written")
  }

  package var help: Bilingual? { Bilingual("choisissez un autre nom", "choose another name") }
}

/// A run with errors that the notebook does not expect is not accepted.
package struct ErrorsNotAccepted: Fault {
  package static let entry = FaultEntry(
    "F539", .error,
    page: Bilingual(
      """
      Une cellule échoue et aucun bloc « erreur » ne l'annonce. Une erreur n'est enregistrée \
      que sur demande : sinon une faute passerait pour un résultat.
      """,
      """
      A cell fails and no "error" block announces it. An error is only stored on request: else \
      a fault would pass for a result.
      """),
    as: .outline,
    example: "etude accept cahier.md",
    mended: "etude accept --avec-erreurs cahier.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) : une erreur n'est pas attendue ; rien n'est écrit",
      "\(path): an error is not expected; nothing is written")
  }

  package var help: Bilingual? {
    Bilingual(
      "corrigez la cellule, ou acceptez l'erreur avec --avec-erreurs",
      "mend the cell, or accept the error with --with-errors")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let checking: [FaultEntry] = [
    DataChanged.entry, SkippedFile.entry, UnknownPlace.entry, FileChangedMeanwhile.entry,
    FileAlreadyThere.entry, ErrorsNotAccepted.entry,
  ]
}

package import Styling

/// A file to import that is no Jupyter notebook.
package struct NotJupyter: Fault {
  package static let entry = FaultEntry(
    "F580", .error,
    page: Bilingual(
      """
      « etude import » lit les cahiers Jupyter au format 4, celui de tous les Jupyter depuis \
      2015. Le message dit ce qui manque au fichier.
      """,
      """
      "etude import" reads Jupyter notebooks in format 4, which every Jupyter since 2015 \
      writes. The message says what the file lacks.
      """),
    as: .outline,
    example: "etude import photo.png",
    mended: "etude import cours.ipynb -o cours.md")

  let path: String
  let reason: Bilingual

  package init(_ path: String, because reason: Bilingual) {
    (self.path, self.reason) = (path, reason)
  }

  package var message: Bilingual {
    Bilingual(
      "\(path) n'est pas un cahier Jupyter lisible : \(reason.french)",
      "\(path) is no Jupyter notebook that can be read: \(reason.english)")
  }

  package var help: Bilingual? {
    Bilingual(
      "ouvrez-le dans Jupyter et enregistrez-le de nouveau",
      "open it in Jupyter and save it again")
  }
}

/// A format that `export` does not write.
package struct UnknownExportFormat: Fault {
  package static let entry = FaultEntry(
    "F581", .error,
    page: Bilingual(
      """
      « etude export » écrit une page (html), du Markdown (md), un cahier Jupyter (ipynb) ou du \
      texte (txt). Sans « --to », la fin du nom donné après « -o » décide. Le PDF s'obtient en \
      imprimant la page HTML.
      """,
      """
      "etude export" writes a page (html), Markdown (md), a Jupyter notebook (ipynb) or text \
      (txt). Without "--to" the ending of the name after "-o" decides. For a PDF, print the \
      HTML page.
      """),
    as: .outline,
    example: "etude export cours.md --to pdf",
    mended: "etude export cours.md --to html")

  let word: String

  package init(_ word: String) { self.word = word }

  package var message: Bilingual {
    Bilingual("format inconnu : \(word)", "unknown format: \(word)")
  }

  package var help: Bilingual? {
    Bilingual(
      "--to html, md, ipynb ou txt", "--to html, md, ipynb or txt")
  }
}

/// An exported file that tells what students are to find.
package struct TellsSolutions: Fault {
  package static let entry = FaultEntry(
    "F582", .warning,
    page: Bilingual(
      """
      Un cahier de professeur exporté garde ses solutions ; en Markdown et pour Jupyter, aussi \
      ses tests cachés, pour que rien ne se perde au retour.
      """,
      """
      A teacher's notebook keeps its solutions when it is exported; as Markdown and for Jupyter \
      also its hidden tests, so that nothing is lost on the way back.
      """),
    as: .outline,
    example: "etude export cours.md --to ipynb",
    mended: "etude student cours.md -o eleve.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "ce que donne \(path) contient les solutions", "what \(path) becomes holds the solutions")
  }

  package var help: Bilingual? {
    Bilingual(
      "pour les élèves : etude student, puis etude export",
      "for students: etude student, then etude export")
  }
}

/// A notebook of another language whose code is quoted.
package struct ImportedFromElsewhere: Fault {
  package static let entry = FaultEntry(
    "F583", .note, .teaching,
    page: Bilingual(
      """
      Les cellules d'un cahier Python qu'étude exécute, telles quelles ou traduites exactement, \
      deviennent les siennes. Les autres sont citées ; quand la table des habitudes connaît une \
      ligne, celle d'étude est écrite dessous. Ce qui est perdu est compté.
      """,
      """
      The cells of a Python notebook that étude runs, as they are or translated exactly, become \
      its own. The others are quoted; where the table of habits knows a line, étude's own stands \
      below. What is lost is counted.
      """),
    as: .outline,
    example: "etude import python.ipynb",
    mended: "etude import etude.ipynb")

  let path: String
  let running: Int
  let quoted: Int
  let outputs: Int
  let attachments: Int
  let magics: Int
  let exercises: Int
  let solutions: Int

  package init(
    _ path: String, running: Int, quoted: Int, outputs: Int, attachments: Int, magics: Int,
    exercises: Int, solutions: Int
  ) {
    (self.exercises, self.solutions) = (exercises, solutions)
    (self.path, self.running, self.quoted) = (path, running, quoted)
    (self.outputs, self.attachments, self.magics) = (outputs, attachments, magics)
  }

  package var message: Bilingual {
    let lost: [(count: Int, one: Bilingual, many: Bilingual)] = [
      (outputs, Bilingual("sortie", "output"), Bilingual("sorties", "outputs")),
      (
        attachments, Bilingual("image jointe", "attached image"),
        Bilingual("images jointes", "attached images")
      ),
      (
        magics, Bilingual("ligne de Jupyter (%, !, ?)", "line for Jupyter (%, !, ?)"),
        Bilingual("lignes de Jupyter (%, !, ?)", "lines for Jupyter (%, !, ?)")
      ),
      (
        solutions, Bilingual("corrigé ou test caché", "solution or hidden test"),
        Bilingual("corrigés ou tests cachés", "solutions or hidden tests")
      ),
    ]
    let named = lost.filter { $0.count > 0 }
    let left = { (tongue: Tongue) in
      named.map { "\($0.count) \(($0.count == 1 ? $0.one : $0.many)(tongue))" }
        .joined(separator: ", ")
    }
    let exercised =
      exercises == 0
      ? Bilingual(same: "") : Bilingual(", exercices : \(exercises)", ", exercises: \(exercises)")
    let tail =
      named.isEmpty
      ? Bilingual(same: "")
      : Bilingual(
        " ; laissés de côté : \(left(.french))", "; left out: \(left(.english))")
    return Bilingual(
      "\(path) vient d'ailleurs ; cellules qu'étude exécute : \(running), citées : \(quoted)",
      "\(path) comes from elsewhere; cells that étude runs: \(running), quoted: \(quoted)")
      + exercised + tail
  }
}

/// A file that would replace its own source.
package struct ReplacesItsSource: Fault {
  package static let entry = FaultEntry(
    "F584", .error,
    page: Bilingual(
      "Le fichier exporté ou importé doit porter un autre nom que le fichier lu.",
      "The exported or imported file must have another name than the file that is read."),
    as: .outline,
    example: "etude export cours.md -o cours.md",
    mended: "etude export cours.md -o cours.html")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual("\(path) serait remplacé", "\(path) would be replaced")
  }

  package var help: Bilingual? {
    Bilingual("donnez un autre nom après -o", "give another name after -o")
  }
}

/// A notebook without an exercise, of which no fiche can be made.
package struct NothingForFiche: Fault {
  package static let entry = FaultEntry(
    "F585", .error,
    page: Bilingual(
      "Une fiche rassemble les exercices d'un cahier ; celui-ci n'en a pas.",
      "A sheet gathers the exercises of a notebook; this one has none."),
    as: .outline,
    example: "etude export etude.md --fiche",
    mended: "etude export cours.md --fiche")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual("\(path) n'a aucun exercice pour une fiche", "\(path) has no exercise for a sheet")
  }

  package var help: Bilingual? {
    Bilingual(
      "une fiche porte les exercices du cahier", "a sheet holds the notebook's exercises")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let exports: [FaultEntry] = [
    NotJupyter.entry, UnknownExportFormat.entry, TellsSolutions.entry, ImportedFromElsewhere.entry,
    ReplacesItsSource.entry, NothingForFiche.entry,
  ]
}

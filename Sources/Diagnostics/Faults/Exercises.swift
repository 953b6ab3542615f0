package import Styling

/// Graded code that reads what is no data.
package struct FileOutsideData: Fault {
  package static let entry = FaultEntry(
    "F550", .error,
    page: Bilingual(
      "Pendant une notation, le code ne lit que le dossier de données et les tables d'étude.",
      "While copies are graded, code reads the data folder and étude's own tables only."),
    as: .outline,
    example: "read_text(\"/etc/passwd\")",
    mended: "read_csv(\"mesures.csv\")")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "fichier hors du dossier de données : \(path)", "file outside the data folder: \(path)")
  }

  package var help: Bilingual? {
    Bilingual(
      "une réponse notée ne lit que les données du cours",
      "a graded answer reads the data of the course only")
  }
}

/// Graded code that writes.
package struct WritingRefused: Fault {
  package static let entry = FaultEntry(
    "F551", .error,
    page: Bilingual(
      "Pendant une notation, le code n'écrit aucun fichier.",
      "While copies are graded, code writes no file."),
    as: .outline,
    example: "cons_ia.write_csv(\"export.csv\")",
    mended: "cons_ia.head()")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual("écriture refusée : \(path)", "writing refused: \(path)")
  }

  package var help: Bilingual? {
    Bilingual(
      "une réponse notée n'écrit aucun fichier", "a graded answer writes no file")
  }
}

/// A notebook that writes outside its folder.
package struct WritingOutside: Fault {
  package static let entry = FaultEntry(
    "F568", .error,
    page: Bilingual(
      """
      Un cahier n'écrit que dans son dossier, liens suivis, et dans aucun fichier caché : il peut \
      venir de quelqu'un d'autre. Avec --écrire-partout, il écrit où vous le pouvez.
      """,
      """
      A notebook writes in its own folder only, links followed, and no hidden file: it may be \
      somebody else's. With --write-anywhere it writes wherever you may.
      """),
    as: .outline,
    example: "cons_ia.write_csv(\"../export.csv\")",
    mended: "cons_ia.write_csv(\"export.csv\")")

  let path: String
  let folder: String

  package init(_ path: String, folder: String) { (self.path, self.folder) = (path, folder) }

  package var message: Bilingual {
    Bilingual(
      "\(path) est hors du dossier du cahier, ou caché : rien n'y est écrit",
      "\(path) is outside the notebook's folder, or hidden: nothing is written there")
  }

  package var help: Bilingual? {
    Bilingual(
      "écrivez dans \(folder), ou lancez la commande avec --écrire-partout",
      "write in \(folder), or run the command with --write-anywhere")
  }
}

/// A line of a solution that the student's version would show.
package struct SolutionShows: Fault {
  package static let entry = FaultEntry(
    "F552", .error,
    page: Bilingual(
      """
      La version élève montrerait une ligne de la solution, dans le texte, un indice ou une \
      autre cellule. Rien n'est écrit tant qu'elle y est.
      """,
      """
      The student's version would show a line of the solution, in the text, a hint or another \
      cell. Nothing is written as long as it does.
      """),
    as: .outline,
    example: "indice : écrivez x = total / 3",
    mended: "indice : divisez le total")

  let line: String
  let exercise: String

  package init(_ line: String, exercise: String) { (self.line, self.exercise) = (line, exercise) }

  package var message: Bilingual {
    Bilingual(
      "une ligne de la solution de \(exercise) reste visible ici",
      "a line of the solution of \(exercise) stays visible here")
  }

  package var help: Bilingual? {
    Bilingual(
      "retirez-la d'ici, ou mettez-la dans l'énoncé : \(line)",
      "remove it here, or put it into the starter: \(line)")
  }
}

/// A student's version that would replace its own source.
package struct StudentReplacesTeacher: Fault {
  package static let entry = FaultEntry(
    "F553", .error,
    page: Bilingual(
      "La version élève doit porter un autre nom que le cahier du professeur.",
      "The student's version must have another name than the teacher's notebook."),
    as: .outline,
    example: "etude student cours.md -o cours.md",
    mended: "etude student cours.md -o cours-eleve.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) est le cahier du professeur : il serait perdu",
      "\(path) is the teacher's notebook: it would be lost")
  }

  package var help: Bilingual? {
    Bilingual("donnez un autre nom après -o", "give another name after -o")
  }
}

/// A starter that passes all tests.
package struct StarterPasses: Fault {
  package static let entry = FaultEntry(
    "F554", .error,
    page: Bilingual(
      "Un exercice dont l'énoncé, tel quel, passe tous les tests ne vérifie rien.",
      "An exercise whose starter passes all tests as it stands verifies nothing."),
    as: .outline,
    example: "exercice : x = 2, test : assert x > 1",
    mended: "exercice : x = ____, test : assert x > 1")

  let exercise: String

  package init(_ exercise: String) { self.exercise = exercise }

  package var message: Bilingual {
    Bilingual(
      "l'énoncé de \(exercise) passe déjà tous les tests",
      "the starter of \(exercise) passes all tests already")
  }

  package var help: Bilingual? {
    Bilingual(
      "laissez-y un trou (____) ou ajoutez un test", "leave a gap (____) in it or add a test")
  }
}

/// A solution that is refused.
package struct SolutionFails: Fault {
  package static let entry = FaultEntry(
    "F555", .error,
    page: Bilingual(
      "La solution du professeur doit passer les tests publics et cachés de son exercice.",
      "The teacher's solution must pass the public and hidden tests of its exercise."),
    as: .outline,
    example: "solution : x = 1, test : assert x > 1",
    mended: "solution : x = 2, test : assert x > 1")

  let exercise: String
  let reason: Bilingual

  package init(_ exercise: String, because reason: Bilingual) {
    (self.exercise, self.reason) = (exercise, reason)
  }

  package var message: Bilingual {
    Bilingual(
      "la solution de \(exercise) est refusée : \(reason.french)",
      "the solution of \(exercise) is refused: \(reason.english)")
  }
}

/// A wrong answer that no test refuses.
package struct WrongAnswerPasses: Fault {
  package static let entry = FaultEntry(
    "F556", .error,
    page: Bilingual(
      "Chaque réponse fausse doit être refusée par au moins un test de l'exercice.",
      "Each wrong answer must be refused by at least one test of the exercise."),
    as: .outline,
    example: "réponse-fausse : x = 9, test : assert x > 1",
    mended: "réponse-fausse : x = 9, test : assert x == 2")

  let exercise: String

  package init(_ exercise: String) { self.exercise = exercise }

  package var message: Bilingual {
    Bilingual(
      "cette réponse fausse à \(exercise) passe tous les tests",
      "this wrong answer to \(exercise) passes all tests")
  }

  package var help: Bilingual? {
    Bilingual("ajoutez un test qui la refuse", "add a test that refuses it")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let exercises: [FaultEntry] = [
    FileOutsideData.entry, WritingRefused.entry, WritingOutside.entry, SolutionShows.entry,
    StudentReplacesTeacher.entry,
    StarterPasses.entry, SolutionFails.entry, WrongAnswerPasses.entry,
  ]
}

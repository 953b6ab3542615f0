package import Styling

/// A hidden test whose message tells the answer.
package struct MessageTellsSolution: Fault {
  package static let entry = FaultEntry(
    "F557", .error,
    page: Bilingual(
      """
      L'élève lit le message d'un test caché qui échoue : il ne doit pas contenir la valeur que \
      la solution calcule.
      """,
      """
      A student reads the message of a hidden test that fails: it must not contain the value \
      that the solution computes.
      """),
    as: .outline,
    example: "assert x == 14.2, \"Il fallait 14,2.\"",
    mended: "assert x == 14.2, \"Divisez dans l'autre sens.\"")

  let value: String
  let exercise: String

  package init(_ value: String, exercise: String) {
    (self.value, self.exercise) = (value, exercise)
  }

  package var message: Bilingual {
    Bilingual(
      "ce message donne la réponse de \(exercise) : \(value)",
      "this message tells the answer of \(exercise): \(value)")
  }

  package var help: Bilingual? {
    Bilingual(
      "dites ce qui est faux, sans la valeur attendue",
      "say what is wrong, without the expected value")
  }
}

/// An exercise that nothing can grade, and what it lacks.
package struct UngradableExercise: Fault {
  package static let entry = FaultEntry(
    "F558", .error,
    page: Bilingual(
      "Un exercice noté a un identifiant à lui seul (#e1), une solution et au moins un test.",
      "A graded exercise has an id of its own (#e1), a solution and at least one test."),
    as: .outline,
    example: "```etude exercice",
    mended: "```etude exercice #e1 points=2")

  let exercise: String
  let lacks: Bilingual

  package init(_ exercise: String, lacks: Bilingual) {
    (self.exercise, self.lacks) = (exercise, lacks)
  }

  package var message: Bilingual {
    Bilingual(
      "\(exercise) ne peut pas être noté : \(lacks.french)",
      "\(exercise) cannot be graded: \(lacks.english)")
  }
}

/// A number of what was removed that the student still reads elsewhere.
package struct NumberSurvives: Fault {
  package static let entry = FaultEntry(
    "F559", .warning,
    page: Bilingual(
      """
      Un nombre d'au moins quatre chiffres se trouve à la fois dans ce que la version élève \
      retire et dans ce qu'elle garde. Ce n'est pas forcément la réponse : vérifiez.
      """,
      """
      A number of at least four digits stands both in what the student's version removes and in \
      what it keeps. It need not be the answer: make sure.
      """),
    as: .outline,
    example: "On trouve 14,225 fois plus.",
    mended: "On trouve bien plus.")

  let number: String

  package init(_ number: String) { self.number = number }

  package var message: Bilingual {
    Bilingual(
      "ce nombre figure aussi dans ce qui est retiré : \(number)",
      "this number also stands in what is removed: \(number)")
  }

  package var help: Bilingual? {
    Bilingual(
      "vérifiez qu'il ne donne pas la réponse", "make sure that it does not tell the answer")
  }
}

/// A notebook without an exercise that can be graded.
package struct NothingToGrade: Fault {
  package static let entry = FaultEntry(
    "F560", .error,
    page: Bilingual(
      "Aucun exercice du cahier n'a à la fois un identifiant et un test.",
      "No exercise of the notebook has both an id and a test."),
    as: .outline,
    example: "etude grade notebooks/etude.md copies",
    mended: "etude grade cours.md copies")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual("\(path) n'a aucun exercice à noter", "\(path) has no exercise to grade")
  }

  package var help: Bilingual? {
    Bilingual(
      "un exercice noté a un identifiant (#e1) et au moins un test",
      "a graded exercise has an id (#e1) and at least one test")
  }
}

/// Paths among which there is no copy.
package struct NoCopyToGrade: Fault {
  package static let entry = FaultEntry(
    "F561", .error,
    page: Bilingual(
      "Les chemins donnés ne contiennent aucun cahier .md.",
      "The paths given hold no notebook (.md)."),
    as: .outline,
    example: "etude grade cours.md vide",
    mended: "etude grade cours.md copies")

  package init() {}

  package var message: Bilingual { Bilingual("aucune copie à noter", "no copy to grade") }

  package var help: Bilingual? {
    Bilingual(
      "donnez des cahiers .md, ou un dossier qui en contient",
      "give notebooks (.md), or a folder that holds some")
  }
}

/// A reference whose own solutions do not earn their points.
package struct ReferenceLosesPoints: Fault {
  package static let entry = FaultEntry(
    "F562", .error,
    page: Bilingual(
      """
      Avant les copies, les solutions du cahier sont notées comme elles : celle-ci n'obtient pas \
      ses points, et des réponses justes seraient refusées. Aucune copie n'est notée.
      """,
      """
      Before the copies, the solutions of the notebook are graded as they are: this one does not \
      earn its points, and right answers would be refused. No copy is graded.
      """),
    as: .outline,
    example: "solution : x = 1, test : assert x > 1",
    mended: "solution : x = 2, test : assert x > 1")

  let exercise: String
  let reason: Bilingual

  package init(_ exercise: String, _ reason: Bilingual) {
    (self.exercise, self.reason) = (exercise, reason)
  }

  package var message: Bilingual {
    Bilingual(
      "la solution de \(exercise) n'obtient pas ses points : \(reason.french)",
      "the solution of \(exercise) does not earn its points: \(reason.english)")
  }

  package var help: Bilingual? {
    Bilingual("lancez etude check sur ce cahier", "run etude check on this notebook")
  }
}

/// A name in a test that a column of an answer could take.
package struct NameOpenToColumn: Fault {
  package static let entry = FaultEntry(
    "F563", .error,
    page: Bilingual(
      """
      Dans un verbe, un nom nu est d'abord une colonne. Un test qui écrit une variable ainsi peut \
      être trompé par une réponse dont la table a une colonne de ce nom : @nom est toujours la \
      variable, .nom toujours la colonne. Un corrigé qui a de tels noms ne note pas.
      """,
      """
      Inside a verb a bare name is a column first. A test that writes a variable so can be fooled \
      by an answer whose table has a column of that name: @name is always the variable, .name \
      always the column. A key that has such names does not grade.
      """),
    as: .outline,
    example: "assert t.filter(gwp > seuil).rows() == 1",
    mended: "assert t.filter(gwp > @seuil).rows() == 1")

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "une colonne de l'élève pourrait prendre la place de \(name)",
      "a column of the pupil's could take the place of \(name)")
  }

  package var help: Bilingual? {
    Bilingual(
      "@\(name) est toujours la variable, .\(name) toujours la colonne",
      "@\(name) is always the variable, .\(name) always the column")
  }
}

/// A key whose tests an answer could bend.
package struct KeyCanBeBent: Fault {
  package static let entry = FaultEntry(
    "F564", .error,
    page: Bilingual(
      """
      Les tests du cahier laissent une réponse décider de ce qu'ils comparent (F563). Rien n'est \
      noté avant que le cahier soit corrigé ; le code de sortie est 65.
      """,
      """
      The notebook's tests let an answer decide what they compare (F563). Nothing is marked before \
      the notebook is mended; the exit code is 65.
      """),
    as: .outline,
    example: "etude grade cours.md copies",
    mended: "etude check cours.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) ne note pas : ses tests peuvent être trompés",
      "\(path) does not grade: its tests can be fooled")
  }

  package var help: Bilingual? {
    Bilingual("corrigez ces noms, puis : etude check", "mend these names, then: etude check")
  }
}

/// A notebook of which nothing is made, since a check refuses it.
package struct NotebookRefused: Fault {
  package static let entry = FaultEntry(
    "F565", .error,
    page: Bilingual(
      """
      Ce que etude check refuse ne donne ni version élève ni notes : un bloc mal écrit y \
      laisserait une solution, ou noterait de travers.
      """,
      """
      What etude check refuses gives neither a student's version nor marks: a misspelt block would \
      leave a solution in it, or mark wrongly.
      """),
    as: .outline,
    example: "```etude soluton #e1",
    mended: "```etude solution #e1")

  let path: String
  let reason: Bilingual

  package init(_ path: String, _ reason: Bilingual) { (self.path, self.reason) = (path, reason) }

  package var message: Bilingual {
    Bilingual("\(path) : \(reason.french)", "\(path): \(reason.english)")
  }

  package var help: Bilingual? {
    Bilingual("corrigez, puis : etude check", "mend it, then: etude check")
  }
}

/// A folder that holds the feedback of other pupils.
package struct FolderOfAnotherClass: Fault {
  package static let entry = FaultEntry(
    "F566", .error,
    page: Bilingual(
      """
      Le dossier des notes contient le retour d'un élève qui n'est pas parmi ces copies : deux \
      classes s'y mêleraient. Rien n'y est écrit.
      """,
      """
      The folder of the marks holds the feedback of a pupil who is not among these copies: two \
      classes would mix there. Nothing is written into it.
      """),
    as: .outline,
    example: "etude grade cours.md classe-b -o notes-a",
    mended: "etude grade cours.md classe-b -o notes-b")

  let folder: String
  let file: String

  package init(_ folder: String, file: String) { (self.folder, self.file) = (folder, file) }

  package var message: Bilingual {
    Bilingual(
      "\(folder) contient les notes d'autres élèves : \(file)",
      "\(folder) holds the marks of other pupils: \(file)")
  }

  package var help: Bilingual? {
    Bilingual(
      "donnez un autre dossier après -o, ou videz celui-là",
      "give another folder after -o, or empty that one")
  }
}

/// A scale of marks that is none.
package struct MalformedScale: Fault {
  package static let entry = FaultEntry(
    "F567", .error,
    page: Bilingual(
      "La note maximale est un nombre plus grand que 0.", "The highest mark is a number above 0."),
    as: .outline,
    example: "etude grade cours.md copies --sur 0",
    mended: "etude grade cours.md copies --sur 20")

  let scale: Double

  package init(_ scale: Double) { self.scale = scale }

  package var message: Bilingual {
    Bilingual("la note ne peut pas être sur \(scale)", "marks cannot be out of \(scale)")
  }

  package var help: Bilingual? { Bilingual("par exemple --sur 20", "for example --out-of 20") }
}

/// A date by which copies were due that is none.
package struct MalformedDueDate: Fault {
  package static let entry = FaultEntry(
    "F569", .error,
    page: Bilingual(
      "La date limite est un jour, avec une heure ou sans.",
      "The due date is a day, with a time or without."),
    as: .outline,
    example: "etude grade cours.md copies --avant vendredi",
    mended: "etude grade cours.md copies --avant \"2026-11-20 18:00\"")

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual { Bilingual("\(text) n'est pas une date", "\(text) is no date") }

  package var help: Bilingual? {
    Bilingual("par exemple --avant \"2026-11-20 18:00\"", "for example --due \"2026-11-20 18:00\"")
  }
}

/// A pupil to be graded anew of whom there is no copy, or no row.
package struct NoSuchPupil: Fault {
  package static let entry = FaultEntry(
    "F570", .error,
    page: Bilingual(
      """
      --seul note de nouveau une copie, dont le nom est celui de la table des notes. Avec -o, sa \
      ligne remplace celle d'avant ; le dossier doit être celui de ces exercices.
      """,
      """
      --only grades one copy anew, by the name that it has in the table of marks. With -o its row \
      takes the place of the one before; the folder must be that of these exercises.
      """),
    as: .outline,
    example: "etude grade cours.md copies --seul Dupond",
    mended: "etude grade cours.md copies --seul \"DUPONT Élise\"")

  let name: String
  let folder: String?

  package init(_ name: String, in folder: String? = nil) {
    (self.name, self.folder) = (name, folder)
  }

  package var message: Bilingual {
    guard let folder else {
      return Bilingual("aucune copie de \(name)", "there is no copy of \(name)")
    }
    return Bilingual(
      "\(folder) n'a pas de ligne à remplacer pour \(name)",
      "\(folder) has no row to replace for \(name)")
  }

  package var help: Bilingual? {
    folder.map { _ in
      Bilingual("notez toute la classe, sans --seul", "grade the whole class, without --only")
    }
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let grading: [FaultEntry] = [
    MessageTellsSolution.entry, UngradableExercise.entry, NumberSurvives.entry,
    NothingToGrade.entry, NoCopyToGrade.entry, ReferenceLosesPoints.entry, NameOpenToColumn.entry,
    KeyCanBeBent.entry, NotebookRefused.entry, FolderOfAnotherClass.entry, MalformedScale.entry,
    MalformedDueDate.entry, NoSuchPupil.entry,
  ]
}

package import Styling

/// A file that stands where a lesson would keep the pupil's work.
package struct NotAJournal: Fault {
  package static let entry = FaultEntry(
    "F590", .error,
    page: Bilingual(
      """
      Une leçon garde le travail de l'élève dans un journal : « cours.journal.md » à côté de \
      « cours.md ». Un autre fichier porte déjà ce nom ; étude n'y touche pas.
      """,
      """
      A lesson keeps the pupil's work in a journal: "cours.journal.md" beside "cours.md". \
      Another file has that name already; étude leaves it alone.
      """),
    as: .outline,
    example: "etude lesson cours.md",
    mended: "mv cours.journal.md autre.md")

  let path: String
  let lesson: String

  package init(_ path: String, of lesson: String) { (self.path, self.lesson) = (path, lesson) }

  package var message: Bilingual {
    Bilingual(
      "\(path) existe et n'est pas le journal de \(lesson)",
      "\(path) exists and is not the journal of \(lesson)")
  }

  package var help: Bilingual? {
    Bilingual(
      "donnez-lui un autre nom : la leçon garde là votre travail",
      "give it another name: the lesson keeps your work there")
  }
}

/// A journal that cannot be written.
package struct JournalNotKept: Fault {
  package static let entry = FaultEntry(
    "F591", .warning,
    page: Bilingual(
      """
      Le journal s'écrit à côté du cahier. Dans un dossier où l'on ne peut écrire, la leçon \
      continue, mais rien n'en reste une fois fermée.
      """,
      """
      The journal is written beside the notebook. In a folder that cannot be written to the \
      lesson goes on, but nothing of it is left once it is closed.
      """),
    as: .outline,
    example: "etude lesson /usr/share/cours.md",
    mended: "etude lesson cours.md")

  let path: String
  let reason: Bilingual

  package init(_ path: String, because reason: Bilingual) {
    (self.path, self.reason) = (path, reason)
  }

  package var message: Bilingual {
    Bilingual(
      "votre travail n'est pas gardé : \(reason.french)",
      "your work is not kept: \(reason.english)")
  }

  package var help: Bilingual? {
    Bilingual(
      "copiez le cahier dans un dossier à vous, puis : etude leçon \(path)",
      "copy the notebook into a folder of yours, then: etude lesson \(path)")
  }
}

/// A journal that another lesson is writing.
package struct JournalInUse: Fault {
  package static let entry = FaultEntry(
    "F593", .error,
    page: Bilingual(
      """
      La même leçon est ouverte dans une autre fenêtre, qui écrit le journal : deux à la fois \
      s'effaceraient l'une l'autre. Une leçon fermée, même brutalement, libère son journal.
      """,
      """
      The same lesson is open in another window, which writes the journal: two at a time would \
      undo each other. A lesson that is closed, even by force, gives its journal free.
      """),
    as: .outline,
    example: "etude lesson cours.md",
    mended: "etude lesson copie.md")

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "\(path) sert déjà à une leçon ouverte ailleurs",
      "\(path) is in use by a lesson that is open elsewhere")
  }

  package var help: Bilingual? {
    Bilingual(
      "continuez dans l'autre fenêtre, ou fermez-la", "go on in the other window, or close it")
  }
}

/// A journal that somebody else has changed during the lesson.
package struct JournalChangedOutside: Fault {
  package static let entry = FaultEntry(
    "F594", .warning,
    page: Bilingual(
      """
      Pendant la leçon, un autre programme a modifié le journal. La leçon écrit le sien, et garde \
      ce qu'elle a trouvé sous un autre nom : rien n'est perdu.
      """,
      """
      During the lesson another program has changed the journal. The lesson writes its own, and \
      keeps what it found under another name: nothing is lost.
      """),
    as: .outline,
    example: "etude lesson cours.md",
    mended: "etude lesson cours.md")

  let path: String
  let aside: String

  package init(_ path: String, aside: String) { (self.path, self.aside) = (path, aside) }

  package var message: Bilingual {
    Bilingual(
      "\(path) a changé au dehors ; cette version est gardée dans \(aside)",
      "\(path) has changed outside; that version is kept in \(aside)")
  }
}

/// A lesson whose text is no longer what the pupil was given.
package struct LessonChanged: Fault {
  package static let entry = FaultEntry(
    "F592", .note,
    page: Bilingual(
      """
      Le cahier n'est plus celui de la dernière séance. Les réponses justes sont reprises par \
      l'identifiant de leur exercice et vérifiées de nouveau ; l'ancien journal reste à côté.
      """,
      """
      The notebook is no longer that of the last sitting. Right answers are taken over by the \
      id of their exercise and checked again; the old journal stays beside it.
      """),
    as: .outline,
    example: "etude lesson cours.md",
    mended: "etude lesson cours.md")

  let lesson: String
  let aside: String

  package init(_ lesson: String, aside: String) { (self.lesson, self.aside) = (lesson, aside) }

  package var message: Bilingual {
    Bilingual(
      "\(lesson) a changé ; vos réponses sont reprises, l'ancien journal est \(aside)",
      "\(lesson) has changed; your answers are kept, the old journal is \(aside)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let lessons: [FaultEntry] = [
    NotAJournal.entry, JournalNotKept.entry, LessonChanged.entry, JournalInUse.entry,
    JournalChangedOutside.entry,
  ]
}

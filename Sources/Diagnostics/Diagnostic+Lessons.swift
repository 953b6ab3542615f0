public import Styling

/// Phase F, continued: lessons.
extension Diagnostic {
  /// A file that stands where a lesson would keep the pupil's work.
  public static func notAJournal(_ path: String, of lesson: String) -> Diagnostic {
    Diagnostic(
      "F590",
      Bilingual(
        "\(path) existe et n'est pas le journal de \(lesson)",
        "\(path) exists and is not the journal of \(lesson)"),
      help: Bilingual(
        "donnez-lui un autre nom : la leçon garde là votre travail",
        "give it another name: the lesson keeps your work there"))
  }

  /// A journal that cannot be written.
  public static func journalNotKept(_ path: String, because reason: Bilingual) -> Diagnostic {
    Diagnostic(
      "F591", .warning,
      Bilingual(
        "votre travail n'est pas gardé : \(reason.french)",
        "your work is not kept: \(reason.english)"),
      help: Bilingual(
        "copiez le cahier dans un dossier à vous, puis : etude leçon \(path)",
        "copy the notebook into a folder of yours, then: etude lesson \(path)"))
  }

  /// A lesson whose text is no longer what the pupil was given.
  public static func lessonChanged(_ lesson: String, aside: String) -> Diagnostic {
    Diagnostic(
      "F592", .note,
      Bilingual(
        "\(lesson) a changé ; vos réponses sont reprises, l'ancien journal est \(aside)",
        "\(lesson) has changed; your answers are kept, the old journal is \(aside)"))
  }
}

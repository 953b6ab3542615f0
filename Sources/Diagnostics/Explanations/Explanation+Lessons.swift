import Styling

/// Lessons, phase F, at length.
extension Explanation {
  static let lessons: [Explanation] = [
    Explanation(
      "F590",
      Bilingual(
        """
        Une leçon garde le travail de l'élève dans un journal : « cours.journal.md » à côté de \
        « cours.md ». Un autre fichier porte déjà ce nom ; étude n'y touche pas.
        """,
        """
        A lesson keeps the pupil's work in a journal: "cours.journal.md" beside "cours.md". \
        Another file has that name already; étude leaves it alone.
        """),
      .outline, "etude lesson cours.md", repaired: "mv cours.journal.md autre.md"),
    Explanation(
      "F591",
      Bilingual(
        """
        Le journal s'écrit à côté du cahier. Dans un dossier où l'on ne peut écrire, la leçon \
        continue, mais rien n'en reste une fois fermée.
        """,
        """
        The journal is written beside the notebook. In a folder that cannot be written to the \
        lesson goes on, but nothing of it is left once it is closed.
        """),
      .outline, "etude lesson /usr/share/cours.md", repaired: "etude lesson cours.md"),
    Explanation(
      "F592",
      Bilingual(
        """
        Le cahier n'est plus celui de la dernière séance. Les réponses justes sont reprises par \
        l'identifiant de leur exercice et vérifiées de nouveau ; l'ancien journal reste à côté.
        """,
        """
        The notebook is no longer that of the last sitting. Right answers are taken over by the \
        id of their exercise and checked again; the old journal stays beside it.
        """),
      .outline, "etude lesson cours.md", repaired: "etude lesson cours.md"),
  ]
}

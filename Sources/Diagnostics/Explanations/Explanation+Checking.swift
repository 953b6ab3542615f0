import Styling

/// Checking and accepting notebooks, phase F, at length.
extension Explanation {
  static let checking: [Explanation] = [
    Explanation(
      "F533",
      Bilingual(
        """
        Le cahier porte l'empreinte de ses données (« empreintes »), et un fichier n'a plus la \
        sienne : les sorties peuvent différer sans que le code soit en cause.
        """,
        """
        The notebook holds a digest of its data ("digests"), and a file no longer has its own: \
        outputs may differ without any fault in the code.
        """),
      .outline, "etude check cahier.md --data donnees_2025",
      repaired: "etude accept --empreintes cahier.md --data donnees_2025"),
    Explanation(
      "F535",
      Bilingual(
        "Parmi plusieurs fichiers, ceux dont l'en-tête n'a pas « etude: 1 » sont passés.",
        "Among several files, those whose front matter lacks \"etude: 1\" are skipped."),
      .outline, "etude check README.md notebooks/etude.md",
      repaired: "etude check notebooks/etude.md"),
    Explanation(
      "F536",
      Bilingual(
        """
        « --until » attend l'identifiant d'une cellule, une ligne du fichier, ou le titre d'une \
        section, exécutée jusqu'à sa fin.
        """,
        """
        "--until" takes the id of a cell, a line of the file, or the title of a section, which \
        runs to its end.
        """),
      .outline, "etude run notebooks/etude.md --until \"#inconnue\"",
      repaired: "etude run notebooks/etude.md --until \"#pologne\""),
    Explanation(
      "F537",
      Bilingual(
        """
        Le fichier a été modifié entre sa lecture et l'écriture ; ce qui vient d'y être écrit est \
        gardé.
        """,
        """
        The file was changed between its reading and its writing; what was just written to it is \
        kept.
        """),
      .outline, "etude accept cahier.md", repaired: "etude accept cahier.md"),
    Explanation(
      "F538",
      Bilingual(
        "« etude new » n'écrase aucun fichier.", "\"etude new\" overwrites no file."),
      .outline, "etude new notebooks/etude.md", repaired: "etude new cahier.md"),
    Explanation(
      "F539",
      Bilingual(
        """
        Une cellule échoue et aucun bloc « erreur » ne l'annonce. Une erreur n'est enregistrée \
        que sur demande : sinon une faute passerait pour un résultat.
        """,
        """
        A cell fails and no "error" block announces it. An error is only stored on request: else \
        a fault would pass for a result.
        """),
      .outline, "etude accept cahier.md", repaired: "etude accept --avec-erreurs cahier.md"),
  ]
}

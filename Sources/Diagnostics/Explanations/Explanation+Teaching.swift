import Styling

/// Exercises, their proofs and their grading, phase F, at length.
extension Explanation {
  static let teaching: [Explanation] = [
    Explanation(
      "F550",
      Bilingual(
        "Pendant une notation, le code ne lit que le dossier de données et les tables d'étude.",
        "While copies are graded, code reads the data folder and étude's own tables only."),
      .outline, "read_text(\"/etc/passwd\")", repaired: "read_csv(\"mesures.csv\")"),
    Explanation(
      "F551",
      Bilingual(
        "Pendant une notation, le code n'écrit aucun fichier.",
        "While copies are graded, code writes no file."),
      .outline, "cons_ia.write_csv(\"export.csv\")", repaired: "cons_ia.head()"),
    Explanation(
      "F552",
      Bilingual(
        """
        La version élève montrerait une ligne de la solution, dans le texte, un indice ou une \
        autre cellule. Rien n'est écrit tant qu'elle y est.
        """,
        """
        The student's version would show a line of the solution, in the text, a hint or another \
        cell. Nothing is written as long as it does.
        """),
      .outline, "indice : écrivez x = total / 3", repaired: "indice : divisez le total"),
    Explanation(
      "F553",
      Bilingual(
        "La version élève doit porter un autre nom que le cahier du professeur.",
        "The student's version must have another name than the teacher's notebook."),
      .outline, "etude student cours.md -o cours.md",
      repaired: "etude student cours.md -o cours-eleve.md"),
    Explanation(
      "F554",
      Bilingual(
        "Un exercice dont l'énoncé, tel quel, passe tous les tests ne vérifie rien.",
        "An exercise whose starter passes all tests as it stands verifies nothing."),
      .outline, "exercice : x = 2, test : assert x > 1",
      repaired: "exercice : x = ____, test : assert x > 1"),
    Explanation(
      "F555",
      Bilingual(
        "La solution du professeur doit passer les tests publics et cachés de son exercice.",
        "The teacher's solution must pass the public and hidden tests of its exercise."),
      .outline, "solution : x = 1, test : assert x > 1",
      repaired: "solution : x = 2, test : assert x > 1"),
    Explanation(
      "F556",
      Bilingual(
        "Chaque réponse fausse doit être refusée par au moins un test de l'exercice.",
        "Each wrong answer must be refused by at least one test of the exercise."),
      .outline, "réponse-fausse : x = 9, test : assert x > 1",
      repaired: "réponse-fausse : x = 9, test : assert x == 2"),
    Explanation(
      "F557",
      Bilingual(
        """
        L'élève lit le message d'un test caché qui échoue : il ne doit pas contenir la valeur que \
        la solution calcule.
        """,
        """
        A student reads the message of a hidden test that fails: it must not contain the value \
        that the solution computes.
        """),
      .outline, "assert x == 14.2, \"Il fallait 14,2.\"",
      repaired: "assert x == 14.2, \"Divisez dans l'autre sens.\""),
    Explanation(
      "F558",
      Bilingual(
        "Un exercice noté a un identifiant à lui seul (#e1), une solution et au moins un test.",
        "A graded exercise has an id of its own (#e1), a solution and at least one test."),
      .outline, "```etude exercice", repaired: "```etude exercice #e1 points=2"),
    Explanation(
      "F559",
      Bilingual(
        """
        Un nombre d'au moins quatre chiffres se trouve à la fois dans ce que la version élève \
        retire et dans ce qu'elle garde. Ce n'est pas forcément la réponse : vérifiez.
        """,
        """
        A number of at least four digits stands both in what the student's version removes and in \
        what it keeps. It need not be the answer: make sure.
        """),
      .outline, "On trouve 14,225 fois plus.", repaired: "On trouve bien plus."),
    Explanation(
      "F560",
      Bilingual(
        "Aucun exercice du cahier n'a à la fois un identifiant et un test.",
        "No exercise of the notebook has both an id and a test."),
      .outline, "etude grade notebooks/etude.md copies", repaired: "etude grade cours.md copies"),
    Explanation(
      "F561",
      Bilingual(
        "Les chemins donnés ne contiennent aucun cahier .md.",
        "The paths given hold no notebook (.md)."),
      .outline, "etude grade cours.md vide", repaired: "etude grade cours.md copies"),
    Explanation(
      "F562",
      Bilingual(
        """
        Avant les copies, les solutions du cahier sont notées comme elles : celle-ci n'obtient pas \
        ses points, et des réponses justes risquent d'être refusées.
        """,
        """
        Before the copies, the solutions of the notebook are graded as they are: this one does not \
        earn its points, and right answers may be refused.
        """),
      .outline, "solution : x = 1, test : assert x > 1",
      repaired: "solution : x = 2, test : assert x > 1"),
  ]
}

public import Styling

/// Phase F, continued: exercises, their proofs and their grading.
extension Diagnostic {
  /// Graded code that reads what is no data.
  public static func fileOutsideData(_ path: String) -> Diagnostic {
    Diagnostic(
      "F550",
      Bilingual(
        "fichier hors du dossier de données : \(path)", "file outside the data folder: \(path)"),
      help: Bilingual(
        "une réponse notée ne lit que les données du cours",
        "a graded answer reads the data of the course only"))
  }

  /// Graded code that writes.
  public static func writingRefused(_ path: String) -> Diagnostic {
    Diagnostic(
      "F551",
      Bilingual("écriture refusée : \(path)", "writing refused: \(path)"),
      help: Bilingual(
        "une réponse notée n'écrit aucun fichier", "a graded answer writes no file"))
  }

  /// A line of a solution that the student's version would show.
  public static func solutionShows(_ line: String, exercise: String) -> Diagnostic {
    Diagnostic(
      "F552",
      Bilingual(
        "une ligne de la solution de \(exercise) reste visible ici",
        "a line of the solution of \(exercise) stays visible here"),
      help: Bilingual(
        "retirez-la d'ici, ou mettez-la dans l'énoncé : \(line)",
        "remove it here, or put it into the starter: \(line)"))
  }

  /// A student's version that would replace its own source.
  public static func studentReplacesTeacher(_ path: String) -> Diagnostic {
    Diagnostic(
      "F553",
      Bilingual(
        "\(path) est le cahier du professeur : il serait perdu",
        "\(path) is the teacher's notebook: it would be lost"),
      help: Bilingual("donnez un autre nom après -o", "give another name after -o"))
  }

  /// A starter that passes all tests.
  public static func starterPasses(_ exercise: String) -> Diagnostic {
    Diagnostic(
      "F554",
      Bilingual(
        "l'énoncé de \(exercise) passe déjà tous les tests",
        "the starter of \(exercise) passes all tests already"),
      help: Bilingual(
        "laissez-y un trou (____) ou ajoutez un test", "leave a gap (____) in it or add a test"))
  }

  /// A solution that is refused.
  public static func solutionFails(_ exercise: String, because reason: Bilingual) -> Diagnostic {
    Diagnostic(
      "F555",
      Bilingual(
        "la solution de \(exercise) est refusée : \(reason.french)",
        "the solution of \(exercise) is refused: \(reason.english)"))
  }

  /// A wrong answer that no test refuses.
  public static func wrongAnswerPasses(_ exercise: String) -> Diagnostic {
    Diagnostic(
      "F556",
      Bilingual(
        "cette réponse fausse à \(exercise) passe tous les tests",
        "this wrong answer to \(exercise) passes all tests"),
      help: Bilingual("ajoutez un test qui la refuse", "add a test that refuses it"))
  }

  /// A hidden test whose message tells the answer.
  public static func messageTellsSolution(_ value: String, exercise: String) -> Diagnostic {
    Diagnostic(
      "F557",
      Bilingual(
        "ce message donne la réponse de \(exercise) : \(value)",
        "this message tells the answer of \(exercise): \(value)"),
      help: Bilingual(
        "dites ce qui est faux, sans la valeur attendue",
        "say what is wrong, without the expected value"))
  }

  /// An exercise that nothing can grade, and what it lacks.
  public static func ungradableExercise(_ exercise: String, lacks: Bilingual) -> Diagnostic {
    Diagnostic(
      "F558",
      Bilingual(
        "\(exercise) ne peut pas être noté : \(lacks.french)",
        "\(exercise) cannot be graded: \(lacks.english)"))
  }

  /// A number of what was removed that the student still reads elsewhere.
  public static func numberSurvives(_ number: String) -> Diagnostic {
    Diagnostic(
      "F559", .warning,
      Bilingual(
        "ce nombre figure aussi dans ce qui est retiré : \(number)",
        "this number also stands in what is removed: \(number)"),
      help: Bilingual(
        "vérifiez qu'il ne donne pas la réponse", "make sure that it does not tell the answer"))
  }

  /// A notebook without an exercise that can be graded.
  public static func nothingToGrade(_ path: String) -> Diagnostic {
    Diagnostic(
      "F560",
      Bilingual("\(path) n'a aucun exercice à noter", "\(path) has no exercise to grade"),
      help: Bilingual(
        "un exercice noté a un identifiant (#e1) et au moins un test",
        "a graded exercise has an id (#e1) and at least one test"))
  }

  /// Paths among which there is no copy.
  public static func noCopies() -> Diagnostic {
    Diagnostic(
      "F561", Bilingual("aucune copie à noter", "no copy to grade"),
      help: Bilingual(
        "donnez des cahiers .md, ou un dossier qui en contient",
        "give notebooks (.md), or a folder that holds some"))
  }

  /// A reference whose own solutions do not earn their points.
  public static func referenceLosesPoints(_ exercise: String, _ reason: Bilingual) -> Diagnostic {
    Diagnostic(
      "F562", .warning,
      Bilingual(
        "la solution de \(exercise) n'obtient pas ses points : \(reason.french)",
        "the solution of \(exercise) does not earn its points: \(reason.english)"),
      help: Bilingual("lancez etude check sur ce cahier", "run etude check on this notebook"))
  }
}

public import Styling

/// Phase F, continued: notebooks.
extension Diagnostic {
  /// A file that cannot be used as a notebook, and why.
  public static func malformedNotebook(
    _ what: Bilingual, help: Bilingual? = nil, note: Bilingual? = nil
  ) -> Diagnostic {
    Diagnostic("F520", what, help: help, note: note)
  }

  /// Something of a notebook that was probably not meant.
  public static func notebookWarning(_ what: Bilingual, help: Bilingual? = nil) -> Diagnostic {
    Diagnostic("F521", .warning, what, help: help)
  }

  /// `-p name=value` with a name that the notebook does not declare.
  public static func undeclaredParameter(_ name: String, declared: [String]) -> Diagnostic {
    let list = declared.joined(separator: ", ")
    return Diagnostic(
      "F522",
      Bilingual(
        "ce cahier ne déclare pas de paramètre \(name)",
        "this notebook declares no parameter \(name)"),
      help: declared.isEmpty
        ? Bilingual(
          "ajoutez « paramètres : » en tête du cahier, ou retirez -p",
          "add \"parameters:\" at the head of the notebook, or leave -p out")
        : Bilingual("paramètres déclarés : \(list)", "declared parameters: \(list)"))
  }

  /// A cell that should fail and did not.
  public static func expectedErrorMissing(_ code: String?) -> Diagnostic {
    let french = code.map { "l'erreur \($0)" } ?? "une erreur"
    let english = code.map { "error \($0)" } ?? "an error"
    return Diagnostic(
      "F523",
      Bilingual("cette cellule devait produire \(french)", "this cell should give \(english)"),
      help: Bilingual(
        "corrigez la cellule ou retirez le bloc « erreur » qui la suit",
        "mend the cell or remove the \"error\" block after it"))
  }

  /// A cell that failed, otherwise than it should.
  public static func expectedAnotherError(_ expected: String, got: String) -> Diagnostic {
    Diagnostic(
      "F524",
      Bilingual(
        "cette cellule devait produire l'erreur \(expected), et non \(got)",
        "this cell should give error \(expected), not \(got)"))
  }

  /// A value in the prose that cannot stand in a sentence, such as a table.
  public static func valueIsNoText() -> Diagnostic {
    Diagnostic(
      "F525",
      Bilingual(
        "une valeur dans le texte est un nombre, un texte ou une liste",
        "a value in the prose is a number, a text or a list"),
      help: Bilingual(
        "montrez un tableau ou un graphique dans une cellule",
        "show a table or a plot in a cell"))
  }

  /// Code between the comments of a value in the prose that is no single expression.
  public static func valueIsNoExpression() -> Diagnostic {
    Diagnostic(
      "F526",
      Bilingual(
        "une valeur dans le texte est une seule expression",
        "a value in the prose is one expression"))
  }
}

import Styling

/// Pictures that cannot be drawn or written.
extension Diagnostic {
  /// A part of a whole below 0.
  public static func negativePart(column: String, function: String) -> Diagnostic {
    Diagnostic(
      "D462",
      Bilingual(
        "\(function) : une valeur négative\(column.isEmpty ? "" : " dans \(column)") n'est part de rien",
        "\(function): a negative value\(column.isEmpty ? "" : " in \(column)") is part of nothing"),
      help: Bilingual("bars les montre côte à côte", "bars shows them side by side"))
  }

  /// `save("figure.pdf")`.
  public static func unknownPictureForm(_ path: String) -> Diagnostic {
    Diagnostic(
      "F508",
      Bilingual(
        "la terminaison de \"\(path)\" n'est pas celle d'une image",
        "the ending of \"\(path)\" is not that of a picture"),
      help: Bilingual(
        "\"figure.svg\", \".png\" ou \".txt\"", "\"figure.svg\", \".png\" or \".txt\""))
  }

  /// A PNG without the program that makes it.
  public static func noRenderer(_ program: String) -> Diagnostic {
    Diagnostic(
      "F509",
      Bilingual("\(program) manque pour écrire un PNG", "\(program) is missing to write a PNG"),
      help: Bilingual(
        "sudo apt install librsvg2-bin, ou enregistrez en .svg",
        "sudo apt install librsvg2-bin, or save as .svg"))
  }
}

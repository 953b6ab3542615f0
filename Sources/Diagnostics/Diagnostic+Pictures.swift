public import Styling

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

  /// The program that makes PNGs, where it ends in failure.
  public static func rendererFailed(_ program: String, saying words: String) -> Diagnostic {
    let colon = words.isEmpty ? Bilingual("", "") : Bilingual(" : \(words)", ": \(words)")
    return Diagnostic(
      "F586",
      Bilingual(
        "\(program) n'a pas écrit le PNG\(colon.french)",
        "\(program) did not write the PNG\(colon.english)"),
      help: Bilingual("enregistrez en .svg", "save as .svg"))
  }

  /// Columns that one axis should carry, in units of different dimensions.
  public static func unitsDiffer(_ columns: [(name: String, unit: String)]) -> Diagnostic {
    let words = { (and: String, none: String) in
      columns.map { "\($0.name) (\($0.unit.isEmpty ? none : $0.unit))" }
        .joined(separator: " \(and) ")
    }
    return Diagnostic(
      "D492",
      Bilingual(
        "ces colonnes ne vont pas sur un même axe : \(words("et", "sans unité"))",
        "these columns do not go on one axis: \(words("and", "no unit"))"),
      help: Bilingual(
        "une image pour chacune, ou scatter(table, x, y) : un axe pour chacune",
        "a picture for each, or scatter(table, x, y): an axis for each"))
  }

  /// `radar` with one or two axes.
  public static func tooFewAxes(_ count: Int) -> Diagnostic {
    Diagnostic(
      "D493",
      Bilingual(
        "un radar a trois axes au moins, celui-ci en aurait \(count)",
        "a radar has at least three axes, this one would have \(count)"),
      help: Bilingual(
        "deux colonnes se comparent mieux avec scatter(table, x, y), une avec bars",
        "two columns compare better with scatter(table, x, y), one with bars"))
  }

  /// An axis of a radar, which starts at 0, without a length to divide.
  public static func axisNotPositive(_ axis: String, hasNegative: Bool) -> Diagnostic {
    let why =
      hasNegative
      ? Bilingual("a une valeur négative", "has a negative value")
      : Bilingual("n'a aucune valeur positive", "has no positive value")
    return Diagnostic(
      "D494",
      Bilingual(
        "un axe de radar va de 0 à son maximum : \(axis) \(why.french)",
        "an axis of a radar goes from 0 to its maximum: \(axis) \(why.english)"),
      help: Bilingual(
        "retirez cette colonne, ou montrez-la avec bars",
        "leave this column out, or show it with bars"
      ))
  }

  /// What `plot` has chosen.
  public static func markChosen(_ mark: Bilingual, by function: String, code: String) -> Diagnostic
  {
    Diagnostic(
      "D495", .note,
      Bilingual(
        "\(function) a choisi \(mark.french)", "\(function) has chosen \(mark.english)"),
      help: Bilingual("s'écrit aussi \(code)", "can be written \(code)"))
  }

  /// Groups of a column beyond the colours.
  public static func tooManyGroups(
    _ count: Int, in column: String, most: Int, examples: [String]
  ) -> Diagnostic {
    let list = "[" + examples.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    let code = "filter(\(column.contains(" ") ? "`\(column)`" : column) in \(list))"
    return Diagnostic(
      "D496", .note,
      Bilingual(
        "\(column) fait \(count) séries pour \(most) couleurs : elles reviennent après la sixième",
        "\(column) makes \(count) series for \(most) colours: they come back after the sixth"),
      help: Bilingual(
        "gardez-en \(most) au plus, par exemple \(code), ou réunissez les plus petites",
        "keep at most \(most), for example \(code), or join the smallest"))
  }

  /// Series beyond the colours.
  public static func tooManySeries(_ count: Int, most: Int) -> Diagnostic {
    Diagnostic(
      "D497", .note,
      Bilingual(
        "\(count) séries pour \(most) couleurs : elles reviennent après la sixième",
        "\(count) series for \(most) colours: they come back after the sixth"),
      help: Bilingual(
        "choisissez moins de colonnes (A, B ou A..F), ou moins de groupes",
        "choose fewer columns (A, B or A..F), or fewer groups"))
  }

  /// Several columns where one is drawn.
  public static func severalColumns(
    _ names: [String], for parameter: String, function: String
  ) -> Diagnostic {
    let list = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? "…" : "")
    return Diagnostic(
      "D498",
      Bilingual(
        "\(function) : \(parameter) est une seule colonne, en voici \(names.count) : \(list)",
        "\(function): \(parameter) is one column, here are \(names.count): \(list)"),
      help: Bilingual(
        "choisissez-en une ; bars, line et boxplot en montrent plusieurs",
        "choose one; bars, line and boxplot show several"))
  }
}

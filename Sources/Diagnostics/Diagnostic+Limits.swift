import Styling

/// Phase L: limits that keep a session alive.
extension Diagnostic {
  /// A function that calls itself without end.
  public static func recursionTooDeep(_ name: String, depth: Int) -> Diagnostic {
    Diagnostic(
      "L610",
      Bilingual(
        "\(name) s'appelle elle-même plus de \(depth) fois",
        "\(name) calls itself more than \(depth) times"),
      help: Bilingual(
        "il manque un cas d'arrêt : if n == 0 then … else …",
        "a case that ends it is missing: if n == 0 then … else …"))
  }

  /// An integer that outgrew 64 bits.
  public static func integerBecameDouble() -> Diagnostic {
    Diagnostic(
      "L603", .note,
      Bilingual(
        "entier trop grand : le résultat est arrondi à 16 chiffres environ",
        "integer too large: the result is rounded to about 16 digits"))
  }

  /// A result past the largest double.
  public static func numberTooLarge() -> Diagnostic {
    Diagnostic(
      "L604",
      Bilingual(
        "le résultat dépasse le plus grand nombre possible", "the result exceeds the largest number"
      ),
      note: Bilingual("la limite est 1.8e308", "the limit is 1.8e308"))
  }

  /// The time limit of a run.
  public static func timeLimit(seconds: Double) -> Diagnostic {
    let seconds = (seconds * 1000).rounded() / 1000
    let shown = seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    return Diagnostic(
      "L606",
      Bilingual(
        "temps dépassé : la limite est \(shown) s", "out of time: the limit is \(shown) s"),
      help: Bilingual(
        "une boucle qui ne finit pas, ou trop de lignes ? sinon --limit-time",
        "a loop that never ends, or too many rows? else --limit-time"))
  }

  /// The memory limit of a run.
  public static func memoryLimit(bytes: Int) -> Diagnostic {
    let megabytes = max(bytes / 1_000_000, 1)
    return Diagnostic(
      "L607",
      Bilingual(
        "mémoire dépassée : la limite est \(megabytes) Mo",
        "out of memory: the limit is \(megabytes) MB"),
      help: Bilingual(
        "gardez moins de lignes ou de listes à la fois ; sinon --limit-memory",
        "keep fewer rows or lists at once; else --limit-memory"))
  }

  /// Values within values without end.
  public static func valueTooNested(limit: Int) -> Diagnostic {
    Diagnostic(
      "L608",
      Bilingual(
        "plus de \(limit) valeurs l'une dans l'autre",
        "more than \(limit) values within each other"),
      help: Bilingual(
        "pour allonger une liste : xs = append(xs, x)", "to lengthen a list: xs = append(xs, x)"))
  }

  /// A list, text or table past what a session holds.
  public static func resultTooLarge(_ size: String, limit: String) -> Diagnostic {
    Diagnostic(
      "L605",
      Bilingual(
        "résultat trop grand : \(size), la limite est \(limit)",
        "result too large: \(size), the limit is \(limit)"))
  }
}

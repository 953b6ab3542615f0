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

  /// A list, text or table past what a session holds.
  public static func resultTooLarge(_ size: String, limit: String) -> Diagnostic {
    Diagnostic(
      "L605",
      Bilingual(
        "résultat trop grand : \(size), la limite est \(limit)",
        "result too large: \(size), the limit is \(limit)"))
  }
}

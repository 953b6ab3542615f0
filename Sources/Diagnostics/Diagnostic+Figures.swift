import Styling

/// Phase D, continued: what figures computed from columns say.
extension Diagnostic {
  /// Pairs that a correlation or a fit left out because one of the two cells is missing.
  public static func pairsSkipped(_ count: Int, function: String) -> Diagnostic {
    let s = count > 1 ? "s" : ""
    return Diagnostic(
      "D450", .note,
      Bilingual(
        "\(function) ignore \(count) paire\(s) incomplète\(s)",
        "\(function) skips \(count) incomplete pair\(s)"))
  }

  /// Several values that are equally frequent, of which `mode` gives the first.
  public static func severalModes(_ count: Int, times: Int) -> Diagnostic {
    Diagnostic(
      "D451", .note,
      Bilingual(
        "\(count) valeurs reviennent \(times) fois ; voici la première dans l'ordre",
        "\(count) values occur \(times) times; this is the first in order"))
  }
}

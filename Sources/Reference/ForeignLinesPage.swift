import BuiltinKit
import ForeignLines
public import Styling

/// Lines of Python, pandas and seaborn beside étude's, as Markdown, from the table of them.
public struct ForeignLinesPage {
  private let tongue: Tongue
  private let isFunction: (String) -> Bool

  /// The page in `tongue`; a line that calls a function which does not exist is left out.
  public init(tongue: Tongue, isFunction: @escaping (String) -> Bool) {
    self.tongue = tongue
    self.isFunction = isFunction
  }

  /// The whole document.
  public var markdown: String {
    let sections = ForeignLine.Topic.allCases.map { topic in
      let rows = ForeignLine.all.filter { $0.topic == topic && isReady($0) }.map(row)
      let head = Bilingual("| ailleurs | ici |", "| elsewhere | here |")(tongue)
      return "## \(topic.title(tongue))\n\n"
        + ([head, "|---|---|"] + rows).joined(separator: "\n")
    }
    return ([head] + sections).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    Bilingual(
      """
      # Depuis Python

      Les lignes que l'on apporte de Python, pandas et seaborn, et celles d'étude. Une ligne de \
      gauche marquée ✓ s'exécute comme celle de droite, qu'une note montre. Qui tape une autre \
      reçoit celle de droite, avec ses propres noms, et `:réparer` l'applique. \
      Écrit par `etude reference --page python` : ne pas modifier à la main.
      """,
      """
      # From Python

      Lines that one brings from Python, pandas and seaborn, and étude's. A line on the left with \
      a ✓ runs as the one on the right, which a note shows. Whoever types another gets the one on \
      the right, with their own names, and `:fix` applies it. Written by \
      `etude reference --page python`: do not edit by hand.
      """)(tongue)
  }

  private func isReady(_ line: ForeignLine) -> Bool {
    line.ours.matches(of: /(?:def )?(\w+)\(/).allSatisfy {
      $0.output.0.hasPrefix("def ") || isFunction(String($0.output.1))
    }
  }

  private func row(_ line: ForeignLine) -> String {
    let theirs = line.theirs.replacing("|", with: "\\|")
    return "| `\(theirs)` | \(answer(line)) |"
  }

  private func answer(_ line: ForeignLine) -> String {
    guard line.ours.isEmpty else {
      let isSame = line.theirs == line.ours
      let ours = line.ours.replacing("|", with: "\\|")
      if isSame { return Bilingual("pareil", "the same")(tongue) }
      if case .translated = line.outcome { return "`\(ours)` ✓" }
      return "`\(ours)`"
    }
    if case .answered(let rewriting) = line.outcome {
      let sentences = [rewriting.message, rewriting.help].compactMap { $0?(tongue) }
      return sentences.joined(separator: Bilingual(" ; ", "; ")(tongue))
        .replacing("|", with: "\\|")
    }
    return Bilingual("rien à écrire", "nothing to write")(tongue)
  }
}

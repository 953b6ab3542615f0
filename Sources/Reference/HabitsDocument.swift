import BuiltinKit
import Habits
public import Styling

/// Lines of Python, pandas and seaborn beside étude's, as Markdown, from the table of habits.
public struct HabitsDocument {
  private let tongue: Tongue
  private let isFunction: (String) -> Bool

  /// The page in `tongue`; a line that calls a function which does not exist is left out.
  public init(tongue: Tongue, isFunction: @escaping (String) -> Bool) {
    self.tongue = tongue
    self.isFunction = isFunction
  }

  /// The whole document.
  public var markdown: String {
    let sections = Habit.Topic.allCases.map { topic in
      let rows = Habit.all.filter { $0.topic == topic && isReady($0) }.map(row)
      let head = tongue == .french ? "| ailleurs | ici |" : "| elsewhere | here |"
      return "## \(topic.title(tongue))\n\n"
        + ([head, "|---|---|"] + rows).joined(separator: "\n")
    }
    return ([head] + sections).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    tongue == .french
      ? """
      # Depuis Python

      Les lignes que l'on apporte de Python, pandas et seaborn, et celles d'étude. Qui tape une \
      ligne de gauche reçoit celle de droite, avec ses propres noms, et `:réparer` l'applique. \
      Écrit par `etude reference --page python` : ne pas modifier à la main.
      """
      : """
      # From Python

      Lines that one brings from Python, pandas and seaborn, and étude's. Whoever types a line on \
      the left gets the one on the right, with their own names, and `:fix` applies it. Written by \
      `etude reference --page python`: do not edit by hand.
      """
  }

  private func isReady(_ habit: Habit) -> Bool {
    habit.ours.matches(of: /(?:def )?(\w+)\(/).allSatisfy {
      $0.output.0.hasPrefix("def ") || isFunction(String($0.output.1))
    }
  }

  private func row(_ habit: Habit) -> String {
    let theirs = habit.theirs.replacing("|", with: "\\|")
    return "| `\(theirs)` | \(answer(habit)) |"
  }

  private func answer(_ habit: Habit) -> String {
    guard habit.ours.isEmpty else {
      let isSame = habit.theirs == habit.ours
      let ours = habit.ours.replacing("|", with: "\\|")
      return isSame ? (tongue == .french ? "pareil" : "the same") : "`\(ours)`"
    }
    if case .rewritten(let rewriting) = habit.answer {
      let words = [rewriting.message, rewriting.help].compactMap { $0?(tongue) }
      return words.joined(separator: tongue == .french ? " ; " : "; ")
        .replacing("|", with: "\\|")
    }
    return tongue == .french ? "rien à écrire" : "nothing to write"
  }
}

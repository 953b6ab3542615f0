import Evaluation
import Styling

/// A first visit: six lines, each told in a sentence and offered in grey, which → takes.
///
/// Whatever else is typed on the way runs as usual, and the visit waits.
final class Visit: DialogueGuide {
  private struct Step {
    let says: Bilingual
    let code: Bilingual
    /// True for the line that fails, so that its repair can be seen.
    var fails = false
  }

  private static let steps = [
    Step(
      says: Bilingual(
        "Une table : 23 modèles et leur énergie. → prend la ligne grise, Entrée l'exécute.",
        "A table: 23 models and their energy. → takes the grey line, Enter runs it."),
      code: Bilingual(same: "cons_ia.select(Model, Petite_conv).sort(-Petite_conv).head(3)")),
    Step(
      says: Bilingual(
        "Une faute de frappe : le message dit où, et quoi faire.",
        "A slip of the keys: the message says where, and what to do."),
      code: Bilingual(same: "mean(cons_ia.Petite_con)"), fails: true),
    Step(
      says: Bilingual(
        "La ligne corrigée est offerte en gris : → puis Entrée.",
        "The mended line is offered in grey: → then Enter."),
      code: Bilingual(same: "mean(cons_ia.Petite_conv)")),
    Step(
      says: Bilingual(
        "Le coût d'une petite conversation, écrite par des serveurs en France :",
        "The cost of a small conversation, written by servers in France:"),
      code: Bilingual(same: #"cost("gpt 4o", "FRA", "Petite_conv")"#)),
    Step(
      says: Bilingual(
        "Une question se pose en français.", "A question is asked in plain words."),
      code: Bilingual("c'est quoi un token ?", "what is a token?")),
    Step(
      says: Bilingual(
        "Une image, dans le terminal : le poids de l'électricité de chaque pays.",
        "A picture, in the terminal: the weight of each country's electricity."),
      code: Bilingual(same: "cout_pays.worldmap(name, gwp)")),
  ]

  private let tongue: Tongue
  private var step = 0
  /// The empty lines since the last step.
  private var emptyLines = 0

  init(_ tongue: Tongue) { self.tongue = tongue }

  private var current: Step? { Self.steps.indices.contains(step) ? Self.steps[step] : nil }

  var label: String {
    Bilingual("visite", "visit")(tongue) + " \(step + 1)/\(Self.steps.count)"
  }

  var offered: String? { nil }

  var proposal: String? { current?.code(tongue) }

  func begin(_ dialogue: Dialogue) { tell(dialogue) }

  func handleLine(_ line: String, in dialogue: Dialogue) -> Bool? {
    if case .empty = TypedLine(line) {
      emptyLines += 1
      if emptyLines > 1 { remind(dialogue) }
      return true
    }
    // The question is no code, of whose end the dialogue would tell.
    guard let current, line == current.code(tongue), case .help(let topic) = TypedLine(line) else {
      return nil
    }
    dialogue.showHelp(topic)
    advance(dialogue)
    return true
  }

  func codeEnded(_ code: String, with outcome: Outcome, in dialogue: Dialogue) {
    guard let current, code == current.code(tongue), current.fails == (outcome == .failed) else {
      return
    }
    advance(dialogue)
  }

  func end(_ dialogue: Dialogue) {}

  private func advance(_ dialogue: Dialogue) {
    step += 1
    emptyLines = 0
    guard current == nil else { return tell(dialogue) }
    dialogue.guide = nil
    dialogue.say(
      Bilingual(
        "Fin de la visite. help liste les fonctions, etude lesson ouvre les leçons ; à vous.",
        "End of the visit. help lists the functions, etude lesson opens the lessons; your turn."),
      .note)
  }

  /// Enter alone takes no line.
  private func remind(_ dialogue: Dialogue) {
    dialogue.say(
      Bilingual(
        "→ prend d'abord la ligne grise, puis Entrée l'exécute.",
        "→ takes the grey line first, then Enter runs it."), .text)
  }

  private func tell(_ dialogue: Dialogue) {
    if let current { dialogue.say(current.says, .text) }
  }
}

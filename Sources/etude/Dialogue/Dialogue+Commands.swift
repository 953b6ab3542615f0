import BuiltinKit
import Diagnostics
import Evaluation
import LineEditor
import Styling
import TextMatching
import Values

extension Dialogue {
  func showHelp(_ topic: String) {
    // As a text, a topic may have several words or be a word of the grammar.
    let quoted = Value.text(topic).inline(printer.display).plain
    evaluate(topic.isEmpty ? "help()" : "help(\(quoted))")
  }

  /// A command after `:`; false when the dialogue is over.
  func perform(_ command: DialogueCommand?, _ argument: String, _ editor: LineEditor) -> Bool {
    switch command {
    case .quit: return false
    case .help: showHelp(argument)
    case .repair: applyRepair()
    case .view: viewPicture()
    case .page: pageValue()
    case .tables: evaluate("tables()")
    case .variables: showVariables()
    case .history: showHistory(editor.pastStatements, with: argument)
    case .colours: chooseColours(argument)
    case .visit: beginVisit()
    case .forget: withArgument(.forget, argument, forget)
    case .time: withArgument(.time, argument, time)
    case .open: withArgument(.open, argument, open)
    case .save: withArgument(.save, argument, save)
    case .language: withArgument(.language, argument, chooseLanguage)
    case nil: printer.remark(DialogueCommand.list(tongue, width: printer.errors.width))
    }
    return true
  }

  private func withArgument(
    _ command: DialogueCommand, _ argument: String, _ body: (String) -> Void
  ) {
    guard argument.isEmpty else { return body(argument) }
    printer.remark(
      StyledText(command.usage(tongue) + Bilingual(" : ", ": ")(tongue), .note)
        + StyledText(command.summary(tongue), .note))
  }

  /// Shows the repaired statement as if it had been typed, and runs it.
  private func applyRepair() {
    guard let repair else { return say(Bilingual("rien à réparer", "nothing to fix")) }
    let text = repair.fix.applied(to: repair.source)
    printer.line(StyledText("étude> ", .prompt) + StyledText(text))
    pending = text
  }

  private func forget(_ name: String) {
    say(
      session.forget(name)
        ? Bilingual("\(name) est oubliée", "\(name) is forgotten")
        : Bilingual("rien ne s'appelle \(name)", "nothing is called \(name)"))
  }

  private func beginVisit() {
    guard guide == nil || guide is Visit else {
      return say(
        Bilingual("la visite se fait hors des leçons", "the visit is made outside lessons"))
    }
    let visit = Visit(tongue)
    guide = visit
    visit.begin(self)
  }

  private func showVariables() {
    for (name, value) in session.variables {
      printer.line(StyledText("\(name) = ", .name) + value.inline(printer.display))
    }
    for (name, parameters) in session.definedFunctions {
      printer.line(StyledText("\(name)(\(parameters.joined(separator: ", ")))", .name))
    }
  }

  /// The last statements; with a word, all that hold it, case and accents aside.
  private func showHistory(_ statements: [String], with word: String) {
    let key = folded(word)
    // The command itself is the newest entry.
    let past = statements.dropLast()
    let found = key.isEmpty ? Array(past) : past.filter { folded($0).contains(key) }
    guard !found.isEmpty else { return say(Bilingual("rien de tel", "nothing like that")) }
    let shown = key.isEmpty ? found.suffix(Self.shownStatements) : found[...]
    for statement in shown {
      printer.line(StyledText(statement.replacing("\n", with: "\n  ")))
    }
    guard shown.count < found.count else { return }
    say(
      Bilingual(
        "\(shown.count) sur \(found.count) ; :historique MOT cherche dans tout",
        "\(shown.count) of \(found.count); :history WORD searches all"))
  }

  private static let shownStatements = 30

  private func time(_ code: String) {
    let start = ContinuousClock.now
    let outcome = evaluate(code)
    let (seconds, fraction) = (ContinuousClock.now - start).components
    guard outcome == .succeeded else { return }
    succeeded.append(code)
    let milliseconds = Double(seconds) * 1000 + Double(fraction) / 1e15
    let tenths = (milliseconds * 10).rounded() / 10
    let duration = milliseconds < 1000 ? "\(tenths) ms" : "\((milliseconds / 10).rounded() / 100) s"
    say(Bilingual("durée : \(duration)", "time: \(duration)"))
  }

  private func chooseLanguage(_ word: String) {
    let key = folded(word)
    let found = Tongue.allCases.first { key.hasPrefix($0.rawValue) }
    guard let found else { return say(Bilingual(":lang fr ou :lang en", ":lang fr or :lang en")) }
    options.lang = found
    printer.tongue = found
    say(Bilingual("étude parle français", "étude speaks English"))
  }

  private func chooseColours(_ word: String) {
    let isOn: Bool
    switch folded(word) {
    case "": isOn = printer.output.colours == .none
    case "oui", "on", "yes": isOn = true
    case "non", "off", "no": isOn = false
    default: return printer.remark(StyledText(DialogueCommand.colours.usage(tongue), .note))
    }
    options.color = isOn ? .always : .never
    measure()
    say(
      isOn ? Bilingual("avec couleurs", "with colours") : Bilingual("sans couleurs", "no colours"))
  }
}

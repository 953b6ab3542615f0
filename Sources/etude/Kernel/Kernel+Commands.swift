import BuiltinKit
import Diagnostics
import Evaluation
import JSONTrees
import Language
import Notebooks
import Styling
import TextMatching
import Values

extension Kernel {
  /// Follows a command of the dialogue; what the front end is to do then.
  func obey(_ line: TypedLine, _ output: CellOutput) -> [JSONTree] {
    switch line {
    case .empty, .code: break
    case .quit: return [.object(["source": .text("ask_exit"), "keepkernel": .bool(false)])]
    case .help(let topic): showHelp(topic, output)
    case .command(let command?, let argument): return obey(command, argument, output)
    case .command(nil, _):
      let list = DialogueCommand.list(tongue, width: Notebook.outputWidth)
      output.print(list.plain + "\n")
    }
    return []
  }

  private func obey(
    _ command: DialogueCommand, _ argument: String, _ output: CellOutput
  ) -> [JSONTree] {
    switch command {
    case .help: showHelp(argument, output)
    case .language: chooseLanguage(argument, output)
    case .tables: run("tables()", output)
    case .variables: showVariables(output)
    case .forget: forget(argument, output)
    case .time: time(argument, output)
    case .history: output.print(history.codes.joined(separator: "\n") + "\n")
    case .repair: return applyRepair(output)
    case .quit: return obey(.quit, output)
    case .open, .save, .view, .page, .colours, .visit:
      say(
        Bilingual(
          "\(command.usage(.french)) : dans le dialogue seulement, Jupyter a ses propres menus",
          "\(command.usage(.english)): in the dialogue only, Jupyter has menus of its own"), output)
    }
    return []
  }

  private func run(_ code: String, _ output: CellOutput) {
    run(Source(code, origin: .input(output.number)), output)
  }

  private func say(_ words: Bilingual, _ output: CellOutput) {
    output.remark(StyledText(words(tongue)))
  }

  private func showHelp(_ topic: String, _ output: CellOutput) {
    let page = HelpPages(tongue: tongue, width: Notebook.outputWidth)
      .answer(topic.isEmpty ? nil : topic)
    output.print(page.plain + "\n")
  }

  private func chooseLanguage(_ word: String, _ output: CellOutput) {
    let key = folded(word)
    guard let found = Tongue.allCases.first(where: { key.hasPrefix($0.rawValue) }) else {
      return say(Bilingual(":lang fr ou :lang en", ":lang fr or :lang en"), output)
    }
    options.lang = found
    say(Bilingual("étude parle français", "étude speaks English"), output)
  }

  private func showVariables(_ output: CellOutput) {
    let display = Display(tongue: tongue, width: Notebook.outputWidth)
    for (name, value) in session.variables {
      output.print("\(name) = \(value.inline(display).plain)\n")
    }
    for (name, parameters) in session.definedFunctions {
      output.print("\(name)(\(parameters.joined(separator: ", ")))\n")
    }
  }

  private func forget(_ name: String, _ output: CellOutput) {
    say(
      session.forget(name)
        ? Bilingual("\(name) est oubliée", "\(name) is forgotten")
        : Bilingual("rien ne s'appelle \(name)", "nothing is called \(name)"), output)
  }

  private func time(_ code: String, _ output: CellOutput) {
    let start = ContinuousClock.now
    run(code, output)
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    guard output.error == nil else { return }
    let tenths = (milliseconds * 10).rounded() / 10
    say(Bilingual("durée : \(tenths) ms", "time: \(tenths) ms"), output)
  }

  /// Writes the repaired cell below, for the user to run.
  private func applyRepair(_ output: CellOutput) -> [JSONTree] {
    guard let repair else {
      say(Bilingual("rien à réparer", "nothing to fix"), output)
      return []
    }
    let text = repair.fix.applied(to: repair.source)
    return [
      .object([
        "source": .text("set_next_input"), "text": .text(text), "replace": .bool(false),
      ])
    ]
  }
}

import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Impact
import Language
import LineEditor
import Styling
import Tables
import TextMatching
import Units
import Values

extension Completer {
  /// What stands after `?` or `help`; nil elsewhere.
  func helpTopic(_ text: String) -> String? {
    for word in ["?", "help ", "aide ", ":help ", ":aide "] where text.hasPrefix(word) {
      let topic = String(text.dropFirst(word.count)).trimming(while: \.isWhitespace)
      return topic.contains(where: \.isWhitespace) ? nil : topic
    }
    return nil
  }

  func topic(_ prefix: String, at place: Int) -> LineEditor.Completion {
    let found = functions(prefix) { _ in true }.map {
      LineEditor.Candidate(text: $0.display, summary: $0.summary)
    }
    return matching(prefix, found, at: place)
  }

  /// The name of a command, or what it takes.
  func command(_ text: String) -> LineEditor.Completion {
    let words = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " }
    guard words.count > 1 else {
      let all = DialogueCommand.allCases.map {
        LineEditor.Candidate(text: ":" + $0.name(tongue), summary: $0.summary(tongue))
      }
      return matching(text, all, at: 0)
    }
    let argument = String(words[1])
    let place = text.utf8.count - argument.utf8.count
    switch DialogueCommand(String(words[0].dropFirst())) {
    case .open, .save:
      return LineEditor.Completion(replaceFrom: place, candidates: FileNames.candidates(argument))
    case .language: return matching(argument, ["fr", "en"].map { .init(text: $0) }, at: place)
    case .forget:
      let names = session.variables.map(\.name) + session.definedFunctions.map(\.name)
      return matching(argument, names.map { .init(text: $0) }, at: place)
    case .time: return shifted(completion(argument, cursor: argument.utf8.count), by: place)
    default: return LineEditor.Completion(replaceFrom: place, candidates: [])
    }
  }

  private func shifted(
    _ completion: LineEditor.Completion, by distance: Int
  ) -> LineEditor.Completion {
    LineEditor.Completion(
      replaceFrom: completion.replaceFrom + distance, candidates: completion.candidates)
  }
}

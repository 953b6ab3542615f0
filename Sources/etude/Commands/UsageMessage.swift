import ArgumentParser
import Platform
import Styling

/// The error of a command line, in the user's language.
///
/// The argument parser words its errors in English only; the word at fault is taken from its
/// sentence, where it stands in single quotes.
struct UsageMessage {
  private let english: String
  private let tongue: Tongue

  init(_ error: any Error, words: [String]) {
    english = EtudeCommand.message(for: error)
    let asked = zip(words, words.dropFirst()).first { $0.0 == "--lang" }?.1
    let environment = ProgramEnvironment.values(of: ["LC_ALL", "LC_MESSAGES", "LANG"])
    tongue = asked.flatMap(Tongue.init) ?? Tongue.detect(environment: environment)
  }

  /// Prints the message on standard error and returns the exit code.
  func report() -> Int32 {
    let message = Bilingual(
      "erreur : \(french)\n  = voir etude --help\n", "error: \(english)\n  = see etude --help\n")
    // Without a place for messages the exit code tells.
    try? OpenFile.standardError.write(message(tongue).visible())
    return ExitStatus.usage.rawValue
  }

  /// The parser's sentence in French; in English where it is none of those that are known.
  private var french: String {
    let quoted = quotedWords
    let word = quoted.first ?? ""
    switch english {
    case _ where english.hasPrefix("Unknown option"): return "option inconnue : \(word)"
    case _ where english.hasPrefix("Missing value for"):
      return "il manque la valeur de \(bare(word))"
    case _ where english.contains("unexpected argument"), _ where english.contains("Unexpected"):
      return "argument en trop : \(word)"
    case _ where english.hasPrefix("The value"): return refusal(quoted)
    case _ where english.hasPrefix("Missing expected"): return "il manque : \(word)"
    default: return english
    }
  }

  /// The words in single quotes in the parser's sentence.
  private var quotedWords: [String] {
    let parts = english.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }

  /// The value, the option that refuses it, then what that takes.
  private func refusal(_ quoted: [String]) -> String {
    guard quoted.count > 1 else { return english }
    let choices = quoted.dropFirst(2).joined(separator: ", ")
    let refused = "\(bare(quoted[1])) n'accepte pas « \(quoted[0]) »"
    if let example = Self.limitExamples[bare(quoted[1])] {
      return "\(refused) ; écrivez \(example)"
    }
    return choices.isEmpty ? refused : "\(refused) : \(choices)"
  }

  /// Examples of values for the options that take no word of a list.
  private static let limitExamples = [
    "--limit-time": "2s, 500ms ou 1min", "--limite-temps": "2s, 500ms ou 1min",
    "--limit-memory": "256Mo ou 1Go", "--limite-mémoire": "256Mo ou 1Go",
    "--limite-memoire": "256Mo ou 1Go",
  ]

  /// An option without the name of its value: `--lang` of `--lang <lang>`.
  private func bare(_ option: String) -> String {
    String(option.prefix { $0 != " " })
  }
}

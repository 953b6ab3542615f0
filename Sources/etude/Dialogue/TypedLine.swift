import BuiltinKit
import Diagnostics
import ForeignLines
import Language
import TextMatching

/// The kind of a line typed at the prompt, told before the language reads it.
enum TypedLine {
  case empty
  case quit
  case help(String)
  case command(DialogueCommand?, argument: String)
  case code

  init(_ text: String) {
    let line = text.trimming(while: \.isWhitespace)
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else {
      self = .empty
      return
    }
    let rest = words.count > 1 ? words[1] : ""
    if first.hasPrefix(":") {
      self = .command(DialogueCommand(String(first.dropFirst())), argument: rest)
    } else if first.hasPrefix("?") {
      self = .help(String(line.dropFirst()).trimming(while: \.isWhitespace))
    } else if ["quit", "exit", "quitter", "sortir"].contains(Self.bare(line)) {
      self = .quit
    } else if Self.isCallForHelp(line) {
      self = .help("")
    } else if ["help", "aide"].contains(first), Self.isTopic(rest) {
      self = .help(rest)
    } else if Self.isQuestion(line) {
      self = .help(line)
    } else {
      self = .code
    }
  }

  /// `exit()` is Python's way to say `exit`.
  private static func bare(_ line: String) -> String {
    line.hasSuffix("()") ? String(line.dropLast(2)) : line
  }

  /// Returns whether the line asks for help with nothing in particular: `aide moi`, `au secours`.
  private static func isCallForHelp(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter }.map { folded(String($0)) }
    let isPolite: (String) -> Bool = { ["svp", "stp", "please"].contains($0) }
    return callsForHelp.contains(words.filter { !isPolite($0) }.joined(separator: " "))
      && !line.contains("(")
  }

  private static let callsForHelp: Set<String> = [
    "aide moi", "aidez moi", "aide nous", "a l aide", "au secours", "besoin d aide",
    "j ai besoin d aide", "je suis perdu", "je suis perdue", "je ne comprends rien", "help me",
    "i need help", "i am lost", "i m lost",
  ]

  /// Returns whether the text after `help` is a topic rather than the rest of an expression.
  private static func isTopic(_ rest: String) -> Bool {
    rest.isEmpty || !"(=.+-*/|,;[".contains(rest.first ?? " ")
  }

  /// Returns whether the line is a question in plain words: `c'est quoi un token ?`.
  ///
  /// It has several words, ends in a question mark or begins with a word that asks, and is no code.
  private static func isQuestion(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter }.map { folded(String($0)) }
    guard words.count > 1, !line.contains(where: \.isNewline) else { return false }
    let asks =
      line.hasSuffix("?") && !line.hasSuffix("??") || askingWords.contains(words[0])
      || words.starts(with: ["c", "est", "quoi"])
    guard asks else { return false }
    let program = Program.read(Source(line, origin: .input(0)), mode: .prompt)
    return program.isIncomplete || program.diagnostics.contains { $0.severity == .error }
  }

  private static let askingWords: Set<String> = [
    "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "combien", "qui", "que", "qu",
    "what", "which", "how", "why", "who",
  ]

  /// Returns whether Enter runs what was typed.
  static func isComplete(_ text: String) -> Bool {
    guard case .code = TypedLine(text) else { return true }
    return !Program.read(Source(text, origin: .input(0)), mode: .prompt).isIncomplete
  }
}

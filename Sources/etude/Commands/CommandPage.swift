import ArgumentParser
import Styling

/// A line of a help page: something to type, and its meaning.
struct HelpEntry: Sendable {
  let typed: Bilingual
  let meaning: Bilingual

  init(_ typed: Bilingual, _ french: String, _ english: String) {
    self.typed = typed
    meaning = Bilingual(french, english)
  }

  init(_ typed: String, _ french: String, _ english: String) {
    self.init(Bilingual(same: typed), french, english)
  }

  /// The columns before a meaning.
  private static let indent = 28

  /// The entry in two columns; a meaning says itself where its lines end.
  func lines(_ tongue: Tongue) -> String {
    let left = "  " + typed(tongue)
    guard !meaning(tongue).isEmpty else { return left }
    let gap = String(repeating: " ", count: Self.indent)
    let fill =
      left.count < Self.indent
      ? String(repeating: " ", count: Self.indent - left.count) : "\n" + gap
    return left + fill + meaning(tongue).replacing("\n", with: "\n" + gap)
  }
}

extension CommandConfiguration {
  /// The configuration of a command that is parsed by itself.
  ///
  /// The parser writes no help of its own. Told that the command is part of another, it does not look
  /// for a request of its completion script first, which takes longer than all the options.
  init(verb: String, shouldDisplay: Bool = true, aliases: [String] = []) {
    self.init(
      commandName: verb, _superCommandName: "etude", shouldDisplay: shouldDisplay, helpNames: [],
      aliases: aliases)
  }
}

/// The declaration of a command: its names and its help.
///
/// The command's configuration, `etude NAME --help` and its line in `etude --help` derive from it.
struct CommandPage: Sendable {
  let name: String
  /// Other names; the first is the French one.
  let aliases: [String]
  /// The arguments as a usage line writes them.
  let takes: Bilingual
  /// The purpose of the command, in a line.
  let summary: Bilingual
  /// The meaning of its line in `etude --help`.
  let overview: Bilingual
  /// The options that this command alone, or it with a few others, understands.
  var options: [HelpEntry] = []
  let examples: [HelpEntry]

  /// The configuration for the argument parser, which writes no help of its own.
  var configuration: CommandConfiguration {
    CommandConfiguration(verb: name, aliases: aliases)
  }

  /// The line of the command in `etude --help`.
  var entry: HelpEntry {
    HelpEntry(usage(name), overview.french, overview.english)
  }

  /// The page that `etude NAME --help` prints.
  func text(_ tongue: Tongue) -> String {
    var parts = ["etude \(name) — \(summary(tongue))"]
    let usages = ([name] + aliases.prefix(1)).map { "  " + usage($0).french }
    parts.append(
      Bilingual(usages.joined(separator: "\n"), "  " + usage(name).english)(tongue))
    if !options.isEmpty { parts.append(Self.section("Options", options, tongue)) }
    parts.append(
      Self.section(
        Bilingual("Options de toutes les commandes", "Options of all commands")(tongue),
        HelpText.commonOptions, tongue))
    parts.append(Self.section(Bilingual("Exemples", "Examples")(tongue), examples, tongue))
    parts.append(HelpText.exitCodes(tongue))
    return parts.joined(separator: "\n\n")
  }

  /// A heading and its entries.
  static func section(_ heading: String, _ entries: [HelpEntry], _ tongue: Tongue) -> String {
    ([heading] + entries.map { $0.lines(tongue) }).joined(separator: "\n")
  }

  private func usage(_ name: String) -> Bilingual {
    let blank = takes.french.isEmpty ? "" : " "
    return Bilingual(
      "etude \(name)\(blank)\(takes.french)", "etude \(name)\(blank)\(takes.english)")
  }
}

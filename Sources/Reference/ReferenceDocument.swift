public import BuiltinKit
import Diagnostics
import Language
public import Styling

/// The reference as Markdown: functions by family, the words, the codes of the messages.
///
/// All of it derives from the declarations.
public struct ReferenceDocument {
  private let catalogue: Catalogue
  private let tongue: Tongue
  private let run: (String) -> String?

  /// The reference of `catalogue` in `tongue`.
  ///
  /// `run` executes an example and gives what it prints, nil where it prints nothing.
  public init(
    catalogue: Catalogue, tongue: Tongue, run: @escaping (String) -> String?
  ) {
    self.catalogue = catalogue
    self.tongue = tongue
    self.run = run
  }

  /// The whole document.
  public var markdown: String {
    var parts = [head]
    for family in Family.allCases {
      let builtins = catalogue.builtins.filter { $0.family == family }
      guard !builtins.isEmpty else { continue }
      parts.append("## " + capitalized(family.title(tongue)))
      parts += builtins.map(section)
    }
    parts.append(keywords)
    parts.append("## " + say("Les messages", "The messages"))
    parts += FaultEntry.Family.allCases.map(codes)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func say(_ french: String, _ english: String) -> String {
    Bilingual(french, english)(tongue)
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private var head: String {
    say(
      """
      # Référence d'étude

      Écrit par `etude reference` d'après les déclarations du programme : ne pas modifier à la \
      main. Les résultats sont ceux des exemples exécutés. [English](reference.en.md) · \
      [Depuis Python](depuis-python.md)
      """,
      """
      # étude's reference

      Written by `etude reference` from the declarations of the program: do not edit by hand. The \
      results are those of the examples as they run. [Français](reference.md) · \
      [From Python](depuis-python.md)
      """)
  }

  private func section(_ builtin: Builtin) -> String {
    let names =
      builtin.name == builtin.french
      ? builtin.name
      : say("\(builtin.french) · \(builtin.name)", "\(builtin.name) · \(builtin.french)")
    var parts = ["### \(names)", "`\(builtin.signature(tongue))`", builtin.summary(tongue)]
    if !builtin.parameters.isEmpty { parts.append(parameters(builtin)) }
    if let details = builtin.details { parts.append(details(tongue)) }
    parts += builtin.examples.map { fenced($0.code, shows: run($0.code)) }
    if !builtin.seeAlso.isEmpty {
      let names = builtin.seeAlso.map { "`\(catalogue.find($0)?.spelling(tongue) ?? $0)`" }
      parts.append(say("Voir aussi : ", "See also: ") + names.joined(separator: ", ") + ".")
    }
    return parts.joined(separator: "\n\n")
  }

  private func parameters(_ builtin: Builtin) -> String {
    let other: Tongue = tongue.other
    let rows = builtin.parameters.map { parameter in
      let default_ = parameter.defaultCode.map { " (`\($0)`)" } ?? ""
      let text = (parameter.summary(tongue) + default_).replacing("|", with: "\\|")
      return "| `\(parameter.spelling(tongue))` | `\(parameter.spelling(other))` | \(text) |"
    }
    let head = say("| argument | en anglais | |", "| argument | in French | |")
    return ([head, "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private func fenced(_ code: String, shows: String?) -> String {
    let block = "```etude\n\(code)\n```"
    guard let shows, !shows.isEmpty else { return block }
    return block + "\n\n```text\n\(trimmedLines(shows))\n```"
  }

  private func trimmedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }

  private var keywords: String {
    let rows = KeywordEntry.all.map { entry in
      let names = Bilingual(entry.keyword.spelling(.french), entry.keyword.spelling(.english))
      let both = say(
        "| `\(names.french)` | `\(names.english)` |", "| `\(names.english)` | `\(names.french)` |")
      let example = entry.example(tongue).replacing("\n", with: "; ")
      return "\(both) \(entry.summary(tongue)) | `\(example)` |"
    }
    let head = say("| mot | en anglais | | |", "| word | in French | | |")
    let title = say("## Les mots du langage", "## The words of the language")
    return title + "\n\n" + ([head, "|---|---|---|---|"] + rows).joined(separator: "\n")
  }

  private func codes(_ family: FaultEntry.Family) -> String {
    let sections = family.entries.map { entry in
      let text = "#### \(entry.code)\n\n\(entry.page(tongue))"
      guard entry.kind != .outline else { return text }
      let fence = entry.example.contains("```") ? "````" : "```"
      func block(_ code: String) -> String {
        "\(fence)\(entry.kind == .program ? "etude" : "text")\n\(code)\n\(fence)"
      }
      return [
        text, block(entry.example), say("s'écrit", "is written"), block(entry.mended),
      ].joined(separator: "\n\n")
    }
    let title = family.title(tongue).split(separator: ":").last.map { $0.drop { $0 == " " } } ?? ""
    return (["### \(family.rawValue) · \(title)"] + sections).joined(separator: "\n\n")
  }
}

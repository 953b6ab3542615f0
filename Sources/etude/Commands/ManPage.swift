import Styling

/// The page `etude(1)` of the system's manual, from the declarations of the commands.
struct ManPage {
  let tongue: Tongue

  /// The page as roff.
  var text: String {
    [head, synopsis, commands, options, exitCodes, environment, files]
      .joined(separator: "\n") + "\n"
  }

  private func localized(_ french: String, _ english: String) -> String {
    Bilingual(french, english)(tongue)
  }

  private var head: String {
    let title = HelpText.title(tongue)
    let parts = title.split(separator: " — ", maxSplits: 1).map(String.init)
    return """
      .TH ETUDE 1 "" "étude \(EtudeCommand.version)" "\(localized("Manuel d'étude", "étude manual"))"
      .SH \(localized("NOM", "NAME"))
      etude \\- \(Self.escaped(parts.last ?? title))
      """
  }

  private var synopsis: String {
    let usages = ProgramCommand.usages.map(\.typed) + EtudeCommand.pages.map(\.entry.typed)
    let lines = usages.map { ".B " + Self.escaped($0(tongue)) }
    return ".SH SYNOPSIS\n.nf\n" + lines.joined(separator: "\n") + "\n.fi"
  }

  private var commands: String {
    let plain = entries(ProgramCommand.usages)
    let pages = EtudeCommand.pages.map { page in
      let names = [page.name] + page.aliases.prefix(1)
      return """
        .SS \(Self.escaped(names.joined(separator: ", ")))
        \(Self.escaped(page.summary(tongue).capitalizedFirst)).
        .nf
        .B \(Self.escaped(page.entry.typed(tongue)))
        .fi
        \(entries(page.options + page.examples))
        """
    }
    return ".SH \(localized("COMMANDES", "COMMANDS"))\n" + ([plain] + pages).joined(separator: "\n")
  }

  private var options: String {
    ".SH OPTIONS\n" + entries(HelpText.commonOptions)
  }

  private var exitCodes: String {
    let text = HelpText.exitCodes(tongue).split(whereSeparator: \.isNewline).joined(separator: " ")
    let codes = text.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? text
    return ".SH \(localized("CODES DE RETOUR", "EXIT STATUS"))\n\(Self.escaped(codes))"
  }

  private var environment: String {
    ".SH \(localized("ENVIRONNEMENT", "ENVIRONMENT"))\n"
      + entries([
        HelpEntry(
          "LC_ALL, LC_MESSAGES, LANG", "la langue, sans --lang", "the language, without --lang"),
        HelpEntry(
          "ETUDE_DATA", "le dossier des données, sans --data", "the data folder, without --data"),
        HelpEntry("NO_COLOR", "sans couleurs", "without colours"),
      ])
  }

  private var files: String {
    ".SH \(localized("FICHIERS", "FILES"))\n"
      + entries([
        HelpEntry(
          "~/.local/state/etude/history", "les lignes tapées, dans $XDG_STATE_HOME s'il est donné",
          "the lines that were typed, in $XDG_STATE_HOME where it is set")
      ])
  }

  /// Things to type, each with its meaning indented below.
  private func entries(_ entries: [HelpEntry]) -> String {
    entries.map { entry in
      let meaning = entry.meaning(tongue).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      return ".TP\n.B \(Self.escaped(entry.typed(tongue)))\n\(Self.escaped(meaning))"
    }.joined(separator: "\n")
  }

  /// A text in which roff sees no sign: no line of it begins as a request does, and what is typed
  /// with a hyphen can be copied.
  private static func escaped(_ text: String) -> String {
    let signs = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "~": "\\(ti"
      case "^": "\\(ha"
      default: String(character)
      }
    }.joined()
    return signs.hasPrefix(".") ? "\\&" + signs : signs
  }
}

extension String {
  /// The text as a sentence begins.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

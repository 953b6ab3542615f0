import Testing

/// The page of each command, beside what its parser takes.
@Suite struct CommandHelpTests {
  static let commands = [
    "run", "lesson", "check", "accept", "new", "student", "grade", "export", "import", "reference",
  ]

  @Test(arguments: commands, ["fr", "en"])
  func isAboutTheCommand(_ command: String, _ tongue: String) throws {
    let run = try Etude.run(command, "--help", "--lang", tongue)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("etude \(command) — "))
    #expect(run.output.contains("\n  etude \(command)"))
    let headings =
      tongue == "fr"
      ? ["\nOptions de toutes les commandes\n", "\nExemples\n", "\nCodes de retour : "]
      : ["\nOptions of all commands\n", "\nExamples\n", "\nExit codes: "]
    for heading in headings { #expect(run.output.contains(heading)) }
    #expect(run.output.split(separator: "\n").filter { $0.count > 72 } == [])
    #expect(!run.output.contains(" \n"))
  }

  /// The French name, `-h` and `--aide` lead to the same page.
  @Test(arguments: [("vérifier", "check"), ("leçon", "lesson"), ("élève", "student")])
  func answersToBothNames(_ french: String, _ command: String) throws {
    let page = try Etude.run(command, "--help").output
    #expect(try Etude.run(french, "-h").output == page)
    #expect(try Etude.run(french, "--aide", "cours.md").output == page)
    #expect(page.contains("\n  etude \(french)"))
  }

  @Test(arguments: commands)
  func theOverviewNamesIt(_ command: String) throws {
    for tongue in ["fr", "en"] {
      let overview = try Etude.run("--help", "--lang", tongue).output
      #expect(overview.contains("\n  etude \(command)"))
    }
  }

  /// Every option of the parser stands on the page under one of its names, and no other does.
  @Test(arguments: commands, ["fr", "en"])
  func tellsTheOptionsThatThereAre(_ command: String, _ tongue: String) throws {
    let page = try Etude.run(command, "--help", "--lang", tongue).output
    let told = page.split(separator: "\n").filter { $0.hasPrefix("  -") }
      .flatMap { $0.matches(of: /(?:^  |, )--?([a-z]+[-a-z]*)/).map { String($0.output.1) } }
    let declared = try options(of: command)
    #expect(!told.isEmpty)
    for names in declared { #expect(!Set(names).isDisjoint(with: told), "\(names)") }
    let known = Set(declared.joined())
    #expect(told.filter { !known.contains($0) } == [])
  }

  /// The names of each option, out of the description that the argument parser gives.
  private func options(of command: String) throws -> [[String]] {
    let dump = try Etude.run(command, "--experimental-dump-help").errors
    let parts = dump.split(separator: "\"isOptional\"").dropFirst()
    return parts.compactMap { part in
      let names = part.matches(of: /"kind" : "(?:long|short)",\s*"name" : "([^"]+)"/)
        .map { String($0.output.1) }
      return names.isEmpty ? nil : names
    }
  }
}

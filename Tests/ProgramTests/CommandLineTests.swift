import Testing

/// What the command line takes and refuses.
@Suite struct CommandLineTests {
  @Test(arguments: [
    ["--bogus"], ["-z"], ["un.etude", "deux.etude"], ["--lang", "de"], ["--format", "xml"],
    ["--color", "mauve"], ["-e"], ["--data"], ["--lang"],
  ])
  func refusesWhatItDoesNotKnow(arguments: [String]) throws {
    let run = try Etude.run(arguments)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur : "))
    #expect(run.errors.hasSuffix("\n  = voir etude --help\n"))
    #expect(run.errors.contains(arguments[0] == "un.etude" ? "deux.etude" : arguments[0]))
    #expect(run.status == 64)
  }

  @Test(arguments: [(["--lang", "en", "--bogus"], [:]), (["--bogus"], ["LANG": "en_US.UTF-8"])])
  func refusesInEnglish(arguments: [String], environment: [String: String]) throws {
    let run = try Etude.run(arguments, environment: environment)
    #expect(
      run == Etude(errors: "error: Unknown option '--bogus'\n  = see etude --help\n", status: 64))
  }

  @Test(arguments: [
    (["--help"], "FICHIER.etude"), (["-h"], "FICHIER.etude"),
    (["--aide"], "FICHIER.etude"), (["--lang", "en", "--help"], "FILE.etude"),
  ])
  func helps(arguments: [String], words: String) throws {
    let run = try Etude.run(arguments)
    #expect(run.output.contains(words))
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  /// A word that people type before they know of any option.
  @Test func helpIsAWordToo() throws {
    #expect(try Etude.run("help").output == Etude.run("--help").output)
    #expect(try Etude.run("aide", "corr").output.contains("La corrélation entre deux colonnes"))
  }

  @Test func tellsItsVersion() throws {
    let run = try Etude.run("--version")
    #expect(run.output.wholeMatch(of: /étude \d+\.\d+\.\d+\n/) != nil)
    #expect(run.status == 0)
  }

  @Test func codeMayBeginWithADash() throws {
    #expect(try Etude.run("-e", "-1 + 3") == Etude(output: "2\n"))
    #expect(try Etude.run("-e", "--1") == Etude(output: "1\n"))
    #expect(try Etude.run("-e", "x = 1", "-e", "x + 1") == Etude(output: "2\n"))
  }

  /// Lines without options do not go through the parser.
  @Test(arguments: [
    ["-e", "1 + 1"], ["-e", "cons_ia.Foo"], ["-e", "--version"], ["-e", ""], ["absent.etude"],
  ])
  func plainLinesAreReadAsOthers(arguments: [String]) throws {
    #expect(try Etude.run(arguments) == Etude.run(["--color", "auto"] + arguments))
  }

  /// A question in plain words is answered as at the prompt.
  @Test func aQuestionIsAnswered() throws {
    for line in ["aide moi", "au secours !", "help me", "aide moi\r\n"] {
      #expect(try Etude.run("-e", line).output.contains("statistiques"), "\(line)")
    }
    for line in ["c'est quoi un token ?", "c'est quoi un token", "c’est quoi un token"] {
      let run = try Etude.run("-e", line)
      #expect(run.output.contains("glossaire"), "\(line)")
      #expect(run.errors == "")
      #expect(run.status == 0)
    }
  }

  /// Brackets over several lines are no Python.
  @Test(arguments: [
    "print(1,\n2)", "max([1,\n 2]\n)", "sum([1,2\n]\n)", "moyenne(cons_ia\n.Token)",
  ])
  func aCallOverSeveralLinesIsRead(code: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func optionsMayFollow() throws {
    let run = try Etude.run("-e", "cons_ia.Foo", "--lang", "en")
    #expect(run.errors.hasPrefix("error[N203] unknown column: Foo\n"))
  }

  @Test(arguments: [
    (["--lang", "de"], "--lang n'accepte pas « de » : fr, en"),
    (["--format=xml"], "--format n'accepte pas « xml » : text, json, markdown, html"),
    (["--data"], "il manque la valeur de --data"),
    (["a", "b"], "argument en trop : b"),
  ])
  func saysWhatItExpects(arguments: [String], words: String) throws {
    #expect(try Etude.run(arguments).errors == "erreur : \(words)\n  = voir etude --help\n")
  }

  @Test(arguments: [
    ["run", "--lang", "en", "absent.md"], ["--lang", "en", "run", "absent.md"],
    ["--lang=en", "-q", "--data", ".", "exécuter", "absent.md"],
  ])
  func optionsMayComeBeforeTheVerb(arguments: [String]) throws {
    let run = try Etude.run(arguments)
    #expect(run.errors.hasPrefix("error[F501] file not found: absent.md\n"))
    #expect(run.status == 66)
  }

  @Test(arguments: ["cours", "cour.md"])
  func aNotebookOfNearlyThatNameIsTold(name: String) throws {
    let folder = try Folder()
    try folder.write("", to: "cours.md")
    let run = try Etude.run("run", name, in: folder)
    #expect(run.errors.hasSuffix("= aide : vouliez-vous \"cours.md\" ?\n"))
  }

  @Test func codeMayBeAVerb() throws {
    #expect(try Etude.run("-e", "run").errors.hasPrefix("erreur[N201] nom inconnu : run\n"))
  }
}

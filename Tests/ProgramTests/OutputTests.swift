import TerminalSupport
import Testing

/// What a pipe, a file or a simple terminal gets.
@Suite struct OutputTests {
  static let results = [
    "cons_ia", "cons_ia.describe()", "cout_pays.head(30)", "cons_ia.corr()", "help()", "help(cost)",
    "help(corr)", "help(N203)", "tables()", "models()", "[x for x in range(100)]",
    "cons_ia.unpivot(Token..Cinq_pages, names = \"texte\", values = \"énergie\")",
    "cons_ia.plot_ascii(x = Total_parameters, y = Petite_conv, color = Provider, log = true)",
    "fit(cons_ia.Token, cons_ia.Tweet)", "cons_ia.summarize(by = Provider, n = count())",
  ]

  @Test(arguments: results)
  func hasNoEscapeSequenceInAPipe(code: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test(arguments: results)
  func isNarrowInAPipe(code: String) throws {
    for (variables, width) in [([:], 72), (["COLUMNS": "100"], 100)] {
      let run = try Etude.run("-e", code, environment: variables)
      // The help shows code as it is to be typed, on one line.
      let long = run.output.split(separator: "\n")
        .filter { columns($0) > width && !$0.hasPrefix("  > ") }
      #expect(long == [])
    }
  }

  @Test func columnsCountInAPipe() throws {
    let narrow = try Etude.run("-e", "cons_ia").output
    let wide = try Etude.run("-e", "cons_ia", environment: ["COLUMNS": "200"]).output
    #expect(!narrow.contains("Cinq_pages") && wide.contains("Cinq_pages"))
  }

  @Test(arguments: [["--help"], ["--help", "--lang", "en"], ["--bogus"]])
  func helpIsNarrow(arguments: [String]) throws {
    let run = try Etude.run(arguments)
    let long = (run.output + run.errors).split(separator: "\n").filter { columns($0) > 72 }
    #expect(long == [])
  }

  @Test(arguments: ["cons_ia.head(2)", "cons_ia.Foo", "cost(\"x\", \"FRA\", \"Token\")"])
  func excerptsAreNarrow(code: String) throws {
    let wide = String(repeating: "1 + ", count: 60) + code
    for text in [code, wide] {
      let run = try Etude.run("-e", text)
      let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("  │") }
      #expect(lines.filter { columns($0) > 72 } == [])
    }
  }

  @Test(arguments: [
    (["--color", "always"], "xterm", true), (["--color", "never"], "xterm", false),
    (["--color=auto"], "xterm-256color", false), ([], "dumb", false), ([], "", false),
  ])
  func colours(options: [String], terminal: String, expected: Bool) throws {
    for code in ["cons_ia.head(1)", "cons_ia.Foo"] {
      let run = try Etude.run(options + ["-e", code], environment: ["TERM": terminal])
      #expect((run.output + run.errors).contains("\u{1B}[") == expected)
    }
  }

  @Test(arguments: ["C.UTF-8", "C"])
  func asciiPlotsHaveSevenBits(locale: String) throws {
    let run = try Etude.run(
      "-e", "cons_ia.plot_ascii(x = Total_parameters, y = Petite_conv, color = Provider)",
      environment: ["LANG": locale])
    #expect(run.output.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    #expect(run.output.split(separator: "\n").count > 10)
    #expect(run.status == 0)
  }

  @Test func framesAreAsciiInALocaleWithoutUnicode() throws {
    let run = try Etude.run("-e", "cons_ia.head(3); cons_ia.Foo", environment: ["LANG": "C"])
    #expect(!(run.output + run.errors).contains { "─│┌×…".contains($0) })
  }

  @Test(arguments: ["TERM=dumb", "TERM="])
  func aSimpleTerminalGetsNoEscapeSequence(setting: String) throws {
    let terminal = try PseudoTerminal(
      command: [Etude.path(), "-e", "cons_ia.head(2); cons_ia.Foo"],
      environment: ["TERM": String(setting.dropFirst(5)), "HOME": "/nonexistent"])
    #expect(try terminal.waitForExit() == 2)
    #expect(!terminal.transcript.contains(0x1B))
  }

  @Test(arguments: [
    ("\"$ETUDE\" -e 'for i in range(100000): print(i)' | head -1", "0\n"),
    ("\"$ETUDE\" -e 'cons_ia' | true", ""),
    ("\"$ETUDE\" -e 'cons_ia.Foo' 2>&1 | true", ""),
    ("\"$ETUDE\" --help | true", ""),
  ])
  func aClosedPipeEndsItQuietly(line: String, output: String) throws {
    #expect(try Etude.shell(line) == Etude(output: output))
  }

  @Test(arguments: ["\"$ETUDE\" -e 1 <&-", "\"$ETUDE\" -e 'a.b' 2>&-"])
  func aClosedDescriptorDoesNotCrashIt(line: String) throws {
    let run = try Etude.shell(line)
    #expect((0...2).contains(run.status))
  }
}

/// The columns a line takes: double-width characters are none of étude's own.
private func columns(_ line: Substring) -> Int {
  line.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark }
}

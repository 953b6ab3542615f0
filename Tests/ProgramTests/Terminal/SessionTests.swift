import TerminalSupport
import Testing

extension AtTheTerminal {
  /// A first quarter of an hour: the facts that each answer must hold.
  @Suite(.serialized) struct FirstSession {
    static let steps: [(input: String, facts: [String])] = [
      (
        "cons_ia.select(Model, Active_parameters, Tweet, Petite_conv).head(4)",
        [
          "Active", "parameters", "Gparam", "Wh", "gpt 4o", "137", "4.375", "35", "Gpt 3.5",
          "0.4475",
          "3.58", "550", "55.875", "447", "gpt 4 turbo", "275", "14.375", "115",
          "4 lignes × 4 colonnes",
        ]
      ),
      ("mean(cons_ia.Petite_conv)", ["33.97217 Wh"]),
      (
        "cons_ia |> summarize(by = Provider, n = count(), moyenne = mean(Petite_conv)) |> sort(moyenne)",
        [
          "Mistral", "8", "3.73625", "Google", "5", "8.776", "Meta", "20.988", "OpenAI", "120.53",
          "Wh", "4 lignes × 3 colonnes",
        ]
      ),
      (
        "corr(cons_ia.Active_parametres, cons_ia.Petite_conv)",
        [
          "erreur[N203] colonne inconnue : Active_parametres", "absente de cons_ia",
          "vouliez-vous Active_parameters ?", "(:réparer pour l'appliquer)",
        ]
      ),
      (
        ":réparer",
        ["étude> corr(cons_ia.Active_parameters, cons_ia.Petite_conv)", "0.8835436"]
      ),
      (
        "def mon_cout(modele, pays, tache) = cons_ia[modele, tache] * cout_pays[pays, \"gwp\"]",
        ["mon_cout(modele, pays, tache) est définie"]
      ),
      ("mon_cout(\"gpt 4o\", \"FRA\", \"Petite_conv\")", ["2.802954 gCO2e"]),
      (
        "cout_pays.derive(co2 = mon_cout(\"gpt 4o\", name, \"Petite_conv\")).select(name, co2).sort(-co2).head(3)",
        [
          "name", "co2", "gCO2e", "BWA", "72.72545", "IND", "54.89785", "BIH", "53.8258",
          "3 lignes × 2 colonnes",
        ]
      ),
      (
        "35 Wh + 2.8 gCO2e",
        [
          "erreur[U301] on n'additionne pas une énergie et une masse de CO2e", "----- ^ ---------",
          "35 Wh * cout_pays[\"FRA\", \"gwp\"]",
        ]
      ),
      (
        "cost(\"gpt 4o\", \"Pologne\", \"petite conversation\") / cost(\"gpt 4o\", \"France\", \"petite conversation\")",
        ["14.22524"]
      ),
      (
        "len(cons_ia.filter(Petite_conv > 10))",
        ["5", "note[U310] 10 est lu 10 Wh, l'unité de Petite_conv"]
      ),
      (
        "cons_ia |> filter(Model == \"gpt-4o\")",
        [
          "(table vide : 0 ligne × 10 colonnes)",
          "note[D410] aucune valeur \"gpt-4o\" dans Model ; la plus proche est \"gpt 4o\"",
        ]
      ),
      (
        "0,59 * 2",
        [
          "erreur[S107] la virgule sépare des valeurs ; le nombre s'écrit avec un point", "^^^^",
          "aide : 0.59 * 2",
        ]
      ),
      (
        "?corr",
        [
          "corr(x, y, method = \"pearson\", log = false)", "\"spearman\"", "kendall",
          "corr(cons_ia.Token, cons_ia.Tweet)", "0.9891143", "Voir aussi",
        ]
      ),
    ]

    @Test(arguments: [(80, 24), (60, 20), (40, 10)])
    func holdsItsFacts(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: rows)
      for step in Self.steps {
        let answer = try dialogue.ask(step.input)
        // Narrow windows show fewer columns of a table, cut long lines of a program and wrap
        // messages between words.
        let unwrapped = answer.replacing(/\n +/, with: " ")
        for fact in step.facts where columns == 80 || fact.hasPrefix("erreur[") {
          #expect((columns == 80 ? answer : unwrapped).contains(fact), "\(step.input)")
        }
        let heads = answer.split(separator: "\n").filter { $0.hasPrefix("erreur[") }
        #expect(heads.allSatisfy { $0.count <= columns }, "\(step.input)")
      }
      try dialogue.terminal.send("\u{4}")
      #expect(try dialogue.terminal.waitForExit() == 0)
    }

    @Test(arguments: [(80, 24), (60, 20), (40, 10)])
    func tablesFitTheWindow(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: rows)
      for input in ["cons_ia.head(3)", "cout_pays.head(3)", "cons_ia.describe()", "tables()"] {
        let answer = try dialogue.ask(input)
        let long = answer.split(separator: "\n").filter { $0.count > columns }
        #expect(long == [], "\(input)")
      }
    }

    @Test func theWidthFollowsTheWindow() throws {
      let dialogue = try Dialogue(columns: 120, rows: 24)
      let wide = try dialogue.ask("cons_ia.head(3)")
      #expect(wide.contains("Cinq_pages"))
      dialogue.terminal.resize(columns: 50, rows: 24)
      #expect(try dialogue.ask("1 + 1") == "2")
      let narrow = try dialogue.ask("cons_ia.head(3)")
      #expect(!narrow.contains("Cinq_pages"))
      #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 50 })
    }

    @Test func coloursAreForTerminals() throws {
      let colours = Array("\u{1B}[1".utf8)
      func shows(_ environment: [String: String], _ arguments: String...) throws -> Bool {
        let dialogue =
          try arguments.isEmpty
          ? Dialogue(environment: environment)
          : Dialogue("--color", "never", environment: environment)
        try dialogue.ask("cons_ia.Foo")
        let bytes = dialogue.terminal.transcript
        return bytes.indices.contains { bytes[$0...].starts(with: colours) }
      }
      #expect(try shows([:]))
      #expect(try !shows(["NO_COLOR": "1"]))
      #expect(try !shows([:], "never"))
    }

    @Test func aLocaleWithoutUnicodeGetsPlainFrames() throws {
      let dialogue = try Dialogue(environment: ["LANG": "C"])
      let answer = try dialogue.ask("cons_ia.select(Model, Token).head(2)")
      #expect(answer.contains("-----"))
      #expect(!answer.contains("─"))
      #expect(
        try dialogue.ask("cost(\"gpt 4o\", \"Pologne\", \"petite conversation\")").contains("gCO2e")
      )
    }

    @Test(arguments: ["dumb", ""])
    func aTerminalWithoutCursorReadsPlainLines(type: String) throws {
      let home = try Folder()
      let terminal = try PseudoTerminal(
        command: [Etude.path()],
        environment: ["TERM": type, "HOME": home.path, "XDG_STATE_HOME": home.path])
      try terminal.waitFor(text: "étude>")
      terminal.sendRaw("\"été\"\n")
      try terminal.waitFor { $0.rows.contains("\"été\"") && $0.currentRow == "étude>" }
      terminal.sendRaw("(1 +\n2)\n")
      try terminal.waitFor { $0.rows.contains("3") && $0.currentRow == "étude>" }
      terminal.sendRaw("\u{3}")
      // The prompt comes again before the next line is typed: the terminal's own echo is quicker.
      try terminal.waitFor {
        $0.rows.contains { $0.contains("^C") } && $0.currentRow == "étude>"
      }
      terminal.sendRaw("6 * 7\n")
      try terminal.waitFor { $0.rows.contains("42") && $0.currentRow == "étude>" }
      terminal.sendRaw("\u{4}")
      #expect(try terminal.waitForExit() == 0)
      #expect(!terminal.transcript.contains(0x1B))
    }
  }
}

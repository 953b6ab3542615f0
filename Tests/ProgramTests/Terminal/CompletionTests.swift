import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Completing {
    @Test(arguments: [
      // Functions, in the language that was begun.
      ("summ\t", "summarize("), ("unpi\t", "unpivot("), ("dépi\t", "dépivoter("),
      ("DESCR\t", "describe("),
      // A table, its columns in one word, the rest of a call.
      ("cout_\t", "cout_pays"), ("coût_\t", "cout_pays"),
      ("cons_ia.Act\t", "cons_ia.Active_parameters"),
      ("corr(cons_ia.Pet\t", "corr(cons_ia.Petite_conv"), ("cout_pays.gw\t", "cout_pays.gwp"),
      ("cons_ia.filter(Prov\t", "cons_ia.filter(Provider"),
      // Inside quotes: models with blanks, columns, the words of a parameter.
      ("cost(\"gpt 4o m\t", "cost(\"gpt 4o mini\""),
      ("cons_ia[\"Llama 3.1 4\t", "cons_ia[\"Llama 3.1 405B\""),
      ("cons_ia[\"gpt 4o\", \"Petite\t", "cons_ia[\"gpt 4o\", \"Petite_conv\""),
      ("cout_pays[\"FR\t", "cout_pays[\"FRA\""), ("\"GPT-4o-m\t", "\"gpt 4o mini\""),
      ("'gpt 4o m\t", "'gpt 4o mini'"),
      ("corr(1, 2, method = \"spe\t", "corr(1, 2, method = \"spearman\""),
      // Countries by either name, words of a parameter, units, parameters, columns being made.
      ("cost(\"gpt 4o\", \"Fra\t", "cost(\"gpt 4o\", \"FRA\""),
      ("cost(\"gpt 4o\", \"allem\t", "cost(\"gpt 4o\", \"DEU\""),
      ("cost(\"gpt 4o\", \"Germ\t", "cost(\"gpt 4o\", \"DEU\""),
      ("35 gCO2\t", "35 gCO2e"), ("35 Wh -> kJe\t", "35 Wh -> kJep"),
      ("corr(1, 2, met\t", "corr(1, 2, method ="),
      ("corrélation(1, 2, mét\t", "corrélation(1, 2, méthode ="),
      (
        "cons_ia.derive(mon_total = Token).sort(mon_t\t",
        "cons_ia.derive(mon_total = Token).sort(mon_total"
      ),
      ("cons_ia.derive(Tok\t", "cons_ia.derive(Token"),
      // The values of a column that is compared.
      ("cons_ia.filter(Provider == \"Goo\t", "cons_ia.filter(Provider == \"Google\""),
      ("cons_ia.filter(Provider == Goo\t", "cons_ia.filter(Provider == \"Google\""),
      (
        "cons_ia.filter(Provider in [\"Meta\", \"Op\t",
        "cons_ia.filter(Provider in [\"Meta\", \"OpenAI\""
      ),
      ("cons_ia[cons_ia[\"Provider\"] == \"Mis\t", "cons_ia[cons_ia[\"Provider\"] == \"Mistral\""),
      // Commands, and what they take.
      ("?skewn\t", "?skewness"), (":lang f\t", ":lang fr"), (":temps skewn\t", ":temps skewness("),
      (":rép\t", ":réparer"), (":rep\t", ":réparer"), (":oub\t", ":oublier"),
    ])
    func completes(keys: String, line: String) throws {
      let dialogue = try Dialogue()
      try dialogue.type(keys, shows: line)
    }

    @Test func listsTheColumnsOfATable() throws {
      let dialogue = try Dialogue()
      try dialogue.terminal.send("cons_ia.\t")
      try dialogue.terminal.send("\t")
      for column in ["Provider", "Model", "Active_parameters", "Total_parameters", "Petite_conv"] {
        try dialogue.terminal.waitFor(text: column)
      }
      try dialogue.terminal.waitFor("the line again") { $0.currentRow == "étude> cons_ia." }
      #expect(dialogue.screen.text.contains("étude> cons_ia."))
      try dialogue.type("Token", shows: "cons_ia.Token")
      #expect(try dialogue.send("\r").contains("0.0875"))
    }

    @Test func listsTheModelsThatBeginAlike() throws {
      let dialogue = try Dialogue()
      try dialogue.terminal.send("cost(\"gpt\t\t")
      for model in ["gpt 4o", "gpt 4o mini", "gpt 4 turbo", "Gpt 3.5"] {
        try dialogue.terminal.waitFor(text: model)
      }
      try dialogue.terminal.waitFor("the line again") {
        $0.currentRow.hasPrefix("étude> cost(\"")
      }
    }

    @Test func knowsWhatTheSessionDefines() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("ma_variable = 3; def mon_calcul(a) = a")
      try dialogue.type("ma_v\t", shows: "ma_variable")
      try dialogue.type("\u{15}mon_\t", shows: "mon_calcul(")
      try dialogue.type("\u{15}", shows: "")
      try dialogue.ask("mes_données = cons_ia.derive(double = Token * 2)")
      try dialogue.type("mes_données.doub\t", shows: "mes_données.double")
    }

    @Test func completesFileNames() throws {
      let home = try Folder()
      try home.write("a,b\n1,2\n", to: "mesures/été.csv")
      let dialogue = try Dialogue(home: home)
      try dialogue.type("read_csv(\"mes\t", shows: "read_csv(\"mesures/")
      try dialogue.type("\t", shows: "read_csv(\"mesures/été.csv\"")
      try dialogue.type("\u{15}:ouvrir mes\t\t", shows: ":ouvrir mesures/été.csv")
    }

    @Test(arguments: [(80, 24), (60, 20), (40, 10)])
    func aLongListGoesPageByPage(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: rows)
      try dialogue.terminal.send("\"\t")
      try dialogue.terminal.waitFor(text: "… 1/")
      try dialogue.terminal.send("\t")
      try dialogue.terminal.waitFor(text: "… 2/")
      try dialogue.terminal.waitFor("the line again") { $0.currentRow == "étude> \"" }
    }

    @Test func leavesWhatItDoesNotKnow() throws {
      let dialogue = try Dialogue()
      try dialogue.type("zzz\t", shows: "zzz")
      try dialogue.type("\t+", shows: "zzz+")
    }
  }
}

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
      // Commands.
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
      #expect(dialogue.screen.currentRow.hasPrefix("étude> cost(\""))
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

    @Test func leavesWhatItDoesNotKnow() throws {
      let dialogue = try Dialogue()
      try dialogue.type("zzz\t", shows: "zzz")
      try dialogue.type("\t+", shows: "zzz+")
    }
  }
}

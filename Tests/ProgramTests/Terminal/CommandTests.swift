import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Commands {
    @Test(arguments: [
      "help corr", "?corr", "? corr", "aide corr", "help(corr)", ":help corr",
    ])
    func helpOnAFunction(input: String) throws {
      let dialogue = try Dialogue(rows: 60)
      let answer = try dialogue.ask(input)
      #expect(answer.contains("corr(x, y"))
      #expect(answer.contains("0.9891143"))
      #expect(answer.contains("\"spearman\""))
    }

    @Test(arguments: ["help", "?", "help()", ":aide"])
    func helpOverall(input: String) throws {
      let dialogue = try Dialogue(rows: 60)
      let answer = try dialogue.ask(input)
      #expect(answer.contains("cost, energy"))
      #expect(answer.split(separator: "\n").count > 5)
    }

    @Test func helpNamesAFunctionAsItWasTyped() throws {
      let dialogue = try Dialogue(rows: 60)
      #expect(try dialogue.ask("?corrélation").hasPrefix("corrélation(x, y, méthode ="))
    }

    @Test func helpOnACode() throws {
      let dialogue = try Dialogue(rows: 60)
      #expect(try dialogue.ask("help N203").contains("N203"))
    }

    @Test(arguments: [":réparer", ":reparer", ":fix"])
    func repairAppliesTheFix(command: String) throws {
      let dialogue = try Dialogue()
      let message = try dialogue.ask("corr(cons_ia.Active_parametres, cons_ia.Petite_conv)")
      #expect(message.contains("(:réparer pour l'appliquer)"))
      #expect(
        try dialogue.ask(command)
          == "étude> corr(cons_ia.Active_parameters, cons_ia.Petite_conv)\n0.8835436")
    }

    @Test(arguments: [
      ("0,59 * 2", "étude> 0.59 * 2\n1.18"), ("2 × 3 ≤ 7", "étude> 2 * 3 <= 7\nvrai"),
      (
        "cons_ia |> sort(-Actif_parameters) |> len()",
        "étude> cons_ia |> sort(-Active_parameters) |> len()\n23"
      ),
      (
        "cost(\"gpt-4omni\", \"FRA\", \"Token\")",
        "étude> cost(\"gpt 4o mini\", \"FRA\", \"Token\")"
      ),
    ])
    func repairs(input: String, answer: String) throws {
      let dialogue = try Dialogue()
      try dialogue.ask(input)
      #expect(try dialogue.ask(":réparer").hasPrefix(answer))
      #expect(try dialogue.ask(":réparer") == "rien à réparer")
    }

    @Test func twoErrorsInARowAreRepairedOneAfterTheOther() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("cons_ia.sort(-Actif_parameters).select(Modele).len()")
      let second = try dialogue.ask(":réparer")
      #expect(second.hasPrefix("étude> cons_ia.sort(-Active_parameters).select(Modele).len()\n"))
      #expect(second.contains("N203"))
      #expect(
        try dialogue.ask(":réparer")
          == "étude> cons_ia.sort(-Active_parameters).select(Model).len()\n23")
    }

    @Test(arguments: [
      ("help \"corrélation\"", "corrélation "), ("?N203", "N203 "), ("help si", "si, if"),
      ("help GUILLEMETS", "help S105"),
    ])
    func helpFindsFunctionsCodesAndWords(input: String, words: String) throws {
      let dialogue = try Dialogue(rows: 60)
      #expect(try dialogue.ask(input).contains(words))
    }

    @Test func theRepairedLineIsInTheHistory() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("0,59 * 2")
      try dialogue.ask(":réparer")
      try dialogue.type("\u{1B}[A", shows: "0.59 * 2")
    }

    @Test func oneForgetsOnesOwnFunction() throws {
      let dialogue = try Dialogue()
      let call = "cost(\"gpt 4o\", \"FRA\", \"Petite_conv\")"
      let told = try dialogue.ask("def cost(a, b, c) = 1")
      #expect(told.contains("cost(a, b, c) est définie"))
      #expect(told.contains(":oublier cost"))
      #expect(try dialogue.ask(call) == "1")
      #expect(try dialogue.ask("coût(1, 2, 3)") == "1")
      #expect(try dialogue.ask(":oublier cost") == "cost est oubliée")
      #expect(try dialogue.ask(call).hasSuffix("2.802954 gCO2e"))
    }

    @Test func oneForgetsATableOfOnesOwn() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask("cons_ia = 3").contains(":oublier cons_ia"))
      #expect(try dialogue.ask("cons_ia") == "3")
      try dialogue.ask(":forget cons_ia")
      #expect(try dialogue.ask("len(cons_ia)") == "23")
    }

    @Test func otherCommands() throws {
      let dialogue = try Dialogue(rows: 40)
      try dialogue.ask("x = 3 Wh; def f(a) = a")
      #expect(try dialogue.ask(":variables") == "x = 3 Wh\nf(a)")
      #expect(try dialogue.ask(":tables").contains("cons_ia"))
      #expect(try dialogue.ask(":zzz").contains(":réparer"))
      #expect(try dialogue.ask(":oublier zzz") == "rien ne s'appelle zzz")
    }
  }

  @Suite(.serialized) struct History {
    @Test func upRecallsAcrossSessions() throws {
      let home = try Folder()
      let first = try Dialogue(home: home)
      try first.ask("conso = 35 Wh")
      try first.ask("conso * 2")
      try first.terminal.send("\u{4}")
      #expect(try first.terminal.waitForExit() == 0)

      let second = try Dialogue(home: home)
      #expect(try second.ask("conso").hasPrefix("erreur[N201]"))
      try second.type("\u{1B}[A", shows: "conso")
      try second.type("\u{1B}[A", shows: "conso * 2")
      try second.type("\u{1B}[A", shows: "conso = 35 Wh")
      _ = try second.send("\r")
      #expect(try second.ask("conso * 2") == "70 Wh")
      #expect(home.read("state/etude/history").contains("conso * 2"))
    }

    @Test func aBlockIsRecalledWhole() throws {
      let home = try Folder()
      let first = try Dialogue(home: home)
      #expect(try first.send("for i in range(2):\r    print(i)\r\r") == "0\n1")
      try first.terminal.send("quit\r")
      try first.terminal.waitForExit()
      let second = try Dialogue(home: home)
      try second.terminal.send("\u{1B}[A\u{1B}[A")
      try second.terminal.waitFor(text: "│   print(i)")
      #expect(try second.send("\u{1B}[F\r\r").hasSuffix("0\n1"))
    }

    @Test func theDefaultPlaceIsInTheHome() throws {
      let home = try Folder()
      let dialogue = try Dialogue(home: home, environment: ["XDG_STATE_HOME": ""])
      try dialogue.ask("1 + 1")
      #expect(home.read(".local/state/etude/history").contains("1 + 1"))
    }

    @Test func aHomeThatCannotBeWrittenDoesNotStopIt() throws {
      let dialogue = try Dialogue(
        environment: ["HOME": "/nonexistent", "XDG_STATE_HOME": "/proc/nowhere"])
      #expect(try dialogue.ask("1 + 1") == "2")
    }
  }
}

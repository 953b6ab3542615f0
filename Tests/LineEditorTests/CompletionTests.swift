import CEditLine
import TerminalSupport
import Testing

@testable import LineEditor

extension AtTheTerminal {
  @Suite(.serialized) struct Completing {
    @Test(arguments: [
      ("su\t", "summarize"), ("mean(su\t", "mean(summarize"), ("én\t", "énergie"),
      ("\"gp\t", "\"gpt 4o"), ("\"gpt 4o m\t", "\"gpt 4o mini\""), ("\"mi\t", "\"mistral large\""),
      ("x su y\u{1B}[D\u{1B}[D\t", "x summarize y"), ("été su\t", "été summarize"),
    ])
    func insertsWhatAllCandidatesShare(keys: String, result: String) throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type(keys, shows: "probe> " + result)
    }

    @Test func listsWhenNothingIsShared() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("me\t", shows: "probe> me", "mean    median", "probe> me")
      try terminal.type("a\t\r", shows: "> mean", "probe>")
    }

    @Test func listsNamesWithBlanksInsideQuotes() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("f(\"gpt 4o\t", shows: "gpt 4o       gpt 4o mini", "probe> f(\"gpt 4o")
      try terminal.type(" \t)\r", shows: "> f(\"gpt 4o mini\")", "probe>")
    }

    @Test func listsBelowABlockWithTheCursorInside() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.send("(me\rb\u{1B}[A\u{1B}[F\t")
      try terminal.waitFor(
        rows: ["probe> (me", "b", "mean    median", "probe> (me", "b"])
      try terminal.type("d\t\u{1B}[B)\r", shows: "> (median", "> b)", "probe>")
    }

    @Test func ringsWhereNothingFits() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.send("zz\t")
      try terminal.waitFor("the bell") { $0.bells == 1 }
      #expect(terminal.screen.text == "probe> zz")
    }
  }
}

@Suite struct CompletionTests {
  init() { ce_use_utf8() }

  @Test(arguments: [
    (["mean", "median"], "me"), (["gpt 4o\"", "gpt 4o mini\""], "gpt 4o"), (["é", "e"], ""),
    (["one"], "one"), ([], ""), (["a", "ab", ""], ""),
  ])
  func commonPrefix(texts: [String], prefix: String) {
    let candidates = texts.map { LineEditor.Candidate(text: $0) }
    let completion = LineEditor.Completion(replaceFrom: 0, candidates: candidates)
    #expect(completion.commonPrefix == prefix)
  }

  @Test func listsGoDownTheColumns() {
    let candidates = ["aa", "b", "c", "d", "e"].map { LineEditor.Candidate(text: $0) }
    #expect(
      CandidateList.pages(candidates, columns: 10, rows: 9) == [["aa  d", "b   e", "c"]])
    #expect(CandidateList.pages(candidates, columns: 3, rows: 9) == [["aa", "b", "c", "d", "e"]])
    #expect(
      CandidateList.pages(candidates, columns: 12, rows: 2).count == 1)
    #expect(
      CandidateList.pages(candidates.map { .init(text: $0.text + "mmmmmmm") }, columns: 20, rows: 3)
        == [
          ["aammmmmmm", "bmmmmmmm", "… 1/3 · TAB"], ["cmmmmmmm", "dmmmmmmm", "… 2/3 · TAB"],
          ["emmmmmmm", "… 3/3 · TAB"],
        ])
    #expect(CandidateList.pages([], columns: 3, rows: 3) == [[]])
  }

  @Test func fewCandidatesAreDescribed() {
    let candidates = [
      LineEditor.Candidate(text: "mean", summary: "the average"),
      LineEditor.Candidate(text: "corr"),
    ]
    #expect(
      CandidateList.pages(candidates, columns: 80, rows: 9) == [["mean  the average", "corr"]])
    #expect(CandidateList.pages(candidates, columns: 11, rows: 9) == [["mean  the…", "corr"]])
  }
}

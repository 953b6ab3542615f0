import Diagnostics
import Testing

@testable import Notebooks

@Suite struct InfoStringTests {
  @Test(arguments: [
    ("etude", Cell.Role.ordinary), ("etude exercice", .exercise), ("etude exercise", .exercise),
    ("étude solution", .solution), ("etude corrigé", .solution), ("etude corrige", .solution),
    ("etude test", .test), ("etude test-caché", .hiddenTest), ("etude test-cache", .hiddenTest),
    ("etude hidden-test", .hiddenTest), ("etude réponse-fausse", .wrongAnswer),
    ("etude reponse-fausse", .wrongAnswer), ("etude wrong-answer", .wrongAnswer),
    ("etude pause", .pause), ("etude stop", .pause), ("etude\texercice", .exercise),
  ])
  func roles(text: String, role: Cell.Role) throws {
    let info = try #require(InfoString(text))
    #expect(info.role == role)
    #expect(info.problems.isEmpty)
  }

  @Test(arguments: [
    ("sortie", InfoString.Kind.output), ("output", .output), ("erreur", .error), ("error", .error),
    ("indice", .hint), ("hint", .hint),
  ])
  func kinds(text: String, kind: InfoString.Kind) {
    #expect(InfoString(text)?.kind == kind)
  }

  @Test(arguments: ["", "python", "etudes", "{etude}", "etude.x", "sorties", "#e1"])
  func others(text: String) {
    #expect(InfoString(text) == nil)
  }

  @Test func settings() throws {
    let cell = try #require(InfoString("etude exercice #e1 points=2.5"))
    #expect(cell.id == "e1")
    #expect(cell.points == 2.5)
    #expect(InfoString("sortie tol=1e-6")?.tolerance == 1e-6)
    #expect(InfoString("erreur D402")?.code == "D402")
    #expect(InfoString("indice #e1")?.id == "e1")
  }

  @Test(arguments: [
    ("niveau=lire", Level.read), ("niveau=écrire", .write), ("niveau=Ecrire", .write),
    ("level=modify", .modify),
  ])
  func levels(word: String, level: Level) throws {
    let cell = try #require(InfoString("etude exercice #e1 \(word)"))
    #expect(cell.level == level)
    #expect(cell.problems.isEmpty)
  }

  @Test(arguments: [
    ("etude exercise exo", NotebookWarning.Oddity.unknownWord("exo")),
    ("etude test solution", .surplusWord("solution")), ("etude #a #b", .surplusWord("#b")),
    ("etude points=deux", .invalidSetting("points=deux")),
    ("etude points=-1", .invalidSetting("points=-1")),
    ("etude points=nan", .invalidSetting("points=nan")),
    ("etude test masqué #e1", .surplusWord("masqué")),
    ("etude exercice masqué", .surplusWord("masqué")),
    ("etude niveau=dormir", .unknownLevel("niveau=dormir")),
    ("etude niveau=lire level=write", .surplusWord("level=write")),
    ("sortie niveau=lire", .unknownWord("niveau=lire")),
    ("etude tol=1", .unknownWord("tol=1")), ("sortie points=1", .unknownWord("points=1")),
    ("sortie tol=1 tol=2", .surplusWord("tol=2")), ("sortie #e1", .unknownWord("#e1")),
    ("erreur inconnue", .unknownWord("inconnue")), ("erreur D402 D401", .surplusWord("D401")),
    ("indice exercice", .unknownWord("exercice")), ("etude #", .unknownWord("#")),
  ])
  func warnings(text: String, expected: NotebookWarning.Oddity) throws {
    #expect(try #require(InfoString(text)).problems == [expected])
  }

  @Test func warningsNameTheLineOfTheFence() throws {
    let notebook = try read(head + "\n\n```etude exo\nx\n```\n")
    #expect(notebook.warnings == [NotebookProblem(.unknownWord("exo"), line: 6)])
  }
}

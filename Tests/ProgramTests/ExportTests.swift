import Foundation
import Testing

/// The commands `export` and `import` of the built program.
@Suite struct ExportTests {
  private static let lesson = repository + "/Tests/ProgramTests/Lessons/pays.md"
  private static let small = "---\netude: 1\n---\nUn.\n\n```etude\n1 + 1\n```\n"

  @Test(arguments: [
    (["export"], "html", "<!DOCTYPE html>"), (["exporter"], "md", "---\netude: 1"),
    (["export"], "ipynb", "{\n \"cells\": ["), (["export"], "txt", "Un.\n\n  > 1 + 1\n\n2\n"),
  ])
  func writesEachFormat(verb: [String], format: String, start: String) throws {
    let folder = try Folder()
    try folder.write(Self.small, to: "a.md")
    let run = try Etude.run(verb + ["a.md", "--to", format], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix(start))
    let named = try Etude.run(verb + ["a.md", "-o", "b." + format], in: folder)
    #expect(named == Etude())
    #expect(folder.read("b." + format) == run.output)
  }

  /// A sheet holds what students see, whether it is made from the teacher's file or theirs.
  @Test func aSheetTellsNoSolution() throws {
    let folder = try Folder()
    let sheet = try Etude.run("student", Self.lesson, "--fiche", "-o", "f.html", in: folder)
    #expect(sheet == Etude())
    let page = folder.read("f.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("Exercice 2 · e2"))
    #expect(page.contains("la différence entre le plus grand"))
    #expect(page.contains("<dt><code>cost("))
    for secret in ["pologne =", "pologne /", "attendu", "Il en manque", "14.2", "14,2"] {
      #expect(!page.contains(secret), "\(secret)")
    }
    #expect(try Etude.run("export", Self.lesson, "--fiche").output == page)
    try folder.write(Self.small, to: "a.md")
    #expect(try Etude.run("student", "a.md", "--sheet", in: folder).errors.contains("F585"))
  }

  @Test(arguments: [
    (["export"], 64, "F514"), (["import"], 64, "F514"),
    (["export", "a.md", "--to", "pdf"], 64, "F581"),
    (["export", "a.md", "-o", "a.pdf"], 64, "F581"),
    (["export", "a.md", "--to", "md", "-o", "./a.md"], 64, "F584"),
    (["import", "a.md", "-o", "a.md"], 64, "F584"),
    (["export", "absent.md"], 66, "F501"), (["import", "absent.ipynb"], 66, "F501"),
    (["export", "b.md"], 65, "F520"), (["import", "a.md"], 65, "F580"),
    (["export", "a.md", "-o", "absent/a.html"], 66, ""),
    (["export", "a.md", "--fiche"], 1, "F585"),
    (["export", "fails.md"], 2, "N201"), (["export", "fails.md", "--to", "md"], 2, "F5"),
  ])
  func saysWhatIsWrong(words: [String], status: Int32, code: String) throws {
    let folder = try Folder()
    try folder.write(Self.small, to: "a.md")
    try folder.write("Rien.\n", to: "b.md")
    try folder.write(Self.small + "```etude\nabsent\n```\n", to: "fails.md")
    let run = try Etude.run(words, in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains("[" + code) || code.isEmpty)
    #expect(folder.read("a.md") == Self.small)
  }

  @Test func aPageWithAnErrorIsWritten() throws {
    let folder = try Folder()
    try folder.write(Self.small + "```etude\nabsent\n```\n", to: "a.md")
    let run = try Etude.run("export", "a.md", "-o", "a.html", in: folder)
    #expect(run.status == 2)
    #expect(folder.read("a.html").contains("erreur[N201]"))
  }

  @Test func aTeachersNotebookComesBackFromJupyter() throws {
    let folder = try Folder()
    let export = try Etude.run("export", Self.lesson, "-o", "pays.ipynb", in: folder)
    #expect(export.status == 0)
    #expect(export.errors.contains("F582"))
    let back = try Etude.run("import", "pays.ipynb", in: folder)
    #expect(back.status == 0)
    #expect(back.errors == "")
    #expect(back.output == (try String(contentsOfFile: Self.lesson, encoding: .utf8)))
  }

  @Test func parametersAndPlacesAreThoseOfARun() throws {
    let folder = try Folder()
    try folder.write(
      "---\netude: 1\nparamètres: {n: 2}\n---\n```etude #a\nn * 3\n```\n\n```etude #b\nn * 5\n```\n",
      to: "a.md")
    let words = ["export", "a.md", "--to", "txt", "-p", "n=7", "--until", "#a"]
    #expect(try Etude.run(words, in: folder).output == "  > n * 3\n\n21\n")
  }
}

/// `etude export --to nbgrader`: the folder of a course.
@Suite struct NbgraderCommandTests {
  /// An assignment of one exercise, with a test of its own and more blocks after it.
  private static func assignment(test: String, _ more: String = "") -> String {
    let blocks = [("exercice", "a = ____"), ("solution", "a = 1"), ("test", test)]
    let parts = blocks.map { kind, code in "```etude \(kind) #a\n\(code)\n```\n" }
    return "---\netude: 2\n---\n\n" + parts.joined(separator: "\n") + more
  }

  @Test func anAssignmentAndItsConfigurationAreWritten() throws {
    let folder = try Folder()
    try folder.write(Self.assignment(test: "assert a == 1"), to: "devoir.md")
    let run = try Etude.run("export", "devoir.md", "--to", "nbgrader", "-o", "c", in: folder)
    #expect(run.status == 0, "\(run)")
    #expect(run.errors.contains("c/source/devoir/devoir.ipynb"))
    #expect(folder.read("c/source/devoir/devoir.ipynb").contains("BEGIN SOLUTION"))
    #expect(folder.read("c/nbgrader_config.py").contains("GenerateAssignment.preprocessors"))
    // What the teacher has changed there stays.
    try folder.write("# à moi", to: "c/nbgrader_config.py")
    let again = try Etude.run("export", "devoir.md", "--to", "nbgrader", "-o", "c", in: folder)
    #expect(again.status == 0 && folder.read("c/nbgrader_config.py") == "# à moi")
  }

  @Test func whatStudentsCouldNotGetIsNoAssignmentEither() throws {
    let folder = try Folder()
    // The test accepts a wrong answer that it must refuse.
    let text = Self.assignment(
      test: "assert a > 0", "\n```etude réponse-fausse #a\na = 2\n```\n")
    try folder.write(text, to: "devoir.md")
    let run = try Etude.run("export", "devoir.md", "--to", "nbgrader", "-o", "c", in: folder)
    #expect(run.status == 1, "\(run)")
    #expect(folder.read("c/source/devoir/devoir.ipynb").isEmpty)
  }
}

import Foundation
import Testing

/// The commands of a teacher, on the model lesson of `Lessons/`.
@Suite struct TeachingTests {
  private static let lesson = repository + "/Tests/ProgramTests/Lessons/pays.md"

  private func teacher() throws -> String {
    try String(contentsOfFile: Self.lesson, encoding: .utf8)
  }

  private func student() throws -> String {
    let run = try Etude.run("student", Self.lesson)
    #expect(run.status == 0)
    #expect(run.errors == "")
    return run.output
  }

  /// The code of the cells whose info string starts so.
  private func cells(_ info: String) throws -> [String] {
    try teacher().components(separatedBy: "```etude \(info)").dropFirst().map {
      let lines = $0.components(separatedBy: "\n").dropFirst()
      return lines.prefix { $0 != "```" }.joined(separator: "\n")
    }
  }

  /// A student's file whose exercises have these answers; the solution where none is given.
  private func copy(_ answers: [String: String] = [:]) throws -> String {
    var text = try student()
    for id in ["e1", "e2", "e3"] {
      let starter = try #require(try cells("exercice #\(id)").first)
      let solution = try #require(try cells("solution #\(id)").first)
      text = text.replacingOccurrences(of: starter, with: answers[id] ?? solution)
    }
    return text
  }

  @Test func theLessonRuns() throws {
    #expect(try Etude.run("run", Self.lesson).status == 0)
  }

  @Test func theLessonIsProved() throws {
    let run = try Etude.run("check", Self.lesson)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("exercices prouvés : 3\n"))
  }

  @Test(arguments: [
    ("def ecart(a, b) = ____", "def ecart(a, b) = max(a, b) - min(a, b) + 0", "F554"),
    ("rapport = pologne / c", "rapport = c / pologne", "F555"),
    ("def ecart(a, b) = a - b", "def ecart(a, b) = abs(a - b)", "F556"),
    ("\"Il en manque.\"", "f\"Il en faut {len(cons_ia.filter(Tweet < 0.5 Wh))}.\"", nil),
    ("la Pologne divisée par la France.", "la Pologne émet 14,2 fois plus.", "F557"),
    ("exercice #e3", "exercice", "F558"),
  ])
  func proofsThatFail(old: String, new: String, code: String?) throws {
    let folder = try Folder()
    try folder.write(try teacher().replacingOccurrences(of: old, with: new), to: "cours.md")
    let run = try Etude.run("check", "cours.md", in: folder)
    #expect(run.status == (code == nil ? 0 : code == "F555" ? 2 : 1))
    if let code { #expect(run.errors.contains(code) && run.errors.contains("cours.md:")) }
  }

  /// A student who has done everything has nothing left to complete, and no value is compared that
  /// the student's version does not have.
  @Test func checkOfAFinishedCopy() throws {
    let folder = try Folder()
    try folder.write(try copy(), to: "juste.md")
    #expect(try Etude.run("check", "juste.md", in: folder).status == 0)
    try folder.write(try student(), to: "depart.md")
    let run = try Etude.run("vérifier", "depart.md", in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("à compléter") || run.errors.contains("à compléter"))
  }

  @Test func studentVersionTellsNothing() throws {
    let student = try student()
    for word in ["solution", "test-caché", "réponse-fausse", "sortie\n14.2", "14,2", "37.0"] {
      #expect(!student.contains(word))
    }
    let starters = Set(try cells("exercice").flatMap { $0.components(separatedBy: "\n") })
    for line in try cells("solution").flatMap({ $0.components(separatedBy: "\n") })
    where line != "rapport" && !starters.contains(line) {
      #expect(!student.contains(line))
    }
    #expect(student.contains("2.802954 gCO2e") && student.contains("2,80 g CO₂"))
    let folder = try Folder()
    try folder.write(student, to: "eleve.md")
    #expect(try Etude.run("élève", "eleve.md", in: folder).output == student)
    #expect(try Etude.run("run", "eleve.md", in: folder).status == 1)
  }

  @Test func studentNeverReplacesTheTeacher() throws {
    let folder = try Folder()
    let text = try teacher()
    try folder.write(text, to: "cours.md")
    let run = try Etude.run("student", "cours.md", "-o", "./cours.md", in: folder)
    #expect(run.status == 64)
    #expect(folder.read("cours.md") == text)
    #expect(try Etude.run("student", "cours.md", "-o", "eleve.md", in: folder).status == 0)
    #expect(folder.read("eleve.md") == (try student()))
  }

  @Test func studentRefusesALeak() throws {
    let folder = try Folder()
    try folder.write(try teacher() + "\nÉcrivez `rapport = pologne / c`.\n", to: "cours.md")
    let run = try Etude.run("student", "cours.md", "-o", "eleve.md", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("F552"))
    #expect(folder.read("eleve.md") == "")
  }

  /// Grades files in a folder and gives the fields of each line of `notes.csv` by the student.
  private func grade(_ folder: Folder, _ arguments: String...) throws -> [String: [String]] {
    let run = try Etude.run(
      ["grade", Self.lesson, "copies", "-o", "notes"] + arguments, in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = folder.read("notes/notes.csv").split(separator: "\n").dropFirst()
    return Dictionary(
      lines.map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return (fields[0], Array(fields[2...6]))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func marksOfSolutionsStartersAndWrongAnswers() throws {
    let folder = try Folder()
    try folder.write(try copy(), to: "copies/juste.md")
    try folder.write(try student(), to: "copies/depart.md")
    try folder.write("", to: "copies/vide.md")
    var expected = [
      "juste": ["2", "3", "1", "6", "6"], "depart": ["0", "0", "0", "0", "6"],
      "vide": ["0", "0", "0", "0", "6"],
    ]
    let worth = [
      "e1": ("0", "3", "1", "4"), "e2": ("2", "0", "1", "3"), "e3": ("2", "3", "0", "5"),
    ]
    for (id, marks) in worth {
      for (index, wrong) in try cells("réponse-fausse #\(id)").enumerated() {
        try folder.write(try copy([id: wrong]), to: "copies/faux-\(id)-\(index).md")
        expected["faux-\(id)-\(index)"] = [marks.0, marks.1, marks.2, marks.3, "6"]
      }
    }
    #expect(expected.count == 9)
    #expect(try grade(folder) == expected)
    let feedback = folder.read("notes/retours/faux-e1-0.md")
    #expect(
      feedback.contains("divisez dans l'autre sens") && feedback.contains("**Total : 4 / 6**"))
    #expect(folder.read("notes/retours/juste.md").contains("Réussi."))
  }

  @Test func hostileCopies() throws {
    let folder = try Folder()
    let answers = [
      ("boucle", "e1", "while true:\n    x = 1"),
      ("bavard", "e1", "while true:\n    print(\"encore\")"),
      ("geant", "e1", "x = 9 ** 9 ** 9 ** 9\nrapport = x"),
      ("double-texte", "e1", "x = \"a\"\nwhile true:\n    x = x + x"),
      ("recursion", "e2", "def g(x) = g(x + 1) + 1\ndef ecart(a, b) = g(1)"),
      ("lit", "e1", "print(read_text(\"\(Self.lesson)\"))\nrapport = 14.225"),
      ("ecrit", "e1", "cons_ia.write_csv(\"vole.csv\")\nrapport = 14.225"),
      ("abs", "e1", "def abs(x) = 0\nrapport = 2"),
      ("tests", "e2", "def ecart(a, b) = if a < 0 then attendu else max(a, b) - min(a, b)"),
      ("parentheses", "e1", "rapport = " + String(repeating: "(", count: 100_000)),
    ]
    var expected: [String: [String]] = [:]
    for (name, id, code) in answers {
      try folder.write(try copy([id: code]), to: "copies/\(name).md")
      expected[name] = id == "e1" ? ["0", "3", "1", "4", "6"] : ["2", "0", "1", "3", "6"]
    }
    try folder.write(
      try copy().replacingOccurrences(of: "#e1", with: "#e9"), to: "copies/renomme.md")
    expected["renomme"] = ["0", "3", "1", "4", "6"]
    try folder.write(
      try copy() + "\n```etude exercice #e2\nx = 1\n```\n", to: "copies/doublon.md")
    expected["doublon"] = ["2", "0", "1", "3", "6"]
    let nothing = ["0", "0", "0", "0", "6"]
    try folder.write(Data([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE]), to: "copies/octets.md")
    try folder.write(Data(count: 100_000_000), to: "copies/gros.md")
    try folder.write("rien", to: "copies/dossier.md/rien.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/copies/lien.md", withDestinationPath: Self.lesson)
    for name in ["octets", "gros", "dossier", "lien"] { expected[name] = nothing }

    #expect(try grade(folder) == expected)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/vole.csv"))
    let secrets = ["pologne", "max(a, b) - min", "attendu = ", "9.25", "Tweet <", "len(cons_ia"]
    for name in expected.keys {
      let told = folder.read("notes/retours/\(name).md")
      #expect(told.contains("#e1"))
      for secret in secrets { #expect(!told.contains(secret), "\(name): \(secret)") }
    }
  }

  /// An operation that cannot be stopped ends its process; the other exercises are marked all the
  /// same.
  @Test func memoryWithoutBounds() throws {
    let folder = try Folder()
    try folder.write(
      try copy(["e2": "l = range(9000000)\ndef ecart(a, b) = max(a, b) - min(a, b)"]),
      to: "copies/a.md")
    let run = try Etude.run(
      "grade", Self.lesson, "copies", "--limit-memory", "20Mo", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("a — #e2 : "))
    #expect(run.output.contains("mémoire"))
    #expect(run.output.contains(/a +2 +0 +1 +3 +6/))
  }

  @Test func allExercisesAreShownHoweverMany() throws {
    let folder = try Folder()
    let cells = (1...30).map {
      "```etude exercice #exercice\($0)\nx = ____\n```\n```etude solution #exercice\($0)\nx = 1\n```\n```etude test #exercice\($0)\nassert x == 1\n```\n"
    }
    try folder.write("---\netude: 1\n---\n" + cells.joined(), to: "cours.md")
    try folder.write("", to: "a.md")
    let run = try Etude.run("grade", "cours.md", "a.md", in: folder)
    #expect(run.output.contains("#exercice17") && run.output.contains("#exercice30"))
  }

  @Test func aDownloadFromMoodle() throws {
    let folder = try Folder()
    let solved = try copy(["e3": "legers = ____"])
    try folder.write(solved, to: "copies/DUPONT Élise_123_assignsubmission_file_/x.md")
    try folder.write(
      "PK\u{3}\u{4}", to: "copies/=MARTIN Paul_124_assignsubmission_file_/devoir.docx")
    let run = try Etude.run(
      "noter", Self.lesson, "copies", "-o", "notes", "--csv-fr", "--anonyme", in: folder)
    #expect(run.status == 0)
    #expect(!run.output.contains("DUPONT") && !run.output.contains("MARTIN"))
    let marks = folder.read("notes/notes.csv")
    #expect(marks.hasPrefix("\u{FEFF}élève;#e1;#e2;#e3;total;sur;remarques\n"))
    #expect(marks.contains("document Word") && !marks.contains("DUPONT"))
    let key = folder.read("notes/cle.csv")
    #expect(key.contains("DUPONT Élise;") && key.contains("'=MARTIN Paul;"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/notes/retours")
    #expect(files.sorted() == ["001.md", "002.md"])
  }

  @Test func theDecimalComma() throws {
    let folder = try Folder()
    try folder.write(
      try teacher().replacingOccurrences(of: "points=2", with: "points=1.5"), to: "cours.md")
    try folder.write(try copy(), to: "copies/a.md")
    let run = try Etude.run("grade", "cours.md", "copies", "-o", "n", "--csv-fr", in: folder)
    #expect(run.status == 0)
    #expect(folder.read("n/notes.csv").contains("a;copies/a.md;1,5;3;1;5,5;5,5;"))
  }

  @Test func exitCodes() throws {
    let folder = try Folder()
    try folder.write("---\netude: 1\n---\n", to: "rien.md")
    try folder.write("texte", to: "texte.md")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/vide", withIntermediateDirectories: true)
    #expect(try Etude.run("grade", in: folder).status == 64)
    #expect(try Etude.run("grade", "rien.md", "rien.md", in: folder).status == 64)
    #expect(try Etude.run("grade", "absent.md", "rien.md", in: folder).status == 66)
    #expect(try Etude.run("grade", "texte.md", "rien.md", in: folder).status == 65)
    #expect(try Etude.run("grade", Self.lesson, "absent", in: folder).status == 66)
    #expect(try Etude.run("grade", Self.lesson, "vide", in: folder).status == 66)
    #expect(try Etude.run("student", "texte.md", in: folder).status == 65)
    #expect(try Etude.run("student", "absent.md", in: folder).status == 66)
    #expect(try Etude.run("student", in: folder).status == 64)
  }

  /// A reference whose solution would be refused says so before the copies.
  @Test func referenceThatRefusesItsSolution() throws {
    let folder = try Folder()
    try folder.write(
      try teacher().replacingOccurrences(of: "rapport = pologne / c", with: "rapport = 3"),
      to: "cours.md")
    try folder.write(try copy(), to: "a.md")
    let run = try Etude.run("grade", "cours.md", "a.md", in: folder)
    #expect(run.status == 65 && run.output == "")
    #expect(run.errors.contains("F562"))
  }
}

import Foundation
import Testing

/// The lessons of the course: what they store, their proofs, their students' versions, and that
/// only solutions earn points.
@Suite struct CourseTests {
  private static let lessons = [
    "00-prise-en-main", "01-modeles", "02-parametres", "03-pays", "04-esprit-critique",
    "05-a-vous", "05b-pari", "06a-jetons", "06b-attention", "06c-parametres", "07-quantifier",
    "08-debattre", "etude",
  ]

  private func path(_ lesson: String) -> String { "\(repository)/notebooks/\(lesson).md" }

  @Test(arguments: lessons)
  func holds(_ lesson: String) throws {
    let run = try Etude.run("check", path(lesson))
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.errors == "")
  }

  @Test(arguments: lessons)
  func marks(_ lesson: String) throws {
    let teacher = try String(contentsOfFile: path(lesson), encoding: .utf8)
    let student = try Etude.run("student", path(lesson))
    #expect(student.status == 0)
    #expect(!student.output.contains("```etude solution"))
    let solutions = Dictionary(
      uniqueKeysWithValues: teacher.matches(of: /```etude solution (#\w+)\n((?s).*?)```/)
        .map { (String($0.1), String($0.2)) })
    let solved = student.output.replacing(/(```etude exercice (#\w+)[^\n]*\n)(?s).*?```/) {
      $0.1 + (solutions[String($0.2)] ?? "") + "```"
    }
    let folder = try Folder()
    try folder.write(student.output, to: "copies/depart.md")
    try folder.write(solved, to: "copies/resolu.md")
    let run = try Etude.run(["grade", path(lesson), "copies"], in: folder)
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    let start = try #require(rows.first { $0.first == "depart" })
    let end = try #require(rows.first { $0.first == "resolu" })
    #expect(start.dropLast().last == "0")
    #expect(end.dropLast().last == end.last)
  }
}

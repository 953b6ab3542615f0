import Diagnostics
import Foundation
import Testing

/// `etude reference`, and the pages under `docs/` that it has written.
@Suite struct ReferenceCommandTests {
  @Test(arguments: [
    ("docs/reference.md", ["reference", "--lang", "fr"]),
    ("docs/reference.en.md", ["reference", "--lang", "en"]),
    ("docs/depuis-python.md", ["référence", "--page", "python", "--lang", "fr"]),
  ])
  func committedPageIsUpToDate(_ page: String, _ arguments: [String]) throws {
    let committed = try String(contentsOfFile: "\(repository)/\(page)", encoding: .utf8)
    let run = try Etude.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    // A whole page in a failure says less than where it starts to differ.
    let pairs = zip(run.output.split(separator: "\n"), committed.split(separator: "\n"))
    let difference = pairs.first { $0 != $1 }
    #expect(difference.map { "\($0) | \($1)" } == nil, "make reference writes \(page) anew")
    #expect(run.output.count == committed.count, "make reference writes \(page) anew")
  }

  @Test func writesIntoAFile() throws {
    let folder = try Folder()
    let run = try Etude.run(["reference", "--page", "python", "-o", "page.md"], in: folder)
    #expect(run == Etude())
    #expect(folder.read("page.md").hasPrefix("# Depuis Python\n"))
    let refused = try Etude.run(["reference", "-o", "absent/page.md"], in: folder)
    #expect(refused.status == 66)
    #expect(refused.errors.contains("F511"))
  }

  /// What only the built program says: the codes of its command line.
  @Test(arguments: FaultEntry.all.filter { $0.kind == .command }.map(\.code))
  func commandLinesOfThePages(_ code: String) throws {
    let entry = try #require(FaultEntry.of(code))
    let folder = try Folder()
    try folder.write(try notebook("pays"), to: "cahier.md")
    try folder.write(try notebook("pays"), to: "notebooks/etude.md")
    func errors(_ line: String) throws -> String {
      try Etude.run(line.split(separator: " ").dropFirst().map(String.init), in: folder).errors
    }
    #expect(try errors(entry.example).contains("[\(code)]"))
    #expect(try errors(entry.mended) == "")
  }

  private func notebook(_ parameter: String) throws -> String {
    "---\netude: 1\nparamètres:\n  \(parameter): \"USA\"\n---\n\n```etude\n1 + 1\n```\n"
  }
}

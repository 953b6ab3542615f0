import Foundation
import Testing

/// A notebook that somebody else may have made writes beside it only.
@Suite struct StrangersNotebookTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let home = folder.path
    try FileManager.default.createDirectory(
      atPath: home + "/cours/sous", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: home + "/ailleurs", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: home + "/cours/lien", withDestinationPath: home + "/ailleurs")
    try FileManager.default.createSymbolicLink(
      atPath: home + "/cours/f.csv", withDestinationPath: home + "/ailleurs/f.csv")
  }

  private func notebook(_ path: String) -> String {
    """
    ---
    etude: 2
    durée: 5 minutes
    ---
    ```etude
    cons_ia.head(2).write_csv("\(path)")
    ```

    """
  }

  private var written: Set<String> {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return Set((names ?? []).filter { $0.hasSuffix("csv") && !$0.hasSuffix("cours/f.csv") })
  }

  private static let commands = [["run"], ["check"], ["export", "-o", "page.html"], ["lesson"]]

  @Test(arguments: commands)
  func itWritesBesideItAndSaysSo(_ command: [String]) throws {
    for path in ["a.csv", "sous/a.csv", "sous/../a.csv"] {
      try folder.write(notebook(path), to: "cours/n.md")
      // Of the lesson on the notebook before.
      try? FileManager.default.removeItem(atPath: folder.path + "/cours/n.journal.md")
      let run = try Etude.run(
        [command[0], "cours/n.md"] + command.dropFirst(), input: Data("\n".utf8), in: folder)
      #expect(run.status == 0, "\(run)")
      #expect(run.errors.contains("écrit : cours/\(path)"), "\(run)")
    }
    #expect(written == ["cours/a.csv", "cours/sous/a.csv"])
  }

  @Test(arguments: commands)
  func itWritesNowhereElse(_ command: [String]) throws {
    let outside = [
      "../a.csv", "sous/../../a.csv", folder.path + "/a.csv", "lien/a.csv", "f.csv", ".cache.csv",
      "sous/.b.csv",
    ]
    for path in outside {
      try folder.write(notebook(path), to: "cours/n.md")
      // Of the lesson on the notebook before.
      try? FileManager.default.removeItem(atPath: folder.path + "/cours/n.journal.md")
      let run = try Etude.run(
        [command[0], "cours/n.md"] + command.dropFirst(), input: Data("\n".utf8), in: folder)
      #expect((run.output + run.errors).contains("F568"), "\(path): \(run)")
    }
    #expect(written == [])
  }

  @Test func whoAllowsItLetsItWriteAnywhere() throws {
    try folder.write(notebook("../a.csv"), to: "cours/n.md")
    for option in ["--écrire-partout", "--write-anywhere"] {
      #expect(try Etude.run("run", "cours/n.md", option, in: folder).status == 0)
    }
    #expect(written == ["a.csv"])
  }
}

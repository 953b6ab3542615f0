import Foundation
import Testing

/// Files that `write_csv` writes, on a disk that has links and permissions.
@Suite struct WritingTests {
  private func write(_ name: String, in folder: Folder) throws -> Etude {
    try Etude.run("-e", "cons_ia.head(2).select(Model, Tweet).write_csv(\"\(name)\")", in: folder)
  }

  private static let expected = "Model,Tweet (Wh)\ngpt 4o,4.375\nGpt 3.5,0.4475\n"

  @Test func aFileIsReplacedAndKeepsItsPermissions() throws {
    let folder = try Folder()
    let path = try folder.write("old", to: "t.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try write("t.csv", in: folder).errors.hasPrefix("note[F512]"))
    #expect(folder.read("t.csv") == Self.expected)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["t.csv"])
  }

  @Test func aLinkStaysOne() throws {
    let folder = try Folder()
    try folder.write("old", to: "real.csv")
    let link = folder.path + "/link.csv"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "real.csv")
    #expect(try write("link.csv", in: folder).status == 0)
    #expect(folder.read("real.csv") == Self.expected)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.csv")
  }

  @Test func aFolderThatIsMissingIsSaid() throws {
    let folder = try Folder()
    let run = try write("absent/t.csv", in: folder)
    #expect(run.errors.hasPrefix("erreur[F511]"))
    #expect(run.status != 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  /// The kinds that a class meets, read, written and read again.
  @Test func whatIsWrittenReadsBackEqual() throws {
    let folder = try Folder()
    try folder.write(
      "ville;prix (€);jour;part;code\nNîmes;1 250,5;31/12/2024;12 %;01000\n\"a, \"\"b\"\"\";;01/02/2025;3 %;NA\n",
      to: "a.csv")
    let code = """
      a = read_csv("a.csv", separator = ";")
      a.write_csv("b.csv")
      a.write_csv("c.csv", decimal = ",")
      b = read_csv("b.csv")
      c = read_csv("c.csv")
      for t in [b, c]
        assert t.columns() == a.columns()
        for n in a.columns()
          for i in range(0, 2)
            assert is_none(a[i, n]) and is_none(t[i, n]) or a[i, n] == t[i, n]
          end
        end
      end
      """
    let run = try Etude.run("-q", "-e", code, in: folder)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }
}

import Foundation
import Testing

/// An accented letter is one text, whether it is written as one character (NFC) or as two (NFD).
@Suite struct SpellingTests {
  private static let (composed, decomposed) = ("\u{E9}", "e\u{301}")

  private func folder() throws -> Folder {
    let folder = try Folder()
    let (one, two) = (Self.composed, Self.decomposed)
    try folder.write("nom,x\n\(two),1\n\(one),2\nb,3\n", to: "t.csv")
    try folder.write("cle,y\n\(one),10\nb,20\n", to: "u.csv")
    try folder.write("\(two),x\n1,2\n", to: "v.csv")
    return folder
  }

  @Test(arguments: [
    "\"1\" == \"2\"", "\"1\" in [\"2\"]", "\"1\" in \"caf2\"",
    "len([\"1\", \"2\"].distinct()) == 1",
    "t.filter(nom == \"1\").rows() == 2", "t.filter(nom == \"2\").rows() == 2",
    "t.filter(nom in [\"2\"]).rows() == 2", "t.filter(nom in u.cle).rows() == 3",
    "t.distinct(nom).rows() == 2", "t.count(nom).n[0] == 2", "t.join(u, nom == cle).rows() == 3",
    "u.join(t, cle == nom).rows() == 3", "t.summarize(s = sum(x), by = nom).s[1] == 3",
    "u[\"1\", \"y\"] == u[\"2\", \"y\"]", "t.nom[0] == t.nom[1]", "v.1[0] == v.2[0]",
    "v[\"1\"][0] == 1", "[{\"1\": 5}][0][\"2\"] == 5", "mode(t.nom) == \"2\"",
    "replace(\"caf1\", \"2\", \"e\") == \"cafe\"", "starts_with(\"12\", \"2\")",
    "t.sort(nom).x[0] == 3", "len(\"1\") == len(\"2\")", "upper(\"1\") == upper(\"2\")",
    "split(\"a1b\", \"2\") == [\"a\", \"b\"]", "not (\"1\" < \"2\" or \"2\" < \"1\")",
  ])
  func isOneText(code: String) throws {
    let written = code.replacing(/"[^"]*"|\.[12]\b/) { match in
      String(code[match.range]).replacing("1", with: Self.composed)
        .replacing("2", with: Self.decomposed)
    }
    let tables = ["t", "u", "v"].map { "\($0) = read_csv(\"\($0).csv\")\n" }.joined()
    let run = try Etude.run(["-q", "-e", tables + "assert " + written], in: try folder())
    #expect(run.status == 0, "\(written): \(run.errors)")
  }

  /// Files that a disk has under the other spelling.
  @Test func filesAreFound() throws {
    let folder = try Folder()
    try folder.write("a\n1\n", to: "donn\(Self.decomposed)es.csv")
    try folder.write("---\netude: 2\n---\n```etude\n1\n```\n", to: "le\u{327}c\u{327}on.md")
    let read = try Etude.run(["-e", "read_csv(\"donn\(Self.composed)es.csv\").rows()"], in: folder)
    #expect(read.output == "1\n")
    for command in ["run", "check", "student"] {
      #expect(try Etude.run(command, "l\u{229}\u{E7}on.md", in: folder).status == 0)
    }
    let write = try Etude.run(
      ["-e", "table(b = [2]).write_csv(\"donn\(Self.composed)es.csv\")"], in: folder)
    #expect(write.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    #expect(folder.read("donn\(Self.decomposed)es.csv") == "b\n2\n")
  }

  /// What was read is written back as it was, byte for byte.
  @Test func aTableComesBackAsItWas() throws {
    let folder = try folder()
    for name in ["t", "u"] {
      let code = "read_csv(\"\(name).csv\").write_csv(\"back.csv\")"
      #expect(try Etude.run(["-q", "-e", code], in: folder).status == 0)
      #expect(
        Array(folder.read("back.csv").utf8) == Array(folder.read("\(name).csv").utf8), "\(name)")
    }
  }
}

import Foundation
import FoundationXML
import Testing

/// Pictures that the program writes to files.
@Suite struct PictureFileTests {
  private static let bars = "cons_ia.bars(Model, Email)"

  private static func names(in folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Two runs write the same bytes, and nothing beside the file.
  @Test(arguments: [
    "cons_ia.bars(Model, Email)", "cons_ia.bars(Model, Email..Resume)",
    "cons_ia.bars(Model, Email..Resume, stacked = true)", "cons_ia.dots(Model, Token..Email)",
    "cons_ia.scatter(Total_parameters, Email, color = Provider, label = Model, log = true)",
    "cons_ia.line(Total_parameters, Email..Resume)", "cout_pays.hist(gwp)",
    "cons_ia.boxplot(Email, by = Provider)", "cons_ia.count(Provider).pie(Provider, n)",
    "cout_pays.radar(name, gwp, pe, adpe, only = [\"FRA\", \"DEU\"])",
    "cout_pays.worldmap(name, gwp)", "cons_ia.plot_ascii(Token, Email)",
  ])
  func svgIsTheSameEachTime(code: String) throws {
    let folder = try Folder()
    let run = try Etude.run(
      "-e", "p = \(code); p.save(\"a.svg\"); p.enregistrer(\"b.svg\")", in: folder)
    #expect(run == Etude())
    _ = try Etude.run("-e", "\(code).save(\"c.SVG\")", in: folder)
    #expect(try Self.names(in: folder) == ["a.svg", "b.svg", "c.SVG"])
    let svg = folder.read("a.svg")
    #expect(svg == folder.read("b.svg") && svg == folder.read("c.SVG"))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("<title") && svg.contains("<desc") && svg.contains("prefers-color-scheme"))
  }

  @Test func textIsWhatTheTerminalShows() throws {
    let folder = try Folder()
    let run = try Etude.run("-e", "\(Self.bars).save(\"a.txt\"); \(Self.bars)", in: folder)
    #expect(run.output == folder.read("a.txt"))
    #expect(run.output.contains("gpt 4 turbo ███"))
    _ = try Etude.run("-e", "cons_ia.plot_ascii(Model, Email).save(\"b.txt\")", in: folder)
    #expect(folder.read("b.txt").utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func pngNeedsAnotherProgram() throws {
    let folder = try Folder()
    let run = try Etude.run("-e", "\(Self.bars).save(\"a.png\")", in: folder)
    let made = FileManager.default.contents(atPath: folder.path + "/a.png")
    if run.status == 0 {
      #expect(made?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    } else {
      #expect(run.errors.hasPrefix("erreur[F509]") && made == nil)
    }
    let without = try Etude.run(
      "-e", "\(Self.bars).save(\"b.png\")", environment: ["PATH": folder.path], in: folder)
    #expect(without.errors.hasPrefix("erreur[F509] rsvg-convert manque pour écrire un PNG"))
    #expect(without.errors.contains("librsvg2-bin"))
    #expect(without.status == 2)
  }

  @Test func aFailingProgramIsQuoted() throws {
    let folder = try Folder()
    // A shell writes it: a file that this process has open cannot be run by a child of its own.
    let script = "#!/bin/sh\\necho 'no font here' >&2\\nexit 3\\n"
    let made = try Etude.shell(
      "mkdir bin && printf \"\(script)\" > bin/rsvg-convert && chmod 755 bin/rsvg-convert",
      in: folder)
    #expect(made.status == 0)
    let run = try Etude.run(
      "-e", "\(Self.bars).save(\"a.png\")", environment: ["PATH": folder.path + "/bin"],
      in: folder)
    #expect(
      run.errors.hasPrefix("erreur[F586] rsvg-convert n'a pas écrit le PNG : no font here"))
    #expect(try Self.names(in: folder) == ["bin"])
  }

  @Test(arguments: [
    ("a.pdf", "F508"), ("a", "F508"), ("", "F508"), ("svg", "F508"), (".svg", "F508"),
    ("absent/a.svg", "F511"),
    ("folder.svg", "F511"),
  ])
  func refusesWhatCannotBeWritten(path: String, code: String) throws {
    let folder = try Folder()
    try folder.write("x", to: "folder.svg/x")
    let run = try Etude.run("-e", "\(Self.bars).save(\"\(path)\")", in: folder)
    #expect(run.errors.hasPrefix("erreur[\(code)]"), "\(run.errors)")
    #expect(run.errors.contains("\n  │ " + String(repeating: " ", count: 32) + "^^"))
    #expect(run.status == 2)
    #expect(try Self.names(in: folder) == ["folder.svg"])
  }

  /// What stood there before is there until the new file is whole.
  @Test func aFileIsReplacedWhole() throws {
    let folder = try Folder()
    try folder.write("before", to: "a.svg")
    let failed = try Etude.run("-e", "table(a = [-1]).pie(a).save(\"a.svg\")", in: folder)
    #expect(failed.errors.hasPrefix("erreur[D462]"))
    #expect(folder.read("a.svg") == "before")
    _ = try Etude.run("-e", "\(Self.bars).save(\"a.svg\")", in: folder)
    #expect(folder.read("a.svg").hasPrefix("<svg"))
    #expect(try Self.names(in: folder) == ["a.svg"])
  }
}

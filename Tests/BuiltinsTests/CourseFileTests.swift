import BuiltinKit
import Builtins
import DataFiles
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Styling
import Testing
import Values

/// The course's own files, without a data package, wherever they lie.
@Suite struct CourseFileTests {
  /// A folder of its own, which goes with the test.
  private final class Folder {
    let path: String

    init(_ files: [String: [UInt8]]) throws {
      let url = FileManager.default.temporaryDirectory.appending(
        path: "etude-\(UUID().uuidString)", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, bytes) in files { try Data(bytes).write(to: url.appending(path: name)) }
      path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    try #require(DataLibrary.embeddedFile(name))
  }

  private static func course() throws -> [String: [UInt8]] {
    [
      "gen_AI_energy.csv": try bytes("gen_AI_energy.csv"),
      "electricity_mixes.csv": try bytes("electricity_mixes.csv"),
    ]
  }

  /// The last echo, the notes' words and the error's code of a program over a library.
  private func run(
    _ code: String, _ library: DataLibrary
  ) -> (echo: String, notes: [String], error: String?) {
    var session = Session(catalogue: .standard, library: library)
    let log = Log()
    let context = RunContext(tongue: .french, width: 80) { event in
      switch event {
      case .value(let value): log.echo = value.echo(Display(tongue: .french, width: 80)).plain
      case .note(let note): log.notes.append(note.message.french)
      case .error(let error): log.error = error.code
      default: break
      }
    }
    session.run(Source(code, origin: .input(1)), in: context)
    return (log.echo, log.notes, log.error)
  }

  private final class Log {
    var echo = ""
    var notes: [String] = []
    var error: String?
  }

  @Test func keepAliasUnitsAndKey() throws {
    let folder = try Folder(try Self.course())
    for library in [DataLibrary(folder: folder.path), DataLibrary(besides: folder.path)] {
      let cost = run(#"cost("gpt 4o", "FRA", "Petite_conv")"#, library)
      #expect(cost.echo == "2.802954 gCO2e")
      #expect(cost.notes == [])
      #expect(run(#"cons_ia["gpt 4o", "Petite_conv"]"#, library).echo == "35 Wh")
      #expect(
        run(#"cons_ia["gpt 4o", "Petite_conv"] + cout_pays["FRA", "gwp"]"#, library).error == "U301"
      )
      #expect(run("tables().rows()", library).echo == "11")
    }
  }

  @Test func otherNamesAndOtherFilesBeside() throws {
    let course = try Self.course()
    let folder = try Folder([
      "ia.csv": try #require(course["gen_AI_energy.csv"]),
      "elec.csv": try #require(course["electricity_mixes.csv"]),
      "copie.csv": try #require(course["gen_AI_energy.csv"]),
      "villes.csv": Array("ville,x\nA,1\nB,2\n".utf8),
      // The same names above other things: no table of the study's.
      "acv.csv": Array("name,adpe,pe,gwp\nserveur,1,2,3\n".utf8),
      "autre.csv": Array("name,adpe,pe,gwp\nFRA,5,6000,80\nDEU,5,9000,650\n".utf8),
    ])
    let library = DataLibrary(folder: folder.path)
    #expect(run(#"cons_ia["gpt 4o", "Petite_conv"]"#, library).echo == "35 Wh")
    #expect(run(#"ia["gpt 4o", "Token"]"#, library).echo == "0.0875 Wh")
    #expect(run(#"copie["gpt 4o", "Token"]"#, library).echo == "0.0875 Wh")
    #expect(run(#"cout_pays["FRA", "gwp"]"#, library).echo == "0.0800844 gCO2e/Wh")
    #expect(run(#"acv["serveur", "gwp"]"#, library).echo == "3")
    #expect(run(#"autre["FRA", "gwp"]"#, library).echo == "80")
    #expect(run("sum(villes.x)", library).echo == "3")
    // Beside a notebook only the study's tables have names.
    let beside = DataLibrary(besides: folder.path)
    #expect(run(#"cons_ia["gpt 4o", "Petite_conv"]"#, beside).echo == "35 Wh")
    #expect(run("villes.x", beside).error == "N201")
  }

  @Test func changedFilesAreSaid() throws {
    var bytes = try Self.bytes("gen_AI_energy.csv")
    bytes += Array("Moi,mon modèle,1,1,0.001,0.05,0.17,0.25,0.4,5\n".utf8)
    let folder = try Folder(["gen_AI_energy.csv": bytes])
    let library = DataLibrary(folder: folder.path)
    let mine = run(#"cons_ia["mon modèle", "Petite_conv"]"#, library)
    #expect(mine.echo == "0.4 Wh")
    #expect(
      mine.notes == [
        "gen_AI_energy.csv : ses colonnes sont celles de cons_ia : unités et clé de l'étude"
      ])
  }

  @Test func readByItsName() throws {
    let folder = try Folder(try Self.course())
    let library = DataLibrary(folder: folder.path)
    let sum = run(
      "t = read_csv(\"gen_AI_energy.csv\", separator = \",\")\nt[\"gpt 4o\", \"Petite_conv\"] + cout_pays[\"FRA\", \"gwp\"]",
      library)
    #expect(sum.error == "U301")
    #expect(
      run(#"read_csv("electricity_mixes.csv")["FRA", "gwp"]"#, library).echo == "0.0800844 gCO2e/Wh"
    )
  }
}

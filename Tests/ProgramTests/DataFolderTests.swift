import Foundation
import Testing

/// Data folders: `--data`, `$ETUDE_DATA`, `./data`, and the copy inside the program.
@Suite struct DataFolderTests {
  static let towns = "ville,t (°C),Énergie (Wh)\nParis,12.5,3\nLyon,13,4\n"
  static let bound = #"villes["Paris", "Énergie"]; len(villes); len(cons_ia)"#
  static let answer = "3 Wh\n2\n23\n"

  @Test func aFileBindsUnderItsName() throws {
    let folder = try Folder()
    try folder.write(Self.towns, to: "notes/villes.csv")
    let named = try Etude.run("--data", folder.path + "/notes", "-e", Self.bound)
    #expect(named.output == Self.answer)
    #expect(named.errors.hasPrefix("note[F510] villes.csv : ville "))
    let variable = try Etude.run(
      "-e", Self.bound, environment: ["ETUDE_DATA": folder.path + "/notes"])
    #expect(variable.output == Self.answer)
  }

  @Test func theFolderNamedDataIsFound() throws {
    let folder = try Folder()
    try folder.write(Self.towns, to: "data/villes.csv")
    #expect(try Etude.run("-e", Self.bound, in: folder).output == Self.answer)
  }

  @Test func theOptionWinsOverTheVariable() throws {
    let folder = try Folder()
    try folder.write("a,b\nx,1\n", to: "un/t.csv")
    try folder.write("a,b\nx,2\n", to: "deux/t.csv")
    let run = try Etude.run(
      "-q", "--data", "un", "-e", #"t["x", "b"]"#, environment: ["ETUDE_DATA": "deux"], in: folder)
    #expect(run == Etude(output: "1\n"))
  }

  @Test func theCopyInsideIsThatOfTheRepository() throws {
    let code = #"cost("gpt 4o", "FRA", "Petite_conv"); cons_ia; cout_pays.head(20)"#
    let inside = try Etude.run("-e", code)
    let outside = try Etude.run("--data", repository + "/data", "-e", code)
    #expect(inside == outside)
    #expect(inside.status == 0)
  }

  @Test func aMissingFolderIsSaid() throws {
    let run = try Etude.run("--data", "absent", "-e", "1 + 1")
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[F501]"))
    #expect(run.errors.contains("absent"))
    #expect(run.status == 66)
    #expect(try Etude.run("-e", "1", environment: ["ETUDE_DATA": "absent"]).status == 66)
    #expect(try Etude.run("-e", "1", environment: ["ETUDE_DATA": ""]).status == 0)
  }

  @Test(arguments: [
    ("ville,t\nParis,1\nLyon,\"abc\n", "ligne 3, champ 2"),
    ("a,b\n1,2\n3,4,5\n", "ligne 3, champ 3 : 3 champs au lieu de 2"),
    ("a,b\n1,2\n\"x\"y,3\n", "ligne 3"),
  ])
  func aMalformedFileIsSaidWhenItsTableIsAskedFor(text: String, place: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "mal.csv")
    #expect(try Etude.run("--data", folder.path, "-e", "1 + 1; len(cons_ia)").output == "2\n23\n")
    let run = try Etude.run("--data", folder.path, "-e", "mal")
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[F504] mal.csv, \(place)"))
    #expect(run.status == 2)
  }

  @Test(arguments: ["", "{\"resources\": [", "[]", "{\"resources\": 3}", "\u{0}"])
  func aBrokenDeclarationIsSaidWhenATableIsAskedFor(text: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "datapackage.json")
    try folder.write(Self.towns, to: "villes.csv")
    let sum = try Etude.run("--data", folder.path, "-e", "1 + 1")
    #expect(sum == Etude(output: "2\n"))
    let run = try Etude.run("--data", folder.path, "-e", "villes")
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[F505] datapackage.json : "))
    #expect(run.status == 2)
  }

  /// The folder beside the notebook or the script goes before that of the working directory.
  @Test func theFolderBesideTheFileGoesFirst() throws {
    let folder = try Folder()
    try folder.write("a,b\nx,1\n", to: "tp/data/t.csv")
    try folder.write("a,b\nx,2\n", to: "data/t.csv")
    try folder.write("t[\"x\", \"b\"]\n", to: "tp/s.etude")
    try folder.write("t[\"x\", \"b\"]\n", to: "s.etude")
    #expect(try Etude.run("tp/s.etude", in: folder).output == "1\n")
    #expect(try Etude.run("s.etude", in: folder).output == "2\n")
    try folder.write(
      "---\netude: 1\n---\n\n```etude\nassert t[\"x\", \"b\"] == 1\n```\n", to: "tp/n.md")
    #expect(try Etude.run("run", "tp/n.md", in: folder).status == 0)
  }

  /// In grading the teacher's folder alone counts, not that of the pupils' copies.
  @Test func gradingReadsTheTeachersData() throws {
    let folder = try Folder()
    try folder.write("a,b\nx,1\n", to: "tp/data/t.csv")
    try folder.write("a,b\nx,2\n", to: "data/t.csv")
    let cells =
      "```etude exercice #e\ny = ____\n```\n\n"
      + "```etude test #e\nassert y == 1, \"faux\"\n```\n"
    let solution = "\n```etude solution #e\ny = t[\"x\", \"b\"]\n```\n"
    try folder.write("---\netude: 1\n---\n\n" + cells + solution, to: "tp/cours.md")
    try folder.write(
      "---\netude: 1\n---\n\n" + cells.replacing("____", with: "t[\"x\", \"b\"]"), to: "a.md")
    #expect(try Etude.run("grade", "tp/cours.md", "a.md", in: folder).output.contains(/a +1 +1/))
    // Without one beside the notebook, `./data` is not read in its place.
    try folder.write(folder.read("tp/cours.md"), to: "autre/cours.md")
    #expect(
      try !Etude.run("grade", "autre/cours.md", "a.md", in: folder).output.contains(/a +1 +1/))
  }

  /// The course's own files beside a notebook, without a declaration.
  @Test func theCoursesFilesBesideTheNotebook() throws {
    let folder = try Folder()
    let bytes = try Data(contentsOf: URL(filePath: repository + "/data/gen_AI_energy.csv"))
    try folder.write(bytes, to: "tp/energie.csv")
    try folder.write(
      "cons_ia[\"gpt 4o\", \"Petite_conv\"]\nt = read_csv(\"energie.csv\"); t[\"gpt 4o\", \"Token\"]\n",
      to: "tp/s.etude")
    let run = try Etude.run("-q", "tp/s.etude", in: folder)
    #expect(run.output == "35 Wh\n0.0875 Wh\n")
  }
}

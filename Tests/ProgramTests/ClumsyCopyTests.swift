import Foundation
import Platform
import Testing

/// Copies as pupils hand them in: a fair teacher reads what can be read, and says why where nothing can.
@Suite struct ClumsyCopyTests {
  private static let key = """
    ---
    etude: 2
    titre: Test
    ---
    ```etude
    total = 10
    ```
    ```etude exercice #e1 points=2
    a = ____
    ```
    ```etude solution #e1
    a = total * 2
    ```
    ```etude test #e1
    assert a == 20, "Le double."
    ```
    ```etude
    moitie = a / 2
    ```
    ```etude exercice #e2
    mot = ____
    ```
    ```etude solution #e2
    mot = f"été {round(moitie)}"
    ```
    ```etude test-caché #e2
    assert mot == "été 10", "Regardez encore."
    ```

    """
  private static let head = "---\netude: 2\ntitre: élève\n---\n"
  private static let e1 = "```etude exercice #e1 points=2\na = 20\n```\n"
  private static let e2 = "```etude exercice #e2\nmot = \"été 10\"\n```\n"
  private static let copy = "\(head)Prénom : Élève à l'école, ça marche.\n\n\(e1)\nTexte\n\n\(e2)"

  private static func utf16(_ text: String, little: Bool, mark: Bool) -> Data {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return Data(
      units.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return little ? bytes : bytes.reversed()
      })
  }

  private static func macRoman(_ text: String) -> Data {
    let bytes: [Unicode.Scalar: UInt8] = ["É": 0x83, "é": 0x8E, "à": 0x88, "ç": 0x8D]
    return Data(text.unicodeScalars.map { bytes[$0] ?? UInt8($0.value) })
  }

  /// Grades files and gives the fields of each row by its pupil: points of both, the remarks.
  private func grade(
    _ files: [String: Data], changed: [String: Int] = [:], _ more: String...
  ) throws -> [String: [String]] {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    for (name, data) in files { try folder.write(data, to: "copies/\(name)") }
    for (name, minutes) in changed {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(minutes) * 60)],
        ofItemAtPath: "\(folder.path)/copies/\(name)")
    }
    let run = try Etude.run(
      ["grade", "cours.md", "copies", "-o", "notes", "--csv-fr"] + more, in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let lines = folder.read("notes/notes.csv").split(separator: "\n").dropFirst()
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        return (fields[0], [fields[2], fields[3], fields[6...].joined(separator: ";")])
      })
  }

  @Test func everythingThatCanBeRead() throws {
    let text = Self.copy
    let files: [String: Data] = [
      "utf8.md": Data(text.utf8), "bom.md": Data("\u{FEFF}\(text)".utf8),
      "cp1252.md": try #require(text.data(using: .windowsCP1252)),
      "mac.md": Self.macRoman(text),
      "u16le.md": Self.utf16(text, little: true, mark: true),
      "u16be.md": Self.utf16(text, little: false, mark: true),
      "u16nu.md": Self.utf16(text, little: true, mark: false),
      "u16benu.md": Self.utf16(text, little: false, mark: false),
      "crlf.md": Data(text.replacingOccurrences(of: "\n", with: "\r\n").utf8),
      "cr.md": Data(text.replacingOccurrences(of: "\n", with: "\r").utf8),
      "texte.txt": Data(text.utf8), "deux.md.txt": Data(text.utf8), "MAJ.MD": Data(text.utf8),
      "sans": Data(text.utf8), "blanc.md": Data(("\n" + text).utf8),
      "bonjour.md": Data(("Bonjour Madame,\n\n" + text).utf8),
      "sans-entete.md": Data((Self.e1 + "\n" + Self.e2).utf8),
      "entete-abime.md": Data(("---\netude: [\n---\n" + Self.e1 + Self.e2).utf8),
      "entete-ouvert.md": Data(("---\netude: 2\n" + Self.e1 + Self.e2).utf8),
      "ouvert.md": Data((Self.head + Self.e1.dropLast(4) + "\n" + Self.e2).utf8),
      "ouvert-texte.md": Data(
        (Self.head + Self.e1.dropLast(4) + "\nUn texte, avec « des signes ».\n\n" + Self.e2).utf8),
      "ouvert-fin.md": Data((Self.head + Self.e1 + Self.e2.dropLast(4)).utf8),
      "ouverts.md": Data((Self.head + Self.e1.dropLast(4) + Self.e2.dropLast(4)).utf8),
      "invite.md": Data(
        text.replacingOccurrences(of: "\na = 20", with: "\nétude> a = 20\nétude> a\n20").utf8),
    ]
    let marks = try grade(files)
    #expect(marks.count == files.count)
    for (name, mark) in marks { #expect(mark == ["2", "1", "\"\""], "\(name)") }
  }

  @Test func everythingElseIsNamed() throws {
    let files: [String: Data] = [
      "word.docx": Data([0x50, 0x4B, 3, 4, 20, 0]), "page.pdf": Data("%PDF-1.7 x".utf8),
      "photo.jpg": Data([0xFF, 0xD8, 0xFF, 0xE0]), "ecran.png": Data([0x89, 0x50, 0x4E, 0x47]),
      "vieux.doc": Data([0xD0, 0xCF, 0x11, 0xE0]), "riche.rtf": Data("{\\rtf1 x}".utf8),
      "web.html": Data("<!DOCTYPE html>".utf8), "leurre.md": Data("%PDF-1.7".utf8),
      "octets.md": Data([1, 0, 7, 0, 255, 0, 0, 3]), "vide.md": Data(),
      "blancs.md": Data(" \n\n".utf8),
      "rien.md": Data("Bonjour".utf8), "autre.ipynb": Data("{\"cells\": 3}".utf8),
      "abime.zip": Data("PK".utf8), "mesures.csv": Data("a,b\n1,2\n".utf8),
    ]
    let marks = try grade(files)
    #expect(marks.count == files.count)
    for (name, mark) in marks {
      #expect(mark[0] == "0" && mark[1] == "0" && mark[2].count > 10, "\(name): \(mark)")
    }
    for name in ["word", "page", "photo", "ecran", "vieux", "riche", "web", "leurre"] {
      #expect(marks[name]?[2].contains("demandez le fichier .md") ?? false, "\(name)")
    }
  }

  /// One row for a pupil: the newest notebook, the others by name.
  @Test func severalFilesOfOnePupil() throws {
    let right = Data(Self.copy.utf8)
    let wrong = Data(Self.copy.replacingOccurrences(of: "a = 20", with: "a = 3").utf8)
    let folder = "ÉMILE Zoé_77_assignsubmission_file_"
    let marks = try grade(
      [
        "a.md": wrong, "a (1).md": right, "a.pdf": Data("%PDF".utf8),
        "\(folder)/v1.md": wrong, "\(folder)/v2.md": right, "\(folder)/photo.png": Data([0x89]),
      ],
      changed: [
        "a.md": 1, "a (1).md": 2, "a.pdf": 9, "\(folder)/v1.md": 5, "\(folder)/v2.md": 6,
        "\(folder)/photo.png": 9,
      ])
    #expect(marks.count == 2)
    #expect(marks["a"]?.prefix(2) == ["2", "1"])
    #expect(marks["a"]?[2].contains("a (1).md compte ; non noté : a.md, a.pdf") ?? false)
    #expect(marks["ÉMILE Zoé"]?.prefix(2) == ["2", "1"])
    #expect(marks["ÉMILE Zoé"]?[2].contains("non noté : v1.md, photo.png") ?? false)
  }

  /// A mistake costs its own exercise: the teacher's answer stands in below it.
  @Test func theTeachersAnswerStandsIn() throws {
    let e2 = "```etude exercice #e2\nmot = f\"été {round(moitie)}\"\n```\n"
    let failures = [
      "faux": "a = 3", "erreur": "a = inconnu", "trou": "a = ____", "boucle": "while true: a = 1",
    ]
    var files = failures.mapValues {
      Data("\(Self.head)```etude exercice #e1\n\($0)\n```\n\(e2)".utf8)
    }
    files["absent"] = Data((Self.head + e2).utf8)
    files["juste"] = Data((Self.head + Self.e1 + e2).utf8)
    let marks = try grade(
      Dictionary(uniqueKeysWithValues: files.map { ("\($0.key).md", $0.value) }))
    #expect(marks.count == 6)
    for (name, mark) in marks {
      #expect(mark[0] == (name == "juste" ? "2" : "0") && mark[1] == "1", "\(name): \(mark)")
      #expect(mark[2].contains("#e2 : dépend de #e1") == (name != "juste"), "\(name): \(mark)")
    }
  }

  private func archive(_ files: [(String, String)]) -> Data {
    Data(ZipArchive.of(files.map { ($0.0, Array($0.1.utf8)) }))
  }

  @Test func archives() throws {
    let wrong = Self.copy.replacingOccurrences(of: "a = 20", with: "a = 3")
    let marks = try grade([
      "Léa.zip": archive([("dossier/", ""), ("dossier/devoir.md", Self.copy)]),
      "tous.zip": archive([
        ("DUPONT Élise_1_assignsubmission_file_/devoir.md", Self.copy),
        ("MARTIN Paul_2_assignsubmission_file_/devoir.md", wrong),
        ("ROUX Ada_3_assignsubmission_file_copie.md", Self.copy), ("__MACOSX/x.md", wrong),
      ]),
      "evade.zip": archive([("../../evade.md", Self.copy)]),
      "windows.zip": archive([("..\\..\\fuite.md", Self.copy)]),
      "racine.zip": archive([("/tmp/racine.md", Self.copy)]), "vide.zip": archive([]),
    ])
    #expect(
      Set(marks.keys) == [
        "Léa", "DUPONT Élise", "MARTIN Paul", "ROUX Ada", "evade", "windows", "racine", "vide",
      ])
    for name in ["Léa", "DUPONT Élise", "ROUX Ada"] {
      #expect(marks[name]?.prefix(2) == ["2", "1"], "\(name)")
    }
    for name in ["evade", "windows", "racine"] {
      #expect(marks[name]?[2].contains("sort de l'archive") ?? false, "\(name)")
    }
  }

  /// A file of a few bytes that would unpack into more than a copy may have.
  @Test func anArchiveThatSwells() throws {
    let folder = try Folder()
    let made = try Etude.shell(
      "head -c 60000000 /dev/zero > x.md && zip -q x.zip x.md && wc -c < x.zip", in: folder)
    guard made.status == 0 else { return }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/x.zip"))
    #expect(try grade(["gros.zip": bytes])["gros"]?[2].contains("trop gros") ?? false)
  }

  /// An exported notebook that a pupil has worked on in Jupyter.
  @Test func jupyterCopies() throws {
    let folder = try Folder()
    try folder.write(Self.copy, to: "a.md")
    #expect(
      try Etude.run("export", "a.md", "--to", "ipynb", "-o", "a.ipynb", in: folder).status == 0)
    let bytes = Data(folder.read("a.ipynb").utf8)
    #expect(try grade(["a.ipynb": bytes])["a"]?.prefix(2) == ["2", "1"])
  }

  @Test func theOrderIsFrench() throws {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    for name in ["Zoé", "émile", "Eva", "Étienne", "albert"] {
      try folder.write(Self.copy, to: "copies/\(name).md")
    }
    let run = try Etude.run("grade", "cours.md", "copies", "-o", "n", in: folder)
    let names = folder.read("n/notes.csv").split(separator: "\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    #expect(run.status == 0 && names == ["albert", "émile", "Étienne", "Eva", "Zoé"])
  }
}

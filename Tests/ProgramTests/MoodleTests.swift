import Foundation
import Testing

/// What goes back to Moodle, field by field, and what a class list and a scale add.
@Suite struct MoodleTests {
  private static let key = """
    ---
    etude: 2
    ---
    ```etude exercice #e1 points=3
    a = ____
    ```
    ```etude solution #e1
    a = 1
    ```
    ```etude test #e1
    assert a == 1, "Un, pas \\"deux\\"."
    ```

    """

  private func copy(_ value: Int) -> String {
    "---\netude: 2\n---\n```etude exercice #e1\na = \(value)\n```\n"
  }

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    try folder.write(copy(1), to: "copies/DUPONT Élise_12345_assignsubmission_file_/devoir.md")
    // A download without folders, and one that hides the names.
    try folder.write(copy(2), to: "copies/LE GALL Anne-Marie_12346_assignsubmission_file_d.md")
    try folder.write(copy(1), to: "copies/Participant_12347_assignsubmission_file/d.md")
    try folder.write(copy(2), to: "copies/Participant_12348_assignsubmission_file/d.md")
    return folder
  }

  @Test func theGradingWorksheet() throws {
    let folder = try folder()
    let run = try Etude.run(
      "grade", "cours.md", "copies", "-o", "notes", "--csv-fr", "--sur", "20", in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let lines = folder.read("notes/notes-moodle.csv").split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
          + "Last modified (submission),Last modified (grade),Feedback comments",
        "Participant 12345,DUPONT Élise,\"\",Submitted for grading,\"20.0\",\"20.0\",Yes,\"-\",\"-\",\"\"",
        "Participant 12346,LE GALL Anne-Marie,\"\",Submitted for grading,\"0.0\",\"20.0\",Yes,\"-\",\"-\","
          + "\"#e1 : Un, pas \"\"deux\"\".\"",
        "Participant 12347,Participant,\"\",Submitted for grading,\"20.0\",\"20.0\",Yes,\"-\",\"-\",\"\"",
        "Participant 12348,Participant,\"\",Submitted for grading,\"0.0\",\"20.0\",Yes,\"-\",\"-\","
          + "\"#e1 : Un, pas \"\"deux\"\".\"",
      ])
    let header = folder.read("notes/notes.csv").split(separator: "\n").first
    #expect(header?.hasSuffix("total;sur;note/20;remarques") ?? false)
    #expect(folder.permissions(of: "notes/notes-moodle.csv") == 0o600)
  }

  /// The columns of the worksheet that Moodle's own tests upload
  /// (`mod/assign/feedback/offline/tests/fixtures/assignfeedback_offline_test_worksheet_1.csv`): ours come
  /// in this order, and those that it has for several markers are not there.
  @Test func theColumnsAreThoseOfMoodlesOwnWorksheet() throws {
    let moodles = [
      "Identifier", "Full name", "Email address", "Status", "Marker 1", "Marker 2", "Grade",
      "Maximum grade", "Marking workflow state", "Grade can be changed",
      "Last modified (submission)", "Online text", "Last modified (grade)", "Feedback comments",
      "Marker 1 comment", "Marker 2 comment",
    ]
    let folder = try folder()
    #expect(try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder).status == 0)
    let header = try #require(folder.read("notes/notes-moodle.csv").split(separator: "\n").first)
    let ours = header.split(separator: ",").map(String.init)
    let more: Set = [
      "Marker 1", "Marker 2", "Marking workflow state", "Online text", "Marker 1 comment",
      "Marker 2 comment",
    ]
    #expect(ours == moodles.filter { !more.contains($0) })
  }

  /// What Moodle's importer does with each field (`importgradeslib.php` and `locallib.php` of
  /// `mod/assign/feedback/offline`, 4.1 to 5): it finds three columns and that of comments by their names
  /// in the language of the uploader, cuts as many letters off the identifier as its word for a
  /// participant has, and reads the grade as a number up to the maximum.
  @Test(arguments: [
    (
      "notes-moodle.csv", "Participant ",
      ["Identifier", "Grade", "Last modified (grade)", "Feedback comments"]
    ),
    (
      "notes-moodle-fr.csv", "Participant",
      ["Identifiant", "Note", "Dernière modification (note)", "Feedback par commentaires"]
    ),
  ])
  func theWorksheetAsMoodleReadsIt(file: String, participant: String, names: [String]) throws {
    let folder = try folder()
    let run = try Etude.run(
      "grade", "cours.md", "copies", "-o", "notes", "--sur", "20", in: folder)
    #expect(run.status == 0)
    try folder.write(
      """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8"), delimiter=","))
      print(json.dumps(rows, ensure_ascii=False))
      """, to: "lire.py")
    let read = try Etude.shell("python3 lire.py notes/\(file)", in: folder)
    let rows = try JSONDecoder().decode([[String]].self, from: Data(read.output.utf8))
    let places = try names.map { try #require(rows[0].firstIndex(of: $0)) }
    #expect(rows[0].count == 10 && rows.allSatisfy { $0.count == 10 })
    // Moodle passes over a column of comments that is the first.
    #expect(places[3] > 0)
    let ids = rows.dropFirst().map { String($0[places[0]].dropFirst(participant.count)) }
    #expect(ids == ["12345", "12346", "12347", "12348"])
    for row in rows.dropFirst() {
      let grade = try #require(Double(row[places[1]]))
      #expect((0...20).contains(grade))
      #expect(!row[places[2]].isEmpty)
    }
  }

  /// A mark that is not whole yet is none: Moodle passes over an empty grade.
  @Test func aTextThatWaitsLeavesTheGradeEmpty() throws {
    let folder = try Folder()
    try folder.write(Self.key + "```etude rédiger #t points=2\n```\n", to: "cours.md")
    let text = "```etude rédiger #t\nParce que.\n```\n"
    try folder.write(copy(1) + text, to: "c/DUPONT Élise_12345_assignsubmission_file/devoir.md")
    try folder.write(copy(1), to: "c/MARTIN_PAUL Jo_12346_assignsubmission_file/devoir.md")
    #expect(try Etude.run("grade", "cours.md", "c", "-o", "notes", in: folder).status == 0)
    let rows = folder.read("notes/notes-moodle.csv").split(separator: "\n")
    #expect(rows[1].contains("Submitted for grading,\"\",") || rows[1].contains("grading,,"))
    #expect(rows[2].contains("\"3.0\""))
    let list = try Etude.shell("python3 -m zipfile -l notes/retours-moodle.zip", in: folder)
    // Moodle looks for the number after the first stroke.
    #expect(list.output.contains("MARTIN PAUL Jo_12346_assignsubmission_file_/retour.html"))
  }

  /// The names in the archive as Moodle reads them (`mod/assign/feedback/file/importziplib.php`): a folder
  /// is a name, a number, the kind and the name of a plugin, with strokes between them; no file is hidden.
  @Test func theFeedbackArchiveAsMoodleReadsIt() throws {
    let folder = try folder()
    #expect(try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder).status == 0)
    var read: [String: [String]] = [:]
    for name in try names(of: "notes/retours-moodle.zip", in: folder) {
      let parts = name.split(separator: "/").map(String.init)
      try #require(parts.count == 2)
      // Moodle cuts at four strokes; before 4.1 it asked for the fourth.
      let folder = parts[0].split(separator: "_", maxSplits: 4, omittingEmptySubsequences: false)
      try #require(folder.count == 5)
      #expect(folder[2] == "assignsubmission" && folder[3] == "file" && folder[4] == "")
      #expect(!parts[1].hasPrefix(".") && !parts[1].hasPrefix("~"))
      read[String(folder[1]), default: []].append(parts[1])
    }
    #expect(read.keys.sorted() == ["12345", "12346", "12347", "12348"])
    #expect(read.values.allSatisfy { $0.sorted() == ["retour.html", "retour.md"] })
  }

  private func names(of archive: String, in folder: Folder) throws -> [String] {
    try folder.write(
      "import sys, zipfile\nprint(*zipfile.ZipFile(sys.argv[1]).namelist(), sep=\"\\n\")",
      to: "noms.py")
    let list = try Etude.shell("python3 noms.py \(archive)", in: folder)
    return list.output.split(separator: "\n").map(String.init)
  }

  /// Where Moodle hides the names, each pupil has a row, a page, and a place to be marked by hand.
  @Test func participantsWithoutNamesAreToldApart() throws {
    let folder = try Folder()
    try folder.write(Self.key + "```etude rédiger #t points=2\n```\n", to: "cours.md")
    let text = "```etude rédiger #t\n001\n```\n"
    for number in ["7", "8"] {
      try folder.write(
        copy(number == "7" ? 1 : 2) + text,
        to: "c/Participant_\(number)_assignsubmission_file/devoir.md")
    }
    func grade(_ more: String...) throws -> String {
      let run = try Etude.run(["grade", "cours.md", "c", "-o", "notes"] + more, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    #expect(try grade().contains("Participant 7 — #t : à noter à la main"))
    let sheet = folder.read("notes/a-noter.csv")
    // A spreadsheet would save 001 as 1.
    #expect(sheet.contains("Participant 7,#t,\"\",\"2\",'001"))
    try folder.write(
      sheet.replacing("Participant 8,#t,\"\"", with: "Participant 8,#t,2"), to: "notes/a-noter.csv")
    let output = try grade()
    #expect(output.contains("Participant 7 — #t : à noter à la main"), "\(output)")
    #expect(!output.contains("Participant 8 — #t"))
    #expect(folder.read("notes/pages/Participant 8.html").contains("#t — 2 / 2"))
    // One copy anew: its row alone, in all that goes back.
    try folder.write(copy(1) + text, to: "c/Participant_8_assignsubmission_file/devoir.md")
    #expect(try !grade("--seul", "participant 8").contains("Participant 7"))
    let moodle = folder.read("notes/notes-moodle-fr.csv").split(separator: "\n")
    #expect(moodle.count == 3)
    #expect(moodle[2].hasPrefix("Participant8,") && moodle[2].contains("\"5.0\""))
    #expect(try names(of: "notes/retours-moodle.zip", in: folder).count == 4)
    try folder.write(
      "import sys, zipfile\nprint(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())",
      to: "lire.py")
    let page = try Etude.shell(
      "python3 lire.py notes/retours-moodle.zip Participant_8_assignsubmission_file_/retour.md",
      in: folder)
    #expect(page.output.contains("5 / 5"), "\(page)")
  }

  @Test func nothingForMoodleWithoutMoodle() throws {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    try folder.write(copy(1), to: "copies/a.md")
    #expect(try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder).status == 0)
    #expect(folder.read("notes/notes-moodle.csv") == "")
  }

  @Test(arguments: [
    "nom,prénom\nDUPONT,Élise\nMARTIN,Paul\n",
    "Nom;Prénom;Classe\nDupont;Elise;2A\nMartin;Paul;2A\n",
    "élève\nÉlise Dupont\nMartin Paul\n", "liste\nDUPONT Élise\nPaul MARTIN\n",
  ])
  func theClassList(text: String) throws {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    try folder.write(text, to: "classe.csv")
    try folder.write(copy(1), to: "copies/dupont-elise.md")
    try folder.write(copy(1), to: "copies/Intrus.md")
    let run = try Etude.run("grade", "cours.md", "copies", "--liste", "classe.csv", in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let output = run.output.lowercased()
    #expect(output.contains("dupont-elise  ") && !output.contains("dupont-elise — "))
    #expect(output.contains(/(martin paul|paul martin) — rien rendu/))
    #expect(output.contains("intrus — n'est pas dans la liste"))
  }

  @Test func twoClassesDoNotMix() throws {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    try folder.write(copy(1), to: "a/Alice.md")
    try folder.write(copy(1), to: "b/Bob.md")
    #expect(try Etude.run("grade", "cours.md", "a", "-o", "notes", in: folder).status == 0)
    let marks = folder.read("notes/notes.csv")
    let run = try Etude.run("grade", "cours.md", "b", "-o", "notes", in: folder)
    #expect(run.status == 64 && run.errors.contains("F566") && run.errors.contains("Alice.md"))
    #expect(folder.read("notes/notes.csv") == marks)
    #expect(try Etude.run("grade", "cours.md", "a", "b", "-o", "notes", in: folder).status == 0)
    #expect(try Etude.run("grade", "cours.md", "a", "--sur", "0", in: folder).status == 64)
  }
}

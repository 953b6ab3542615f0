import Platform
import Styling

/// A copy to be graded.
struct Copy {
  /// The path of the file, whose name may be no UTF-8.
  let path: RawPath
  /// The pupil it belongs to.
  var pupil: Pupil
  /// The reason for which it cannot be read at all; nil where it can.
  var problem: Bilingual?
  /// What else of the same pupil lies there and does not count.
  var others: [String] = []
  /// The time of its last change.
  var modified = Duration.zero
  /// Its bytes, where it lies in an archive; nil where the path leads to it.
  var bytes: [UInt8]?

  /// The name of the file, without folders.
  var fileName: String { path.names.last ?? path.text }

  /// What is said of it beside its marks.
  var notes: [Bilingual] {
    guard !others.isEmpty else { return [] }
    let list = others.prefix(5).joined(separator: ", ")
    return [
      Bilingual(
        "\(fileName) compte ; non noté : \(list)", "\(fileName) counts; not marked: \(list)")
    ]
  }

  /// A pupil, as a file or a folder is named after one.
  struct Pupil {
    /// The pupil's name.
    let name: String
    /// The number that Moodle gave the pupil's work; nil elsewhere.
    var moodleNumber: String?
    /// What sets the pupil apart from another of the same name; nil where there is none.
    var distinction: String?

    /// The name that no other pupil of the class has.
    var label: String { distinction.map { "\(name) \($0)" } ?? name }

    /// A pupil of that name.
    init(named name: String) { self.name = name }

    /// `NOM Prénom` and 12345 of `NOM Prénom_12345_assignsubmission_file_`, which begins the name of
    /// a folder or, where Moodle was asked for no folders, of a file.
    init?(moodle name: String) {
      guard let match = name.wholeMatch(of: /(?s)(.+?)_([0-9]+)_assignsubmission_.*/)
      else { return nil }
      self.name = String(match.output.1)
      moodleNumber = String(match.output.2)
    }

    /// The pupil of a file that has the pupil's own name: `Élise.md`, `Élise.md.txt`, `Élise (1).md`.
    init(file: String) {
      var stem = file
      while let point = stem.lastIndex(of: "."), point > stem.startIndex,
        stem == file || ["md", "markdown"].contains(stem[point...].dropFirst().lowercased())
      {
        stem = String(stem[..<point])
      }
      name = stem.replacing(/\s?\([0-9]+\)$/, with: "")
    }
  }

  /// True for a name that a notebook may have; other files are looked at where there is none.
  var looksLikeNotebook: Bool {
    guard problem == nil else { return false }
    let name = fileName.lowercased()
    return !name.contains(".")
      || [".md", ".markdown", ".txt", ".ipynb"].contains { name.hasSuffix($0) }
  }
}

extension Copy {
  /// The place of a pupil of the class who has handed in nothing.
  init(absent name: String) {
    self.init(
      path: RawPath(""), pupil: Pupil(named: name),
      problem: Bilingual("rien rendu", "nothing handed in"))
  }

  /// Copies by pupil, one for each: the newest of the pupil's notebooks, which names the others.
  static func onePerPupil(_ all: [Copy], key: (Copy) -> String) -> [Copy] {
    var groups: [String: [Copy]] = [:]
    for copy in all { groups[key(copy), default: []].append(copy) }
    return groups.values.map { group in
      let ordered = group.sorted { first, second in
        if first.looksLikeNotebook != second.looksLikeNotebook { return first.looksLikeNotebook }
        if first.modified != second.modified { return first.modified > second.modified }
        return first.path.text > second.path.text
      }
      var chosen = ordered[0]
      chosen.others = ordered.dropFirst().map(\.fileName)
      return chosen
    }
  }

  /// Copies with a label of its own for each pupil: those of one name have Moodle's number after it,
  /// else the folder, else the file.
  ///
  /// Where Moodle hides the names, all are called Participant.
  static func toldApart(_ copies: [Copy]) -> [Copy] {
    let ways: [(Copy) -> String?] = [
      { $0.pupil.moodleNumber }, { $0.path.names.dropLast().last }, { $0.fileName },
      { $0.path.text },
    ]
    var copies = copies
    let groups = Dictionary(grouping: copies.indices) { ClassList.key(copies[$0].pupil.name) }
    for group in groups.values where group.count > 1 {
      let words = ways.lazy.map { way in group.compactMap { way(copies[$0]) } }
        .first { Set($0).count == group.count }
      for (index, word) in zip(group, words ?? []) { copies[index].pupil.distinction = word }
    }
    return copies
  }
}

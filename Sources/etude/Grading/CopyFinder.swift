import Platform
import Styling

/// A copy to be graded.
struct Copy {
  /// The path of the file, whose name may be no UTF-8.
  let path: RawPath
  /// The pupil's name: the one that Moodle gave the folder, else the file's own.
  let pupil: String
  /// The reason for which it cannot be read at all; nil where it can.
  var problem: Bilingual?
}

/// Finds the copies that paths lead to; folders are searched to the bottom.
struct CopyFinder {
  /// The copies, by pupil.
  private(set) var copies: [Copy] = []
  /// Files that are no copies.
  private(set) var ignored: [String] = []
  private let passedOver: Set<RawPath>

  /// Bytes of a copy at most.
  private static let sizeLimit = 5_000_000
  private static let depthLimit = 20

  /// Searches paths; what lies at, or in, `excluded` paths is passed over.
  ///
  /// Throws `FileError` where a path leads nowhere.
  init(_ paths: [RawPath], excluded: [String]) throws {
    passedOver = Set(excluded.compactMap { RawPath($0).resolved })
    for path in paths.map(\.trimmed) {
      guard path.status != nil else { throw FileError.notFound(path.text) }
      if FileSystem.isFolder(path.text), !Self.isNotebook(path) {
        search(path, depth: 0)
      } else {
        add(path)
      }
    }
    copies.sort { ($0.pupil, $0.path.text) < ($1.pupil, $1.path.text) }
  }

  private mutating func search(_ folder: RawPath, depth: Int) {
    guard depth < Self.depthLimit, !isPassedOver(folder) else { return }
    let before = copies.count
    var others: [String] = []
    for name in folder.children where !name.text.hasPrefix(".") && name.text != "__MACOSX" {
      let path = folder.appending(name)
      switch (Self.isNotebook(name), path.status?.kind) {
      case (true, _): add(path)
      case (false, .folder): search(path, depth: depth + 1)
      default: others.append(name.text)
      }
    }
    if copies.count == before, let pupil = folder.names.last.flatMap({ Self.moodleName($0) }) {
      let list = others.joined(separator: ", ")
      copies.append(
        Copy(
          path: folder, pupil: pupil,
          problem: list.isEmpty
            ? Bilingual("aucun fichier rendu", "nothing was handed in")
            : Bilingual(
              "aucun cahier .md ; reçu : \(list)", "no notebook (.md); received: \(list)")))
    } else {
      ignored += others.map { "\(folder.text)/\($0)" }
    }
  }

  private mutating func add(_ path: RawPath) {
    guard !isPassedOver(path) else { return }
    copies.append(Copy(path: path, pupil: Self.pupil(path), problem: Self.problem(path)))
  }

  private func isPassedOver(_ path: RawPath) -> Bool {
    // A link to the reference is an answer of somebody's, not the reference.
    guard path.status?.kind != .link, let place = path.resolved else { return false }
    return passedOver.contains(place)
  }

  private static func problem(_ path: RawPath) -> Bilingual? {
    guard let status = path.status else { return .unreadable }
    return problem(status)
  }

  /// The reason for which a file of such a status is no copy.
  static func problem(_ status: FileStatus) -> Bilingual? {
    switch status.kind {
    case .regular:
      guard status.size > sizeLimit else { return nil }
      return Bilingual("plus de 5 Mo : trop gros", "more than 5 MB: too large")
    case .folder: return Bilingual("c'est un dossier, pas un cahier", "a folder, not a notebook")
    case .link: return Bilingual("c'est un lien, pas un fichier", "a link, not a file")
    case .pipe, .device: return Bilingual("ce n'est pas un fichier ordinaire", "no ordinary file")
    }
  }

  private static func isNotebook(_ path: RawPath) -> Bool {
    [".md", ".markdown"].contains { path.text.lowercased().hasSuffix($0) }
  }

  /// The pupil of a file: after a folder of Moodle's on its way, else after its own name.
  private static func pupil(_ path: RawPath) -> String {
    let parts = path.names
    if let name = parts.dropLast().reversed().lazy.compactMap({ moodleName($0) }).first {
      return name
    }
    let file = parts.last ?? path.text
    return file.lastIndex(of: ".").map { String(file[..<$0]) }.flatMap { $0.isEmpty ? nil : $0 }
      ?? file
  }

  /// `NOM Prénom` of `NOM Prénom_12345_assignsubmission_file_`.
  private static func moodleName(_ name: String) -> String? {
    guard let match = name.wholeMatch(of: /(?s)(.+?)_[0-9]+_assignsubmission_.*/)
    else { return nil }
    return String(match.output.1)
  }
}

extension Bilingual {
  /// Of a copy that cannot be opened.
  static let unreadable = Bilingual("illisible", "cannot be read")
}

import Datasets
import Platform
import Styling

/// A copy to be graded.
struct Copy {
  /// The path of the file.
  let path: String
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
  private let passedOver: Set<String>

  /// Bytes of a copy at most.
  private static let sizeLimit = 5_000_000
  private static let depthLimit = 20

  /// Searches paths; what lies at, or in, `excluded` paths is passed over.
  ///
  /// Throws `FileError` where a path leads nowhere.
  init(_ paths: [String], excluded: [String]) throws {
    passedOver = Set(excluded.compactMap { FileSystem.resolved($0) })
    for path in paths {
      let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      guard FileSystem.status(of: path, followsLinks: false) != nil else {
        throw FileError.notFound(path)
      }
      if FileSystem.isFolder(path), !Self.isNotebook(path) {
        search(path, depth: 0)
      } else {
        add(path)
      }
    }
    copies.sort { ($0.pupil, $0.path) < ($1.pupil, $1.path) }
  }

  private mutating func search(_ folder: String, depth: Int) {
    guard depth < Self.depthLimit, !isPassedOver(folder) else { return }
    let before = copies.count
    var others: [String] = []
    for name in FileSystem.names(in: folder) where !name.hasPrefix(".") && name != "__MACOSX" {
      let path = "\(folder)/\(name)"
      switch (Self.isNotebook(name), Self.kind(path)) {
      case (true, _): add(path)
      case (false, .folder): search(path, depth: depth + 1)
      default: others.append(name)
      }
    }
    if copies.count == before, let pupil = Self.moodleName(folder) {
      let list = others.joined(separator: ", ")
      copies.append(
        Copy(
          path: folder, pupil: pupil,
          problem: list.isEmpty
            ? Bilingual("aucun fichier rendu", "nothing was handed in")
            : Bilingual(
              "aucun cahier .md ; reçu : \(list)", "no notebook (.md); received: \(list)")))
    } else {
      ignored += others.map { "\(folder)/\($0)" }
    }
  }

  private mutating func add(_ path: String) {
    guard !isPassedOver(path) else { return }
    copies.append(Copy(path: path, pupil: Self.pupil(path), problem: Self.problem(path)))
  }

  private func isPassedOver(_ path: String) -> Bool {
    // A link to the reference is an answer of somebody's, not the reference.
    guard Self.kind(path) != .link, let place = FileSystem.resolved(path) else { return false }
    return passedOver.contains(place)
  }

  private static func problem(_ path: String) -> Bilingual? {
    guard let status = FileSystem.status(of: path, followsLinks: false) else {
      return Bilingual("illisible", "cannot be read")
    }
    switch status.kind {
    case .regular:
      guard status.size > sizeLimit else { return nil }
      return Bilingual("plus de 5 Mo : trop gros", "more than 5 MB: too large")
    case .folder: return Bilingual("c'est un dossier, pas un cahier", "a folder, not a notebook")
    case .link: return Bilingual("c'est un lien, pas un fichier", "a link, not a file")
    case .special: return Bilingual("ce n'est pas un fichier ordinaire", "no ordinary file")
    }
  }

  private static func kind(_ path: String) -> FileStatus.Kind? {
    FileSystem.status(of: path, followsLinks: false)?.kind
  }

  private static func isNotebook(_ name: String) -> Bool {
    [".md", ".markdown"].contains { name.lowercased().hasSuffix($0) }
  }

  /// The pupil of a file: after a folder of Moodle's on its way, else after its own name.
  private static func pupil(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    if let name = parts.dropLast().reversed().lazy.compactMap({ moodleName($0) }).first {
      return name
    }
    let file = parts.last ?? path
    return file.lastIndex(of: ".").map { String(file[..<$0]) }.flatMap { $0.isEmpty ? nil : $0 }
      ?? file
  }

  /// `NOM Prénom` of `NOM Prénom_12345_assignsubmission_file_`.
  private static func moodleName(_ folder: String) -> String? {
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    guard let match = name.wholeMatch(of: /(.+?)_[0-9]+_assignsubmission_.*/) else { return nil }
    return String(match.output.1)
  }
}

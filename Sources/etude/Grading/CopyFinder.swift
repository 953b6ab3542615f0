import Platform
import Styling
import TextMatching

/// Finds the copies that paths lead to; folders and archives are searched to the bottom.
///
/// Every file belongs to a pupil's row. What begins with a point, and what systems leave in folders,
/// is nobody's.
struct CopyFinder {
  /// The copies, by pupil, one for each.
  private(set) var copies: [Copy] = []
  private var found: [Copy] = []
  private let passedOver: Set<RawPath>

  /// Bytes of a copy at most.
  static let sizeLimit = 5_000_000
  private static let depthLimit = 20

  /// Searches paths; what lies at, or in, `excluded` paths is passed over.
  ///
  /// Throws `FileError` where a path leads nowhere.
  init(_ paths: [RawPath], excluded: [String]) throws {
    passedOver = Set(excluded.compactMap { RawPath($0).resolved })
    for path in paths.map(\.trimmed) {
      guard path.status != nil else { throw FileError.notFound(path.text) }
      if FileSystem.isFolder(path.text), !Self.hasNameOfCopy(path) {
        search(path, depth: 0)
      } else {
        add(path)
      }
    }
    copies = Copy.toldApart(Copy.onePerPupil(found, key: Self.key))
    copies.sort { Self.place($0) < Self.place($1) }
  }

  /// The place of a copy among the others: in French order, where accents and case come last.
  static func place(_ copy: Copy) -> (String, String, String) {
    (withoutAccents(copy.pupil.name), copy.pupil.name, copy.path.text)
  }

  /// What the files of one pupil have in common.
  private static func key(_ copy: Copy) -> String {
    if let number = copy.pupil.moodleNumber { return "\(number)/\(copy.pupil.name)" }
    let text = copy.path.text
    // Names that only look alike where they cannot be read belong to different pupils.
    guard RawPath(text) == copy.path else { return "\(copy.path.hashValue)/\(text)" }
    return copy.path.names.dropLast().joined(separator: "/") + "/" + copy.pupil.name
  }

  private mutating func search(_ folder: RawPath, depth: Int) {
    guard depth < Self.depthLimit, !isPassedOver(folder) else { return }
    let before = found.count
    for name in folder.children where !Self.isNobodys(name.text) {
      let path = folder.appending(name)
      if path.status?.kind == .folder, !Self.hasNameOfCopy(name) {
        search(path, depth: depth + 1)
      } else {
        add(path)
      }
    }
    if found.count == before, let pupil = folder.names.last.flatMap({ Copy.Pupil(moodle: $0) }) {
      found.append(
        Copy(
          path: folder, pupil: pupil,
          problem: Bilingual("aucun fichier rendu", "nothing was handed in")))
    }
  }

  private mutating func add(_ path: RawPath) {
    guard !isPassedOver(path) else { return }
    let status = path.status
    if path.text.lowercased().hasSuffix(".zip"), status?.kind == .regular {
      return unpack(path)
    }
    found.append(
      Copy(
        path: path, pupil: Self.pupil(path.names),
        problem: status.map { Self.problem($0) } ?? .unreadable,
        modified: status?.modified ?? .zero))
  }

  /// The copies in an archive, of one pupil or, as Moodle gives them, of all.
  private mutating func unpack(_ path: RawPath) {
    func refused(_ why: Bilingual) -> Copy {
      Copy(
        path: path, pupil: Self.pupil(path.names), problem: why,
        modified: path.status?.modified ?? .zero)
    }
    let archive: ZipArchive
    do {
      archive = try ZipArchive(try path.opened().readAll(upTo: ZipArchive.sizeLimit + 1))
    } catch let problem as ZipArchive.Problem {
      return found.append(refused(.init(problem)))
    } catch { return found.append(refused(.unreadable)) }
    let entries = archive.entries.filter { entry in
      !entry.name.hasSuffix("/")
        && !entry.name.split(separator: "/").contains { Self.isNobodys(String($0)) }
    }
    if entries.isEmpty {
      return found.append(refused(Bilingual("archive vide", "an empty archive")))
    }
    var copies: [Copy] = []
    for entry in entries {
      let place = path.appending(RawPath(entry.name))
      let ofEntry = Self.pupil(place.names)
      // An archive with one notebook is its pupil's, whatever the notebook is called.
      let pupil =
        ofEntry.moodleNumber == nil && entries.count { Self.isNotebook($0.name) } <= 1
        ? Self.pupil(path.names) : ofEntry
      var copy = Copy(path: place, pupil: pupil, modified: entry.modified)
      do { copy.bytes = try archive.bytes(of: entry, upTo: Self.sizeLimit) } catch {
        copy.problem = .init(error)
      }
      copies.append(copy)
    }
    found += copies
  }

  private func isPassedOver(_ path: RawPath) -> Bool {
    // A link to the reference is an answer of somebody's, not the reference.
    guard path.status?.kind != .link, let place = path.resolved else { return false }
    return passedOver.contains(place)
  }

  /// The reason for which a file of such a status is no copy.
  static func problem(_ status: FileStatus) -> Bilingual? {
    switch status.kind {
    case .regular: status.size > sizeLimit ? .tooLarge : nil
    case .folder: Bilingual("c'est un dossier, pas un cahier", "a folder, not a notebook")
    case .link: Bilingual("c'est un lien, pas un fichier", "a link, not a file")
    case .pipe, .device: Bilingual("ce n'est pas un fichier ordinaire", "no ordinary file")
    }
  }

  private static func hasNameOfCopy(_ path: RawPath) -> Bool { isNotebook(path.text) }

  private static func isNotebook(_ name: String) -> Bool {
    [".md", ".markdown"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Returns whether a name is hidden, or one that systems leave in folders and archives.
  private static func isNobodys(_ name: String) -> Bool {
    name.hasPrefix(".") && name != ".." || ["__MACOSX", "Thumbs.db", "desktop.ini"].contains(name)
  }

  /// The pupil of a file: after a folder of Moodle's on its way, else after its own name.
  private static func pupil(_ names: [String]) -> Copy.Pupil {
    names.reversed().lazy.compactMap { Copy.Pupil(moodle: $0) }.first
      ?? Copy.Pupil(file: names.last ?? "")
  }
}

extension Bilingual {
  /// Of a copy that cannot be opened.
  static let unreadable = Bilingual("illisible", "cannot be read")

  /// Of a copy beyond what any pupil writes.
  static let tooLarge = Bilingual("plus de 5 Mo : trop gros", "more than 5 MB: too large")

  init(_ problem: ZipArchive.Problem) {
    self =
      switch problem {
      case .malformed: Bilingual("archive zip abîmée", "a damaged zip archive")
      case .encrypted:
        Bilingual(
          "archive protégée par un mot de passe : demandez le fichier .md",
          "an archive with a password: ask for the .md file")
      case .unsupported:
        Bilingual(
          "archive d'un genre inconnu : demandez le fichier .md",
          "an archive of an unknown kind: ask for the .md file")
      case .unsafeName:
        Bilingual(
          "refusé : ce nom sort de l'archive", "refused: this name leads out of the archive")
      case .tooLarge: .tooLarge
      }
  }
}

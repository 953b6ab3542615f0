public import Diagnostics
public import Platform
public import Plotting
public import Styling
import TextMatching
package import Values

extension Value {
  /// The fault of a value that stands where true or false is needed.
  package var unfitAsCondition: any Fault {
    switch self {
    case .none: MissingCondition()
    case .column: UnfitCondition(found: kind.phrase, isColumn: true)
    case .integer, .number: UnfitCondition(found: kind.phrase, test: "x != 0")
    case .text: UnfitCondition(found: kind.phrase, test: "x != \"\"")
    case .list, .record: UnfitCondition(found: kind.phrase, test: "len(x) > 0")
    default: UnfitCondition(found: kind.phrase)
    }
  }

  /// A loop over what has no items.
  package var unfitForLoop: any Fault {
    if case .integer(let number) = self {
      return WrongKind(
        expected: Bilingual("une liste ou une colonne", "a list or a column"),
        found: kind.phrase,
        help: Bilingual("pour compter : range(\(number))", "to count: range(\(number))"))
    }
    return WrongKind(
      expected: Bilingual("une liste ou une colonne", "a list or a column"),
      found: kind.phrase)
  }
}

extension UnknownField {
  /// A field that the record does not have.
  package init(_ name: String, in record: Record) {
    self.init(
      name, fields: record.keys,
      suggestions: suggestions(for: name, among: record.keys, limit: 3).map(\.identifier))
  }
}

extension FileError: FaultSource {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .notFound(let path): FileNotFound(path, soughtAt: [path])
    case .isFolder(let path): FileUnreadable(path, reason: Self.folderReason)
    case .endless(let path): FileUnreadable(path, reason: Self.endlessReason)
    case .unreadable(let path, let error): FileUnreadable(path, reason: error.meaning)
    case .unwritable(let path, let error): FileUnwritable(path, reason: error.meaning)
    }
  }

  private static let endlessReason = Bilingual(
    "c'est un appareil, et il ne finit pas", "it is a device, and it does not end")
  fileprivate static let folderReason = Bilingual("c'est un dossier", "it is a folder")
}

extension FileNotFound {
  /// A path that is at none of the places where it was sought; a file beside them of that name with an ending of
  /// étude's, or of nearly that name, is told.
  package init(_ path: String, soughtAt places: [String]) {
    self.init(path, near: Self.near(path, places).map { [$0] } ?? [])
  }

  private static func near(_ path: String, _ places: [String]) -> String? {
    let (start, name) = Self.split(path)
    for place in places where !name.isEmpty {
      let folder = Self.split(place).folder
      let names = FileSystem.names(in: folder.isEmpty ? "." : folder)
        .filter { !$0.hasPrefix(".") && ($0.contains(".") || !name.contains(".")) }
      let found =
        [".csv", ".md", ".etude"].map { name + $0 }.first(where: names.contains)
        ?? suggestions(for: name, among: names, limit: 1).first
      if let found { return start + found }
    }
    return nil
  }

  /// A path in its folder, with the last `/`, and its name.
  private static func split(_ path: String) -> (folder: String, name: String) {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    return (String(path[..<start]), String(path[start...]))
  }
}

extension SystemError {
  /// The meaning for a file; rare errors are told in the system's own words.
  public var meaning: Bilingual {
    switch self {
    case .notFound: Bilingual("le dossier n'existe pas", "no such folder")
    case .notPermitted: Bilingual("droits insuffisants", "permission denied")
    case .isFolder: FileError.folderReason
    case .noSpace: Bilingual("le disque est plein", "the disk is full")
    case .readOnlyDisk:
      Bilingual("le disque est protégé en écriture", "the disk is read-only")
    case .tooLarge: Bilingual("le fichier ne peut pas grandir", "the file may not grow")
    case .notSeekable: Bilingual("c'est un tube ou un appareil", "it is a pipe or a device")
    case .notOpen: Bilingual("la sortie est fermée", "the output is closed")
    default: Bilingual(same: reason)
    }
  }
}

extension PictureProgramError: FaultSource {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .missing(let program): NoRenderer(program)
    case .failed(let program, let message): RendererFailed(program, saying: message)
    }
  }
}

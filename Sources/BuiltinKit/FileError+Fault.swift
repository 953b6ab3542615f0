public import Diagnostics
public import Platform
public import Plotting
import Styling

extension FileError: FaultSource {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .notFound(let path): FileNotFound(path)
    case .isFolder(let path): FileUnreadable(path, reason: Self.folderWords)
    case .unreadable(let path, let error): FileUnreadable(path, reason: Self.inWords(error))
    case .unwritable(let path, let error): FileUnwritable(path, reason: Self.inWords(error))
    }
  }

  private static let folderWords = Bilingual("c'est un dossier", "it is a folder")

  /// What an error of the system means for a file; rare ones are told in its own words.
  private static func inWords(_ error: SystemError) -> Bilingual {
    switch error {
    case .notFound: Bilingual("le dossier n'existe pas", "no such folder")
    case .notPermitted: Bilingual("droits insuffisants", "permission denied")
    case .isFolder: folderWords
    case .noSpace: Bilingual("le disque est plein", "the disk is full")
    case .readOnlyDisk:
      Bilingual("le disque est protégé en écriture", "the disk is read-only")
    default: Bilingual(same: error.reason)
    }
  }
}

extension PictureProgramError: FaultSource {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .missing(let program): NoRenderer(program)
    case .failed(let program, let words): RendererFailed(program, saying: words)
    }
  }
}

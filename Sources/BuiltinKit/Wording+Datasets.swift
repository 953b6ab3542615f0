public import Datasets
public import Diagnostics
public import Platform
public import Plotting
import Styling
import Tables

extension Diagnostic {
  /// The words for a file that cannot be read or written.
  public static func wording(_ problem: FileError) -> any Fault {
    switch problem {
    case .notFound(let path): FileNotFound(path)
    case .isFolder(let path): FileUnreadable(path, reason: folderWords)
    case .unreadable(let path, let error): FileUnreadable(path, reason: inWords(error))
    case .unwritable(let path, let error): FileUnwritable(path, reason: inWords(error))
    }
  }

  /// The words for a picture that no program has turned into PNG.
  public static func wording(_ error: PictureProgramError) -> any Fault {
    switch error {
    case .missing(let program): NoRenderer(program)
    case .failed(let program, let words): RendererFailed(program, saying: words)
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

  /// The words for a data set that cannot be used.
  public static func wording(_ problem: DatasetProblem) -> Diagnostic {
    switch problem {
    case .csv(let problem, let file): return Diagnostic(wording(problem, file: file))
    case .table(let problem, let file):
      return Diagnostic(wording(problem, table: file)).about(file: file)
    case .package(let problem, let file):
      return Diagnostic(MalformedPackage(file, what: problem.words))
    }
  }
}

extension DataPackageProblem {
  /// The problem in words.
  var words: Bilingual {
    switch self {
    case .notJSON(let detail):
      Bilingual("ce n'est pas du JSON (\(detail))", "this is not JSON (\(detail))")
    case .absent(let path): Bilingual("\(path) manque", "\(path) is missing")
    case .unfit(let path, let expected):
      Bilingual("\(path) devrait être : \(expected)", "\(path) should be: \(expected)")
    case .duplicateResource(let name):
      Bilingual("deux tables s'appellent \(name)", "two tables are called \(name)")
    case .duplicateField(let name, let resource):
      Bilingual(
        "deux colonnes de \(resource) s'appellent \(name)",
        "two columns of \(resource) are called \(name)")
    case .unsafePath(let path, _):
      Bilingual("le chemin \(path) sort du dossier", "the path \(path) leads out of the folder")
    case .unknownKeyField(let name, let resource):
      Bilingual(
        "la clé \(name) n'est pas une colonne de \(resource)",
        "the key \(name) is no column of \(resource)")
    case .missingField(let name, let resource, _):
      Bilingual(
        "la colonne \(name), déclarée pour \(resource), n'est pas dans le fichier",
        "the column \(name), declared for \(resource), is not in the file")
    case .wrongType(let field, _, let declared, _):
      Bilingual(
        "la colonne \(field) devrait contenir : \(declared.rawValue)",
        "the column \(field) should hold: \(declared.rawValue)")
    case .unknownUnit(let unit, let field, _):
      Bilingual("unité inconnue pour \(field) : \(unit)", "unknown unit for \(field): \(unit)")
    case .differentUnit(let field, _, let declared, let header):
      Bilingual(
        "\(field) est en \(header) dans le fichier, en \(declared) dans la déclaration",
        "\(field) is in \(header) in the file, in \(declared) in the declaration")
    }
  }
}

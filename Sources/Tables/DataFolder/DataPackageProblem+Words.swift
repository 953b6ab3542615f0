package import Diagnostics
import Styling

extension DataPackageProblem {
  /// The fault that a message is made of, in the file that declares the tables.
  package func fault(in file: String) -> MalformedPackage { MalformedPackage(file, what: words) }

  /// The problem in words.
  private var words: Bilingual {
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

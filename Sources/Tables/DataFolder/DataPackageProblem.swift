public import Diagnostics
import Styling

/// A fault in the declaration of a data folder, or in a table that is unlike its declaration.
///
/// The reader gets bytes and knows no name of a file; whoever opened it adds it (`naming(file:)`).
public enum DataPackageProblem: FaultSource, Equatable {
  /// The file is no JSON from that place on.
  case notJSON(line: Int, column: Int)
  /// A value is absent; `path` is like `resources[0].schema.fields[2].name`.
  case absent(path: String)
  /// A value is not what stands there: `string`, `array`, `object` or one of several words.
  case unfit(path: String, expected: String)
  /// Two tables answer to the same name or alias.
  case duplicateResource(String)
  /// Two fields of a table have the same name.
  case duplicateField(String, resource: String)
  /// The path of a table's file is absolute or leads out of the folder.
  case unsafePath(String, resource: String)
  /// A primary key names a field that is not declared.
  case unknownKeyField(String, resource: String)
  /// The file of a table lacks a declared column; `known` lists the ones it has.
  case missingField(String, resource: String, known: [String])
  /// The cells of a column are not what its field declares.
  case wrongType(field: String, resource: String, declared: DataPackage.FieldType, Column.Kind)
  /// The unit that a field declares is not one of ours.
  case unknownUnit(String, field: String, resource: String)
  /// The header of the file has another unit than the field declares.
  case differentUnit(field: String, resource: String, declared: String, header: String)
}

extension DataPackageProblem {
  /// The fault that a message is made of.
  public var fault: any Fault { MalformedPackage(what: message) }

  /// The message without the name of the file.
  private var message: Bilingual {
    switch self {
    case .notJSON(let line, let column):
      Bilingual(
        "ce n'est pas du JSON (ligne \(line), colonne \(column))",
        "this is not JSON (line \(line), column \(column))")
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

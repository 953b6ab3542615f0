import FoundationEssentials

extension DataPackage {
  /// The package that a `datapackage.json` declares; keys that are not used here are ignored.
  ///
  /// Throws `DataPackageProblem`.
  public static func describe(_ json: [UInt8]) throws -> DataPackage {
    let declared: Declared.Package
    do {
      declared = try JSONDecoder().decode(Declared.Package.self, from: Data(json))
    } catch let error as DecodingError {
      throw DataPackageProblem(error)
    }
    let package = DataPackage(
      name: declared.name, title: declared.titles?.title ?? declared.title?.title,
      description: declared.description, resources: try declared.resources.map(resource),
      sources: Declared.sources(declared.sources), licenses: Declared.licenses(declared.licenses))
    try package.checkNames()
    return package
  }

  private static func resource(_ declared: Declared.Resource) throws -> Resource {
    let fields = declared.schema?.fields ?? []
    var names: Set<String> = []
    for field in fields where !names.insert(field.name).inserted {
      throw DataPackageProblem.duplicateField(field.name, resource: declared.name)
    }
    let primaryKey = declared.schema?.primaryKey?.names ?? []
    if let unknown = primaryKey.first(where: { !names.contains($0) }) {
      throw DataPackageProblem.unknownKeyField(unknown, resource: declared.name)
    }
    guard isInside(declared.path) else {
      throw DataPackageProblem.unsafePath(declared.path, resource: declared.name)
    }
    return Resource(
      name: declared.name, aliases: declared.aliases ?? declared.prefixedAliases ?? [],
      studyPart: declared.study.flatMap(StudyPart.init), path: declared.path,
      title: declared.titles?.title ?? declared.title?.title,
      description: declared.descriptions?.title ?? declared.description?.title,
      fields: fields.map(field), primaryKey: primaryKey,
      sources: Declared.sources(declared.sources), licenses: Declared.licenses(declared.licenses))
  }

  private static func field(_ declared: Declared.Field) -> Field {
    Field(
      name: declared.name, type: declared.type ?? .any, unit: declared.unit,
      title: declared.titles?.title ?? declared.title?.title, description: declared.description,
      phrases: (declared.phrases?.fr ?? []) + (declared.phrases?.en ?? []),
      picture: declared.picture.map {
        PictureScale(unit: $0.unit, bounds: ($0.bounds ?? []).sorted())
      })
  }

  /// Returns whether a path stays in its folder, as the standard demands.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && parts.first != "" && !parts.contains("..") && !path.contains("\\")
      && !path.contains("://") && !path.contains("\0")
  }

  private func checkNames() throws {
    var names: Set<String> = []
    for name in resources.flatMap({ [$0.name] + $0.aliases }) {
      guard names.insert(name).inserted else { throw DataPackageProblem.duplicateResource(name) }
    }
  }
}

/// The declaration as its author wrote it.
private enum Declared {
  struct Package: Decodable {
    let name: String?
    let title: Text?
    let titles: Titles?
    let description: String?
    let resources: [Resource]
    let sources: [Reference]?
    let licenses: [Reference]?
  }

  struct Resource: Decodable {
    let name: String
    let path: String
    let title: Text?
    let titles: Titles?
    let description: Text?
    let descriptions: Titles?
    let aliases: [String]?
    let prefixedAliases: [String]?
    let study: String?
    let schema: Schema?
    let sources: [Reference]?
    let licenses: [Reference]?

    enum CodingKeys: String, CodingKey {
      case name, path, title, titles, description, descriptions, aliases, study, schema, sources,
        licenses
      case prefixedAliases = "etude:aliases"
    }
  }

  struct Schema: Decodable {
    let fields: [Field]?
    let primaryKey: Names?
  }

  struct Field: Decodable {
    let name: String
    let type: DataPackage.FieldType?
    let unit: String?
    let title: Text?
    let titles: Titles?
    let description: String?
    let phrases: Phrases?
    let picture: Picture?
  }

  /// The unit and the class bounds in which pictures show a column.
  struct Picture: Decodable {
    let unit: String?
    let bounds: [Double]?
  }

  /// Plain words for a column in both languages.
  struct Phrases: Decodable {
    let fr: [String]?
    let en: [String]?
  }

  /// A source or a licence.
  struct Reference: Decodable {
    let name: String?
    let title: String?
    let path: String?
  }

  static func sources(_ references: [Reference]?) -> [DataPackage.Source] {
    (references ?? []).map { DataPackage.Source(title: $0.title, path: $0.path) }
  }

  static func licenses(_ references: [Reference]?) -> [DataPackage.License] {
    (references ?? []).map {
      DataPackage.License(name: $0.name, title: $0.title, path: $0.path)
    }
  }

  /// One text per language.
  struct Titles: Decodable {
    let fr: String
    let en: String

    var title: DataPackage.Title { DataPackage.Title(french: fr, english: en) }
  }

  /// A text, or one per language.
  struct Text: Decodable {
    let title: DataPackage.Title

    init(from decoder: any Decoder) throws {
      // One of two forms: what is no text is read as an object below.
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        title = DataPackage.Title(french: text, english: text)
      } else {
        title = try Titles(from: decoder).title
      }
    }
  }

  /// A name, or a list of names.
  struct Names: Decodable {
    let names: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      // One of two forms: what is no text is read as a list below.
      if let name = try? container.decode(String.self) {
        names = [name]
      } else {
        names = try container.decode([String].self)
      }
    }
  }
}

extension DataPackage.FieldType: Decodable {}

extension DataPackageProblem {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .absent(path: DataPackageProblem.path(context.codingPath + [key]))
    case .valueNotFound(_, let context):
      self = .absent(path: DataPackageProblem.path(context.codingPath))
    case .typeMismatch(let type, let context):
      self = .unfit(
        path: DataPackageProblem.path(context.codingPath), expected: DataPackageProblem.word(type))
    case .dataCorrupted(let context):
      let path = DataPackageProblem.path(context.codingPath)
      if path.isEmpty {
        let cause = context.underlyingError.map { "\($0)" } ?? context.debugDescription
        self = .notJSON(detail: cause)
      } else {
        let types = DataPackage.FieldType.allCases.map(\.rawValue)
        self = .unfit(path: path, expected: types.joined(separator: " | "))
      }
    @unknown default: self = .notJSON(detail: "\(error)")
    }
  }

  /// The name that JSON has for a type.
  private static func word(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is [Any].Type: "array"
    case is [String: Any].Type: "object"
    default: "\(type)"
    }
  }

  /// The path of coding keys: `resources[0].name`.
  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
    return path
  }
}

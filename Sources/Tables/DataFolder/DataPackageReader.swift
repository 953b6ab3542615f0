import JSONTrees

extension DataPackage {
  /// The package that a `datapackage.json` declares; keys that are not used here are ignored.
  ///
  /// Throws `DataPackageProblem`.
  public static func describe(_ json: [UInt8]) throws -> DataPackage {
    let declared: Declared
    do { declared = Declared(try JSONTree(json)) } catch {
      throw DataPackageProblem.notJSON(line: error.line, column: error.column)
    }
    let package = DataPackage(
      name: try declared["name"]?.text, title: try declared.title,
      description: try declared["description"]?.text,
      resources: try declared.member("resources").items.map(resource),
      sources: try declared.sources, licenses: try declared.licenses)
    try package.checkNames()
    return package
  }

  private static func resource(_ declared: Declared) throws -> Resource {
    let name = try declared.member("name").text
    let path = try declared.member("path").text
    let schema = try declared["schema"]
    let fields = try schema?["fields"]?.items.map(field) ?? []
    var names: Set<String> = []
    for field in fields where !names.insert(field.name).inserted {
      throw DataPackageProblem.duplicateField(field.name, resource: name)
    }
    let primaryKey = try schema?["primaryKey"]?.nameOrNames ?? []
    if let unknown = primaryKey.first(where: { !names.contains($0) }) {
      throw DataPackageProblem.unknownKeyField(unknown, resource: name)
    }
    guard isInside(path) else { throw DataPackageProblem.unsafePath(path, resource: name) }
    return Resource(
      name: name, aliases: try (declared["aliases"] ?? declared["etude:aliases"])?.texts ?? [],
      studyPart: try declared["study"].flatMap { StudyPart(rawValue: try $0.text) }, path: path,
      title: try declared.title,
      description: try declared["descriptions"]?.titles ?? declared["description"]?.textOrTitles,
      fields: fields, primaryKey: primaryKey, sources: try declared.sources,
      licenses: try declared.licenses)
  }

  private static func field(_ declared: Declared) throws -> Field {
    let phrases = try declared["phrases"]
    return Field(
      name: try declared.member("name").text, type: try declared["type"]?.fieldType ?? .any,
      unit: try declared["unit"]?.text, title: try declared.title,
      description: try declared["description"]?.text,
      phrases: try (phrases?["fr"]?.texts ?? []) + (phrases?["en"]?.texts ?? []),
      picture: try declared["picture"].map {
        PictureScale(unit: try $0["unit"]?.text, bounds: try ($0["bounds"]?.numbers ?? []).sorted())
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

/// A value of the declaration as its author wrote it, and the place where it stands.
///
/// Whatever is asked of a value of another kind throws `DataPackageProblem.unfit`.
private struct Declared {
  private let tree: JSONTree
  /// `resources[0].name`, empty for the whole.
  private let path: String

  init(_ tree: JSONTree, at path: String = "") {
    self.tree = tree
    self.path = path
  }

  /// A member of an object; nil where there is none, or `null`.
  subscript(key: String) -> Declared? {
    get throws {
      guard let members = tree.members else { throw unfit("object") }
      guard let value = members[key], value != .null else { return nil }
      return Declared(value, at: place(of: key))
    }
  }

  /// A member that an object must have.
  func member(_ key: String) throws -> Declared {
    guard let member = try self[key] else { throw DataPackageProblem.absent(path: place(of: key)) }
    return member
  }

  var items: [Declared] {
    get throws {
      guard let items = tree.items else { throw unfit("array") }
      return items.enumerated().map { Declared($1, at: "\(path)[\($0)]") }
    }
  }

  var text: String {
    get throws {
      guard case .text(let text) = tree else { throw unfit("string") }
      return text
    }
  }

  var texts: [String] { get throws { try items.map { try $0.text } } }

  var numbers: [Double] {
    get throws {
      try items.map { item in
        switch item.tree {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: throw item.unfit("number")
        }
      }
    }
  }

  /// A name, or a list of names.
  var nameOrNames: [String] {
    get throws { if case .text(let name) = tree { [name] } else { try texts } }
  }

  var fieldType: DataPackage.FieldType {
    get throws {
      guard let type = DataPackage.FieldType(rawValue: try text) else {
        throw unfit(DataPackage.FieldType.allCases.map(\.rawValue).joined(separator: " | "))
      }
      return type
    }
  }

  /// The title of what is declared, in both languages.
  var title: DataPackage.Title? {
    get throws { try self["titles"]?.titles ?? self["title"]?.textOrTitles }
  }

  /// One text per language.
  var titles: DataPackage.Title {
    get throws {
      DataPackage.Title(french: try member("fr").text, english: try member("en").text)
    }
  }

  /// A text, or one per language.
  var textOrTitles: DataPackage.Title {
    get throws {
      guard case .text(let text) = tree else { return try titles }
      return DataPackage.Title(french: text, english: text)
    }
  }

  var sources: [DataPackage.Source] {
    get throws {
      try (self["sources"]?.items ?? []).map {
        DataPackage.Source(title: try $0["title"]?.text, path: try $0["path"]?.text)
      }
    }
  }

  var licenses: [DataPackage.License] {
    get throws {
      try (self["licenses"]?.items ?? []).map {
        DataPackage.License(
          name: try $0["name"]?.text, title: try $0["title"]?.text, path: try $0["path"]?.text)
      }
    }
  }

  private func place(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func unfit(_ expected: String) -> DataPackageProblem {
    .unfit(path: path, expected: expected)
  }
}

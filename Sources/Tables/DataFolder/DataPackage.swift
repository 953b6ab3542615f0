/// A folder of tables with what is known about them: a Data Package (Frictionless Data, v1 and v2).
public struct DataPackage: Sendable, Equatable {
  /// The name of the package.
  public let name: String?
  /// The package's title in both languages.
  public let title: Title?
  /// A paragraph about the package.
  public let description: String?
  /// The tables.
  public let resources: [Resource]
  /// The sources of the package's data.
  public let sources: [Source]
  /// The licences of the package.
  public let licenses: [License]

  /// The table of that name, or the one that has it among its aliases.
  public func resource(named name: String) -> Resource? {
    resources.first { $0.name == name } ?? resources.first { $0.aliases.contains(name) }
  }

  /// A text in French and English, as data folders declare titles.
  public struct Title: Sendable, Equatable {
    /// The French text.
    public let french: String
    /// The English text.
    public let english: String

    /// The two texts.
    public init(french: String, english: String) {
      self.french = french
      self.english = english
    }
  }

  /// The part that a table plays in the study that the package is about.
  public enum StudyPart: String, Sendable {
    /// The models and the energy that they need.
    case models
    /// The impact of electricity by country.
    case mixes
    /// The countries of the world, with their names.
    case countries
  }

  /// One table of the package.
  public struct Resource: Sendable, Equatable {
    /// The name under which the language knows the table.
    public let name: String
    /// The other names of the table.
    public let aliases: [String]
    /// The part that it plays in the study, nil where it plays none.
    public let studyPart: StudyPart?
    /// The file, relative to the folder: never outside it.
    public let path: String
    /// The table's title in both languages.
    public let title: Title?
    /// A paragraph about the table in both languages.
    public let description: Title?
    /// The columns.
    public let fields: [Field]
    /// The columns that name a row.
    public let primaryKey: [String]
    /// The sources of the table.
    public let sources: [Source]
    /// The licences of the table.
    public let licenses: [License]
  }

  /// The declaration of one column.
  public struct Field: Sendable, Equatable {
    /// The name in the header of the file.
    public let name: String
    /// The kind of the cells.
    public let type: FieldType
    /// The unit as it is written; `nil` for plain numbers.
    public let unit: String?
    /// The column's title in both languages.
    public let title: Title?
    /// A paragraph about the column.
    public let description: String?
    /// Plain words that people use for the column, French first.
    public let phrases: [String]
    /// The unit and bounds in which pictures show the column, where declared.
    public let picture: PictureScale?
  }

  /// The unit and the class bounds in which pictures show a column.
  public struct PictureScale: Sendable, Equatable {
    /// The unit that numbers are shown in, as it is written.
    public let unit: String?
    /// The bounds of the classes of a map in that unit, from low to high.
    public let bounds: [Double]
  }

  /// The types of Table Schema that étude reads.
  public enum FieldType: String, Sendable, CaseIterable {
    /// Text.
    case string
    /// Numbers.
    case number
    /// Whole numbers.
    case integer
    /// Truth values.
    case boolean
    /// Days.
    case date
    /// Days with a time.
    case datetime
    /// Calendar years, as whole numbers.
    case year
    /// The kind that the cells look like.
    case any
  }

  /// A source of data.
  public struct Source: Sendable, Equatable {
    /// The description in plain language.
    public let title: String?
    /// An address.
    public let path: String?
  }

  /// A licence of data.
  public struct License: Sendable, Equatable {
    /// The short name, such as `MPL-2.0`.
    public let name: String?
    /// The description in plain language.
    public let title: String?
    /// An address.
    public let path: String?
  }
}

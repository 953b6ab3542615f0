public import Diagnostics
public import Styling
public import Values

/// The front matter: a notebook's words on itself, between `---` and `---`.
public struct FrontMatter: Sendable {
  /// All of it, both `---` lines included.
  public var range: SourceRange
  /// The line of the closing `---`, counted from 1.
  public var lastLine: Int
  /// `titre`.
  public var title: String?
  /// `langue`: the language of the outputs, French unless it says otherwise.
  public var tongue: Tongue
  /// `durée`: how long the lesson takes, in words (`45 minutes`).
  public var duration: String?
  /// `paramètres`, in the order of the file.
  public var parameters: [DeclaredParameter]
  /// `empreintes`: a digest of each data file by its name, in the order of the file.
  public var digests: [DataDigest]
  /// `leçon`: of a pupil's journal, how far they have come.
  public var lesson: LessonRecord?
}

/// A value that the command line may replace with `-p name=value`.
public struct DeclaredParameter: Sendable {
  /// Its name, the variable that the cells see.
  public var name: String
  /// Its value where none is given.
  public var value: Value
  /// The line of the file on which it stands, counted from 1.
  public var line: Int
}

/// The state of a data file when the outputs were accepted.
public struct DataDigest: Sendable, Equatable {
  /// The file's name.
  public var file: String
  /// Its digest, as `accept` wrote it.
  public var digest: String
}

public import Diagnostics
public import Styling
import TextMatching
public import Values

/// The front matter: a notebook's words on itself, between `---` and `---`.
public struct FrontMatter: Sendable {
  /// The whole of it, both `---` lines included.
  public var range: SourceRange
  /// The line of the closing `---`, counted from 1.
  public var lastLine: Int
  /// `etude`: the version of the language that its cells were written for, 1 or 2.
  public var version: Int
  /// `titre`.
  public var title: String?
  /// `langue`: the language of the outputs, French unless it says otherwise.
  public var tongue: Tongue
  /// `durée`: the time that the lesson takes, in words (`45 minutes`).
  public var duration: String?
  /// `paramètres`, in the order of the file.
  public var parameters: [DeclaredParameter]
  /// `empreintes`: a digest of each data file by its name, in the order of the file.
  public var digests: [DataDigest]
  /// `leçon`: in a pupil's journal, their progress.
  public var lesson: LessonRecord?
}

/// A value that the command line may replace with `-p name=value`.
public struct DeclaredParameter: Sendable {
  /// The name, the variable that the cells see.
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

extension Notebook {
  /// The lines of the front matter that hold a key and its value; none, before the closing line,
  /// where there is no such key.
  ///
  /// - Parameter names: how the key may be written; case and accents do not count.
  func frontMatterLines(of names: [String]) -> Range<Int> {
    let lines = FileLines(bytes)
    let end = frontMatter.lastLine
    let known = names.map(folded)
    let first = (2..<max(2, end)).first { known.contains(folded(frontMatterKey(onLine: $0))) }
    guard let first else { return end..<end }
    let next = (first + 1..<end).first { line in
      let range = lines.range(of: line)
      return range.lower == lines.trimmed(range).lower && range.lower < lines.trimmed(range).upper
    }
    return first..<(next ?? end)
  }

  /// The start of a line of the front matter, up to its colon.
  func frontMatterKey(onLine line: Int) -> String {
    let lines = FileLines(bytes)
    return String(lines.text(lines.range(of: line)).prefix { $0 != ":" })
  }
}

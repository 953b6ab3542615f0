public import Diagnostics
public import Styling

/// A notebook as it stands in its file: what each part is and where its bytes lie.
///
/// Nothing of the file is lost: `bytes` are the file's own, and every place counts in them, so
/// that whoever rewrites an output touches nothing else.
public struct Notebook: Sendable {
  /// The path its user gave, for messages.
  public let path: String
  /// The file, byte by byte.
  public let bytes: [UInt8]
  /// The lines between the two `---`.
  public let frontMatter: FrontMatter
  /// Prose, cells and hints in the order of the file.
  public let parts: [Part]
  /// The oddities that are tolerated but were probably not meant, in the order of the file.
  public let warnings: [NotebookProblem]

  /// Columns of a stored output, whatever the terminal.
  public static let outputWidth = 72

  /// The language of its outputs.
  public var tongue: Tongue { frontMatter.tongue }

  /// Its cells in the order of the file, whatever their role.
  public var cells: [Cell] {
    parts.compactMap { part in
      if case .cell(let cell) = part { cell } else { nil }
    }
  }

  /// The bytes of a stretch as text.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  /// The code of a cell as a source whose errors name the line of the file.
  ///
  /// The fence's indentation is left in it, so that columns are those of the file too.
  public func source(of cell: Cell) -> Source {
    Source(code(of: cell), origin: .cell(path: path, firstLine: cell.fence.firstLine + 1))
  }

  /// The code of a cell.
  public func code(of cell: Cell) -> String {
    FileLines.withLineFeeds(bytes[cell.fence.body.lower..<cell.fence.body.upper])
  }
}

/// A stretch of a notebook.
public enum Part: Sendable, Equatable {
  case prose(Prose)
  case cell(Cell)
  case hint(Hint)
  /// An output without a cell just above; a warning has been given for it.
  case orphan(Fence)
}

/// Text between cells, with fences in other languages and whatever else Markdown knows.
public struct Prose: Sendable, Equatable {
  /// From its first line to the next cell; the blank lines before that cell included.
  public var range: SourceRange
  /// The line of the file on which it starts, counted from 1.
  public var firstLine: Int
  /// The values written into it, in the order of the text.
  public var values: [InlineValue]
}

/// A value in the prose, `<!--= expr:format -->text<!--/-->`.
public struct InlineValue: Sendable, Equatable {
  /// All of it, both comments included.
  public var range: SourceRange
  /// The expression, without the blanks around it.
  public var expression: SourceRange
  /// The format after the colon, as in an f-string; nil where none is given.
  public var format: String?
  /// The text between the comments, which `accept` rewrites.
  public var text: SourceRange
  /// The line of the file on which it starts, counted from 1.
  public var line: Int

  /// The text of a value that depends on an answer to come: any value agrees with it.
  public static let awaited = "…"
}

/// A help for an exercise, shown when it is asked for.
public struct Hint: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The exercise it belongs to.
  public var id: String?
}

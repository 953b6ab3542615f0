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

  /// True where a piece of it does not do what its author meant; a warning says which.
  public var hasSlips: Bool { warnings.contains { $0.isSlip } }

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

  /// The Markdown of a stretch of prose with what a run gave for its values, which then lose their
  /// comments; the stored text stays where a value could not be had.
  public func markdown(of prose: Prose, filledWith values: [WrittenValue]) -> String {
    let texts = Dictionary(values.map { ($0.value.range.lower, $0.text) }) { first, _ in first }
    var out = ""
    var position = prose.range.lower
    for value in prose.values {
      out += text(SourceRange(position, value.range.lower))
      out += texts[value.range.lower].map(\.escapedForMarkdownProse) ?? text(value.text)
      position = value.range.upper
    }
    return out + text(SourceRange(position, prose.range.upper))
  }
}

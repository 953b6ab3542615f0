// The format of a notebook, version 1
//
// A notebook is a CommonMark file in UTF-8 whose front matter, a YAML mapping between a first line
// `---` and a line `---` or `...`, has `etude: 1` or `etude: 2`. A byte order mark may stand before it.
//
//   etude        1
//   titre        text                            (title)
//   langue       fr or en, the outputs' language (lang)
//   durée        text: how long the lesson takes  (duration)
//   paramètres   name: value, where a value is text unless it is a number or true or false
//                                                (parameters)
//   empreintes   file: digest                    (digests)
//   leçon        what a pupil's journal remembers (lesson)
//
// Accents are optional. An unknown key is kept and warned about.
//
// Only fences at the top level count: neither in lists nor in quotes. The first word of the info
// string says what a fence is; with any other first word, or none, it is prose.
//
//   etude  [role] [#id] [points=2] [niveau=lire]   a cell                         (level)
//   sortie [tol=1e-6]                   what the cell just above writes           (output)
//   erreur [D402]                       how the cell just above must fail         (error)
//   indice [#id]                        a help for an exercise                    (hint)
//
//   role = exercice | solution | corrigé | test | test-caché | réponse-fausse | pause
//        = exercise | solution |           test | hidden-test | wrong-answer  | stop
//   niveau = lire | modifier | écrire         level = read | modify | write
//
// An unknown word is warned about. "Just above" means that only blank lines, or the cell's other
// stored block, stand between. A fence of ours must be closed.
//
// In prose, outside code, `<!--= expr:format -->text<!--/-->` is a value: the text is what the
// expression gave, in the format of an f-string (the first colon outside brackets and quotes
// starts it) or with 3 significant digits.

import Diagnostics
import Values

/// Reads the file of a notebook.
struct NotebookReader {
  private let lines: FileLines
  private var parts: [Part] = []
  private var warnings: [NotebookProblem] = []
  /// The last line of the cell, or of its stored block, that a stored block may still follow.
  private var openCellEnd: Int?

  private init(_ lines: FileLines) {
    self.lines = lines
  }

  static func read(_ bytes: [UInt8], path: String) throws(NotebookProblem) -> Notebook {
    let lines = FileLines(bytes)
    if let offset = firstInvalidByte(bytes) {
      throw NotebookProblem.notUTF8(line: lines.line(at: offset))
    }
    let (frontMatter, frontWarnings) = try FrontMatterReader.read(lines)
    var reader = NotebookReader(lines)
    reader.warnings = frontWarnings
    try reader.readBody(after: frontMatter)
    let notebook = Notebook(
      path: path, bytes: bytes, frontMatter: frontMatter, parts: reader.parts,
      warnings: reader.warnings.sorted { $0.line < $1.line })
    guard frontMatter.version == 1 else { return notebook }
    let changed = ChangedMeanings(of: notebook).problems
    guard !changed.isEmpty else { return notebook }
    return Notebook(
      path: path, bytes: bytes, frontMatter: frontMatter, parts: reader.parts,
      warnings: (reader.warnings + changed).sorted { $0.line < $1.line })
  }

  private mutating func readBody(after frontMatter: FrontMatter) throws(NotebookProblem) {
    let offset = frontMatter.lastLine
    let markdown = MarkdownBlocks(lines.bytes[frontMatter.range.upper...])
    var prose: Int?
    var finder = InlineValueFinder(lines: lines, markdown: markdown, lineOffset: offset)
    for block in markdown.blocks {
      let firstLine = block.firstLine + offset
      if let mark = block.fence, let (fence, info) = fence(mark, firstLine) {
        guard fence.isClosed else { throw NotebookProblem(.unclosedFence, line: firstLine) }
        close(&prose, before: firstLine, &finder)
        add(fence, info)
      } else {
        if prose == nil { prose = firstLine }
        openCellEnd = nil
      }
    }
    close(&prose, before: lines.count + 1, &finder)
    warnings += finder.problems
  }

  private mutating func close(
    _ prose: inout Int?, before line: Int, _ finder: inout InlineValueFinder
  ) {
    guard let first = prose else { return }
    prose = nil
    let range = SourceRange(lines.start(of: first), lines.start(of: line))
    let values = finder.values(from: first, before: line)
    parts.append(.prose(Prose(range: range, firstLine: first, values: values)))
  }

  /// A fence with its info string, nil when it is not ours.
  private func fence(
    _ mark: MarkdownBlocks.FenceMark, _ firstLine: Int
  ) -> (Fence, InfoString)? {
    let opening = lines.trimmed(firstLine)
    let infoRange = lines.trimmed(SourceRange(opening.lower + mark.length, opening.upper))
    guard let info = InfoString(lines.text(infoRange)) else { return nil }
    let lastLine = firstLine + mark.lineCount - 1
    let isClosed = lastLine > firstLine && closes(lastLine, mark)
    let fence = Fence(
      range: SourceRange(lines.start(of: firstLine), lines.start(of: lastLine + 1)),
      info: infoRange,
      body: SourceRange(
        lines.start(of: firstLine + 1), lines.start(of: isClosed ? lastLine : lastLine + 1)),
      firstLine: firstLine, lastLine: lastLine, mark: mark.mark, length: mark.length,
      indent: mark.indent, isClosed: isClosed)
    return (fence, info)
  }

  /// Returns whether a line can close a fence; inside one, only its last line can.
  private func closes(_ line: Int, _ mark: MarkdownBlocks.FenceMark) -> Bool {
    let range = lines.trimmed(line)
    let indent = range.lower - lines.start(of: line)
    let bytes = lines.bytes[range.lower..<range.upper]
    return indent <= 3 && bytes.count >= mark.length && bytes.allSatisfy { $0 == mark.mark }
  }

  private mutating func add(_ fence: Fence, _ info: InfoString) {
    warnings += info.problems.map { NotebookProblem($0, line: fence.firstLine) }
    switch info.kind {
    case .code:
      parts.append(
        .cell(
          Cell(
            fence: fence, role: info.role, id: info.id, points: info.points, level: info.level)))
      openCellEnd = fence.lastLine
    case .hint:
      parts.append(.hint(Hint(fence: fence, id: info.id)))
      openCellEnd = nil
    case .output, .error:
      if !attach(fence, info) {
        parts.append(.orphan(fence))
        warnings.append(NotebookProblem(.orphanOutput, line: fence.firstLine))
      }
    }
  }

  /// Gives a stored block to the cell just above; false where there is none, or it has one.
  private mutating func attach(_ fence: Fence, _ info: InfoString) -> Bool {
    guard openCellEnd != nil, let last = parts.indices.last, case .cell(var cell) = parts[last]
    else { return false }
    if info.kind == .output, cell.output == nil, cell.error == nil {
      cell.output = StoredOutput(fence: fence, tolerance: info.tolerance ?? 0)
    } else if info.kind == .error, cell.error == nil {
      cell.error = StoredError(fence: fence, code: info.code)
    } else {
      return false
    }
    parts[last] = .cell(cell)
    return true
  }

  /// The first byte that no UTF-8 text has there, nil in a text that is UTF-8.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

extension Notebook {
  /// Reads the bytes of a file; `path` is the name that messages give it.
  ///
  /// Throws the problem that makes the file malformed; what is only doubtful is in `warnings`.
  public init(reading bytes: [UInt8], path: String) throws(NotebookProblem) {
    self = try NotebookReader.read(bytes, path: path)
  }
}

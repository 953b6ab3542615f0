// The format of a notebook, version 1
//
// A notebook is a CommonMark file in UTF-8 whose front matter, a YAML mapping between a first line
// `---` and a line `---` or `...`, has `etude: 1` or `etude: 2`. A byte order mark may stand before it.
//
//   etude        1 or 2
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
// string says what a fence is; with any other first word, or none, it is prose. What was probably
// meant to be one of ours and is none is warned about.
//
//   etude  [role] [#id] [points=2] [niveau=lire]   a cell                         (level)
//   etude  [masqué]                     a cell whose code readers do not see      (hide-input)
//   sortie [tol=1e-6]                   what the cell just above writes           (output)
//   erreur [D402]                       how the cell just above must fail         (error)
//   indice [#id]                        a help for an exercise                    (hint)
//
//   etude  exercice [réponse=choix] [réponse=courte tol=0.01]                     (answer=choice, short)
//
//   role = exercice | solution | corrigé | test | test-caché | réponse-fausse | rédiger | pause
//        = exercise | solution |           test | hidden-test | wrong-answer  | write   | stop
//   niveau = lire | modifier | écrire         level = read | modify | write
//
// An unknown word is warned about. "Just above" means that only blank lines, or the cell's other
// stored block, stand between. A fence of ours must be closed.
//
// In prose, outside code, `<!--= expr:format -->text<!--/-->` is a value: the text is what the
// expression gave, in the format of an f-string (the first colon outside brackets and quotes
// starts it) or with 3 significant digits.

import Diagnostics
import ForeignLines
import Language
import Values

/// Reads the file of a notebook.
struct NotebookReader {
  private let lines: FileLines
  private var parts: [Part] = []
  private var warnings: [NotebookProblem] = []
  /// The last line of the cell, or of its stored block, that a stored block may still follow.
  private var openCellEnd: Int?
  /// True where fences that are never closed end where their code does.
  private var isCopy = false

  private init(_ lines: FileLines) {
    self.lines = lines
  }

  /// Reads what a pupil has handed in: cells are found whatever has become of the front matter and of
  /// the ends of fences.
  static func readCopy(_ bytes: [UInt8], path: String) throws(NotebookProblem) -> Notebook {
    let lines = FileLines(bytes)
    if let offset = firstInvalidByte(bytes) {
      throw NotebookProblem.notUTF8(line: lines.line(at: offset))
    }
    var reader = NotebookReader(lines)
    reader.isCopy = true
    let frontMatter: FrontMatter
    // Whatever is wrong with it, nothing of it is marked.
    do { frontMatter = try FrontMatterReader.read(lines).0 } catch {
      frontMatter = FrontMatterReader.missing
    }
    try reader.readBody(after: frontMatter)
    return Notebook(
      path: path, bytes: bytes, frontMatter: frontMatter, parts: reader.parts, warnings: [])
  }

  static func read(_ bytes: [UInt8], path: String) throws(NotebookProblem) -> Notebook {
    let lines = FileLines(bytes)
    if let offset = firstInvalidByte(bytes) {
      throw NotebookProblem.notUTF8(line: lines.line(at: offset))
    }
    if let line = lines.meetingOfVersions { throw NotebookProblem(.versionsMeet, line: line) }
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
    var fences: [StrayFences.TopFence] = []
    var finder = InlineValueFinder(lines: lines, markdown: markdown, lineOffset: offset)
    for block in markdown.blocks {
      let firstLine = block.firstLine + offset
      let ours = block.fence.flatMap { fence($0, firstLine) }
      if let mark = block.fence {
        let last = firstLine + mark.lineCount - 1
        fences.append(
          StrayFences.TopFence(
            lines: firstLine...last, mark: mark.mark, length: mark.length, isOurs: ours != nil,
            isClosed: last > firstLine && closes(last, mark)))
      }
      if isCopy, let (fence, _) = ours {
        close(&prose, before: firstLine, &finder)
        for (fence, info) in parted(fence) { add(fence, info) }
      } else if let (fence, info) = ours {
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
    warnings += StrayFences(lines, from: offset + 1, fences: fences).problems
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

  /// The fences in one that swallows those below, since it, or the last of them, is never closed.
  private func parted(_ fence: Fence) -> [(Fence, InfoString)] {
    let last = fence.isClosed ? fence.lastLine - 1 : fence.lastLine
    let inner = (fence.firstLine + 1..<max(fence.firstLine + 1, last + 1)).filter { line in
      let text = lines.text(lines.trimmed(line))
      let run = text.utf8.prefix { $0 == fence.mark }.count
      return run >= fence.length && InfoString(String(text.utf8.dropFirst(run)) ?? "") != nil
    }
    let starts = [fence.firstLine] + inner
    return starts.enumerated().compactMap { index, start in
      let isLast = index == starts.count - 1
      return self.fence(fence, from: start, to: isLast ? last : starts[index + 1] - 1, isLast)
    }
  }

  private func fence(
    _ whole: Fence, from start: Int, to end: Int, _ isLast: Bool
  ) -> (Fence, InfoString)? {
    let opening = lines.trimmed(start)
    let run = lines.bytes[opening.lower..<opening.upper].prefix { $0 == whole.mark }.count
    let info = lines.trimmed(SourceRange(opening.lower + run, opening.upper))
    guard let words = InfoString(lines.text(info)) else { return nil }
    let isClosed = isLast && whole.isClosed
    let last = isClosed || end <= start ? end : endOfCode(from: start + 1, to: end)
    var fence = whole
    fence.range = SourceRange(lines.start(of: start), lines.start(of: last + (isClosed ? 2 : 1)))
    fence.info = info
    fence.body = SourceRange(lines.start(of: start + 1), lines.start(of: last + 1))
    (fence.firstLine, fence.lastLine) = (start, isClosed ? last + 1 : last)
    fence.isClosed = isClosed
    return (fence, words)
  }

  /// The last line of the code that begins on a line and is never closed: as many paragraphs of the
  /// lines as can be read as code.
  private func endOfCode(from first: Int, to last: Int) -> Int {
    let blank = (first...last).filter { line in
      let range = lines.trimmed(line)
      return range.lower == range.upper
    }
    let ends = blank.map { $0 - 1 } + [last]
    let readable = ends.last { end in
      guard end >= first else { return false }
      let text = lines.withLineFeeds(SourceRange(lines.start(of: first), lines.start(of: end + 1)))
      return !Program.read(Source(text, origin: .input(1)), mode: .file).diagnostics
        .contains { $0.severity == .error }
    }
    return readable ?? ends.first { $0 >= first } ?? last
  }

  private mutating func add(_ fence: Fence, _ info: InfoString) {
    warnings += info.problems.map { NotebookProblem($0, line: fence.firstLine) }
    switch info.kind {
    case .code:
      parts.append(
        .cell(
          Cell(
            fence: fence, role: info.role, id: info.id, points: info.points, level: info.level,
            form: info.form, tolerance: info.kind == .code ? info.tolerance : nil,
            hidesCode: info.hidesCode)))
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
      cell.output = StoredOutput(
        fence: fence, tolerance: info.tolerance ?? 0, margin: info.margin ?? 0)
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

  /// Reads the copy of a pupil, which needs neither a front matter nor the ends of its fences.
  public init(readingCopy bytes: [UInt8], path: String) throws(NotebookProblem) {
    self = try NotebookReader.readCopy(bytes, path: path)
  }
}

extension FileLines {
  /// The line with which git opens a place where two versions of the file meet; nil where all three
  /// of its marks are not there.
  fileprivate var meetingOfVersions: Int? {
    var opening: Int?
    var isParted = false
    for line in 1...max(1, count) {
      let text = text(trimmed(line))
      if opening == nil {
        if text.hasPrefix("<<<<<<< ") { opening = line }
      } else if text == "=======" {
        isParted = true
      } else if isParted, text.hasPrefix(">>>>>>> ") {
        return opening
      }
    }
    return nil
  }
}

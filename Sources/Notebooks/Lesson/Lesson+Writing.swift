import Diagnostics
import TextMatching

extension Lesson {
  /// Returns whether the present step asks for a text of the pupil's own: a cell `rédiger`, or a paragraph
  /// or a title that begins with « À rédiger », the paragraph's first words in bold.
  public var asksForText: Bool { !isOver && page(ofStep: record.step - 1) != nil }

  /// The lines that the pupil has written at the present step.
  public var writtenLines: [String] {
    isOver ? [] : page(ofStep: record.step - 1)?.lines ?? []
  }

  /// Adds a line to what the pupil has written at the present step.
  public mutating func addLine(_ line: String) {
    guard !isOver else { return }
    add([line], toStep: record.step - 1)
  }

  /// Takes the texts of an older journal over, page by page.
  public mutating func takeTexts(of older: Notebook) {
    let old = older.lessonSteps(Exercises(older)).compactMap { older.page(of: $0)?.lines }
    let pages = steps.indices.filter { page(ofStep: $0) != nil }
    for (step, lines) in zip(pages, old) where !lines.isEmpty { add(lines, toStep: step) }
  }

  private func page(ofStep step: Int) -> WrittenPage? { journal.page(of: steps[step]) }

  private mutating func add(_ lines: [String], toStep step: Int) {
    guard let page = page(ofStep: step) else { return }
    let ending = journal.lineEnding(ofLineAt: page.end)
    let mark = page.closing
    // A line that would close the page is moved to the right.
    let text = lines.map { line in
      let blanks = line.prefix { $0 == " " }.count
      return (blanks < 4 && line.dropFirst(blanks).hasPrefix(mark) ? "    " : "") + line + ending
    }.joined()
    let range = SourceRange(page.end, page.end)
    let whole = "\(mark) \(WrittenPage.word)\(ending)\(text)\(mark)\(ending)"
    rewrite([FileEdit(range, page.isThere ? text : ending + whole + ending)])
  }
}

/// A text of the pupil's own in a journal: a block of its own in the prose that asks for it.
struct WrittenPage {
  /// The fence that it stands in.
  static let mark = "~~~~~~~~"
  /// The run of signs that would close the page.
  var closing = Self.mark
  /// The word after the fence.
  static let word = "rédaction"

  var lines: [String] = []
  /// The byte where the next line goes.
  var end: Int
  var isThere = false
}

extension Notebook {
  /// The page of a step; nil where the step asks for none.
  func page(of step: LessonStep) -> WrittenPage? {
    // A cell for the text goes before a paragraph that asks for it.
    for case .part(let place) in step.items {
      if let page = page(at: place) { return page }
    }
    for case .prose(let prose) in step.items {
      if let page = page(in: prose) { return page }
    }
    return nil
  }

  /// The page of a cell that is a text of the pupil's own.
  private func page(at place: Int) -> WrittenPage? {
    guard case .cell(let cell) = parts[place], cell.role == .writing else { return nil }
    let fence = cell.fence
    var page = WrittenPage(end: fence.body.upper, isThere: true)
    page.closing = String(
      repeating: fence.mark == UInt8(ascii: "~") ? "~" : "`", count: fence.length)
    page.lines = text(fence.body).split(whereSeparator: \.isNewline).map(String.init)
    return page
  }

  private func page(in prose: Prose) -> WrittenPage? {
    let lines = FileLines(bytes)
    var page: WrittenPage?
    var isOpen = false
    var number = prose.firstLine
    while number <= lines.count, lines.start(of: number) < prose.range.upper {
      let start = lines.start(of: number)
      let text = lines.text(SourceRange(start, max(start, lines.trimmed(number).upper)))
      if page == nil {
        if text.asksForText { page = WrittenPage(end: prose.range.upper) }
      } else if isOpen {
        if text == WrittenPage.mark {
          page?.end = lines.start(of: number)
          return page
        }
        page?.lines.append(text)
      } else if text == "\(WrittenPage.mark) \(WrittenPage.word)" {
        isOpen = true
        page?.isThere = true
      }
      number += 1
    }
    return page
  }
}

extension String {
  /// True when a line of Markdown begins with « À rédiger », as a title or in bold.
  fileprivate var asksForText: Bool {
    guard hasPrefix("**") || hasPrefix("#") else { return false }
    let words = folded(String(drop { "*#_ ".contains($0) }.prefix(16)))
    return ["a rediger", "arediger", "to write", "towrite"].contains { words.hasPrefix($0) }
  }
}

import Diagnostics

/// The part of a lesson between two stops.
struct LessonStep: Sendable {
  /// The parts shown and run, in the order of the file.
  var items: [Item]
  /// The exercise that it ends with, among those of the notebook.
  var exercise: Int?

  enum Item: Sendable {
    case prose(Prose)
    /// The part at this place: a cell.
    case part(Int)
  }
}

extension Notebook {
  /// The stops of a lesson: after each cell, at each exercise, at each text to write, and before a section that follows
  /// other text.
  ///
  /// A section starts with a title of the first or second level. Where the notebook has cells with
  /// the role `pause`, its author chose: there is no stop after the other cells.
  func lessonSteps(_ exercises: Exercises) -> [LessonStep] {
    let stopsAtCells = !cells.contains { $0.role == .pause }
    var steps: [LessonStep] = []
    var items: [LessonStep.Item] = []
    var isVisible = false
    func stop(at exercise: Int? = nil) {
      guard isVisible else { return }
      steps.append(LessonStep(items: items, exercise: exercise))
      (items, isVisible) = ([], false)
    }
    for (place, part) in parts.enumerated() {
      switch part {
      case .prose(let prose):
        for section in sections(of: prose) {
          if section.isChapter { stop() }
          items.append(.prose(section.prose))
          isVisible = isVisible || section.hasWords
        }
      case .cell(let cell):
        guard [.ordinary, .pause, .test, .exercise, .writing].contains(cell.role) else {
          continue
        }
        items.append(.part(place))
        isVisible = isVisible || cell.role != .test
        if let index = exercises.index(at: place) {
          stop(at: index)
        } else if cell.role == .writing {
          stop()
        } else if cell.role == .pause || cell.role == .ordinary && stopsAtCells {
          stop()
        }
      case .hint, .orphan: break
      }
    }
    stop()
    return steps
  }

  /// Prose cut before each of its titles of the first and second level.
  private func sections(
    of prose: Prose
  ) -> [(prose: Prose, isChapter: Bool, hasWords: Bool)] {
    let lines = FileLines(bytes)
    var starts = [(at: prose.range.lower, line: prose.firstLine)]
    var isCode = false
    var line = prose.firstLine
    while line <= lines.count, lines.start(of: line) < prose.range.upper {
      let text = lines.text(lines.range(of: line))
      if text.hasPrefix("```") || text.hasPrefix("~~~") { isCode.toggle() }
      if !isCode, text.isChapter, line > prose.firstLine {
        starts.append((lines.start(of: line), line))
      }
      line += 1
    }
    let ends = starts.dropFirst().map(\.at) + [prose.range.upper]
    return zip(starts, ends).map { start, end in
      let range = SourceRange(start.at, end)
      let text = text(range)
      let section = Prose(
        range: range, firstLine: start.line,
        values: prose.values.filter { range.lower <= $0.range.lower && $0.range.upper <= end })
      return (section, text.isChapter, !text.allSatisfy(\.isWhitespace))
    }
  }
}

extension String {
  /// True when the line is a title of the first or second level in Markdown.
  fileprivate var isChapter: Bool {
    let level = prefix { $0 == "#" }.count
    return (1...2).contains(level) && dropFirst(level).first == " "
  }
}

import Diagnostics
import TextMatching

/// The plan of which cells run in whose place, made before anything runs.
struct RunPlan {
  /// The step at a cell.
  enum Step {
    /// This code runs: the cell's own, or the solution of the exercise that it is.
    case run(Cell)
    /// The exercise is to be completed, and no solution is known.
    case unfinished
    /// The test of an exercise that is to be completed.
    case waiting
  }

  /// The step of each part of the notebook, nil where nothing happens.
  private(set) var steps: [Step?]
  /// The number of cells that run, unless they wait for an exercise.
  private(set) var count = 0
  /// The parts that have run in an exercise's place already.
  private var solutions: Set<Int> = []
  /// The exercises to be completed by id, and whether the last one without id is.
  private var unfinished: Set<String?> = []

  init(_ notebook: Notebook) {
    steps = Array(repeating: nil, count: notebook.parts.count)
    let index = SolutionIndex(notebook.parts)
    for (position, part) in notebook.parts.enumerated() {
      guard case .cell(let cell) = part else { continue }
      steps[position] = step(cell, at: position, index, notebook)
      if case .run = steps[position] { count += 1 }
    }
  }

  private mutating func step(
    _ cell: Cell, at position: Int, _ index: SolutionIndex, _ notebook: Notebook
  ) -> Step? {
    switch cell.role {
    case .ordinary, .pause: return .run(cell)
    case .hiddenTest, .wrongAnswer, .writing: return nil
    case .solution: return solutions.contains(position) ? nil : .run(cell)
    case .test: return unfinished.contains(cell.id) ? .waiting : .run(cell)
    case .exercise:
      if let (place, solution) = index.solution(of: cell, at: position) {
        solutions.insert(place)
        unfinished.remove(cell.id)
        return .run(solution)
      }
      let isUnfinished = Starter.isUnfinished(notebook.code(of: cell))
      if isUnfinished { unfinished.insert(cell.id) } else { unfinished.remove(cell.id) }
      return isUnfinished ? .unfinished : .run(cell)
    }
  }
}

/// The solution of each exercise: the one with its id; for an exercise without id, the next one
/// without id before another exercise.
struct SolutionIndex {
  private var byID: [String: (Int, Cell)] = [:]
  private var anonymous: [Int: (Int, Cell)] = [:]

  init(_ parts: [Part]) {
    var open: Int?
    for (position, part) in parts.enumerated() {
      guard case .cell(let cell) = part else { continue }
      switch (cell.role, cell.id) {
      case (.exercise, let id): open = id == nil ? position : nil
      case (.solution, let id?): if byID[id] == nil { byID[id] = (position, cell) }
      case (.solution, nil):
        if let exercise = open { anonymous[exercise] = (position, cell) }
        open = nil
      default: break
      }
    }
  }

  func solution(of exercise: Cell, at position: Int) -> (Int, Cell)? {
    guard let id = exercise.id else { return anonymous[position] }
    return byID[id]
  }
}

/// The code that an exercise starts from.
enum Starter {
  /// Returns whether a gap is left, a word of four underscores or more outside comments and texts.
  static func isUnfinished(_ code: String) -> Bool {
    var quote: UInt8?
    var isComment = false
    var word = Word()
    var previous: UInt8 = 0
    for byte in code.utf8 {
      if byte == 0x0A {
        (quote, isComment) = (nil, false)
      } else if !isComment, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if quote == nil { quote = byte } else if quote == byte, previous != 0x5C { quote = nil }
      } else if byte == UInt8(ascii: "#"), quote == nil {
        isComment = true
      } else if !isComment, quote == nil, word.append(byte) {
        previous = byte
        continue
      }
      if word.isGap { return true }
      word = Word()
      previous = byte
    }
    return word.isGap
  }

  /// Letters, digits and underscores in a row.
  private struct Word {
    private var length = 0
    private var underscores = 0

    var isGap: Bool { length >= 4 && underscores == length }

    /// Adds a byte; false when no word goes on with it.
    mutating func append(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "_"): underscores += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
        break
      default: return false
      }
      length += 1
      return true
    }
  }
}

extension Notebook {
  /// Returns whether an exercise has a solution, which runs in its place.
  public func hasSolution(of exercise: Cell) -> Bool {
    parts.firstIndex(of: .cell(exercise)).map {
      SolutionIndex(parts).solution(of: exercise, at: $0) != nil
    } ?? false
  }

  /// The last part that runs when a run is to go until a place; nil where there is no such place.
  ///
  /// - Parameter place: the id of a cell (`#e1` or `e1`; its last cell), a line of the file (the
  ///   part it lies in) or the title of a section, which runs to its end.
  public func lastPart(until place: String) -> Int? {
    if let line = Int(place) { return part(atLine: line) }
    let id = place.hasPrefix("#") ? String(place.dropFirst()) : place
    let withID = parts.lastIndex { part in
      if case .cell(let cell) = part { cell.id == id } else { false }
    }
    return withID ?? endOfSection(titled: folded(place))
  }

  private func part(atLine line: Int) -> Int? {
    guard line >= 1, line <= FileLines(bytes).count else { return nil }
    let place = FileLines(bytes).start(of: line)
    return parts.lastIndex { $0.range.lower <= place } ?? -1
  }

  private func endOfSection(titled title: String) -> Int? {
    guard !title.isEmpty else { return nil }
    var level: Int?
    for (index, part) in parts.enumerated() {
      guard case .prose(let prose) = part else { continue }
      for heading in headings(in: prose) {
        if let open = level, heading.level <= open { return max(0, index - 1) }
        if level == nil, folded(heading.title).contains(title) { level = heading.level }
      }
    }
    return level == nil ? nil : parts.count - 1
  }

  private func headings(in prose: Prose) -> [(level: Int, title: String)] {
    var isCode = false
    var found: [(Int, String)] = []
    for line in text(prose.range).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      let level = line.prefix { $0 == "#" }.count
      guard !isCode, (1...6).contains(level), line.dropFirst(level).first == " " else { continue }
      found.append((level, String(line.dropFirst(level))))
    }
    return found
  }
}

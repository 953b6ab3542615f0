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
    case .hiddenTest, .wrongAnswer: return nil
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

import Notebooks

/// What asks an exercise: the prose that leads to it, wherever it stands.
///
/// Authors write it in one paragraph or in many, with lists, tables, pictures and code, and run cells
/// between it and the exercise. It begins where a block says so (« Exercice 3 », « Question 2 »,
/// « À vous »). Where none does it is the last paragraph with what hangs on it: the list of answers
/// below, the table above. Where a notebook puts its statements below the exercises, they are found
/// there.
struct Statement {
  /// A piece of it, in the order of the notebook.
  enum Piece: Equatable {
    case prose(String)
    /// A cell that runs between the statement and the exercise.
    case code(Cell)
  }

  let pieces: [Piece]
  /// The number that the author gives the exercise.
  let number: Int?

  private enum Item {
    case block(ProseBlocks.Block)
    case code(Cell)

    var block: ProseBlocks.Block? { if case .block(let block) = self { block } else { nil } }
  }

  init(of exercise: Cell, in notebook: Notebook) {
    let position = notebook.parts.firstIndex { $0.cell == exercise } ?? 0
    var items = Self.items(before: position, of: exercise, in: notebook)
    if Self.asksBelow(notebook) {
      items = Self.items(after: position, of: exercise, in: notebook)
    } else {
      items = Self.statement(items)
    }
    number = items.lazy.compactMap { $0.block?.number }.first
    pieces = items.map { item in
      switch item {
      case .block(let block): .prose(block.markdown)
      case .code(let cell): .code(cell)
      }
    }
  }

  /// The prose and the cells since the exercise before.
  private static func items(
    before position: Int, of exercise: Cell, in notebook: Notebook
  ) -> [Item] {
    var items: [Item] = []
    for part in notebook.parts[..<position].reversed() {
      switch part {
      case .prose(let prose):
        let text = notebook.markdown(of: prose, filledWith: [])
        items = ProseBlocks(text).blocks.map(Item.block) + items
      case .cell(let cell) where [.ordinary, .pause].contains(cell.role):
        items.insert(.code(cell), at: 0)
      case .cell(let cell):
        // A test or a solution of its own may stand above an exercise.
        if cell.id == nil || cell.id != exercise.id { return items }
      case .hint(let hint): if hint.id == nil || hint.id != exercise.id { return items }
      case .orphan: break
      }
    }
    return items
  }

  /// The prose right after the exercise and what belongs to it, up to a heading or a cell.
  private static func items(
    after position: Int, of exercise: Cell, in notebook: Notebook
  ) -> [Item] {
    for part in notebook.parts[(position + 1)...] {
      if case .prose(let prose) = part {
        let text = notebook.markdown(of: prose, filledWith: [])
        return ProseBlocks(text).blocks.prefix { !$0.isHeading }.map(Item.block)
      }
      guard case .cell(let cell) = part else { continue }
      if cell.role == .exercise || cell.role == .ordinary { return [] }
    }
    return []
  }

  /// Returns whether the first exercise has no prose above it, and some below.
  private static func asksBelow(_ notebook: Notebook) -> Bool {
    guard let first = notebook.parts.firstIndex(where: { $0.cell?.role == .exercise }),
      let exercise = notebook.parts[first].cell
    else { return false }
    let asksAbove = items(before: first, of: exercise, in: notebook).contains { item in
      item.block.map { !$0.isHeading } ?? false
    }
    return !asksAbove && !items(after: first, of: exercise, in: notebook).isEmpty
  }

  private static func statement(_ items: [Item]) -> [Item] {
    if let start = items.lastIndex(where: { $0.block?.opensExercise == true }) {
      let head = items[start]
      // « Exercices » over several exercises asks nothing; the paragraph below it does.
      let isAsking =
        start == items.count - 1 || head.block?.isHeading == false
        || head.block?.number != nil || items[start...].count <= 4
      if isAsking { return Array(items[start...]) }
    }
    guard var start = items.lastIndex(where: { $0.block.map { !$0.isHeading } ?? false }) else {
      return items.last { $0.block != nil }.map { [$0] } ?? []
    }
    let last = start
    // The paragraph, and what hangs on it: from the last block up to a paragraph, and over a list or
    // a table to the one that introduces it.
    while start > 0, let block = items[start].block, let above = items[start - 1].block,
      !above.isHeading
    {
      let isJoined = !block.isParagraph || (!above.isParagraph && last - start < 3)
      guard isJoined else { break }
      start -= 1
    }
    return Array(items[start...])
  }
}

extension Part {
  fileprivate var cell: Cell? { if case .cell(let cell) = self { cell } else { nil } }
}

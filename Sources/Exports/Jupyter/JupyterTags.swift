import Notebooks

/// The tags of a cell: its role, and what programs that run a whole notebook must know of it.
struct JupyterTags {
  private let notebook: ExportedNotebook
  private let cell: Cell

  init(_ notebook: ExportedNotebook, _ cell: Cell) {
    (self.notebook, self.cell) = (notebook, cell)
  }

  var all: [String] {
    var tags = cell.role == .ordinary ? [] : [cell.role.rawValue]
    if isPassedOver { tags.append("skip-execution") }
    if mayFail { tags.append("raises-exception") }
    return tags
  }

  /// True for what only grading runs, and for an exercise whose solution runs in its place.
  private var isPassedOver: Bool {
    switch cell.role {
    case .hiddenTest, .wrongAnswer: true
    case .exercise: notebook.notebook.hasSolution(of: cell)
    default: false
    }
  }

  /// True for a cell that is written to fail, and for those that wait for an answer or refuse one.
  private var mayFail: Bool {
    let result = notebook.results.result(of: cell)
    if cell.error != nil || result?.isUnfinished == true { return true }
    if result?.awaited.isEmpty == false { return true }
    let hasFailed = result?.items.contains { if case .error = $0 { true } else { false } } ?? true
    return cell.role == .test && hasFailed
  }
}

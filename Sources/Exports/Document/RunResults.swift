public import Diagnostics
import Evaluation
public import Notebooks
public import Styling
public import Values

/// Gathers the results of a notebook while it runs, as values, so that each format shows them its
/// way.
public final class RunResults {
  /// One thing that a cell, or a value in the prose, gave.
  public enum Item {
    case value(Value)
    case text(StyledText)
    case note(Diagnostic)
    /// An error, and whether the notebook was written to show it.
    case error(Diagnostic, isExpected: Bool)
  }

  /// The results of a cell.
  public struct CellResult {
    /// Its place among the cells that ran, counted from 1; nil where it did not run.
    public var number: Int?
    /// The results, in order.
    public var items: [Item] = []
    /// True when it is an exercise to be completed.
    public var isUnfinished = false
    /// The names it waits for.
    public var awaited: [String] = []
  }

  private var cells: [Int: CellResult] = [:]
  private var prose: [[Item]] = []
  /// The line of the cell that gives what comes; nil while prose does.
  private var line: Int?
  private let help: (String?) -> StyledText

  /// Results of a run that has not begun.
  ///
  /// - Parameter help: the answer of `help` to a topic.
  public init(help: @escaping (String?) -> StyledText) {
    self.help = help
  }

  /// Takes one thing that happens.
  public func take(_ event: NotebookEvent) {
    switch event {
    case .prose:
      prose.append([])
      line = nil
    case .cell(let number, _, let line, _):
      self.line = line
      cells[line, default: CellResult()].number = number
    case .output(let output): take(output)
    case .expectedError(let error): add(.error(error, isExpected: true))
    case .unfinished(_, let line):
      self.line = line
      cells[line, default: CellResult()].isUnfinished = true
    case .waiting(let line, let names):
      self.line = line
      cells[line, default: CellResult()].awaited = names
    }
  }

  private func take(_ output: Output) {
    switch output {
    case .value(let value): add(.value(value))
    case .text(let text): add(.text(text))
    case .help(let topic): add(.text(help(topic)))
    case .note(let note): add(.note(note))
    case .error(let error): add(.error(error, isExpected: false))
    case .defined: break
    }
  }

  private func add(_ item: Item) {
    if let line {
      cells[line, default: CellResult()].items.append(item)
    } else if let last = prose.indices.last {
      prose[last].append(item)
    }
  }

  /// The results of a cell; nil where nothing happened to it.
  func result(of cell: Cell) -> CellResult? { cells[cell.fence.firstLine] }

  /// The notes and errors of the values in the stretch of prose at `index`, counted from 0.
  func items(ofProse index: Int) -> [Item] { index < prose.count ? prose[index] : [] }
}

import Notebooks
import Styling

/// A function as the memo of a sheet shows it.
public struct MemoEntry {
  let signature: String
  let summary: String
  let example: String
  /// What the example gives, on one line; empty where it gives more.
  let result: String

  /// A function; of a result on more than one line, or a long one, nothing is shown.
  public init(signature: String, summary: String, example: String, result: String) {
    self.signature = signature
    self.summary = summary
    self.example = example
    self.result = result.contains("\n") || result.count > 40 ? "" : result
  }
}

extension ExportedNotebook {
  /// The names that its exercises need, in the order of letters, so that it tells of none which
  /// exercise wants it: those that starters, solutions and visible tests call.
  public var namesOfMemo: [String] {
    let cells = notebook.cells.filter { [.exercise, .solution, .test].contains($0.role) }
    let names = cells.flatMap { CodeHighlighting.calledNames(code(of: $0)) }
    return Set(names).sorted()
  }
}

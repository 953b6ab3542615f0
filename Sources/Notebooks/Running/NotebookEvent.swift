public import Diagnostics
public import Evaluation
public import Styling

/// An event of the run of a notebook, in the order of the file.
public enum NotebookEvent: Sendable {
  /// A stretch of prose, wrapped, its values written in.
  case prose(StyledText)
  /// A cell begins: its number and the number of cells that run, its line in the file, its code.
  case cell(number: Int, count: Int, line: Int, code: String)
  /// An output of a cell; an error here is one that the notebook does not expect.
  case output(Output)
  /// The error that a cell was written to give.
  case expectedError(Diagnostic)
  /// An exercise that is still to be completed, and its line in the file.
  case unfinished(id: String?, line: Int)
  /// A cell that was passed over, since it needs what an unfinished exercise should give: its line
  /// and the names it needs.
  case waiting(line: Int, names: [String])
}

/// The end of the run of a notebook.
public enum NotebookOutcome: Sendable, Equatable {
  case succeeded
  /// Everything else ran, but an exercise is to be completed.
  case unfinished
  /// A cell or a value in the prose failed; what stands below it did not run.
  case failed
  /// Ctrl-C.
  case interrupted
  /// The time limit is reached.
  case timedOut

  /// The exit code of the program.
  public var exitCode: Int32 {
    switch self {
    case .succeeded: 0
    case .unfinished: 1
    case .failed: 2
    case .timedOut: 124
    case .interrupted: 130
    }
  }
}

public import Diagnostics
public import Evaluation
public import Styling
import Values

/// The results of a notebook in a run, ready to be compared with what it stores.
public struct Recording: Sendable {
  /// The results of a cell.
  public struct CellResult: Sendable {
    /// The line of the file on which the cell starts.
    public let line: Int
    /// The lines it wrote.
    public var output: [String] = []
    /// The error that ended it.
    public var error: Diagnostic?
    /// True when the notebook has that error in its text.
    public var isExpected = false
    /// True when it should have failed and did not.
    public var lacksError = false
  }

  /// The cells that ran, in the order they did.
  public internal(set) var cells: [CellResult] = []
  /// The values in the prose that could be had.
  public internal(set) var values: [WrittenValue] = []
  /// The errors that the notebook does not have in its text.
  public internal(set) var errors: [Diagnostic] = []
  /// The end of the run.
  public internal(set) var outcome = NotebookOutcome.succeeded

  /// The recording of a run in which nothing happened.
  public init() {}
}

/// A value of the prose and the text it gave.
public struct WrittenValue: Sendable {
  /// The place.
  public let value: InlineValue
  /// The value of its expression, typeset.
  public let text: String
}

extension NotebookRunner {
  /// Runs the notebook and keeps what it gives; notes are handed on, they are no part of it.
  ///
  /// - Parameter help: what `help` answers to a topic.
  public mutating func record(
    in context: RunContext, help: @escaping (String?) -> StyledText,
    emit: @escaping (NotebookEvent) -> Void = { _ in }
  ) -> Recording {
    let recorder = Recorder(tongue: notebook.tongue, help: help)
    recorder.recording.outcome = run(in: context) { event in
      recorder.take(event)
      emit(event)
    }
    var recording = recorder.recording
    recording.values = values
    for index in recording.cells.indices {
      while recording.cells[index].output.last == "" { recording.cells[index].output.removeLast() }
    }
    return recording
  }
}

private final class Recorder {
  var recording = Recording()
  private let display: Display
  private let help: (String?) -> StyledText
  /// True when what comes belongs to the last cell, and not to prose below it.
  private var isInCell = false

  init(tongue: Tongue, help: @escaping (String?) -> StyledText) {
    display = Display(tongue: tongue, width: Notebook.outputWidth)
    self.help = help
  }

  func take(_ event: NotebookEvent) {
    switch event {
    case .cell(_, _, let line, _):
      recording.cells.append(Recording.CellResult(line: line))
      isInCell = true
    case .prose: isInCell = false
    case .output(let output): take(output)
    case .expectedError(let error): fail(error, isExpected: true)
    case .unfinished, .waiting: isInCell = false
    }
  }

  private func take(_ output: Output) {
    switch output {
    case .value(let value): write(value.echo(display).plain)
    case .text(let text): write(text.plain)
    case .help(let topic): write(help(topic).plain)
    case .defined, .note: break
    case .error(let error):
      recording.errors.append(error)
      if error.fault is ExpectedErrorMissing {
        recording.cells.indices.last.map { recording.cells[$0].lacksError = true }
        return
      }
      fail(error, isExpected: false)
    }
  }

  private func fail(_ error: Diagnostic, isExpected: Bool) {
    guard isInCell, let last = recording.cells.indices.last, recording.cells[last].error == nil
    else { return }
    recording.cells[last].error = error
    recording.cells[last].isExpected = isExpected
  }

  private func write(_ text: String) {
    guard isInCell, let last = recording.cells.indices.last else { return }
    // Outputs follow each other on lines of their own; an empty one is a line too.
    recording.cells[last].output += text.isEmpty ? [""] : StoredLines.parted(text)
  }
}

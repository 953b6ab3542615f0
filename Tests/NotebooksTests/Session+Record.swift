import Evaluation
import Styling

@testable import Notebooks

/// What a notebook gives in a session without functions.
func record(_ notebook: Notebook, keepsGoing: Bool = false) throws -> Recording {
  var runner = try NotebookRunner(notebook, session: .fresh)
  runner.keepsGoing = keepsGoing
  return runner.record(in: .silent(), help: { StyledText($0 ?? "") })
}

/// The text of a notebook after its outputs were accepted.
func accepted(_ text: String, acceptingErrors: Bool = false) throws -> String {
  let notebook = try read(text)
  let changes = try notebook.changes(
    accepting: try record(notebook, keepsGoing: acceptingErrors), acceptingErrors: acceptingErrors)
  return String(decoding: notebook.rewritten(changes.flatMap(\.edits)), as: UTF8.self)
}

/// The places where a notebook says something else than its run.
func differences(_ text: String) throws -> [Difference] {
  let notebook = try read(text)
  return notebook.differences(from: try record(notebook))
}

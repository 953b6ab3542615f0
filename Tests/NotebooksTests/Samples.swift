import Datasets
import Diagnostics
import Evaluation
import Styling
import Values

@testable import Notebooks

/// A front matter that fills the first three lines.
let head = "---\netude: 1\n---\n"

func read(_ text: String) throws(NotebookProblem) -> Notebook {
  try Notebook(reading: Array(text.utf8), path: "a.md")
}

/// The problem that a text is refused with, nil where it is read.
func problem(_ text: String) -> NotebookProblem? {
  do throws(NotebookProblem) {
    _ = try read(text)
    return nil
  } catch {
    return error
  }
}

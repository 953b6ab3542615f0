import Builtins
import Datasets
import Evaluation
import Notebooks
import Styling

@testable import Exports

/// A notebook that has run over the study's own data.
func exported(_ text: String, path: String = "cahier.md") throws -> ExportedNotebook {
  let notebook = try Notebook(reading: Array(text.utf8), path: path)
  let session = Session(catalogue: .standard, library: DataLibrary(folder: nil))
  var runner = try NotebookRunner(notebook, session: session)
  let help = { (topic: String?) in StyledText(topic ?? "aide") }
  let results = RunResults(help: help)
  let recording = runner.record(in: RunContext(tongue: .french) { _ in }, help: help) {
    results.take($0)
  }
  return ExportedNotebook(notebook, recording: recording, results: results)
}

/// The page of a notebook with this text below its front matter.
func page(_ body: String, front: String = "etude: 1") throws -> String {
  try exported("---\n\(front)\n---\n\(body)\n").html { _ in nil }
}

/// The Markdown that an imported notebook becomes.
func imported(_ json: String, tongue: Tongue = .french) throws -> String {
  let notebook = try JupyterImport(Array(json.utf8), path: "cours/py.ipynb", tongue: tongue) {
    CatalogueNames.all.contains($0)
  }
  return String(decoding: notebook.bytes, as: UTF8.self)
}

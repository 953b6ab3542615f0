import Diagnostics
import Notebooks

/// A notebook's parts lie one after the other inside the file.
enum NotebookTarget {
  static func check(_ bytes: [UInt8]) {
    // A text that is no notebook is answered by an error.
    guard let notebook = try? Notebook(reading: bytes, path: "fuzz.md") else { return }
    for case .prose(let prose) in notebook.parts {
      precondition(prose.range.lower <= prose.range.upper)
      precondition(prose.range.upper <= notebook.bytes.count)
      for value in prose.values {
        precondition(value.range.lower >= prose.range.lower)
        precondition(value.range.upper <= prose.range.upper)
        _ = notebook.source(of: value)
      }
    }
  }
}

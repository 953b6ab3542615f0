public import Diagnostics
import Notebooks
public import Styling

/// Reads a Jupyter notebook and writes it as one of ours.
///
/// One that étude has exported becomes the file it came from, byte by byte where nothing was
/// changed. Of any other the prose stays; code in other languages stays as a quotation, beside
/// étude's own lines where the table of habits knows them.
public struct JupyterImport {
  /// The Markdown.
  public let bytes: [UInt8]
  /// The number of cells of code that were quoted; nil for a notebook of ours.
  public private(set) var quoted: Int?
  /// The number of outputs and attached images that were left out.
  public private(set) var leftOut = 0

  /// - Parameters:
  ///   - bytes: the file, in nbformat 4.
  ///   - path: its name, for messages and for a title where it has none.
  ///   - tongue: the language of what is added to a notebook from elsewhere.
  ///   - isFunction: whether étude has a function of that name.
  public init(
    _ bytes: [UInt8], path: String, tongue: Tongue,
    isFunction: @escaping @Sendable (String) -> Bool
  ) throws(Diagnostic) {
    guard let tree = JSONTree.reading(bytes) else {
      throw Diagnostic(
        NotJupyter(path, because: Bilingual("ce n'est pas du JSON", "this is not JSON")))
    }
    guard case .integer(let version)? = tree["nbformat"], let cells = tree["cells"]?.items,
      version == 4
    else {
      throw Diagnostic(
        NotJupyter(
          path,
          because: Bilingual("le format 4 de Jupyter est attendu", "Jupyter's format 4 is expected")
        ))
    }
    let metadata = tree["metadata"]
    if let ours = metadata?["etude"], let front = ours["front_matter"]?.string {
      self.bytes = Self.restored(cells, front, ours)
      return
    }
    var reader = ForeignNotebook(tongue: tongue, isFunction: isFunction)
    let text = reader.markdown(cells, title: Self.title(metadata, cells, path))
    self.bytes = Array(text.utf8)
    quoted = reader.quoted
    leftOut = reader.leftOut
  }

  private static func title(_ metadata: JSONTree?, _ cells: [JSONTree], _ path: String) -> String {
    if let title = metadata?["title"]?.string, !title.isEmpty { return title }
    for cell in cells where cell["cell_type"]?.string == "markdown" {
      let lines = (cell["source"]?.string ?? "").split(whereSeparator: \.isNewline)
      if let heading = lines.first(where: { $0.hasPrefix("# ") }) {
        return String(heading.dropFirst(2))
      }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".ipynb") ? String(name.dropLast(6)) : name
  }

  private static func restored(_ cells: [JSONTree], _ front: String, _ ours: JSONTree) -> [UInt8] {
    var text = front
    for cell in cells {
      let kept = cell["metadata"]?["etude"]
      let source = cell["source"]?.string ?? ""
      if cell["cell_type"]?.string == "markdown", kept?["info"] == nil {
        if kept == nil, cell["metadata"]?["etude"] == nil, needsBlank(text) { text += "\n" }
        text += prose(source, kept)
      } else {
        let code = cell["cell_type"]?.string == "code" ? source : HintText.unfolded(source)
        text += kept?["before"]?.string ?? ""
        text += CellText.fence(code, kept) + (kept?["stored"]?.string ?? "")
      }
    }
    text += ours["tail"]?.string ?? ""
    let ending = ours["line_ending"]?.string
    return Array((ending.map { text.replacing("\n", with: $0) } ?? text).utf8)
  }

  private static func prose(_ source: String, _ kept: JSONTree?) -> String {
    if let stored = kept?["stored"]?.string, kept?["digest"]?.string == CellID.digest(source) {
      return CellText.prose(stored, kept)
    }
    return CellText.prose(source, kept)
  }

  /// Returns whether a paragraph put here would go on with the one before.
  private static func needsBlank(_ text: String) -> Bool { !text.hasSuffix("\n") }
}

public import Diagnostics
import JSONTrees
import Notebooks
public import Styling

/// Reads a notebook from elsewhere (Jupyter's in nbformat 3 and 4, Python with `# %%`, Quarto and R
/// Markdown) and writes it as one of ours.
///
/// One that étude has exported becomes the file it came from, byte by byte where nothing was
/// changed. Of any other the prose stays; Python that étude runs becomes cells, other code stays as
/// a quotation, beside étude's own lines where the table of habits knows them.
public struct JupyterImport {
  /// The Markdown.
  public private(set) var bytes: [UInt8]
  /// What became of the cells; nil for a notebook of ours.
  public private(set) var counts: ImportCounts?

  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its name, for messages and for a title where it has none.
  ///   - tongue: the language of what is added to a notebook from elsewhere.
  ///   - isFunction: whether étude has a function of that name.
  ///   - translated: a cell of Python in étude's words, asked for cell by cell in their order; nil
  ///     where étude does not run it.
  ///   - starter: the start of an answer, which has gaps, in étude's words; nil where it is none.
  public init(
    _ bytes: [UInt8], path: String, tongue: Tongue,
    isFunction: @escaping @Sendable (String) -> Bool,
    translated: @escaping (String) -> String? = { _ in nil },
    starter: @escaping (String) -> String? = { _ in nil }
  ) throws(Diagnostic) {
    func take(_ cells: [JSONTree], language: String = "python", title: String) -> [UInt8] {
      var reader = ForeignNotebook(
        tongue: tongue, language: language, isFunction: isFunction, translated: translated,
        starter: starter)
      let text = reader.markdown(cells, title: title)
      counts = reader.counts
      return Array(text.utf8)
    }
    if let text = ForeignText(String(decoding: bytes, as: UTF8.self), path: path) {
      self.bytes = []
      self.bytes = take(text.cells, title: text.title ?? Self.title(nil, text.cells, path))
      return
    }
    let tree: JSONTree
    do { tree = try JSONTree(bytes) } catch {
      throw Diagnostic(
        NotJupyter(
          path,
          because: Bilingual(
            "ce n'est pas du JSON (ligne \(error.line), colonne \(error.column))",
            "this is not JSON (line \(error.line), column \(error.column))")))
    }
    guard let cells = tree.cellsOfFormat3 ?? tree.cellsOfFormat4 else {
      throw Diagnostic(
        NotJupyter(
          path,
          because: Bilingual(
            "le format 3 ou 4 de Jupyter est attendu", "Jupyter's format 3 or 4 is expected")))
    }
    let metadata = tree["metadata"]
    if let ours = metadata?["etude"], let front = ours["front_matter"]?.string {
      self.bytes = Self.restored(cells, front, ours)
      return
    }
    let language =
      metadata?["language_info"]?["name"]?.string ?? metadata?["kernelspec"]?["language"]?.string
    self.bytes = []
    self.bytes = take(
      cells, language: language?.lowercased() ?? "python",
      title: Self.title(metadata, cells, path))
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
    let ending = [".ipynb", ".py", ".qmd", ".rmd"].first { name.lowercased().hasSuffix($0) }
    return String(name.dropLast(ending?.count ?? 0))
  }

  private static func restored(_ cells: [JSONTree], _ front: String, _ ours: JSONTree) -> [UInt8] {
    var text = front
    for cell in cells {
      let kept = cell["metadata"]?["etude"]
      let source = cell["source"]?.string ?? ""
      if kept?["parameters"]?.bool == true { continue }
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

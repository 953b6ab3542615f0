import Notebooks
import Styling
import Values

extension ExportedNotebook {
  /// The notebook as plain text of 72 columns: prose, code with a mark before each line, results.
  ///
  /// Hidden tests and wrong answers are left out.
  public func text() -> String {
    var blocks: [String] = []
    var prose = 0
    for part in parts {
      switch part {
      case .prose(let stretch):
        blocks.append(wrapped(notebook.markdown(of: stretch, filledWith: recording.values)))
        blocks += results.items(ofProse: prose).compactMap { shown($0) }
        prose += 1
      case .hint(let hint):
        blocks.append(title(of: hint) + localized("\u{A0}:", ":") + "\n" + wrapped(text(of: hint)))
      case .orphan(let fence): blocks.append(wrapped(notebook.text(fence.range)))
      case .cell(let cell):
        guard cell.role != .hiddenTest, cell.role != .wrongAnswer else { continue }
        blocks += self.blocks(of: cell)
      }
    }
    let title = startsWithHeading ? [] : notebook.frontMatter.title.map { [$0] } ?? []
    return (title + blocks.filter { !$0.isEmpty }).joined(separator: "\n\n") + "\n"
  }

  private var startsWithHeading: Bool {
    guard case .prose(let prose)? = notebook.parts.first else { return false }
    return notebook.text(prose.range).drop(while: \.isNewline).hasPrefix("# ")
  }

  private func wrapped(_ markdown: String) -> String {
    ProseRenderer.render(markdown, width: Notebook.outputWidth).plain
  }

  private func blocks(of cell: Cell) -> [String] {
    let lines = code(of: cell).split(separator: "\n", omittingEmptySubsequences: false)
    let code = lines.map { $0.isEmpty ? "  >" : "  > \($0)" }.joined(separator: "\n")
    let head = title(of: cell).map { "\($0)\n" } ?? ""
    let result = results.result(of: cell)
    let outputs = (result?.items ?? []).compactMap { shown($0) }.joined(separator: "\n")
    return [
      cell.hidesCode ? "" : head + code,
      result?.isUnfinished == true ? localized("À compléter.", "To complete.") : outputs,
    ]
  }

  private func shown(_ item: RunResults.Item) -> String? {
    switch item {
    case .value(let value): value.echo(display).plain
    case .text(let text): text.plain
    case .error(let error, _): message(error).plain
    case .note: nil
    }
  }
}

import Diagnostics
import JSONTrees
import Notebooks
public import Platform
import Plotting
import Styling
import Values

extension ExportedNotebook {
  /// The notebook as a Jupyter notebook, format 4.5, from which `JupyterImport` makes the same
  /// bytes again; throws what ends the run meanwhile.
  public func jupyter(checkpoint: Checkpoint) throws -> String {
    var writer = JupyterWriter(self, checkpoint)
    return try writer.tree().written() + "\n"
  }
}

/// Writes the cells of a Jupyter notebook.
private struct JupyterWriter {
  private let notebook: ExportedNotebook
  private let checkpoint: Checkpoint
  private let file: Notebook
  /// True when every line ends in CR LF: then cells hold line feeds, and the notebook says so.
  private let isDOS: Bool
  private var ids: [String: Int] = [:]
  /// The file's values as the run gave them, as edits of it.
  private let filled: [FileEdit]

  init(_ notebook: ExportedNotebook, _ checkpoint: Checkpoint) {
    self.notebook = notebook
    self.checkpoint = checkpoint
    file = notebook.notebook
    isDOS = Self.isDOS(file.bytes)
    // All that `changes` throws are the errors of cells, which are accepted here.
    let changes = (try? file.changes(accepting: notebook.recording, acceptingErrors: true)) ?? []
    filled = changes.flatMap(\.edits)
  }

  private static func isDOS(_ bytes: [UInt8]) -> Bool {
    let feeds = bytes.indices.filter { bytes[$0] == 0x0A }
    let returns = bytes.count { $0 == 0x0D }
    return !feeds.isEmpty && returns == feeds.count
      && feeds.allSatisfy { $0 > 0 && bytes[$0 - 1] == 0x0D }
  }

  mutating func tree() throws -> JSONTree {
    var cells: [JSONTree] = file.parametersCell.map { [$0] } ?? []
    var end = file.frontMatter.range.upper
    for part in file.parts {
      let gap = text(SourceRange(end, part.range.lower))
      try checkpoint()
      cells.append(try cell(part, after: gap))
      end = part.range.upper
    }
    var ours: [String: JSONTree] = ["front_matter": .text(text(file.frontMatter.range))]
    let tail = text(SourceRange(end, file.bytes.count))
    if !tail.isEmpty { ours["tail"] = .text(tail) }
    if isDOS { ours["line_ending"] = .text("\r\n") }
    return .object([
      "cells": .list(cells), "nbformat": .integer(4), "nbformat_minor": .integer(5),
      "metadata": .object([
        "etude": .object(ours),
        "title": .text(file.frontMatter.title ?? ""),
        "kernelspec": JupyterLanguage.kernel, "language_info": JupyterLanguage.info,
      ]),
    ])
  }

  private func text(_ range: SourceRange) -> String {
    let text = file.text(range)
    return isDOS ? text.replacing("\r\n", with: "\n") : text
  }

  private mutating func cell(_ part: Part, after gap: String) throws -> JSONTree {
    switch part {
    case .prose(let prose): return cell(prose, after: gap)
    case .orphan(let fence):
      let (source, metadata) = CellText.prose(gap + text(fence.range))
      return markdown(source, metadata)
    case .hint(let hint):
      var (source, metadata) = pieces(hint.fence)
      if !gap.isEmpty { metadata["before"] = .text(gap) }
      let label = notebook.localized("Indice", "Hint")
      return markdown(HintText.folded(source, label: label), metadata)
    case .cell(let cell): return try self.cell(cell, after: gap)
    }
  }

  /// Prose with the values of the run; where the file stores others, they are kept beside.
  private mutating func cell(_ prose: Prose, after gap: String) -> JSONTree {
    let stored = gap + text(prose.range)
    let inside = filled.filter {
      $0.range.lower >= prose.range.lower && $0.range.upper <= prose.range.upper
    }
    guard !inside.isEmpty else {
      let (source, metadata) = CellText.prose(stored)
      return markdown(source, metadata)
    }
    var shown = ""
    var position = prose.range.lower
    for edit in inside.sorted(by: { $0.range.lower < $1.range.lower }) {
      shown += text(SourceRange(position, edit.range.lower)) + edit.text
      position = edit.range.upper
    }
    shown += text(SourceRange(position, prose.range.upper))
    var (source, metadata) = CellText.prose(gap + shown)
    metadata["stored"] = .text(CellText.prose(stored).source)
    metadata["digest"] = .text(CellID.digest(source))
    return markdown(source, metadata)
  }

  private func pieces(_ fence: Fence) -> (String, [String: JSONTree]) {
    CellText.fence(
      opening: text(SourceRange(fence.range.lower, fence.body.lower)), info: text(fence.info),
      body: text(fence.body), closing: text(SourceRange(fence.body.upper, fence.range.upper)))
  }

  private mutating func markdown(_ source: String, _ metadata: [String: JSONTree]) -> JSONTree {
    .object([
      "cell_type": .text("markdown"), "id": .text(id("markdown", source)),
      "metadata": metadata.isEmpty ? .object([:]) : .object(["etude": .object(metadata)]),
      "source": .lines(source),
    ])
  }

  private mutating func cell(_ cell: Cell, after gap: String) throws -> JSONTree {
    var (source, metadata) = pieces(cell.fence)
    if !gap.isEmpty { metadata["before"] = .text(gap) }
    let end = Part.cell(cell).range.upper
    if end > cell.fence.range.upper {
      metadata["stored"] = .text(text(SourceRange(cell.fence.range.upper, end)))
    }
    // A text of the pupil's own is prose there too.
    guard cell.role != .writing else { return markdown(source, metadata) }
    var outer: [String: JSONTree] = ["etude": .object(metadata)]
    let tags = JupyterTags(notebook, cell).all
    if !tags.isEmpty { outer["tags"] = .list(tags.map { JSONTree.text($0) }) }
    if cell.hidesCode || [.solution, .hiddenTest, .wrongAnswer].contains(cell.role) {
      outer["jupyter"] = .object(["source_hidden": .bool(true)])
    }
    let result = notebook.results.result(of: cell)
    let outputs = JupyterOutputs(notebook: notebook, checkpoint: checkpoint)
    return .object([
      "cell_type": .text("code"), "id": .text(id(file.text(cell.fence.info), source)),
      "execution_count": (result?.number).map { .integer($0) } ?? .null,
      "metadata": .object(outer), "source": .lines(source),
      "outputs": .list(try outputs.all(of: result)),
    ])
  }

  /// The id of a cell: a digest of its kind and text, so that it stays the same until the cell changes.
  private mutating func id(_ kind: String, _ source: String) -> String {
    let digest = CellID.digest(kind + "\n" + source)
    let count = ids[digest, default: 0]
    ids[digest] = count + 1
    return count == 0 ? digest : "\(digest)-\(count + 1)"
  }
}

/// Digests of cells.
enum CellID {
  static func digest(_ text: String) -> String {
    String(SHA256.digest(of: Array(text.utf8)).prefix(12))
  }
}

/// A hint as Jupyter folds it.
enum HintText {
  private static let close = "\n\n</details>"

  static func folded(_ text: String, label: String) -> String {
    "<details><summary>\(label)</summary>\n\n\(text)\(close)"
  }

  /// The hint inside, or the text itself where it is folded no more.
  static func unfolded(_ text: String) -> String {
    guard text.hasPrefix("<details><summary>"), text.hasSuffix(close),
      let end = text.firstRange(of: "</summary>\n\n")
    else { return text }
    let inner = text.unicodeScalars[end.upperBound...].dropLast(close.unicodeScalars.count)
    return String(String.UnicodeScalarView(inner))
  }
}

/// Results in the forms that Jupyter shows: each as text, tables also as HTML, pictures as SVG.
private struct JupyterOutputs {
  let notebook: ExportedNotebook
  let checkpoint: Checkpoint

  /// The outputs of a cell, as the kernel gives them.
  func all(of result: RunResults.CellResult?) throws -> [JSONTree] {
    var items: [RunResults.Item] = []
    for item in result?.items ?? [] {
      switch (items.last, item) {
      case (_, .note): break
      // Lines that follow each other are one output.
      case (.text(let above)?, .text(let text)):
        items[items.count - 1] = .text(above + StyledText("\n") + text)
      default: items.append(item)
      }
    }
    return try items.enumerated().compactMap { index, item in
      try output(item, resultOf: index == items.count - 1 ? result?.number : nil)
    }
  }

  /// A result as an output; nil for a note, which is no part of the outputs.
  ///
  /// - Parameter number: that of the cell whose last value it is; nil for any other.
  private func output(
    _ item: RunResults.Item, resultOf number: Int?
  ) throws -> JSONTree? {
    switch item {
    case .value(let value): try shown(value, resultOf: number)
    case .text(let text):
      .object([
        "output_type": .text("stream"), "name": .text("stdout"),
        "text": .lines(text.plain + "\n"),
      ])
    case .error(let error, _):
      .object([
        "output_type": .text("error"), "ename": .text(error.code),
        "evalue": .text(error.message(notebook.tongue)),
        "traceback": .list(
          notebook.message(error).plain.split(separator: "\n", omittingEmptySubsequences: false)
            .map { .text(String($0)) }),
      ])
    case .note: nil
    }
  }

  private func shown(_ value: Value, resultOf number: Int?) throws -> JSONTree {
    let bundle = try MIMEBundle(value, notebook.display, checkpoint: checkpoint)
    let data = bundle.forms.mapValues { JSONTree.lines($0) }
    var output: [String: JSONTree] = [
      "output_type": .text("display_data"), "metadata": .object([:]), "data": .object(data),
    ]
    if let number {
      output["output_type"] = .text("execute_result")
      output["execution_count"] = .integer(number)
    }
    return .object(output)
  }
}

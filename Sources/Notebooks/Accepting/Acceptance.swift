public import Diagnostics
import Styling

/// One thing that `accept` would change in a notebook.
public struct AcceptedChange: Sendable {
  /// The line of the file on which what changes stands, counted from 1.
  public let line: Int
  /// The stored lines; none where nothing is stored.
  public let stored: [String]
  /// The lines that would be stored.
  public let got: [String]
  /// The edits of the file.
  public let edits: [FileEdit]
}

/// The cells whose error a notebook does not have in its text keep a run from being accepted.
public struct UnexpectedErrors: Error {
  /// The errors, in the order they happened.
  public let errors: [Diagnostic]
}

extension Notebook {
  /// The changes that make the notebook say what a run gave; nothing where it does already.
  ///
  /// An output that agrees within its tolerance, or by its `…`, is left as it stands. An error that
  /// the notebook does not expect is an obstacle, unless `acceptingErrors` says that it is meant.
  public func changes(
    accepting recording: Recording, acceptingErrors: Bool = false
  ) throws(UnexpectedErrors) -> [AcceptedChange] {
    guard acceptingErrors || recording.errors.isEmpty else {
      throw UnexpectedErrors(errors: recording.errors)
    }
    let results = Dictionary(recording.cells.map { ($0.line, $0) }) { first, _ in first }
    var changes: [AcceptedChange] = []
    for cell in cells {
      guard let result = results[cell.fence.firstLine] else { continue }
      changes += outputChange(cell, result)
      changes += errorChange(cell, result)
    }
    changes += recording.values.compactMap { valueChange($0) }
    return changes.sorted { $0.line < $1.line }
  }

  private func outputChange(
    _ cell: Cell, _ result: Recording.CellResult
  ) -> [AcceptedChange] {
    let writer = BlockWriter(notebook: self)
    guard let output = cell.output else {
      let lines = result.output
      guard !lines.isEmpty else { return [] }
      let edit = writer.insert(
        Bilingual("sortie", "output")(tongue), lines, after: cell.fence)
      return [AcceptedChange(line: cell.fence.lastLine + 1, stored: [], got: lines, edits: [edit])]
    }
    let stored = lines(in: output.fence)
    guard !OutputComparison(output).matches(stored, result.output) else {
      return []
    }
    return [
      AcceptedChange(
        line: output.fence.firstLine, stored: stored, got: result.output,
        edits: writer.replace(output.fence, with: result.output))
    ]
  }

  private func errorChange(
    _ cell: Cell, _ result: Recording.CellResult
  ) -> [AcceptedChange] {
    guard let error = result.error else { return removal(of: cell.error, result) }
    let writer = BlockWriter(notebook: self)
    let got = message(error)
    guard let block = cell.error else {
      let word = Bilingual("erreur", "error")(tongue)
      let edit = writer.insert(
        "\(word) \(error.code)", got, after: cell.output?.fence ?? cell.fence)
      return [AcceptedChange(line: cell.fence.lastLine + 1, stored: [], got: got, edits: [edit])]
    }
    let stored = lines(in: block.fence)
    guard result.isExpected || block.code != error.code else { return [] }
    var edits: [FileEdit] = []
    if !OutputComparison().matches(stored, got) { edits += writer.replace(block.fence, with: got) }
    if let code = block.code, code != error.code {
      edits.insert(recoding(block, code, as: error.code), at: 0)
    }
    guard !edits.isEmpty else { return [] }
    return [
      AcceptedChange(line: block.fence.firstLine, stored: stored, got: got, edits: edits)
    ]
  }

  /// The info string with another code in it.
  private func recoding(_ block: StoredError, _ old: String, as new: String) -> FileEdit {
    let words = text(block.fence.info).split(separator: " ", omittingEmptySubsequences: false)
    let info = words.map { $0.uppercased() == old ? new : String($0) }.joined(separator: " ")
    return FileEdit(block.fence.info, info)
  }

  /// The block of an error that no longer comes goes.
  private func removal(of block: StoredError?, _ result: Recording.CellResult) -> [AcceptedChange] {
    guard let block, result.lacksError else { return [] }
    return [
      AcceptedChange(
        line: block.fence.firstLine, stored: lines(in: block.fence), got: [],
        edits: [FileEdit(block.fence.range, "")])
    ]
  }

  private func valueChange(_ written: WrittenValue) -> AcceptedChange? {
    guard !agrees(written) else { return nil }
    let stored = text(written.value.text)
    let got =
      written.text.split(whereSeparator: \.isNewline).joined(separator: " ").escapedForMarkdownProse
    return AcceptedChange(
      line: FileLines(bytes).line(at: written.value.text.lower), stored: [stored], got: [got],
      edits: [FileEdit(written.value.text, got)])
  }
}

import Diagnostics
import Plotting
import Styling
import Values

/// Results in the forms that Jupyter shows: each as text, tables also as HTML, pictures as SVG.
struct JupyterOutputs {
  let notebook: ExportedNotebook

  /// One result; nil for a note, which is no part of the outputs.
  func output(_ item: RunResults.Item) -> JSONTree? {
    switch item {
    case .value(let value): shown(value)
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

  private func shown(_ value: Value) -> JSONTree {
    var data: [String: JSONTree] = ["text/plain": .lines(value.echo(notebook.display).plain)]
    switch value {
    case .table, .column: data["text/html"] = .lines(value.html(notebook.display))
    case .plot(let spec):
      data["image/svg+xml"] = .lines(SVGPrinter(tongue: notebook.tongue).print(spec))
    default: break
    }
    return .object([
      "output_type": .text("display_data"), "metadata": .object([:]), "data": .object(data),
    ])
  }
}

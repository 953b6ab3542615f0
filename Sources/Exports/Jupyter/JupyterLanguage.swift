import JSONTrees
import Notebooks
import Styling
import Values

/// The words by which a Jupyter notebook says that it is étude's.
enum JupyterLanguage {
  static let kernel: JSONTree = .object([
    "name": .text("etude"), "display_name": .text("étude"), "language": .text("etude"),
  ])

  /// Python's colours stand in where an editor does not know ours.
  static let info: JSONTree = .object([
    "name": .text("etude"), "file_extension": .text(".etude"),
    "mimetype": .text("text/x-etude"), "pygments_lexer": .text("etude"),
    "codemirror_mode": .object(["name": .text("etude"), "mime": .text("text/x-python")]),
  ])
}

extension Notebook {
  /// A cell with the values of the front matter, which papermill looks for; nil where it has none.
  ///
  /// It is no part of the file, and is left out on the way back.
  var parametersCell: JSONTree? {
    let declared = frontMatter.parameters
    guard !declared.isEmpty else { return nil }
    let display = Display(tongue: tongue, width: Self.outputWidth)
    let lines = declared.map { "\($0.name) = \(Self.code(of: $0.value, display))" }
    return .object([
      "cell_type": .text("code"), "id": .text("parameters"), "execution_count": .null,
      "metadata": .object([
        "tags": .list([.text("parameters")]),
        "etude": .object(["parameters": .bool(true)]),
      ]),
      "source": .lines(lines.joined(separator: "\n")), "outputs": .list([]),
    ])
  }

  private static func code(of value: Value, _ display: Display) -> String {
    switch value {
    case .integer(let number): String(number)
    case .number(let number, _): NumberText.shortest(number)
    default: value.inline(display).plain
    }
  }
}

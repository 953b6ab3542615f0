import Diagnostics
import ForeignLines
import Language

/// The cells of a notebook of version 1 whose meaning is another since version 2.
///
/// `xs.append(x)` alone on its line gave a new list then, and left `xs` as it was; it lengthens `xs`
/// now. Whatever else is new was an error before.
struct ChangedMeanings {
  private(set) var problems: [NotebookProblem] = []
  /// Names that some cell gives a list to.
  private var lists: Set<String> = []

  init(of notebook: Notebook) {
    let cells = notebook.cells.filter { notebook.code(of: $0).contains(".append(") }
    guard !cells.isEmpty else { return }
    for cell in notebook.cells { note(program(cell, notebook).statements) }
    for cell in cells {
      let program = program(cell, notebook)
      for (range, name) in appendings(program.statements) {
        let line = cell.fence.firstLine + 1 + program.source.line(at: range.lower)
        problems.append(NotebookProblem(.meansOtherwise("\(name).append(…)"), line: line))
      }
    }
  }

  private func program(_ cell: Cell, _ notebook: Notebook) -> Program {
    Program.read(notebook.source(of: cell), mode: .file)
  }

  private mutating func note(_ statements: [Statement]) {
    for statement in statements {
      if case .assign(let name, nil, let value) = statement.kind {
        switch value.kind {
        case .list, .comprehension: lists.insert(name.text)
        default: break
        }
      }
      for body in statement.bodies { note(body) }
    }
  }

  /// The statements that lengthen one of the lists, with its name.
  private func appendings(_ statements: [Statement]) -> [(SourceRange, String)] {
    statements.flatMap { statement -> [(SourceRange, String)] in
      if case .expression(let value) = statement.kind, case .call(let call) = value.kind,
        call.style == .method, call.callee.text == "append",
        case .name(let name)? = call.receiver?.kind, lists.contains(name.text)
      {
        return [(value.range, name.text)]
      }
      return statement.bodies.flatMap(appendings)
    }
  }
}

extension Statement {
  /// The bodies of a block.
  fileprivate var bodies: [[Statement]] {
    switch kind {
    case .define(_, _, let body): [body]
    case .for(_, _, let body, let otherwise), .while(_, let body, let otherwise):
      [body, otherwise ?? []]
    case .if(let branches, let otherwise): branches.map(\.body) + [otherwise ?? []]
    default: []
    }
  }
}

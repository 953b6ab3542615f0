import Diagnostics
import ForeignLines
import Language

/// The cells of a notebook of version 1 whose meaning is another since version 2.
///
/// `xs.append(x)` alone on its line gave a new list then, and left `xs` as it was; it lengthens `xs`
/// now. In a verb an f-string and `len` took a column whole, and what stood around a column's name
/// was left out; all of it is evaluated row by row now. Whatever else is new was an error before.
struct ChangedMeanings {
  private(set) var problems: [NotebookProblem] = []
  /// Names that some cell gives a list to.
  private var lists: Set<String> = []

  init(of notebook: Notebook) {
    let programs = notebook.cells.map {
      ($0, Program.read(notebook.source(of: $0), mode: .file))
    }
    var known: Set<String> = []
    for (_, program) in programs {
      note(program.statements)
      known.formUnion(NamesOfProgram(program).assigned)
    }
    for (cell, program) in programs {
      var verbs = ChangedVerbs(of: program.source, knowing: known)
      verbs.visit(program.statements)
      let changes =
        appendings(program.statements).map {
          (range: $0, code: "\($1).append(…)", meaning: NotebookWarning.NewMeaning.lengthens)
        } + verbs.changes
      for change in changes.sorted(by: { $0.range.lower < $1.range.lower }) {
        let line = cell.fence.firstLine + 1 + program.source.line(at: change.range.lower)
        problems.append(
          NotebookProblem(.meansOtherwise(change.code, change.meaning), line: line))
      }
    }
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

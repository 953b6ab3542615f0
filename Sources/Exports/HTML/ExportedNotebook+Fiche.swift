import Diagnostics
import Notebooks
public import Styling

extension ExportedNotebook {
  /// The exercises of the notebook as a sheet to print and to write on: on the first page of A4 what
  /// is asked and the starter of each, on the second the functions that the notebook shows.
  ///
  /// It shows no result, no solution and no test. Throws F585 where there is no exercise.
  ///
  /// - Parameters:
  ///   - file: the bytes of a file by its path in the notebook; nil where there is none.
  ///   - summary: what the function of a name does; nil where étude has none.
  public func fiche(
    file: (String) -> [UInt8]?, summary: (String) -> Bilingual?
  ) throws -> String {
    let exercises = notebook.cells.filter { $0.role == .exercise }
    guard !exercises.isEmpty else { throw NothingForFiche(path) }
    return withoutActuallyEscaping(file) { file in
      var prose = ProsePage(titled: true, links: "", image: { PageImages.address($0, file) })
      let lines = FicheRoom.lines(notebook, exercises: exercises.count)
      let tasks = notebook.parts.indices.compactMap { position -> Markup? in
        guard case .cell(let cell) = notebook.parts[position], cell.role == .exercise else {
          return nil
        }
        let asked = position > 0 ? notebook.parts[position - 1] : nil
        return FichePage.task(
          tag: title(of: cell) ?? "", asked: Markup(finished: prose.html(question(asked))),
          code: Markup(finished: CodeHighlighting.html(code(of: cell))), lines: lines)
      }
      let memo = calledNames.compactMap { name in
        summary(name).map { FichePage.entry(name, summary: $0(tongue)) }
      }
      return FichePage(tongue: tongue, title: notebook.frontMatter.title, tasks: tasks, memo: memo)
        .markup.html
    }
  }

  /// The names that the cells students see call, in the order of the notebook.
  private var calledNames: [String] {
    var names: [String] = []
    for cell in notebook.cells where [.ordinary, .pause, .exercise, .test].contains(cell.role) {
      for name in CodeHighlighting.calledNames(code(of: cell)) where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// The last paragraph before an exercise, which asks.
  private func question(_ part: Part?) -> String {
    guard case .prose(let prose)? = part else { return "" }
    let text = notebook.markdown(of: prose, filledWith: [])
      .split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs = text.split { $0.allSatisfy(\.isWhitespace) }
    return paragraphs.last?.joined(separator: "\n") ?? ""
  }
}

/// How much room a sheet has to write in.
enum FicheRoom {
  /// Lines of text on a page, in two columns.
  private static let all = 110

  /// Empty lines for each exercise.
  static func lines(_ notebook: Notebook, exercises: Int) -> Int {
    max(2, min(10, all / max(1, exercises) - 11))
  }
}

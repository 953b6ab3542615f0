import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import FoundationEssentials
import Styling
import Testing

@testable import Notebooks

/// The notebook of the study runs, and its prose says what its cells find.
@Suite struct StudyNotebookTests {
  private static let path = "notebooks/etude.md"

  private func notebook() throws -> Notebook {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = Array(try Data(contentsOf: root.appending(path: Self.path)))
    return try Notebook(reading: bytes, path: Self.path)
  }

  private var session: Session {
    Session(catalogue: .standard, library: DataLibrary(folder: nil))
  }

  @Test func itRunsToItsEnd() throws {
    var runner = try NotebookRunner(try notebook(), session: session)
    var errors: [Diagnostic] = []
    var expected: [String] = []
    let outcome = runner.run(in: .silent()) { event in
      if case .output(.error(let error)) = event { errors.append(error) }
      if case .expectedError(let error) = event { expected.append(error.code) }
    }
    #expect(outcome == .succeeded)
    #expect(errors == [])
    #expect(expected == ["U301", "D404", "U301"])
  }

  /// What is stored between the comments of a value is what the value gives.
  @Test func itsProseIsUpToDate() throws {
    let notebook = try notebook()
    #expect(notebook.warnings == [])
    var stored: [String] = []
    for case .prose(let prose) in notebook.parts {
      stored.append(
        ProseRenderer.render(notebook.text(prose.range), width: Notebook.outputWidth).plain)
    }
    var shown: [String] = []
    var runner = try NotebookRunner(notebook, session: session)
    _ = runner.run(in: .silent()) { event in
      if case .prose(let text) = event { shown.append(text.plain) }
    }
    #expect(shown == stored)
  }

  @Test func itsParametersCanBeChanged() throws {
    var runner = try NotebookRunner(
      try notebook(), session: session, parameters: [("modele", "mistral large"), ("ici", "POL")])
    #expect(runner.run(in: .silent()) { _ in } == .succeeded)
  }

  /// Whatever an exercise asks for can be done: the solutions pass the hidden tests too, and the
  /// wrong answers do not.
  @Test func itsExercisesAreSound() throws {
    let notebook = try notebook()
    var runner = try NotebookRunner(notebook, session: session)
    _ = runner.run(in: .silent()) { _ in }
    for id in ["pologne", "sobre"] {
      let cells = notebook.cells.filter { $0.id == id }
      let hidden = try #require(cells.first { $0.role == .hiddenTest })
      let wrong = try #require(cells.first { $0.role == .wrongAnswer })
      var right = runner.session
      let solution = try #require(cells.first { $0.role == .solution })
      #expect(right.run(notebook.source(of: solution), in: .silent()) == .succeeded)
      #expect(right.run(notebook.source(of: hidden), in: .silent()) == .succeeded)
      #expect(right.run(notebook.source(of: wrong), in: .silent()) == .succeeded)
      #expect(right.run(notebook.source(of: hidden), in: .silent()) == .failed)
    }
  }
}

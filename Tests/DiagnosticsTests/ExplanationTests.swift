import Builtins
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Notebooks
import Styling
import Testing

/// The pages of the codes: each code of the sources has one, whose example raises it and whose
/// repair runs.
@Suite struct ExplanationTests {
  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test func eachCodeOfTheSourcesHasOnePage() throws {
    let files =
      FileManager.default.enumerator(atPath: Self.sources.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    var used: Set<String> = []
    for file in files where !file.contains("Explanation") {
      let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /Diagnostic\(\s*"([SNUDFL][1-6][0-9][0-9])"/) {
        used.insert(String(match.output.1))
      }
    }
    let explained = Explanation.all.map(\.code)
    #expect(used.count > 100)
    #expect(Set(explained).count == explained.count)
    #expect(used.subtracting(explained).sorted() == [])
    #expect(Set(explained).subtracting(used).sorted() == [])
  }

  @Test(arguments: Explanation.all.map(\.code))
  func exampleRaisesItsCode(_ code: String) throws {
    let explanation = try #require(Explanation.of(code))
    #expect(explanation.text.french != explanation.text.english)
    guard let found = try answer(explanation, explanation.example) else { return }
    // A cell that fails otherwise than announced says both.
    let first = found.first { $0.severity == .error }?.code
    #expect(first == nil || first == code || explanation.kind == .notebook)
    #expect(found.map(\.code).contains(code))
  }

  @Test(arguments: Explanation.all.map(\.code))
  func repairRuns(_ code: String) throws {
    let explanation = try #require(Explanation.of(code))
    guard let found = try answer(explanation, explanation.repaired) else { return }
    #expect(found.filter { $0.severity == .error }.map(\.code) == [])
    #expect(!found.map(\.code).contains(code))
  }

  /// What a piece of code says, in a folder with the files of the explanation; nil for what only
  /// the built program can run.
  private func answer(_ explanation: Explanation, _ code: String) throws -> [Diagnostic]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "etude-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in explanation.files {
      try Data(bytes).write(to: folder.appending(path: name))
    }
    let path = explanation.files.isEmpty ? nil : folder.path
    let session = Session(catalogue: .standard, library: DataLibrary(folder: path))
    // Nothing is written where the tests run: writing is tested on the built program.
    if code.contains("write_csv"), !code.contains("absent/") { return nil }
    switch explanation.kind {
    case .command, .outline: return nil
    case .program: return program(code, session, folder.path)
    case .notebook: return notebook(code, session)
    }
  }

  private func program(_ code: String, _ session: Session, _ folder: String) -> [Diagnostic] {
    let log = Log()
    var session = session
    let source = Source(code, origin: .file(folder + "/page.etude"))
    session.run(source, in: RunContext(tongue: .french, width: 80) { log.add($0) })
    return log.diagnostics
  }

  private func notebook(_ code: String, _ session: Session) -> [Diagnostic] {
    let log = Log()
    let bytes = Array("\(code)\n".utf8)
    do throws(NotebookProblem) {
      let notebook = try Notebook(reading: bytes, path: "cahier.md")
      log.diagnostics += notebook.warnings.map { $0.diagnostic(path: "cahier.md", bytes: bytes) }
      try? run(notebook, session, log)
    } catch {
      log.diagnostics.append(error.diagnostic(path: "cahier.md", bytes: bytes))
    }
    return log.diagnostics
  }

  private func run(_ notebook: Notebook, _ session: Session, _ log: Log) throws {
    var runner = try NotebookRunner(notebook, session: session)
    _ = runner.run(in: RunContext(tongue: .french) { _ in }) { event in
      if case .output(let output) = event { log.add(output) }
    }
  }

  private final class Log {
    var diagnostics: [Diagnostic] = []

    func add(_ event: Output) {
      switch event {
      case .error(let diagnostic), .note(let diagnostic): diagnostics.append(diagnostic)
      default: break
      }
    }
  }
}

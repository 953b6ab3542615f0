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
@Suite struct FaultEntryTests {
  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The registry is written by hand: it holds each code that a type declares, once.
  @Test func eachFaultIsInTheRegistry() throws {
    let folder = Self.sources.appending(path: "Diagnostics/Faults")
    var declared: [String] = []
    var types = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      declared += text.matches(of: /FaultEntry\(\s*"([SNUDFL][1-6][0-9][0-9])"/)
        .map { String($0.output.1) }
      types += text.matches(of: #/struct \w+: Fault\w*[ ,]/#).count
    }
    let registered = FaultEntry.all.map(\.code)
    #expect(declared.sorted() == registered.sorted())
    #expect(types == registered.count)
    #expect(Set(registered).count == registered.count)
    #expect(registered.count > 200)
  }

  @Test(arguments: FaultEntry.all.map(\.code))
  func exampleRaisesItsCode(_ code: String) throws {
    let entry = try #require(FaultEntry.of(code))
    #expect(entry.page.french != entry.page.english)
    #expect(FaultEntry.Family(rawValue: code.first ?? "?") == entry.family)
    guard let found = try answer(entry, entry.example) else { return }
    // A cell that fails otherwise than announced says both.
    let first = found.first { $0.severity == .error }?.code
    #expect(first == nil || first == code || entry.kind == .notebook)
    #expect(found.map(\.code).contains(code))
  }

  @Test(arguments: FaultEntry.all.map(\.code))
  func repairRuns(_ code: String) throws {
    let entry = try #require(FaultEntry.of(code))
    guard let found = try answer(entry, entry.mended) else { return }
    #expect(found.filter { $0.severity == .error }.map(\.code) == [])
    #expect(!found.map(\.code).contains(code))
  }

  /// What a piece of code says, in a folder with the files of the entry; nil for what only
  /// the built program can run.
  private func answer(_ entry: FaultEntry, _ code: String) throws -> [Diagnostic]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "etude-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in entry.files {
      try Data(bytes).write(to: folder.appending(path: name))
    }
    let path = entry.files.isEmpty ? nil : folder.path
    let session = Session(catalogue: .standard, library: DataLibrary(folder: path))
    // Nothing is written where the tests run: writing is tested on the built program.
    if code.contains("write_csv"), !code.contains("absent/") { return nil }
    switch entry.kind {
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

import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Styling
import Testing
import Values

/// What code may not touch, and names that it may not see.
@Suite struct ConfinementTests {
  private func code(_ text: String, folder: String?) -> String? {
    var session = Session(catalogue: .standard, library: DataLibrary(folder: folder))
    var found: String?
    let context = RunContext(tongue: .french, files: .dataFolder) {
      if case .error(let error) = $0 { found = error.code }
    }
    session.run(Source(text, origin: .file(#filePath)), in: context)
    return found
  }

  @Test func filesOutsideTheDataFolder() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "etude-\(UUID().uuidString)")
    let data = place.appending(path: "data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    for name in ["secret.txt", "data/a.txt", "data/cours.md"] {
      try Data("a\n1\n".utf8).write(to: place.appending(path: name))
    }
    try FileManager.default.createSymbolicLink(
      at: data.appending(path: "lien.txt"), withDestinationURL: place.appending(path: "secret.txt"))
    let folder = data.path
    for path in ["a.txt", "\(folder)/a.txt", "electricity_mixes.csv"] {
      #expect(code("read_text(\"\(path)\")", folder: folder) == nil, "\(path)")
    }
    let denied = [
      "../secret.txt", "\(folder)/../secret.txt", "lien.txt", "cours.md",
      "\(place.path)/secret.txt",
      "/etc/passwd", "/proc/self/environ", "/dev/stdin", "absent.txt", "ConfinementTests.swift",
    ]
    for path in denied {
      #expect(code("read_text(\"\(path)\")", folder: folder) == "F550", "\(path)")
      #expect(code("read_csv(\"\(path)\")", folder: folder) == "F550", "\(path)")
    }
    for ending in ["svg", "png", "txt"] {
      let picture = "cons_ia.bars(Model, Token).save(\"\(folder)/b.\(ending)\")"
      #expect(code(picture, folder: folder) == "F551", "\(ending)")
    }
    #expect(code("cons_ia.write_csv(\"\(folder)/b.csv\")", folder: folder) == "F551")
    #expect(!FileManager.default.fileExists(atPath: folder + "/b.csv"))
  }

  @Test func concealedNamesAreNotSeenByEarlierFunctions() {
    var session = Session(catalogue: .standard, library: DataLibrary(folder: nil))
    session.run(Source("t = 1\ndef f() = t\ndef g() = u", origin: .input(1)), in: .silent)
    session.conceal(["t", "u"])
    var shown: [String] = []
    let context = RunContext(tongue: .french) {
      switch $0 {
      case .value(let value): shown.append(value.echo(Display(tongue: .french, width: 72)).plain)
      case .error(let error): shown.append(error.code)
      default: break
      }
    }
    session.run(Source("t = t + 1\nt\nf()\nu = 5\nu\ng()", origin: .input(2)), in: context)
    #expect(shown == ["2", "1", "5", "N201"])
  }

  @Test func restoredNamesMeanWhatTheyMeant() {
    var session = Session(catalogue: .standard, library: DataLibrary(folder: nil))
    session.run(Source("a = 1\ndef h(x) = 1", origin: .input(1)), in: .silent)
    let before = session
    session.run(
      Source("a = 2\nb = 2\ndef h(x) = 2\ndef moyenne(l) = 0", origin: .input(2)),
      in: .silent)
    session.restore(["a", "b", "h", "mean", "absent"], from: before)
    var shown: [String] = []
    let context = RunContext(tongue: .french) {
      switch $0 {
      case .value(let value): shown.append(value.echo(Display(tongue: .french, width: 72)).plain)
      case .error(let error): shown.append(error.code)
      default: break
      }
    }
    session.run(Source("a\nh(0)\nmoyenne([3])\nb", origin: .input(3)), in: context)
    #expect(shown == ["1", "1", "3", "N201"])
  }
}

extension RunContext {
  /// A context that keeps nothing of what comes out.
  static var silent: RunContext { RunContext(tongue: .french) { _ in } }
}

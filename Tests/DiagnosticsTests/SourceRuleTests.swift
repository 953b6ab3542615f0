import Foundation
import Testing

/// Rules of the sources that no compiler checks.
@Suite struct SourceRuleTests {
  /// The lines of each file of the sources.
  private static func files() throws -> [(name: String, lines: [String])] {
    let sources = FaultEntryTests.sources
    let names =
      FileManager.default.enumerator(atPath: sources.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    return try names.sorted().map { name in
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      return (name, text.components(separatedBy: "\n"))
    }
  }

  /// Two-language texts are `Bilingual`, called with a tongue.
  @Test func noTextIsChosenByATernary() throws {
    let files = try Self.files()
    #expect(files.count > 300)
    for (name, lines) in files {
      for (number, line) in lines.enumerated() {
        let joined = line + (number + 1 < lines.count ? " " + lines[number + 1] : "")
        let isTernary = joined.contains(#/== \.french\s*\?\s*\(?"/#)
        #expect(!isTernary || !line.contains("== .french"), "\(name):\(number + 1): \(line)")
      }
    }
  }

  /// A fault that is swallowed has a comment beside it, or just above, that says why.
  @Test func whereAFaultIsSwallowedTheSourceSaysWhy() throws {
    for (name, lines) in try Self.files() {
      for (number, line) in lines.enumerated() {
        let code = line.drop { $0 == " " }
        // A branch of a chain of attempts has its comment at the head.
        guard line.contains(#/\btry\? /#), !code.hasPrefix("//"), !code.hasPrefix("} else if")
        else {
          continue
        }
        let near = lines[max(0, number - 5)..<number]
        #expect(
          near.contains { $0.drop { $0 == " " }.hasPrefix("// ") } || line.contains("  // "),
          "\(name):\(number + 1): \(line)")
      }
    }
  }

  /// What goes to the terminal goes through `StyledText`, which holds nothing that it would obey:
  /// only these files write to a stream themselves.
  @Test func streamsAreWrittenToInFewPlaces() throws {
    let writers: Set = [
      "etude/Commands/ResultPrinter.swift", "etude/Commands/UsageMessage.swift",
      "etude/Dialogue/Progress.swift", "etude/Grading/GradeCopyCommand.swift",
      "LineEditor/Screen.swift",
    ]
    for (name, lines) in try Self.files() {
      let writes = lines.contains { line in
        line.contains(
          #/(standardOutput|standardError|stream)\.write\(|\bce_write\(|\bprint\(".*terminator/#)
          || line.contains(#/\b(fputs|puts|fwrite|printf)\(/#)
      }
      #expect(!writes || writers.contains(name), "\(name)")
    }
  }
}

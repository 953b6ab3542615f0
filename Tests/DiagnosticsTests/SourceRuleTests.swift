import Foundation
import Testing

/// Rules of the sources that no compiler checks.
@Suite struct SourceRuleTests {
  /// A line of the sources with those around it.
  private struct Line {
    let file: String
    let number: Int
    let text: String
    let before: ArraySlice<String>
    let next: String

    var place: Comment { "\(file):\(number): \(text)" }
  }

  /// The lines that hold one of some texts: patterns, which take a hundred times as long, are only
  /// looked for there.
  private static func lines(with texts: String...) throws -> [Line] {
    let sources = FaultEntryTests.sources
    let names =
      FileManager.default.enumerator(atPath: sources.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    #expect(names.count > 300)
    return try names.sorted().flatMap { name -> [Line] in
      let whole = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      guard texts.contains(where: { whole.range(of: $0) != nil }) else { return [] }
      let lines = whole.components(separatedBy: "\n")
      return lines.indices.compactMap { index in
        guard texts.contains(where: { lines[index].range(of: $0) != nil }) else { return nil }
        return Line(
          file: name, number: index + 1, text: lines[index],
          before: lines[max(0, index - 5)..<index],
          next: index + 1 < lines.count ? lines[index + 1] : "")
      }
    }
  }

  /// Two-language texts are `Bilingual`, called with a tongue.
  @Test func noTextIsChosenByATernary() throws {
    for line in try Self.lines(with: "== .french") {
      let isTernary = (line.text + " " + line.next).contains(#/== \.french\s*\?\s*\(?"/#)
      #expect(!isTernary, line.place)
    }
  }

  /// A fault that is swallowed has a comment beside it, or just above, that says why.
  @Test func whereAFaultIsSwallowedTheSourceSaysWhy() throws {
    let lines = try Self.lines(with: "try? ").filter { line in
      let code = line.text.drop { $0 == " " }
      // A branch of a chain of attempts has its comment at the head.
      return line.text.contains(#/\btry\? /#) && !code.hasPrefix("//")
        && !code.hasPrefix("} else if")
    }
    #expect(lines.count > 10)
    for line in lines {
      #expect(
        line.before.contains { $0.drop { $0 == " " }.hasPrefix("// ") }
          || line.text.contains("  // "), line.place)
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
    let writing = try Self.lines(with: "write(", "print(", "puts(", "printf(").filter { line in
      line.text.contains(
        #/(standardOutput|standardError|stream)\.write\(|\bce_write\(|\bprint\(".*terminator/#)
        || line.text.contains(#/\b(fputs|puts|fwrite|printf)\(/#)
    }
    #expect(Set(writing.map(\.file)) == writers)
  }
}

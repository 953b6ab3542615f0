import Foundation
import Styling
import Testing

/// The transcripts under `Tests/Golden`: what a student types and reads, topic by topic.
///
/// `RECORD=1 swift test --filter Golden` writes the answers anew and fails once, so that a
/// recording never passes for a check.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  static let cases: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func thereAreTranscripts() {
    #expect(Self.cases.count >= 10)
  }

  @Test(arguments: cases)
  func answersAsRecorded(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = try String(contentsOf: file, encoding: .utf8)
    // A case whose name ends in `.en.txt` is played in English.
    let tongue: Tongue = name.hasSuffix(".en.txt") ? .english : .french
    let inputs = Transcript.inputs(of: expected)
    #expect(!inputs.isEmpty)
    let played = Transcript.play(inputs, tongue: tongue)
    if ProcessInfo.processInfo.environment["RECORD"] == "1", played != expected {
      try played.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: \(name)")
      return
    }
    #expect(played == expected, "\(name) differs; RECORD=1 records it anew")
  }
}

import Foundation
import Testing

/// The catalogue of messages, read as text: each code stands once.
@Suite struct MessageCatalogueTests {
  @Test func eachCodeIsDeclaredOnce() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Diagnostics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var owners: [String: String] = [:]
    for file in files.sorted() where file.hasPrefix("Diagnostic+") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /"([SNUDFL][1-6][0-9][0-9])"/) {
        let code = String(match.output.1)
        #expect(owners[code] == nil, "\(code) is in \(owners[code] ?? "") and in \(file)")
        owners[code] = file
      }
    }
    #expect(owners.count >= 60)
  }
}

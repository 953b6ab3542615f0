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
      // A function may word its code in several ways; two functions share none.
      for function in text.split(separator: "  public static func ").dropFirst() {
        let name = "\(file): \(function.prefix { $0 != "(" })"
        for match in function.matches(of: /"([SNUDFL][1-6][0-9][0-9])"/) {
          let code = String(match.output.1)
          #expect(owners[code] ?? name == name, "\(code) is in \(owners[code] ?? "") and \(name)")
          owners[code] = name
        }
      }
    }
    #expect(owners.count >= 60)
  }
}

import BuiltinKit
import Builtins
import Foundation
import Testing

/// The table of `docs/language.md` that tells what a function makes of a column.
@Suite struct WorkingTableTests {
  @Test(arguments: [
    ("works cell by cell", Working.byCell), ("works along the column", .bySeries),
    ("is an aggregate", .aggregate),
  ])
  func listsTheFunctions(_ row: String, _ working: Working) throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let page = try String(
      contentsOf: here.appending(path: "../../docs/language.md"), encoding: .utf8)
    let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("| \(row) |") })
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let listed = try #require(cells.last).split(separator: " ").map {
      $0.trimmingCharacters(in: ["`", ","])
    }
    let declared = Catalogue.standard.builtins.filter { $0.works == working }.map(\.name)
    #expect(listed == declared)
  }
}

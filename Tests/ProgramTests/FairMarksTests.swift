import Foundation
import Testing

/// A class of copies, honest, clumsy and hostile, with the marks that a fair teacher gives.
///
/// `Copies/copies.txt` holds them: `=== name | marks | remark`, then the file; `⏎` is a carriage return
/// at the end of a line, a last line `%%` says that the file ends without a line feed. `make soak` grades the
/// same class on a busy machine.
@Suite struct FairMarksTests {
  private struct Copy {
    let name: String
    let marks: [Double]
    let remark: String
    let text: String
  }

  private static let source = repository + "/Tests/ProgramTests/Copies"

  private static func copies() throws -> [Copy] {
    let file = try String(contentsOfFile: source + "/copies.txt", encoding: .utf8)
    return file.split(separator: "=== ").map { section in
      let lines = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].components(separatedBy: " | ")
      var text = String(lines[1]).replacing("⏎", with: "\r")
      if text.hasSuffix("\n%%\n") { text.removeLast(4) }
      return Copy(
        name: head[0], marks: head[1].split(separator: " ").compactMap { Double($0) },
        remark: head[2], text: text)
    }
  }

  private struct Report: Decodable {
    let value: [[String: Cell]]
  }

  private enum Cell: Decodable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  @Test func aClassGetsTheMarksOfAFairTeacher() throws {
    let copies = try Self.copies()
    #expect(copies.count >= 60)
    let folder = try Folder()
    try folder.write(
      String(contentsOfFile: Self.source + "/cle.md", encoding: .utf8), to: "cle.md")
    for copy in copies { try folder.write(copy.text, to: "copies/\(copy.name).md") }
    let run = try Etude.run("grade", "cle.md", "copies", "--format", "json", in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.value.count == copies.count)
    for copy in copies {
      let row = report.value.first { row in
        if case .text(copy.name)? = row["élève"] { true } else { false }
      }
      let marks = ["#e1", "#f", "#e3", "#q", "#n"].map { name -> Double in
        if case .number(let number)? = row?[name] { number } else { -1 }
      }
      #expect(marks == copy.marks, "\(copy.name)")
      if case .text(let remarks)? = row?["remarques"] {
        #expect(copy.remark.isEmpty || remarks.contains(copy.remark), "\(copy.name): \(remarks)")
      }
    }
    // Nothing was written beside the copies.
    #expect(folder.read("vol.csv").isEmpty)
  }
}

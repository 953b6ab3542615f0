import Foundation
import Testing

/// The tables of the study and the figures that pandas and scipy give for them.
enum Study {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// A table as text cells by column; the files have no quoted cell.
  struct Table {
    private let header: [String]
    private let rows: [[String]]

    init(_ name: String) throws {
      let data = tests.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "data/\(name).csv")
      let lines = try String(contentsOf: data, encoding: .utf8).split(separator: "\n")
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      header = try #require(lines.first)
      rows = Array(lines.dropFirst())
    }

    func texts(_ column: String) throws -> [String] {
      let index = try #require(header.firstIndex(of: column))
      return rows.map { $0[index] }
    }

    func numbers(_ column: String) throws -> [Double] {
      try texts(column).map { try #require(Double($0)) }
    }
  }

  static func models() throws -> Table { try Table("gen_AI_energy") }
  static func mixes() throws -> Table { try Table("electricity_mixes") }

  /// A part of the fixture.
  static func expected() throws -> Figures {
    let data = try Data(contentsOf: tests.appending(path: "Fixtures/study.json"))
    return Figures(try JSONSerialization.jsonObject(with: data))
  }
}

/// A JSON value, followed by keys.
struct Figures {
  private let value: Any

  init(_ value: Any) { self.value = value }

  subscript(keys: String...) -> Figures {
    get throws {
      try keys.reduce(self) { part, key in
        let object = try #require(part.value as? [String: Any])
        return Figures(try #require(object[key], "no \(key)"))
      }
    }
  }

  var keys: [String] { (value as? [String: Any]).map { $0.keys.sorted() } ?? [] }
  var elements: [Figures] { (value as? [Any] ?? []).map(Figures.init) }
  var text: String? { value as? String }

  func number() throws -> Double { try #require((value as? NSNumber)?.doubleValue) }
}

/// Whether two numbers agree but for a relative difference.
func agree(_ ours: Double?, _ theirs: Double, _ tolerance: Double = 1e-12) -> Bool {
  guard let ours else { return false }
  return abs(ours - theirs) <= tolerance * max(abs(ours), abs(theirs))
}

/// Expects one of our numbers to be theirs.
func expect(
  _ ours: Double?, _ theirs: Double, within tolerance: Double = 1e-12, _ what: String = "",
  at place: SourceLocation = #_sourceLocation
) {
  #expect(
    agree(ours, theirs, tolerance), "\(what): \(ours ?? .nan) is not \(theirs)",
    sourceLocation: place)
}

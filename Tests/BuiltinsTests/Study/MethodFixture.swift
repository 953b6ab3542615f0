import Foundation
import Testing

/// What the package `ecologits` 0.11.3 answers to sixty calls: `scripts/impact_fixture.py`.
struct MethodFixture: Decodable, CustomTestStringConvertible {
  let provider: String
  let model: String
  let tokens: Double
  let zone: String?
  let energy: [Double]
  let water: [Double]
  let usage_gwp: [Double]
  let usage_pe: [Double]
  let usage_adpe: [Double]
  let embodied_gwp: [Double]
  let embodied_pe: [Double]
  let embodied_adpe: [Double]
  let warnings: [String]

  var testDescription: String { "\(model), \(Int(tokens)), \(zone ?? "–")" }

  static let all: [MethodFixture] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/impacts-2026.json")
    guard let data = try? Data(contentsOf: file),
      let calls = try? JSONDecoder().decode([MethodFixture].self, from: data)
    else { fatalError("unreadable: \(file.path)") }
    return calls
  }()
}

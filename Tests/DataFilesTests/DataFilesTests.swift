import DataFiles
import Foundation
import Testing

@Suite struct DataFilesTests {
  /// The folder of the data, found from the place of this file in the repository.
  private let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "data")

  /// Fails where the build has not seen that a file changed.
  @Test(arguments: DataFiles.names) func embeddedBytesEqualTheFile(name: String) throws {
    let onDisk = try Data(contentsOf: folder.appending(path: name))
    let embedded = try #require(DataFiles.bytes(of: name))
    #expect(embedded.count == onDisk.count)
    #expect(embedded.elementsEqual(onDisk))
  }

  @Test func everyTableAndTheirDescriptionAreEmbedded() {
    let expected = [
      "gen_AI_energy.csv", "electricity_mixes.csv", "countries.csv", "modeles_2026.csv",
      "mix_2026.csv", "centres_2026.csv", "correspondances.csv", "publies.csv",
      "entrainements.csv", "equivalences.csv", "perimetres.csv", "datapackage.json",
      "countries-110m.txt",
    ]
    #expect(DataFiles.names == expected)
  }

  @Test(arguments: ["", "gen_ai_energy.csv", "../README.md"]) func anyOtherNameIsNil(name: String) {
    #expect(DataFiles.bytes(of: name) == nil)
  }

  /// The spelling of the course, with the space that ends the name, and the final line feed.
  @Test func awkwardBytesAreKept() throws {
    let bytes = try #require(DataFiles.bytes(of: "gen_AI_energy.csv"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("OpenAI,gpt 4 ,550,1760,1.1175,"))
    #expect(text.contains(",14.874999999999998,"))
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(!bytes.contains(UInt8(ascii: "\r")))
  }

  /// What the description states of a file is true of the file.
  @Test func thePackageDescribesTheFiles() throws {
    let bytes = try #require(DataFiles.bytes(of: "datapackage.json"))
    let package = try JSONDecoder().decode(Package.self, from: Data(bytes))
    #expect(package.resources.map(\.path) == DataFiles.names.dropLast(2))
    for resource in package.resources {
      let table = try #require(DataFiles.bytes(of: resource.path))
      #expect(table.count == resource.bytes)
      let header = table.prefix { $0 != UInt8(ascii: "\n") }
      let columns = String(decoding: header, as: UTF8.self).split(separator: ",").map(String.init)
      #expect(columns == resource.schema.fields.map(\.name))
      #expect((resource.schema.primaryKey ?? []).allSatisfy(columns.contains))
    }
  }
}

private struct Package: Decodable {
  let resources: [Resource]

  struct Resource: Decodable {
    let path: String
    let bytes: Int
    let schema: Schema
  }

  struct Schema: Decodable {
    let primaryKey: [String]?
    let fields: [Field]
  }

  struct Field: Decodable {
    let name: String
  }
}

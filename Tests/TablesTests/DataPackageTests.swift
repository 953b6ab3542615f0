import Tables
import Testing
import Units

import struct Platform.Checkpoint

private let course = """
  {
    "name": "donnees", "title": "Données du cours", "profile": "tabular-data-package",
    "titles": {"fr": "Données du cours", "en": "Data of the course"},
    "resources": [
      {
        "name": "gen_AI_energy", "path": "gen_AI_energy.csv", "aliases": ["cons_ia"],
        "title": {"fr": "Consommation", "en": "Consumption"}, "encoding": "utf-8",
        "schema": {
          "primaryKey": ["Model"],
          "fields": [
            {"name": "Model", "type": "string"},
            {"name": "Active parameters", "type": "integer", "unit": "Gparam"},
            {"name": "Petite_conv", "type": "number", "unit": "Wh",
             "titles": {"fr": "Petite conversation", "en": "Short conversation"}}
          ]
        },
        "sources": [{"title": "Calcul", "path": "https://example.org"}],
        "licenses": [{"name": "CC0-1.0"}]
      },
      {"name": "zones", "path": "z/zones.csv", "etude:aliases": ["cout_pays"],
       "schema": {"primaryKey": "name", "fields": [{"name": "name"}]}}
    ]
  }
  """

private func describe(_ json: String) throws -> DataPackage {
  try DataPackage.describe(Array(json.utf8))
}

@Suite("Data packages")
struct DataPackageTests {
  @Test func declarationsAreRead() throws {
    let package = try describe(course)
    #expect(
      package.title == DataPackage.Title(french: "Données du cours", english: "Data of the course"))
    let models = try #require(package.resource(named: "cons_ia"))
    #expect(models.name == "gen_AI_energy")
    #expect(models.primaryKey == ["Model"])
    #expect(models.fields[2].title?.english == "Short conversation")
    #expect(models.licenses.first?.name == "CC0-1.0")
    #expect(package.resource(named: "cout_pays")?.primaryKey == ["name"])
    #expect(package.resource(named: "cout_pays")?.fields.map(\.type) == [.any])
    #expect(package.resource(named: "x") == nil)
  }

  @Test func tablesFollowTheirDeclaration() throws {
    let models = try #require(describe(course).resource(named: "cons_ia"))
    let text = "Model,Active parameters,Petite_conv,other\n007,137,35,1\n12,45,3.58,2\n"
    let read = try CSVReader.read(
      bytes: Array(text.utf8), options: models.readingOptions, checkpoint: .unlimited
    ).table
    let table = try models.applied(to: read, checkpoint: .unlimited)
    #expect(table.name == "gen_AI_energy")
    #expect(table.source == "Calcul")
    #expect(table.key == "Model")
    #expect(try table.rowIndex(ofKey: "12", checkpoint: .unlimited) == 1)
    #expect(table.columns[1].unit == (try MeasureUnit(parsing: "Gparam")))
    #expect(table.columns[2].unit == (try MeasureUnit(parsing: "Wh")))
    #expect(table.columns[2].doubles == [35, 3.58])
    #expect(table.columns[3].kind == .integers)
  }

  @Test(
    arguments: [
      ("{", nil), ("", nil), (String(repeating: "[", count: 100_000), nil),
      ("[1]", DataPackageProblem.unfit(path: "", expected: "object")),
      ("{}", .absent(path: "resources")),
      (#"{"resources": [{"path": "a"}]}"#, .absent(path: "resources[0].name")),
      (
        #"{"resources": [{"name": "a", "path": 3}]}"#,
        .unfit(path: "resources[0].path", expected: "string")
      ),
      (#"{"resources": [{"name": "a", "path": "../a"}]}"#, .unsafePath("../a", resource: "a")),
      (#"{"resources": [{"name": "a", "path": "/a"}]}"#, .unsafePath("/a", resource: "a")),
      (
        #"{"resources": [{"name": "a", "path": "x"}, {"name": "b", "path": "x", "aliases": ["a"]}]}"#,
        .duplicateResource("a")
      ),
      (
        #"{"resources": [{"name": "a", "path": "x", "schema": {"primaryKey": "k"}}]}"#,
        .unknownKeyField("k", resource: "a")
      ),
      (
        #"{"resources": [{"name": "a", "path": "x", "schema": {"fields": [{"name": "f"}, {"name": "f"}]}}]}"#,
        .duplicateField("f", resource: "a")
      ),
    ] as [(String, DataPackageProblem?)])
  func malformedDeclarationsSayWhere(json: String, problem: DataPackageProblem?) {
    #expect {
      try describe(json)
    } throws: { error in
      guard let problem else {
        if case DataPackageProblem.notJSON = error { return true }
        return false
      }
      return error as? DataPackageProblem == problem
    }
  }

  @Test func unknownTypesSayWhere() {
    #expect {
      try describe(
        #"{"resources": [{"name": "a", "path": "x", "schema": {"fields": [{"name": "f", "type": "geo"}]}}]}"#
      )
    } throws: { error in
      if case DataPackageProblem.unfit("resources[0].schema.fields[0].type", _) = error {
        return true
      }
      return false
    }
  }

  @Test(arguments: [
    (
      "string", "null", "a,b\n1,x",
      DataPackageProblem.wrongType(field: "a", resource: "r", declared: .string, .integers)
    ),
    ("number", "null", "a,b\nu,x", .wrongType(field: "a", resource: "r", declared: .number, .text)),
    (
      "integer", "null", "a,b\n1.5,x",
      .wrongType(field: "a", resource: "r", declared: .integer, .numbers)
    ),
    ("number", "\"zorglub\"", "a,b\n1,x", .unknownUnit("zorglub", field: "a", resource: "r")),
    (
      "number", "\"Wh\"", "a (kWh),b\n1,x",
      .differentUnit(field: "a", resource: "r", declared: "Wh", header: "kWh")
    ),
    ("any", "\"Wh\"", "a,b\nt,x", .wrongType(field: "a", resource: "r", declared: .number, .text)),
    ("any", "null", "c,b\nt,x", .missingField("a", resource: "r", known: ["c", "b"])),
  ])
  func filesUnlikeTheirDeclaration(
    type: String, unit: String, file: String, problem: DataPackageProblem
  ) throws {
    let resource = try #require(
      describe(
        #"{"resources": [{"name": "r", "path": "x", "schema": {"fields": [{"name": "a", "type": "\#(type)", "unit": \#(unit)}]}}]}"#
      ).resources.first)
    let table = try CSVReader.read(bytes: Array(file.utf8), checkpoint: .unlimited).table
    #expect(throws: problem) { try resource.applied(to: table, checkpoint: .unlimited) }
  }

  @Test func emptyColumnsTakeTheDeclaredType() throws {
    let resource = try #require(
      describe(
        #"{"resources": [{"name": "r", "path": "x", "schema": {"fields": [{"name": "a", "type": "number", "unit": "Wh"}]}}]}"#
      ).resources.first)
    let table = try resource.applied(
      to: CSVReader.read(bytes: Array("a,b\n,x\n,y".utf8), checkpoint: .unlimited).table,
      checkpoint: .unlimited)
    #expect(
      table.columns[0] == Column("a", unit: try MeasureUnit(parsing: "Wh"), numbers: [nil, nil]))
  }
}

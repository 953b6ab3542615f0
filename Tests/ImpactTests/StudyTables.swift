import Foundation
import Impact
import Tables
import Units

import struct Platform.Checkpoint

/// The study's files as the data package declares them: the units are those of `datapackage.json`.
enum StudyTables {
  static let models = Result {
    try read("gen_AI_energy.csv") { name in
      switch name {
      case "Provider", "Model": nil
      case "Active parameters", "Total parameters": "Gparam"
      default: "Wh"
      }
    }
  }

  static let mixes = Result {
    try read("electricity_mixes.csv") { name in
      ["gwp": "gCO2e/Wh", "pe": "kJep/Wh", "adpe": "gSbeq/Wh"][name]
    }
  }

  static let countries = Result { try read("countries.csv") { _ in nil } }

  static let phrases = [
    "Token": ["token", "jeton", "un token", "un jeton", "one token"],
    "Tweet": ["tweet", "un tweet", "message court", "a tweet", "short message"],
    "Email": ["courriel", "mail", "e-mail", "un courriel", "un mail", "an e-mail"],
    "Resume": ["résumé", "un résumé", "summary", "a summary"],
    "Petite_conv": [
      "petite conversation", "conversation", "une petite conversation", "small conversation",
      "short conversation", "a small conversation",
    ],
    "Cinq_pages": [
      "cinq pages", "5 pages", "rapport de cinq pages", "five pages", "five-page report",
    ],
  ]

  static func study() throws -> StudyData {
    try StudyData(
      models: models.get(), mixes: mixes.get(), countries: countries.get(), phrases: phrases)
  }

  static func method() throws -> MethodTables {
    try MethodTables(
      models: read("modeles_2026.csv") { _ in nil }, mixes: read("mix_2026.csv") { _ in nil },
      centres: read("centres_2026.csv") { _ in nil })
  }

  private static func read(_ file: String, unit: (String) -> String?) throws -> Table {
    let (table, _) = try CSVReader.read(bytes: bytes(of: file), checkpoint: .unlimited)
    let columns = try table.columns.map { column in
      try unit(column.name).map { column.withUnit(try MeasureUnit(parsing: $0)) } ?? column
    }
    return try Table(columns: columns, key: table.key)
  }

  private static func bytes(of file: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "data/\(file)")))
  }

  /// The cells of a file, read without the program's own reader; no cell is quoted.
  static func rawRows(_ file: String) throws -> [[String]] {
    String(decoding: try bytes(of: file), as: UTF8.self)
      .split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}

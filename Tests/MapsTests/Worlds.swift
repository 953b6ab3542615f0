import DataFiles
import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

@testable import Maps

/// Compares `text` with the file `Snapshots/<name>`; with `RECORD=1` it is rewritten and the test
/// fails once.
func expectSnapshot(_ text: String, _ name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)")
  }
  #expect(text == (try String(contentsOf: file, encoding: .utf8)), "snapshot \(name)")
}

/// The world with a number for some countries, by code; names are those of the project's table.
func worldMap(
  _ values: [String: Double], zone: MapZone = .world, classes: MapClasses? = nil,
  palette: Shade.Palette = .heat, unit: String = ""
) throws -> WorldMap {
  let countries = try rows("countries.csv").map { cells in
    WorldMap.Country(
      code: cells[0], shortCode: cells[1], name: Bilingual(cells[2], cells[3]),
      continent: cells[4], value: values[cells[0]])
  }
  return WorldMap(
    countries: countries, name: "n", unitSymbol: unit,
    classes: classes ?? .quantiles(of: Array(values.values), count: 5), palette: palette,
    zone: zone)
}

/// The emissions of electricity in g/kWh, as the study maps them.
func emissions(zone: MapZone = .world, palette: Shade.Palette = .heat) throws -> WorldMap {
  let values = try rows("electricity_mixes.csv").map { ($0[0], (Double($0[3]) ?? 0) * 1000) }
  var map = try worldMap(
    Dictionary(values) { first, _ in first }, zone: zone,
    classes: MapClasses(bounds: [100, 300, 500, 700, 1000]), palette: palette, unit: "gCO2e/kWh")
  map.name = "gwp"
  map.references = [
    WorldMap.Reference(code: "WOR", name: Bilingual("Monde", "World"), value: 590.478)
  ]
  return map
}

/// The lines of a data file below its header; none of these files quotes a cell.
private func rows(_ name: String) throws -> [[String]] {
  let bytes = try #require(DataFiles.bytes(of: name))
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
    $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}

let europe = MapZone.continents.first { $0.name.english == "Europe" } ?? .world

import Plotting
import Styling
import Testing

import struct Platform.Checkpoint

@testable import Maps

@Suite struct VisibilityTests {
  private func device(_ width: Int, _ height: Int?, colour: Bool) -> Device {
    var device = Device.cells(width: width, height: height ?? 20, ascii: !colour)
    device.hasColour = colour
    device.askedHeight = height.map(Double.init)
    return device
  }

  /// The number of countries with a number that a picture in cells shows.
  private func visibleCount(_ map: WorldMap, on device: Device) -> Int {
    map.known.count - CellMap(map, device: device).hidden.count
  }

  /// Of 136 countries with a number; 80×24 leaves 20 rows for the map.
  @Test(
    arguments: [
      (80, nil, false, 114), (80, nil, true, 124), (80, 20, true, 124), (120, 34, true, 133),
      (120, 34, false, 124),
    ] as [(Int, Int?, Bool, Int)])
  func mostCountriesAreSeen(width: Int, height: Int?, colour: Bool, least: Int) throws {
    let map = try emissions()
    #expect(map.known.count == 136)
    #expect(visibleCount(map, on: device(width, height, colour: colour)) >= least)
  }

  /// Each country with a number has a cell or stands in the note, never both.
  @Test(arguments: [40, 80, 120], [false, true])
  func theOthersAreListed(width: Int, colour: Bool) throws {
    let map = try emissions()
    let device = device(width, nil, colour: colour)
    let cells = CellMap(map, device: device)
    let outlines = WorldOutlines.all
    let held = cells.raster.cellCounts(outlines.count)
    let seen = Set(outlines.indices.filter { held[$0] > 0 }.map { outlines[$0].code })
    let hidden = cells.hidden.map(\.code)
    #expect(
      Set(map.known.map(\.country.code))
        == seen.intersection(map.known.map(\.country.code)).union(hidden))
    #expect(seen.isDisjoint(with: hidden))
    let notes = map.drawing(on: device, Typography(tongue: .french), checkpoint: .unlimited).notes
      .joined(separator: "\n")
    for country in cells.hidden { #expect(notes.contains(country.name.french)) }
  }

  /// Antarctica lies outside of every map, in cells and on pages.
  @Test func whatLiesOutsideIsListed() throws {
    let map = try worldMap(["ATA": 1, "FRA": 2])
    for device in [device(80, nil, colour: false), .page(width: 700, height: 300)] {
      let notes = map.drawing(on: device, Typography(tongue: .french), checkpoint: .unlimited).notes
      #expect(notes.contains { $0.contains("Antarctique (1)") })
    }
  }

  @Test func theSeaIsTheSea() throws {
    let outlines = WorldOutlines.all
    let raster = MapRaster(outlines, window: MapZone.world.window, columns: 360, rows: 134)
    func code(_ x: Double, _ y: Double) -> String? {
      guard let cell = raster.cell(at: (x, y)), raster.owners[cell] >= 0 else { return nil }
      return outlines[raster.owners[cell]].code
    }
    #expect(code(2.5, 46.5) == "FRA")
    #expect(code(-30.5, 40.5) == nil)
    #expect(code(-100.5, 40.5) == "USA")
    #expect(code(100.5, 60.5) == "RUS")
    // The east end of Asia, beyond 180°, and Lesotho within South Africa.
    #expect(code(185.5, 66.5) == "RUS")
    #expect(code(28.5, -29.5) == "LSO")
    #expect(code(25.5, -29.5) == "ZAF")
    #expect(raster.cell(at: (0.5, 80)) == nil)
  }

  /// Continents in their order: a country that its map has to show, and one that it has not.
  @Test(arguments: MapZone.continents.indices) func everyContinentShowsItsCountries(index: Int)
    throws
  {
    let zone = MapZone.continents[index]
    let map = try emissions(zone: zone)
    let counted = map.known.count
    #expect(counted > 1)
    #expect(
      visibleCount(map, on: device(120, nil, colour: true)) >= counted - 2, "\(zone.name.english)")
  }

  /// Land without data gives way to a country with a number, down to its last cell.
  @Test func noDataGivesWay() throws {
    let map = try worldMap(["FRA": 1, "DEU": 2, "SGP": 4])
    #expect(visibleCount(map, on: device(40, nil, colour: false)) == 3)
  }
}

import Plotting
import Styling

/// A map in character cells: signs of classes, or the colours of half cells.
struct CellMap {
  let map: WorldMap
  let raster: MapRaster
  /// Rows of the raster in a row of cells.
  let perRow: Int
  /// The country of each outline.
  let countries: [WorldMap.Country?]
  /// Countries of the zone that have a number and no cell.
  let hidden: [WorldMap.Country]

  init(_ map: WorldMap, device: Device) {
    self.map = map
    perRow = device.hasColour ? 2 : 1
    let (columns, rows) = Self.size(map.zone, on: device)
    let outlines = WorldOutlines.all
    let countryOfCode = Dictionary(map.countries.map { ($0.code, $0) }) { first, _ in first }
    let countries = outlines.map { countryOfCode[$0.code] }
    var raster = MapRaster(
      outlines, window: map.zone.window, columns: columns, rows: rows * perRow)
    let withValue = outlines.indices.filter { countries[$0]?.value != nil }
    raster.place(withValue.sorted { outlines[$0].size > outlines[$1].size }, of: outlines)
    let held = raster.cellCounts(outlines.count)
    let shown = Set(outlines.indices.filter { held[$0] > 0 }.map { outlines[$0].code })
    hidden = map.known.map(\.country).filter { !shown.contains($0.code) }
    (self.raster, self.countries) = (raster, countries)
  }

  /// The rows that a sentence, legend and notes take of a screen, with the prompt.
  private static let linesAround = 10.0

  /// The size in cells.
  ///
  /// A map is half as high as it is wide, less where the screen is low but for 20 rows that a world
  /// needs; the standard parallel is chosen so that the map fills that, up to a stretch of 1.6.
  private static func size(_ zone: MapZone, on device: Device) -> (columns: Int, rows: Int) {
    let most = device.screenHeight.map { max(20, $0 - linesAround) } ?? .infinity
    let rows = max(4, device.askedHeight ?? min((device.width / 4).rounded(), most))
    let window = zone.window
    let middle = (window.north + window.south) / 2
    let equator = zone == .world ? 1 : cosine(middle)
    let natural = 2 * rows * window.width * equator / window.height
    return (Int(min(device.width, (natural * 1.6).rounded())), Int(rows))
  }

  /// The cosine of an angle in degrees below 90, near enough for a shape.
  private static func cosine(_ degrees: Double) -> Double {
    let square = degrees * degrees
    return 4 * (8100 - square) / (32400 + square)
  }

  var scene: Scene {
    let shades = raster.owners.map { owner in
      owner == MapRaster.sea ? Shade.sea : map.shade(countries[owner])
    }
    let rows = raster.rows / perRow
    var scene = Scene(width: Double(raster.columns), height: Double(rows))
    scene.items.append(
      .tiles(Scene.Tiles(columns: raster.columns, perRow: perRow, shades: shades)))
    if map.zone != .world { label(&scene) }
    return scene
  }

  /// The two letters of each country with a number, in two cells of its own nearest to its middle.
  private func label(_ scene: inout Scene) {
    for (place, spots) in spots() {
      guard let country = countries[place], country.value != nil, country.shortCode.count == 2
      else { continue }
      let middle = (
        x: spots.reduce(0) { $0 + Double($1.column) } / Double(spots.count),
        y: spots.reduce(0) { $0 + Double($1.row) } / Double(spots.count)
      )
      let best = spots.min { distance($0, middle) < distance($1, middle) }
      guard let best else { continue }
      scene.write(
        country.shortCode, x: Double(best.column + 1), y: Double(best.row), over: map.shade(country)
      )
    }
  }

  private typealias Spot = (column: Int, row: Int)

  /// Rows count twice: cells are twice as high as they are wide.
  private func distance(_ spot: Spot, _ middle: (x: Double, y: Double)) -> Double {
    let (dx, dy) = (Double(spot.column) - middle.x, 2 * (Double(spot.row) - middle.y))
    return dx * dx + dy * dy
  }

  /// For each country the cells that it fills together with their neighbours on the right.
  private func spots() -> [(Int, [Spot])] {
    var spots: [Int: [Spot]] = [:]
    for row in 0..<raster.rows / perRow {
      for column in 0..<max(0, raster.columns - 1) {
        let owner = raster.owners[row * perRow * raster.columns + column]
        guard owner != MapRaster.sea else { continue }
        let isWhole = (0..<perRow).allSatisfy { line in
          let start = (row * perRow + line) * raster.columns + column
          return raster.owners[start] == owner && raster.owners[start + 1] == owner
        }
        if isWhole { spots[owner, default: []].append((column, row)) }
      }
    }
    return spots.sorted { $0.key < $1.key }
  }
}

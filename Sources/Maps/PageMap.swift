import Plotting
import Styling

/// A map on a page, in the Equal Earth projection.
struct PageMap {
  let map: WorldMap
  /// Countries of the zone that have a number and no area.
  private(set) var hidden: [WorldMap.Country] = []
  private let window: MapZone.Window
  private let projection: EqualEarth
  private let scale: Double
  private let origin: (x: Double, y: Double)
  private let width: Double
  private let height: Double

  init(_ map: WorldMap, width: Double) {
    self.map = map
    self.width = width
    window = map.zone.pageWindow
    projection = EqualEarth(meridian: (window.west + window.east) / 2)
    let edges = Self.edges(window, projection)
    let (left, right) = (edges.map(\.x).min() ?? 0, edges.map(\.x).max() ?? 1)
    let (bottom, top) = (edges.map(\.y).min() ?? 0, edges.map(\.y).max() ?? 1)
    // A continent that is higher than wide stands in the middle.
    scale = min(width / (right - left), width * 0.75 / (top - bottom))
    origin = (left - (width / scale - (right - left)) / 2, top)
    height = (top - bottom) * scale
  }

  /// The edge of the window on the plane.
  private static func edges(
    _ window: MapZone.Window, _ projection: EqualEarth
  ) -> [(x: Double, y: Double)] {
    (0...20).flatMap { step in
      let latitude = window.south + window.height * Double(step) / 20
      return [window.west, window.east].map { projection.place(x: $0, y: latitude) }
    }
  }

  private func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let plane = projection.place(x: x, y: y)
    return ((plane.x - origin.x) * scale, (origin.y - plane.y) * scale)
  }

  mutating func scene(_ typography: Typography) -> Scene {
    var shown: Set<String> = []
    var scene = Scene(width: width, height: height)
    let countryOfCode = Dictionary(map.countries.map { ($0.code, $0) }) { first, _ in first }
    let outlines = WorldOutlines.all
    for outline in outlines {
      let country = countryOfCode[outline.code]
      let rings = rings(outline, hasValue: country?.value != nil)
      guard !rings.isEmpty else { continue }
      shown.insert(outline.code)
      scene.items.append(
        .area(
          Scene.Area(
            rings: rings, shade: map.shade(country),
            hover: hover(country, code: outline.code, typography))))
    }
    if map.zone != .world { label(&scene, outlines, countryOfCode) }
    hidden = map.known.map(\.country).filter { !shown.contains($0.code) }
    return scene
  }

  /// The outline within the window; a point with a number is a small disc.
  private func rings(_ outline: Outline, hasValue: Bool) -> [[(x: Double, y: Double)]] {
    if outline.rings.isEmpty {
      return hasValue && isInWindow(outline.reference) ? [disc(outline.reference)] : []
    }
    return outline.rings.map { $0.clipped(to: window) }.filter { $0.xs.count > 2 }
      .map { ring in ring.xs.indices.map { place(ring.xs[$0], ring.ys[$0]) } }
  }

  private func isInWindow(_ place: (x: Double, y: Double)) -> Bool {
    return (window.west...window.east).contains(place.x)
      && (window.south...window.north).contains(place.y)
  }

  /// Twelve corners, 2.5 px from the middle: sines of multiples of 30°.
  private func disc(_ point: (x: Double, y: Double)) -> [(x: Double, y: Double)] {
    let middle = place(point.x, point.y)
    let sines = [0, 0.5, 0.866, 1, 0.866, 0.5, 0, -0.5, -0.866, -1, -0.866, -0.5]
    return sines.indices.map { index in
      (middle.x + 2.5 * sines[(index + 3) % 12], middle.y + 2.5 * sines[index])
    }
  }

  private func hover(
    _ country: WorldMap.Country?, code: String, _ typography: Typography
  ) -> String {
    let tongue = typography.tongue
    let colon = Bilingual.colon(tongue)
    let value = country.flatMap { country in
      country.value.map { _ in map.quantity(of: country, typography) }
    }
    return (country?.name(tongue) ?? code) + colon
      + (value ?? Bilingual("sans donnée", "no data")(tongue))
  }

  /// The two letters of each country with a number that is large enough for them.
  private func label(
    _ scene: inout Scene, _ outlines: [Outline], _ countryOfCode: [String: WorldMap.Country]
  ) {
    for outline in outlines {
      guard let country = countryOfCode[outline.code], country.value != nil else { continue }
      let parts = outline.rings.map { $0.clipped(to: window) }.filter { $0.xs.count > 2 }
      guard let largest = parts.max(by: { abs($0.area) < abs($1.area) }) else { continue }
      let corners = largest.xs.indices.map { place(largest.xs[$0], largest.ys[$0]) }
      let ring = Outline.Ring(xs: corners.map(\.x), ys: corners.map(\.y))
      // What two letters of 10 px take.
      guard let middle = ring.room(width: 17, height: 11) else { continue }
      scene.write(country.shortCode, x: middle.x, y: middle.y, over: map.shade(country))
    }
  }
}

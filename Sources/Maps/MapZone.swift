public import Styling

/// The part of the world that a map shows.
public struct MapZone: Sendable, Hashable {
  /// A stretch of longitudes and latitudes, in degrees; `west` from -170 to 190.
  struct Window: Sendable, Hashable {
    var west: Double
    var east: Double
    var south: Double
    var north: Double

    var width: Double { east - west }
    var height: Double { north - south }
  }

  /// The name.
  public let name: Bilingual
  let window: Window

  /// The name of the continent in the table of countries; nil for the world.
  public var continent: String? { self == .world ? nil : name.english }

  /// The part that a page shows: the world with the north of Greenland, which would cost rows of
  /// cells.
  var pageWindow: Window {
    var page = window
    if self == .world { page.north = 84 }
    return page
  }

  /// All but Antarctica and the uninhabited north.
  public static let world = MapZone(
    name: Bilingual("monde", "world"), window: Window(west: -170, east: 190, south: -56, north: 78))

  /// The continents; each window shows what lies around it as well.
  public static let continents: [MapZone] = [
    MapZone(
      name: Bilingual("Afrique", "Africa"),
      window: Window(west: -20, east: 54, south: -36, north: 38)),
    MapZone(
      name: Bilingual("Amérique du Nord", "North America"),
      window: Window(west: -168, east: -50, south: 6, north: 78)),
    MapZone(
      name: Bilingual("Amérique du Sud", "South America"),
      window: Window(west: -84, east: -33, south: -56, north: 14)),
    MapZone(
      name: Bilingual("Asie", "Asia"), window: Window(west: 25, east: 148, south: -11, north: 56)),
    MapZone(
      name: Bilingual("Europe", "Europe"),
      window: Window(west: -25, east: 45, south: 34, north: 71.5)),
    MapZone(
      name: Bilingual("Océanie", "Oceania"),
      window: Window(west: 110, east: 184, south: -48, north: 2)),
  ]
}

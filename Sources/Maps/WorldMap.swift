public import Plotting
public import Styling

public import struct Platform.Checkpoint

/// A number for each country, on a map in colours of classes.
public struct WorldMap: Sendable {
  /// A country, with its number where there is one.
  public struct Country: Sendable {
    /// ISO 3166-1 alpha-3.
    public var code: String
    /// ISO 3166-1 alpha-2, written on maps of a continent.
    public var shortCode: String
    /// Its name.
    public var name: Bilingual
    /// The English name of its continent.
    public var continent: String
    /// Nil where nothing is known.
    public var value: Double?
    /// The bounds of the number, which then is the middle of them; nil where it is known.
    public var range: ClosedRange<Double>?

    /// A country.
    public init(
      code: String, shortCode: String, name: Bilingual, continent: String, value: Double?
    ) {
      self.code = code
      self.shortCode = shortCode
      self.name = name
      self.continent = continent
      self.value = value
    }
  }

  /// An average of countries, which no area stands for.
  public struct Reference: Sendable {
    /// The code and the name: `WOR`, Monde.
    public var code: String
    /// The name.
    public var name: Bilingual
    /// Its number.
    public var value: Double
    /// The bounds of the number; nil where it is known.
    public var range: ClosedRange<Double>?

    /// An average.
    public init(code: String, name: Bilingual, value: Double) {
      self.code = code
      self.name = name
      self.value = value
    }
  }

  /// All countries, each once, with a number or without.
  public var countries: [Country]
  /// Averages, said under the map.
  public var references: [Reference]
  /// The name of the column that is shown.
  public var name: String
  /// The symbol of the unit of every number.
  public var unitSymbol: String
  /// The classes that numbers fall into.
  public var classes: MapClasses
  /// The colours of the classes.
  public var palette: Shade.Palette
  /// The part of the world that is shown.
  public var zone: MapZone

  /// A map of numbers in one unit.
  public init(
    countries: [Country], references: [Reference] = [], name: String, unitSymbol: String = "",
    classes: MapClasses, palette: Shade.Palette = .heat, zone: MapZone = .world
  ) {
    self.countries = countries
    self.references = references
    self.name = name
    self.unitSymbol = unitSymbol
    self.classes = classes
    self.palette = palette
    self.zone = zone
  }

  /// The countries of the zone that have a number.
  public var known: [(country: Country, value: Double)] {
    countries.compactMap { country in
      guard isInZone(country), let value = country.value else { return nil }
      return (country, value)
    }
  }

  /// Returns whether the country counts in words, classes and tables.
  ///
  /// Of the countries in the window of a continent all are drawn, its own alone counted.
  func isInZone(_ country: Country) -> Bool {
    zone.continent.map { $0 == country.continent } ?? true
  }

  func shade(_ country: Country?) -> Shade {
    guard let country, let value = country.value else { return .noData }
    return shade(ofClass: classes.place(of: value))
  }

  /// The colour of a class; a few classes lie far apart in the palette.
  func shade(ofClass place: Int) -> Shade {
    let last = classes.count - 1
    let step =
      last > 0
      ? Int((Double(place * (Shade.steps - 1)) / Double(last)).rounded()) : Shade.steps / 2
    return .step(step, palette)
  }
}

extension WorldMap: PlotMark {
  /// The map with its legend; what it cannot show stands in the notes.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    let typography = own(typography)
    drawing.notes = intervalNote(typography.tongue) + remarks(typography)
    guard !known.isEmpty else { return drawing }
    drawing.legend = legend(typography)
    drawing.upTitle = title(typography)
    if device.isText {
      let cells = CellMap(self, device: device)
      drawing.scene = cells.scene
      drawing.notes += hiddenNote(cells.hidden, typography)
    } else {
      var page = PageMap(self, width: device.width)
      drawing.scene = page.scene(typography)
      drawing.notes += hiddenNote(page.hidden, typography)
    }
    return drawing
  }

  /// What the colours of intervals show.
  private func intervalNote(_ tongue: Tongue) -> [String] {
    guard known.contains(where: { $0.country.range != nil }) else { return [] }
    return [
      Bilingual(
        "Couleur\u{A0}: le milieu de chaque intervalle, qui n'est pas la meilleure estimation.",
        "Colour: the middle of each interval, which is no best estimate.")(tongue)
    ]
  }

  /// The countries that are too small for the map or lie outside of it, with their numbers.
  private func hiddenNote(_ hidden: [Country], _ typography: Typography) -> [String] {
    guard !hidden.isEmpty else { return [] }
    let tongue = typography.tongue
    let colon = Bilingual.colon(tongue)
    let s = hidden.count > 1 ? "s" : ""
    let label = Bilingual(
      "\(hidden.count) pays invisible\(s) sur cette carte",
      "\(hidden.count) countr\(hidden.count > 1 ? "ies" : "y") not to be seen on this map")
    let list = hidden.map { country in
      "\(country.name(tongue)) (\(number(of: country, typography)))"
    }
    return [label(tongue) + colon + list.joined(separator: ", ") + "."]
  }
}

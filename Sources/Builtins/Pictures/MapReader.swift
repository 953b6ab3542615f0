import BuiltinKit
import Diagnostics
import Impact
import Maps
import Plotting
import Styling
import Tables
import TextMatching
import Units
import Values

/// Reads the columns and options of a map.
struct MapReader {
  private let study: StudyData
  private let table: BoundArgument<Table>
  private let country: BoundArgument<[LazyArgument]>
  private let value: BoundArgument<[LazyArgument]>
  private let zone: BoundArgument<MapZone>
  private let classes: BoundArgument<Value?>
  private let palette: BoundArgument<Shade.Palette>
  /// The number of each country found, by code; nil where it is missing.
  private var valueOfCode: [String: Double?] = [:]
  private var references: [WorldMap.Reference] = []
  /// The bounds of the number of each country for which it is between some.
  private var rangeOfCode: [String: ClosedRange<Double>] = [:]

  init(
    study: StudyData, table: BoundArgument<Table>, country: BoundArgument<[LazyArgument]>,
    value: BoundArgument<[LazyArgument]>, zone: BoundArgument<MapZone>,
    classes: BoundArgument<Value?>,
    palette: BoundArgument<Shade.Palette>
  ) {
    (self.study, self.table, self.country, self.value) = (study, table, country, value)
    (self.zone, self.classes, self.palette) = (zone, classes, palette)
  }

  private var host: any Host { table.call.host }

  mutating func map() throws -> WorldMap {
    let (country, value) = try columns()
    let scale = study.pictureScale(of: value.unit)
    let unit = scale?.shown ?? value.unit
    let shown = try converted(value, to: unit).plotVariable
    try match(country, shown.values, shown.ranges)
    var map = WorldMap(
      countries: countries(), references: references, name: value.name, unitSymbol: unit.symbol,
      classes: MapClasses(bounds: []), palette: try palette.value,
      zone: try zone.value)
    guard !map.known.isEmpty else { throw nothingToDraw(map.zone) }
    map.classes = try MapClassReader(classes, values: map.known.map(\.value), unit: unit)
      .classes(declared: scale?.bounds ?? [])
    return map
  }

  /// The columns of countries and of numbers; where one of numbers alone is given, the table's key
  /// names the countries.
  private func columns() throws -> (country: Column, value: Column) {
    let table = try table.value
    guard let first = try country.oneColumn(of: table) else { throw country.lacking() }
    guard let second = try value.oneColumn(of: table) else {
      guard first.kind.isMeasured, let key = table.key.flatMap({ table.column(named: $0) }) else {
        throw value.lacking()
      }
      return (key, first)
    }
    guard second.kind.isMeasured else { throw value.notNumbers(second) }
    return (first, second)
  }

  private func converted(_ column: Column, to unit: MeasureUnit) throws -> Column {
    guard column.unit != unit, column.unit.scaling(to: unit) != nil,
      case .column(let shown) = try Value.column(column)
        .converted(to: unit, checkpoint: table.checkpoint)
    else { return column }
    return shown.renamed(column.name)
  }

  /// Finds the country of each row; says what is no country, repeated or missing.
  private mutating func match(
    _ column: Column, _ values: [Double?], _ ranges: [ClosedRange<Double>?]
  ) throws {
    var unknown: [String] = []
    var repeated: [String] = []
    var blank = 0
    for row in 0..<column.count {
      guard case .text(let typed) = column.cell(row) else {
        blank += 1
        continue
      }
      guard let code = study.code(ofCountry: typed) else {
        if !unknown.contains(typed) { unknown.append(typed) }
        continue
      }
      if let name = StudyData.aggregateName(ofCode: code) {
        guard let value = values[row], !references.contains(where: { $0.code == code })
        else { continue }
        var reference = WorldMap.Reference(
          code: code, name: Bilingual(name.french, name.english), value: value)
        reference.range = ranges.isEmpty ? nil : ranges[row]
        references.append(reference)
      } else if valueOfCode[code] == nil {
        valueOfCode[code] = .some(values[row])
        rangeOfCode[code] = ranges.isEmpty ? nil : ranges[row]
      } else if !repeated.contains(code) {
        repeated.append(code)
      }
    }
    guard !valueOfCode.isEmpty else {
      throw NoCountryInColumn(in: column.name).about(country)
    }
    say(unknown, blank: blank, repeated)
  }

  private func say(_ unknown: [String], blank: Int, _ repeated: [String]) {
    if !unknown.isEmpty || blank > 0 {
      host.note(
        CountriesNotFound(Array(unknown.prefix(20)), count: unknown.count, blank: blank))
    }
    if !repeated.isEmpty {
      host.note(CountriesRepeated(Array(repeated.prefix(20)), count: repeated.count))
    }
    let missing = valueOfCode.values.count { $0 == nil }
    if missing > 0 { host.note(MapValuesMissing(missing)) }
  }

  private func countries() -> [WorldMap.Country] {
    study.allCountries.map { country in
      var shown = WorldMap.Country(
        code: country.code, shortCode: country.shortCode,
        name: Bilingual(country.french, country.english), continent: country.continent,
        value: valueOfCode[country.code] ?? nil)
      shown.range = rangeOfCode[country.code]
      return shown
    }
  }

  private func nothingToDraw(_ zone: MapZone) -> Diagnostic {
    if zone == .world {
      return Diagnostic(
        NothingToDraw(Bilingual("toutes les valeurs manquent", "all values are missing")))
    }
    return Diagnostic(
      NothingToDraw(
        Bilingual("aucune valeur en \(zone.name.french)", "no value in \(zone.name.english)")))
  }
}

extension BoundArgument<String> {
  /// The zone of a map, by either name, without accents or capitals.
  func zone() throws -> MapZone {
    let zones = [.world] + MapZone.continents
    let typed = try value
    let key = folded(typed)
    let found = zones.first { folded($0.name.french) == key || folded($0.name.english) == key }
    if let found { return found }
    let names = zones.map { $0.name(call.tongue) }
    let spellings = zones.flatMap { [($0.name.french, $0), ($0.name.english, $0)] }
    let near = suggestions(for: typed, among: spellings.map(\.0)).compactMap { name in
      spellings.first { $0.0 == name }?.1.name(call.tongue)
    }
    var seen: Set<String> = []
    throw UnknownZone(
      typed, suggestions: near.filter { seen.insert($0).inserted }, zones: names
    ).about(self)
  }
}

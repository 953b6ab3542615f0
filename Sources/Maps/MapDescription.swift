public import Plotting
public import Styling

extension WorldMap {
  /// The largest, the smallest and the middle number with the names of their countries.
  public func sentence(_ typography: Typography) -> String {
    let tongue = typography.tongue
    let typography = own(typography)
    let sorted = known.sorted { ($0.value, $0.country.code) < ($1.value, $1.country.code) }
    guard let low = sorted.first, let high = sorted.last else {
      return Bilingual("Aucune valeur à dessiner.", "No value to draw.")(tongue)
    }
    let colon = Bilingual.colon(tongue)
    if sorted.count == 1 {
      return Self.ended(low.country.name(tongue) + colon + quantity(of: low.country, typography))
    }
    let count = typography.count(sorted.count)
    let place = zone == .world ? "" : zone.name(tongue) + ", "
    let head = place + Bilingual("\(count) pays", "\(count) countries")(tongue)
    if low.value == high.value {
      return Self.ended(
        head + Bilingual(" de même valeur", " of the same value")(tongue) + colon
          + quantity(low.value, typography))
    }
    let middle = Self.median(sorted.map(\.value))
    var parts = [("max", high), ("min", low)].map { word, place in
      "\(word) \(place.country.name(tongue)) (\(number(of: place.country, typography)))"
    }
    if known.contains(where: { $0.country.range != nil }) {
      return Self.ended(head + colon + parts.joined(separator: ", ") + inUnit(typography))
    }
    // Of an even count the median lies between two countries and is the value of none.
    let median = Bilingual("médiane", "median")(tongue)
    let text = typography.number(middle)
    if let country = sorted.first(where: { $0.value == middle })?.country {
      parts.append("\(median) \(country.name(tongue)) (\(text))")
    } else {
      parts.append("\(median) \(text)")
    }
    return Self.ended(head + colon + parts.joined(separator: ", ") + inUnit(typography))
  }

  private func inUnit(_ typography: Typography) -> String {
    let word = Bilingual("en", "in")(typography.tongue)
    return unitSymbol.isEmpty ? "" : ", \(word) \(typography.unit(unitSymbol))"
  }

  /// The number of a country, or its bounds.
  func number(of country: Country, _ typography: Typography) -> String {
    country.range.map {
      "\(typography.number($0.lowerBound)) – \(typography.number($0.upperBound))"
    } ?? typography.number(country.value ?? 0)
  }

  /// The number of a country with its unit, or its bounds.
  func quantity(of country: Country, _ typography: Typography) -> String {
    quantity(country.value ?? 0, between: country.range, typography)
  }

  private func quantity(
    _ value: Double, between range: ClosedRange<Double>?, _ typography: Typography
  ) -> String {
    guard let range else { return quantity(value, typography) }
    let low = typography.number(range.lowerBound)
    return "\(low) – \(quantity(range.upperBound, typography))"
  }

  /// A sentence with its stop; that of an abbreviation at its end is enough.
  private static func ended(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    if sorted.count.isMultiple(of: 2) { return sorted[middle - 1] / 2 + sorted[middle] / 2 }
    return sorted[middle]
  }

  /// The rules for the numbers of the map, none of which is falsified.
  func own(_ typography: Typography) -> Typography {
    typography.telling(known.lazy.map(\.value), unitSymbol: unitSymbol)
  }

  /// A number in the rules of `own`.
  func quantity(_ value: Double, _ typography: Typography) -> String {
    typography.quantity(value, unitSymbol: unitSymbol)
  }

  /// The column that is shown, with its unit.
  func title(_ typography: Typography) -> String {
    unitSymbol.isEmpty ? name : "\(name) (\(typography.unit(unitSymbol)))"
  }

  /// The classes with the number of countries in each, and how many have no number.
  func legend(_ typography: Typography) -> [Drawing.Key] {
    let counts = known.reduce(into: [Int](repeating: 0, count: classes.count)) { counts, entry in
      counts[classes.place(of: entry.value)] += 1
    }
    var keys = counts.enumerated().map { place, count in
      Drawing.Key(
        series: place, sign: .shade(shade(ofClass: place)),
        name: "\(classes.name(place, typography)) (\(count))")
    }
    let unknown = countries.filter {
      isInZone($0) && $0.value == nil && WorldOutlines.drawn.contains($0.code)
    }.count
    if unknown > 0 {
      let label = Bilingual("sans donnée", "no data")(typography.tongue)
      keys.append(
        Drawing.Key(series: classes.count, sign: .shade(.noData), name: "\(label) (\(unknown))"))
    }
    return keys
  }

  /// The averages, and what is drawn of neighbours.
  func remarks(_ typography: Typography) -> [String] {
    let tongue = typography.tongue
    let colon = Bilingual.colon(tongue)
    let typography = own(typography)
    var remarks: [String] = []
    if !references.isEmpty {
      let label = Bilingual("Repères, non coloriés", "For reference, not coloured")(tongue)
      let list = references.map { reference in
        "\(reference.name(tongue)) (\(reference.code)) \(quantity(reference.value, between: reference.range, typography))"
      }
      remarks.append(Self.ended(label + colon + list.joined(separator: ", ")))
    }
    return remarks
  }

  /// One row per country of the zone that has a number, the largest first.
  public func table(_ typography: Typography) -> PlotTable {
    let tongue = typography.tongue
    let typography = own(typography)
    let sorted = known.sorted { ($1.value, $0.country.code) < ($0.value, $1.country.code) }
    return PlotTable(
      columns: [
        PlotTable.Column("Code", isNumeric: false),
        PlotTable.Column(Bilingual("Pays", "Country")(tongue), isNumeric: false),
        PlotTable.Column(title(typography), isNumeric: true),
      ],
      rows: sorted.map { country, _ in
        [country.code, country.name(tongue), number(of: country, typography)]
      })
  }
}

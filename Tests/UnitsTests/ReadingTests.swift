import Testing
import Units

@Suite struct ReadingTests {
  @Test("every unit of the catalogue reads back as itself", arguments: MeasureUnit.known)
  func roundTrip(_ info: UnitInfo) throws {
    let unit = try MeasureUnit(parsing: info.symbol)
    #expect(unit.symbol == info.symbol)
    #expect(unit.dimension.kind == info.kind)
    #expect(!info.french.isEmpty && !info.english.isEmpty)
  }

  @Test func theCatalogueNamesEachSymbolOnce() {
    let symbols = MeasureUnit.known.map(\.symbol)
    #expect(Set(symbols).count == symbols.count)
    #expect(symbols.contains("kWh") && symbols.contains("µgSbeq") && symbols.contains("Gparam"))
  }

  static let spellings: [(String, String)] = [
    ("", ""),
    ("Wh", "Wh"), ("kWh", "kWh"), ("MJep", "MJep"), ("Whep", "Whep"),
    ("gCO2e/Wh", "gCO2e/Wh"), ("gCO2eq/kWh", "gCO2e/kWh"), ("kgCO₂eq", "kgCO2e"),
    ("MtCO2e", "MtCO2e"), ("gSbeq/Wh", "gSbeq/Wh"), ("kJep/Wh", "kJep/Wh"),
    ("m2", "m^2"), ("m^2", "m^2"), ("m²", "m^2"), ("m·m", "m^2"), ("m3", "m^3"), ("m³", "m^3"),
    ("m-1", "m^-1"), ("m^-1", "m^-1"), ("m⁻¹", "m^-1"), ("m⁻¹²", "m^-12"),
    ("kWh·an-1", "kWh/an"), ("kWh⋅an^-1", "kWh/an"), ("h^-1·kWh", "kWh/h"),
    ("gCO2e2", "gCO2e^2"), ("gCO2e^2", "gCO2e^2"),
    ("Wh/h/token", "Wh/h/token"), ("Wh/h·token", "Wh·tokens/h"), ("h^-1·m^-2", "h^-1·m^-2"),
    ("Wh/kWh", "Wh/kWh"), ("Wh/Wh", ""), ("m/m^-1", "m^2"), ("m^2/m", "m"),
    ("\u{B5}g", "\u{B5}g"), ("\u{3BC}g", "\u{B5}g"),
    ("j", "d"), ("EUR", "€"), ("kEUR", "k€"), ("ml", "mL"), ("params", "param"),
    ("token", "tokens"), ("Wh/tokens", "Wh/token"), ("Mtoken", "Mtokens"),
    ("jetons", "tokens"), ("Wh/jeton", "Wh/token"), ("kjetons", "ktokens"),
    ("token^-1", "token^-1"),
    // A whole word goes before a prefix and a unit.
    ("weeks", "semaine"), ("month", "mois"), ("ans", "an"), ("toe", "tep"), ("ktoe", "ktep"),
    ("Btu", "BTU"), ("lbs", "lb"), ("kWh/°C", "kWh/°C"), ("mK", "mK"), ("€/mois", "€/mois"),
    ("min", "min"), ("mm", "mm"), ("an", "an"), ("Gt", "Gt"), ("d", "d"), ("dm", "dm"),
    ("m^32", "m^32"),
  ]

  @Test(
    "spellings and their canonical symbol",
    arguments: spellings)
  func spelling(_ text: String, _ symbol: String) throws {
    let unit = try MeasureUnit(parsing: text)
    #expect(unit.symbol == symbol)
    #expect(try MeasureUnit(parsing: unit.symbol) == unit)
  }

  @Test func equalityIsThatOfTheWrittenUnit() throws {
    #expect(try MeasureUnit(parsing: "m2") == MeasureUnit(parsing: "m²"))
    #expect(try MeasureUnit(parsing: "Wh") != MeasureUnit(parsing: "kWh"))
    #expect(try MeasureUnit(parsing: "W·h") != MeasureUnit(parsing: "Wh"))
    #expect(try MeasureUnit(parsing: "") == .one)
    #expect(MeasureUnit.one.isOne)
    #expect(try !MeasureUnit(parsing: "Wh/kWh").isOne)
  }

  static let problems: [(String, Told)] = [
    // The word, where it starts in UTF-8 bytes, and what is proposed.
    ("kwh", .unknown(word: "kwh", offset: 0, suggestions: ["kWh"])),
    ("WH", .unknown(word: "WH", offset: 0, suggestions: ["Wh"])),
    ("mwh", .unknown(word: "mwh", offset: 0, suggestions: ["mWh", "MWh"])),
    ("MWH", .unknown(word: "MWH", offset: 0, suggestions: ["MWh", "mWh"])),
    ("kwh2", .unknown(word: "kwh", offset: 0, suggestions: ["kWh"])),
    ("gCO2", .unknown(word: "gCO2", offset: 0, suggestions: ["gCO2e"])),
    ("gco2", .unknown(word: "gco2", offset: 0, suggestions: ["gCO2e"])),
    ("gCO2/kWh", .unknown(word: "gCO2", offset: 0, suggestions: ["gCO2e"])),
    ("CO2e", .unknown(word: "CO2e", offset: 0, suggestions: ["gCO2e", "tCO2e"])),
    ("euros", .unknown(word: "euros", offset: 0, suggestions: ["€"])),
    ("Heures", .unknown(word: "Heures", offset: 0, suggestions: ["h"])),
    ("année", .unknown(word: "année", offset: 0, suggestions: [])),
    ("Cal", .unknown(word: "Cal", offset: 0, suggestions: ["kcal"])),
    ("kilometres", .unknown(word: "kilometres", offset: 0, suggestions: ["km"])),
    ("mégaoctet", .unknown(word: "mégaoctet", offset: 0, suggestions: ["MB", "Mo"])),
    ("€/kwh", .unknown(word: "kwh", offset: 4, suggestions: ["kWh"])),
    ("µg/µx", .unknown(word: "µx", offset: 4, suggestions: [])),
    ("Wh/tok", .unknown(word: "tok", offset: 3, suggestions: ["tokens"])),
    ("°F", .unknown(word: "°F", offset: 0, suggestions: [])),
    ("%", .unknown(word: "%", offset: 0, suggestions: [])),
    ("kkWh", .unknown(word: "kkWh", offset: 0, suggestions: ["kWh"])),
    ("uWh", .unknown(word: "uWh", offset: 0, suggestions: ["µWh", "mWh", "kWh"])),
    ("sec", .unknown(word: "sec", offset: 0, suggestions: ["s"])),
    ("kWhs", .unknown(word: "kWhs", offset: 0, suggestions: ["kWh"])),
    ("gSbe", .unknown(word: "gSbe", offset: 0, suggestions: ["gSbeq"])),
    ("Wh/", .malformed(offset: 3)), ("€/", .malformed(offset: 4)), ("/Wh", .malformed(offset: 0)),
    ("Wh//h", .malformed(offset: 3)), ("Wh·", .malformed(offset: 4)),
    ("m^", .malformed(offset: 2)), ("m-", .malformed(offset: 2)), ("m^-", .malformed(offset: 3)),
    ("m^x", .malformed(offset: 2)), ("m^^2", .malformed(offset: 2)),
    ("m⁻", .malformed(offset: 4)), ("m^²", .malformed(offset: 2)),
    ("m2^2", .malformed(offset: 2)),
    ("m^2m", .malformed(offset: 3)), ("m²2", .malformed(offset: 3)),
    ("m0", .malformed(offset: 1)), ("m^0", .malformed(offset: 2)), ("m02", .malformed(offset: 1)),
    (" Wh", .malformed(offset: 0)), ("k Wh", .unknown(word: "k", offset: 0, suggestions: [])),
    ("Wh h", .malformed(offset: 2)), ("W*h", .malformed(offset: 1)),
    ("(Wh)", .malformed(offset: 0)),
    ("1/h", .malformed(offset: 0)), ("2Wh", .malformed(offset: 0)),
    ("m^33", .exponentTooLarge), ("m^-33", .exponentTooLarge),
    ("m99999999999999999999", .exponentTooLarge),
    ("m^20·m^20", .exponentTooLarge), ("PWh^20", .exponentTooLarge),
    ("Wh·W·g·m·s·L·h·d·an·€·bit·o·B", .tooManyUnits),
  ]

  @Test(
    "what is not a unit",
    arguments: problems)
  func problem(_ text: String, _ expected: Told) throws {
    let problem = #expect(throws: UnitProblem.self) { try MeasureUnit(parsing: text) }
    #expect(try Told(#require(problem)) == expected)
  }

  /// What a problem tells, the proposals among it.
  enum Told: Equatable {
    case unknown(word: String, offset: Int, suggestions: [String])
    case malformed(offset: Int)
    case tooManyUnits, exponentTooLarge

    init(_ problem: UnitProblem) {
      self =
        switch problem {
        case .unknown(let unknown):
          .unknown(word: unknown.word, offset: unknown.offset, suggestions: unknown.suggestions)
        case .malformed(let offset): .malformed(offset: offset)
        case .tooManyUnits: .tooManyUnits
        case .exponentTooLarge: .exponentTooLarge
        }
    }
  }

  @Test("hostile texts end in an error or a unit, never in a trap")
  func hostile() {
    var random = Seeded(seed: 20_240_501)
    let pieces = [
      "Wh", "gCO2e", "m", "/", "·", "^", "-", "2", "9", "²", "⁻", "€", "µ", "\u{301}", " ", "\0",
      "é", "👩‍🔬", "k", "token", "*", "(", "₂", "\u{FEFF}",
    ]
    for _ in 0..<3000 {
      let text = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
      guard let unit = try? MeasureUnit(parsing: text) else { continue }
      #expect((try? MeasureUnit(parsing: unit.symbol)) == unit, "seed \(random.seed): \(text)")
    }
    _ = try? MeasureUnit(parsing: String(repeating: "x", count: 200_000))
    let digits = String(repeating: "9", count: 200_000)
    #expect(throws: UnitProblem.exponentTooLarge) { try MeasureUnit(parsing: "m" + digits) }
    _ = try? MeasureUnit(parsing: "x" + digits)
    _ = try? MeasureUnit(parsing: String(repeating: "m/", count: 100_000) + "m")
  }
}

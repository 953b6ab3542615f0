import BuiltinKit
import Diagnostics
import Impact
import Intervals
import Platform
import Styling
import Tables
import Units
import Values

extension Builtin {
  fileprivate static let equated = Parameter.value(
    "x",
    Bilingual(
      "une énergie, des émissions, de l'eau ou des ressources (Wh, gCO2e, L, gSbeq)",
      "energy, emissions, water or resources (Wh, gCO2e, L, gSbeq)"))

  fileprivate static let lifeCycle = Parameter.choice(
    "perimeter", french: "périmètre",
    among: [
      (Bilingual("usage", "use"), Perimeter.use),
      (Bilingual("cycle de vie", "life cycle"), .lifeCycle),
      (Bilingual("fabrication", "making"), .making),
    ],
    Bilingual(
      "ce que x compte ; l'usage n'est comparé qu'à l'usage, un cycle de vie qu'à un cycle de vie",
      "what x counts; use is compared with use only, a life cycle with life cycles only"))

  fileprivate static let home = Parameter.value(
    "country", french: "pays",
    Bilingual(
      "pays de l'électricité à laquelle des émissions d'usage sont comparées",
      "country of the electricity that emissions of use are compared with"), default: "\"FRA\"",
    mustBeNamed: true)

  /// Things that a person knows, and how many of each an amount is.
  static let equivalents = Builtin(
    "equivalents", french: "équivalents", .study,
    Bilingual(
      "Combien de choses connues vaut une grandeur, et à quelle échelle elle se place.",
      "How many known things an amount is worth, and at what scale it stands."),
    takes: equated, lifeCycle, home,
    details: Bilingual(
      """
      Les choses de la maison d'abord, puis l'année d'une personne et le système entier : une seule \
      échelle apprend « ce n'est rien » ou « c'est grave ». count est un intervalle quand les sources \
      diffèrent, ou x. Des émissions d'usage sont comparées à l'usage des mêmes choses, sur \
      l'électricité du pays d'après les deux méthodes. Chaque ligne vient de la table equivalences, \
      avec son périmètre, son année et sa source ; pour les ressources minérales, aucune source n'y \
      donne les deux échelles.
      """,
      """
      Things of the home first, then a person's year and the whole system: a single scale teaches "it \
      is nothing" or "it is grave". count is an interval where the sources differ, or x. Emissions of \
      use are compared with the use of the same things, on the country's electricity by both methods. \
      Each row comes from the table equivalences, with its perimeter, year and source; for mineral \
      resources no source gives both scales there.
      """),
    examples: [
      Example("len(equivalents(63 kWh))", shows: "10"),
      Example(#"equivalents(63 kWh).row(0).name"#, shows: "\"bouilloire\""),
    ],
    seeAlso: ["as_equivalent", "yearly", "impact"]
  ) { call, x, perimeter, home in
    try EquivalentReader(call, x, perimeter, home).table()
  }

  /// How many of one thing.
  static let asEquivalent = Builtin(
    "as_equivalent", french: "en_équivalent", .study,
    Bilingual(
      "Combien d'une chose connue vaut une grandeur, ou chacune d'une colonne.",
      "How many of one known thing an amount is worth, or each of a column."),
    takes: equated,
    Parameter.text(
      "name", french: "nom",
      Bilingual(
        "nom de la chose, dans la table equivalences", "its name, in the table equivalences")),
    lifeCycle, home,
    examples: [
      Example(#"round(as_equivalent(63 kWh, "bouilloire"))"#, shows: "638"),
      Example(#"as_equivalent(60 L, "douche_eau")"#, shows: "0.75 – 1"),
      Example(
        #"cons_ia.derive(b = as_equivalent(Petite_conv, "bouilloire")).b[0]"#, shows: "0.3546099"),
    ],
    seeAlso: ["equivalents", "yearly"], works: .byCell
  ) { call, x, name, perimeter, home in
    try EquivalentReader(call, x, perimeter, home).count(of: name)
  }
}

/// What an amount counts.
private enum Perimeter {
  case use, lifeCycle, making

  /// The word of the table.
  var word: String {
    switch self {
    case .use: "usage"
    case .lifeCycle: "cycle de vie"
    case .making: "fabrication"
    }
  }
}

/// Finds the things of the table that an amount compares with.
private struct EquivalentReader {
  private struct Thing {
    let row: Int
    let id: String
    let each: Interval
  }

  private let call: Invocation
  private let x: BoundArgument<Value>
  private let source: Table
  private let things: [Thing]
  /// What is compared, as the table names it: `gwp`.
  private let criterion: String
  /// The unit of each thing.
  private let unit: MeasureUnit

  init(
    _ call: Invocation, _ x: BoundArgument<Value>, _ given: BoundArgument<Perimeter>,
    _ home: BoundArgument<Value>
  ) throws {
    let perimeter = try given.value
    (self.call, self.x) = (call, x)
    guard let criterion = try x.value.anyUnit.flatMap(Self.criterion) else {
      throw try Self.noAmount(x)
    }
    (self.criterion, unit) = criterion
    let table = try call.host.neededTable("equivalences")
    source = table
    // Emissions of use are those of the electricity that a thing at home uses.
    let isElectric = criterion.name == "gwp" && perimeter == .use
    if isElectric, !given.isGiven { call.host.note(TakenForUse()) }
    let factor = isElectric ? try Self.factor(call, home) : Bounds(1)
    things = try Self.things(
      table, criterion: isElectric ? "energy" : criterion.name,
      perimeter: criterion.name == "adpe" ? Perimeter.making.word : perimeter.word,
      unit: isElectric ? .wattHour : criterion.unit, factor: factor)
    if things.isEmpty {
      let others = (0..<table.rowCount).filter {
        table.column(named: "criterion")?.cell($0) == .text(criterion.name)
      }
      let words = others.compactMap { table.column(named: "perimeter")?.cell($0).plainText }
      throw given.noChoice(perimeter.word, among: Array(Set(words)).sorted())
    }
  }

  private static func noAmount(_ x: BoundArgument<Value>) throws -> Diagnostic {
    x.wrongKind(
      Bilingual(
        "une énergie, des émissions, de l'eau ou des ressources",
        "energy, emissions, water or resources"), found: try x.value)
  }

  private static func criterion(of unit: MeasureUnit) -> (name: String, unit: MeasureUnit)? {
    let criteria: [(name: String, unit: MeasureUnit)] = [
      ("energy", .wattHour), ("gwp", .gramOfCarbon), ("water", .litre),
      ("adpe", .gramOfAntimony),
    ]
    return criteria.first { unit.convert(1, to: $0.unit) != nil }
  }

  /// gCO2e of a Wh in a country, from the one method's table to the other's.
  private static func factor(_ call: Invocation, _ home: BoundArgument<Value>) throws -> Bounds {
    let study = try call.host.studyData()
    let typed = home.isGiven ? try home.value : .text("FRA")
    guard case .text(let name) = typed else {
      throw home.wrongKind(StudyRole.country.expected, found: typed)
    }
    let zone = try StudyReader(study, []).place(name, .country, home)
    let code = study.zones[zone]
    guard let energy = study.energy(model: 0, output: .tokens(1)), energy > 0,
      let cost = study.cost(model: 0, zone: zone, output: .tokens(1)),
      let new = try call.host.methodTables().zone(code)?.factors.gwp
    else {
      throw CountryWithoutMix(
        StudyReader(study, []).countryName(code), code: code, table: "mix_2026"
      ).about(home)
    }
    let old = cost / energy
    return Bounds(min(old, new), max(old, new))
  }

  private static func things(
    _ table: Table, criterion: String, perimeter: String, unit: MeasureUnit, factor: Bounds
  ) throws -> [Thing] {
    try (0..<table.rowCount).compactMap { row in
      func text(_ name: String) throws -> String? {
        guard case .text(let text) = try table.required(name).cell(row) else { return nil }
        return text
      }
      func number(_ name: String) throws -> Double? {
        switch try table.required(name).cell(row) {
        case .number(let number): number
        case .integer(let integer): Double(integer)
        default: nil
        }
      }
      guard try text("criterion") == criterion, try text("perimeter") == perimeter,
        let id = try text("id"), let own = try text("unit").map({ try MeasureUnit(parsing: $0) }),
        let low = try number("low").flatMap({ own.convert($0, to: unit) }),
        let high = try number("high").flatMap({ own.convert($0, to: unit) })
      else { return nil }
      let each = Interval(Bounds(low, high) * factor, named: "equivalent/\(id)")
      return Thing(row: row, id: id, each: each)
    }
  }

  /// All of them, in the order of the table.
  func table() throws -> Value {
    guard let (amount, own) = try x.value.bounded,
      let low = own.convert(amount.bounds.low, to: unit),
      let high = own.convert(amount.bounds.high, to: unit)
    else { throw try Self.noAmount(x) }
    guard low >= 0 else {
      throw x.outOfRange(
        wanted: Bilingual("une grandeur à partir de 0", "an amount from 0 on"),
        got: "\(NumberText.echo(amount.bounds.low)) \(own.symbol)")
    }
    let counts = things.map { (Interval(Bounds(low, high)) / $0.each)?.bounds }
    let titles = Bilingual("name_fr", "name_en")(call.tongue)
    let rows = things.map(\.row)
    func column(_ name: String) throws -> Column {
      try source.required(name).gather(rows: rows, checkpoint: call.host.checkpoint)
    }
    return .table(
      try Table(
        name: "equivalents",
        columns: [
          Column("name", texts: things.map(\.id)),
          Column("count", unit: .one, measured: counts),
          try column("perimeter"), try column(titles).renamed("thing"), try column("kind"),
          try column("publisher"), try column("year"), try column("source"),
        ]))
  }

  /// What a thing counts that is not among those to compare with; nil for one of another criterion.
  private func otherPerimeter(of id: String) -> String? {
    func text(_ column: String, _ row: Int) -> String? {
      source.column(named: column)?.cell(row).plainText
    }
    let row = (0..<source.rowCount).first {
      text("id", $0) == id && text("criterion", $0) == criterion
    }
    return row.flatMap { text("perimeter", $0) }
  }

  /// How many of one thing, by its name.
  func count(of name: BoundArgument<String>) throws -> Value {
    let wanted = try name.value
    guard let thing = things.first(where: { $0.id == wanted }) else {
      if let other = otherPerimeter(of: wanted) {
        throw CountsAnotherPerimeter(wanted, counts: other).about(name)
      }
      throw name.noChoice(wanted, among: things.map(\.id))
    }
    var log = OperationLog()
    let count = try x.located {
      try Arithmetic.apply(
        .divide, x.value, Value(thing.each, unit), log: &log, checkpoint: call.host.checkpoint)
    }
    if case .interval(let interval, .one) = count { return Value(interval, .one) }
    return count
  }
}

extension Value {
  /// The unit of a number, or of the first of several; nil where there is none.
  fileprivate var anyUnit: MeasureUnit? {
    switch self {
    case .column(let column): column.kind.isMeasured ? column.unit : nil
    case .list(let items): items.lazy.compactMap { $0.bounded?.unit }.first
    default: bounded?.unit
    }
  }
}

import BuiltinKit
import Diagnostics
import Intervals
import Platform
import Styling
import Tables
import Units
import Values

extension Builtin {
  private static let amount = Parameter.value(
    "x",
    Bilingual(
      "une grandeur, un intervalle, une liste ou une colonne",
      "a quantity, an interval, a list or a column"))

  /// An amount of one answer over a year.
  static let yearly = Builtin(
    "yearly", french: "par_an", .study,
    Bilingual(
      "Ce qu'une réponse devient sur une année : x fois par jour, tant de jours.",
      "What one answer amounts to over a year: so many a day, on so many days."),
    takes: amount,
    Parameter.number(
      "per_day", french: "par_jour", Bilingual("réponses par jour", "answers a day"), default: 10),
    Parameter.number(
      "days", french: "jours", Bilingual("jours dans l'année", "days in the year"), default: 180),
    examples: [
      Example("yearly(35 Wh, per_day = 10, days = 180) -> kWh", shows: "63 kWh"),
      Example("yearly(interval(0.5 Wh, 1 Wh)) -> kWh", shows: "0.9 – 1.8 kWh"),
    ],
    seeAlso: ["for_people", "equivalents", "impact"], works: .byCell
  ) { call, x, perDay, days in
    try call.multiplied(x, by: [(perDay, .any), (days, .daysOfYear)])
  }

  /// An amount of one person for many.
  static let forPeople = Builtin(
    "for_people", french: "pour_personnes", .study,
    Bilingual(
      "Ce que la part d'une personne devient pour plusieurs.",
      "What one person's share amounts to for several."),
    takes: amount,
    Parameter.number(
      "people", french: "personnes", Bilingual("nombre de personnes", "number of people"),
      default: 35),
    examples: [
      Example("for_people(63 kWh, 35)", shows: "2205 kWh"),
      Example("for_people(interval(1 kWh, 2 kWh), 4)", shows: "4 – 8 kWh"),
    ],
    seeAlso: ["yearly", "equivalents"], works: .byCell
  ) { call, x, people in
    try call.multiplied(x, by: [(people, .whole)])
  }
}

extension Builtin {
  /// A training's share in one request.
  static let amortize = Builtin(
    "amortize", french: "amortir", .study,
    Bilingual(
      "La part d'un entraînement dans une requête : il est divisé par le nombre de requêtes.",
      "A training's share in one request: it is divided by the number of requests."),
    takes: Parameter.value(
      "training", french: "entraînement",
      Bilingual(
        "nom d'une ligne de entrainements, ou une grandeur ; liste ou colonne aussi",
        "name of a row of entrainements, or a quantity; a list or column too")),
    Parameter.value(
      "requests", french: "requêtes",
      Bilingual(
        "nombre de requêtes servies : un intervalle, car personne ne le publie",
        "number of requests served: an interval, since nobody publishes it")),
    examples: [
      Example(
        #"amortize("GPT-3", interval(1e9, 1e11)) -> gCO2e"#, shows: "0.005521 – 0.5521 gCO2e"),
      Example("amortize(50 tCO2e, 1e9) -> gCO2e", shows: "0.05 gCO2e"),
    ],
    seeAlso: ["impact", "interval", "yearly"]
  ) { call, training, requests in
    let whole = try training.emissions()
    _ = try requests.spread { count in
      guard let (interval, unit) = count.bounded, unit.isOne, interval.bounds.low >= 0 else {
        throw requests.wrongKind(Factor.any.wanted, found: count)
      }
    }
    var log = OperationLog()
    return try requests.located {
      try Arithmetic.apply(
        .divide, whole, requests.value, log: &log, checkpoint: call.host.checkpoint)
    }
  }
}

extension BoundArgument<Value> {
  /// What was given, with the emissions of the trainings in place of their names.
  fileprivate func emissions() throws -> Value {
    let trainings = try spread { value in
      if case .text(let name) = value { return try emissions(ofTraining: name) }
      if value.bounded != nil { return value }
      throw wrongKind(
        Bilingual(
          "le nom d'un entraînement ou une grandeur", "the name of a training or a quantity"),
        found: value)
    }
    let values = trainings.all.map { $0 ?? .none }
    return switch trainings.shape {
    case .scalar: values[0]
    case .list: .list(values)
    case .column: try .column(collecting: values, checkpoint: call.host.checkpoint)
    }
  }

  private func emissions(ofTraining name: String) throws -> Value {
    let table = try call.host.neededTable("entrainements")
    guard let row = try table.rowIndex(ofKey: name, checkpoint: call.host.checkpoint) else {
      let names = (0..<table.rowCount).compactMap { row -> String? in
        if case .text(let name) = table.column(named: "model")?.cell(row) { name } else { nil }
      }
      throw noChoice(name, among: names)
    }
    if try table.required("mixed").cell(row) == .bool(true) {
      let covers = try table.required("covers").cell(row).plainText
      throw UseInTraining(name, covers: covers).about(self)
    }
    return try table.required("gwp").value(row)
  }
}

/// The numbers that a factor may be; none is negative.
private enum Factor {
  case any, whole, daysOfYear

  func allows(_ number: Double) -> Bool {
    switch self {
    case .any: number >= 0
    case .whole: number >= 0 && number == number.rounded()
    case .daysOfYear: (0...366).contains(number)
    }
  }

  var wanted: Bilingual {
    switch self {
    case .any: Bilingual("un nombre sans unité, à partir de 0", "a plain number from 0 on")
    case .whole: Bilingual("un nombre entier, à partir de 0", "a whole number from 0 on")
    case .daysOfYear: Bilingual("un nombre de jours, de 0 à 366", "a number of days, 0 to 366")
    }
  }
}

extension Invocation {
  /// An argument times numbers, with a note on those that were left out and taken for granted.
  fileprivate func multiplied(
    _ x: BoundArgument<Value>,
    by counts: [(BoundArgument<(value: Double, unit: MeasureUnit)>, Factor)]
  ) throws -> Value {
    let assumed = try counts.filter { !$0.0.isGiven }.map { argument, _ in
      (argument.spelling, NumberText.echo(try argument.value.value))
    }
    if !assumed.isEmpty { host.note(NumbersAssumed(name, assumed)) }
    var result = try x.value
    for (argument, kind) in counts {
      let (count, unit) = try argument.value
      guard kind.allows(count), unit.isOne else {
        throw argument.outOfRange(wanted: kind.wanted, got: NumberText.echo(count))
      }
      var log = OperationLog()
      let factor =
        count == count.rounded() && count < 1e15
        ? Value.integer(Int64(count)) : .number(count, .one)
      result = try x.located {
        try Arithmetic.apply(.multiply, result, factor, log: &log, checkpoint: host.checkpoint)
      }
    }
    return result
  }
}

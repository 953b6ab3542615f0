import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Tables
import Units
import Values

extension Builtin {
  /// The tokens that are written for a measure.
  private static let timedCount = Parameter.count(
    "n", Bilingual("combien de jetons", "how many tokens"), in: 1...100_000, default: 256)

  /// The models that are timed: one inside the program, or some of sizes that are asked for.
  private static let timedModels: Parameter<[TimedModel]> = Parameter.group(
    trainedModel,
    Parameter.numbers(
      "size", french: "taille",
      Bilingual(
        "une taille ou une liste, de 20 kparam à 20 Mparam : un modèle aux poids tirés au hasard",
        "a size or a list, from 20 kparam to 20 Mparam: a model with weights drawn at random"),
      mustBeNamed: true
    ).optional
  ) { model, size -> [TimedModel] in
    guard size.isGiven else {
      let kind = try model.value
      let trained = try TextModel.trained(kind)
      return [TimedModel(name: kind == .dense ? "dense" : "experts", model: trained.model)]
    }
    size.call.host.note(WeightsAtRandom())
    return try size.sizes().map { parameters in
      let name = Bilingual("au hasard", "at random")(size.call.tongue)
      guard let shape = ModelShape.dense(near: parameters) else {
        throw size.outOfRange(
          wanted: Bilingual("de 20 kparam à 20 Mparam", "from 20 kparam to 20 Mparam"),
          got: "\(parameters) param")
      }
      return TimedModel(
        name: name,
        model: try LanguageModel.random(shape, seed: 0, checkpoint: size.checkpoint))
    }
  }

  static let timePerToken = Builtin(
    "time_per_token", french: "durée_par_jeton", .model,
    Bilingual(
      "Le temps de calcul d'un jeton sur cet ordinateur, et la taille du modèle.",
      "The computing time of a token on this machine, and the size of the model."),
    takes: timedCount, timedModels,
    details: Bilingual(
      "Temps d'un cœur du processeur (médiane), une seule demande à la fois, poids déjà en mémoire proche : un service qui répond à des milliers de personnes calcule autrement. size = [0.1 Mparam, 1 Mparam, 5 Mparam] mesure plusieurs tailles ; ajuster(actifs, durée) en donne la droite. Elle ne vaut que sur cet ordinateur, et entre ces tailles.",
      "Time of one processor core (median), one request at a time, weights already in near memory: a service that answers thousands of people computes otherwise. size = [0.1 Mparam, 1 Mparam, 5 Mparam] times several sizes; fit(active, time) gives the line. It holds on this machine only, and between these sizes."
    ),
    examples: [
      Example("time_per_token(n = 8).rows()", shows: "1"),
      Example(
        "durée_par_jeton(8, taille = [0.1 Mparam, 0.3 Mparam]).modèle[0]", shows: "\"au hasard\""),
    ],
    seeAlso: ["operations", "local_energy", "fit"]
  ) { call, n, models in
    let count = try n.value
    let models = try models.value
    let timings = try models.map { try $0.timing(tokens: count, checkpoint: call.checkpoint) }
    return .table(
      try Table(
        columns: modelColumns(models, call.tongue) + [timeColumn(timings, call.tongue)]))
  }

  static let localEnergy = Builtin(
    "local_energy", french: "énergie_locale", .model,
    Bilingual(
      "L'énergie d'un jeton sur cet ordinateur : temps de calcul × une puissance supposée.",
      "The energy of a token on this machine: computing time × an assumed power."),
    takes: timedCount, timedModels,
    Parameter.number(
      "power", french: "puissance",
      Bilingual("celle d'un cœur, supposée : 10 W sinon", "that of a core, assumed: else 10 W"),
      default: 10, mustBeNamed: true
    ).reading { try $0.watts() },
    Parameter.flag(
      "meter", french: "compteur",
      Bilingual(
        "lit le compteur du processeur, s'il y en a un", "reads the processor's meter, if any"),
      default: false, mustBeNamed: true),
    details: Bilingual(
      "Estimée et non mesurée, sauf avec meter = true sur un ordinateur dont le compteur (RAPL, sous Linux) se laisse lire ; celui-ci compte tout le processeur, avec les autres programmes. Ni l'écran, ni la mémoire, ni la fabrication n'y sont : ce n'est pas l'énergie que demande un service.",
      "Estimated, not measured, except with meter = true on a machine whose meter (RAPL, on Linux) may be read; that one counts the whole processor, other programs included. Neither screen nor memory nor manufacturing is in it: it is not the energy that a service takes."
    ),
    examples: [
      Example("local_energy(8).origine", shows: "  origine\n  ────────\n  supposée"),
      Example("énergie_locale(8, puissance = 5 W).puissance[0]", shows: "5 W"),
    ],
    seeAlso: ["time_per_token", "energy"]
  ) { call, n, models, power, meter in
    let count = try n.value
    let models = try models.value
    let (watts, isMetered) = (try power.value, try meter.value)
    let timings = try models.map { model in
      try isMetered
        ? model.meteredTiming(tokens: count, checkpoint: call.checkpoint)
        : model.timing(tokens: count, checkpoint: call.checkpoint)
    }
    if timings.contains(where: { $0.joules == nil }) {
      call.host.note(PowerAssumed(NumberText.echo(watts) + " W", isMeterMissing: isMetered))
    }
    return .table(
      try Table(
        columns: modelColumns(models, call.tongue) + [timeColumn(timings, call.tongue)]
          + energyColumns(timings, watts, call.tongue)))
  }

  private static func modelColumns(_ models: [TimedModel], _ tongue: Tongue) throws -> [Column] {
    let shapes = models.map(\.model.shape)
    return [
      Column(Bilingual("modèle", "model")(tongue), texts: models.map(\.name)),
      Column(
        Bilingual("actifs", "active")(tongue), unit: .parameter,
        numbers: shapes.map { Double($0.activeParameters) }),
      Column("total", unit: .parameter, numbers: shapes.map { Double($0.parameters) }),
    ]
  }

  private static func timeColumn(_ timings: [Timing], _ tongue: Tongue) throws -> Column {
    Column(
      Bilingual("durée", "time")(tongue), unit: .microsecondPerToken,
      numbers: timings.map { $0.seconds * 1e6 })
  }

  private static func energyColumns(
    _ timings: [Timing], _ watts: Double, _ tongue: Tongue
  ) throws -> [Column] {
    let origins = [
      Bilingual("supposée", "assumed")(tongue), Bilingual("compteur", "meter")(tongue),
    ]
    return [
      Column(
        Bilingual("puissance", "power")(tongue), unit: .watt,
        numbers: timings.map { $0.joules.map { joules in joules.watts } ?? watts }),
      Column(
        Bilingual("énergie", "energy")(tongue), unit: .millijoulePerToken,
        numbers: timings.map { ($0.joules?.perToken ?? $0.seconds * watts) * 1e3 }),
      Column(
        Bilingual("origine", "origin")(tongue),
        texts: timings.map { origins[$0.joules == nil ? 0 : 1] }),
    ]
  }
}

/// A model that is timed, and what it is called in the table.
private struct TimedModel {
  let name: String
  let model: LanguageModel
}

/// What one token takes.
private struct Timing {
  /// Seconds of one core, the median of the measures.
  let seconds: Double
  /// What the machine's meter gives; nil where it was not read.
  var joules: (perToken: Double, watts: Double)?
}

extension TimedModel {
  /// The tokens of one measure.
  private static let block = 8

  /// Writes so many tokens, and takes the median time of one.
  func timing(tokens: Int, checkpoint: Checkpoint) throws -> Timing {
    var inference = Inference(model)
    var times: [Double] = []
    for start in stride(from: 0, to: tokens, by: Self.block) {
      let count = min(Self.block, tokens - start)
      let before = ProcessorTime.ofThread()
      for place in start..<start + count {
        try checkpoint()
        if inference.isFull { inference.rewind(to: 0) }
        inference.read(place % model.shape.vocabulary)
        _ = inference.nextScores()
      }
      times.append((ProcessorTime.ofThread() - before) / .seconds(1) / Double(count))
    }
    times.sort()
    return Timing(seconds: times[times.count / 2])
  }

  /// The same with the machine's meter read before and after, for a fifth of a second at least.
  func meteredTiming(tokens: Int, checkpoint: Checkpoint) throws -> Timing {
    guard let before = EnergyMeter.joules() else {
      return try timing(tokens: tokens, checkpoint: checkpoint)
    }
    let start = ContinuousClock.now
    var (timing, written) = (try timing(tokens: tokens, checkpoint: checkpoint), tokens)
    while ContinuousClock.now - start < .milliseconds(200) {
      _ = try self.timing(tokens: tokens, checkpoint: checkpoint)
      written += tokens
    }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    // The meter begins again at 0 now and then.
    if let after = EnergyMeter.joules(), after > before {
      timing.joules = ((after - before) / Double(written), (after - before) / elapsed)
    }
    return timing
  }
}

extension BoundArgument<Value?> {
  /// The sizes asked for, in parameters.
  fileprivate func sizes() throws -> [Int] {
    let column = try numericColumn(given)
    return try column.validDoubles().map { number in
      guard let parameters = column.unit.convert(number, to: .parameter) else {
        throw wrongKind(
          Bilingual("un nombre de paramètres", "a number of parameters"),
          found: .number(number, column.unit),
          help: Bilingual("taille = 2 Mparam", "size = 2 Mparam"))
      }
      guard (20_000...20_000_000).contains(parameters) else {
        throw outOfRange(
          wanted: Bilingual("de 20 kparam à 20 Mparam", "from 20 kparam to 20 Mparam"),
          got: Value.number(number, column.unit).echo(Display(tongue: call.tongue, width: 40)).plain
        )
      }
      return Int(parameters)
    }
  }
}

extension BoundArgument<Quantity> {
  /// Watts, above 0; a plain number is of watts.
  fileprivate func watts() throws -> Double {
    let (number, unit) = try value
    let watts = unit.isOne ? number : unit.convert(number, to: .watt)
    guard let watts else {
      throw wrongKind(
        Bilingual("une puissance", "a power"), found: .number(number, unit),
        help: Bilingual("puissance = 10 W", "power = 10 W"))
    }
    guard watts > 0 else {
      throw outOfRange(wanted: Bilingual("positive", "above 0"), got: NumberText.echo(watts) + " W")
    }
    return watts
  }
}

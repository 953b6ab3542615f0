import BuiltinKit
import Diagnostics
import Impact
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

/// A way to count the impacts of an answer.
protocol ImpactMethod {
  /// A model as the method sees it.
  associatedtype Model
  /// A country or average as the method sees it.
  associatedtype Zone

  /// The method's name in the answer.
  var name: String { get }

  /// The models that an argument names.
  func models(_ argument: BoundArgument<Value>) throws -> Broadcast<Model>

  /// The zones that an argument names.
  func zones(_ argument: BoundArgument<Value>) throws -> Broadcast<Zone>

  /// The zone of a model's servers where nobody says one.
  func usualZone(of model: Model) -> Zone?

  /// The name of a model in the answer.
  func name(of model: Model) -> String

  /// The code of a zone in the answer.
  func code(of zone: Zone) -> String

  /// The impacts of writing so many tokens; nil where the method's tables have no number.
  func impacts(of model: Model, in zone: Zone, tokens: Double) -> CountedImpacts?
}

/// The texts whose impacts are asked for.
struct WrittenTexts {
  let study: StudyData
  let outputs: Broadcast<StudyData.Output>
  /// Tokens that are written besides and not seen.
  let hidden: Double

  /// The tokens of a row.
  func tokens(_ row: Int) -> Double? {
    outputs[row].flatMap(study.tokens).map { $0 + hidden }
  }

  /// The kind of text of a row; nil where tokens are counted.
  func task(_ row: Int) -> String? {
    guard case .task(let place) = outputs[row] else { return nil }
    return study.tasks[place]
  }
}

extension ImpactMethod {
  /// A record for one answer; a table with a row for each of several.
  func answer(
    _ call: Invocation, model: BoundArgument<Value>, country: BoundArgument<Value>,
    texts: WrittenTexts, of task: BoundArgument<Value>
  ) throws -> Value {
    let (models, zones) = (try models(model), try zones(country))
    let layout = try ResultLayout().joined(by: models, of: model).joined(by: zones, of: country)
      .joined(by: texts.outputs, of: task)
    let answers = try (0..<layout.count).map { row -> ImpactAnswer? in
      try call.host.checkpoint(at: row)
      // A missing cell among others is no country; `none` alone leaves it to the method.
      let isSaid = zones.shape != .scalar
      guard let model = models[row], let tokens = texts.tokens(row),
        let zone = zones[row] ?? (isSaid ? nil : usualZone(of: model)),
        let impacts = impacts(of: model, in: zone, tokens: tokens)
      else { return nil }
      return ImpactAnswer(
        method: name, model: name(of: model), country: code(of: zone), task: texts.task(row),
        tokens: tokens, impacts: impacts)
    }
    if layout.shape == .scalar {
      return answers.first??.record(call.tongue).map(Value.record) ?? .none
    }
    let warned = answers.count { $0.map { !$0.impacts.warnings.isEmpty } ?? false }
    if warned > 0 { call.host.note(ImpactWarnings(warned, of: answers.count)) }
    return .table(try ImpactAnswer.table(answers, call.tongue, call.checkpoint))
  }
}

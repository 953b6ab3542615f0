import BuiltinKit
import Impact
import Intervals
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

/// The impacts of one answer, with what was asked.
struct ImpactAnswer {
  let method: String
  let model: String
  let country: String
  /// The kind of text; nil where tokens are counted.
  let task: String?
  let tokens: Double
  let impacts: CountedImpacts
}

extension ImpactAnswer {
  /// A figure of an answer: its name, its unit, and the number; nil where the method counts none.
  private struct Figure: Sendable {
    let name: String
    let unit: MeasureUnit
    let number: @Sendable (CountedImpacts) -> Interval?
  }

  private static let energy = Figure(name: "energy", unit: .wattHour) { $0.energy }
  private static let water = Figure(name: "water", unit: .millilitre) { $0.water }

  private static func figures(
    _ prefix: String = "",
    _ amounts: @escaping @Sendable (CountedImpacts) -> [StudyData.Criterion: Interval]
  ) -> [Figure] {
    StudyData.Criterion.allCases.map { criterion in
      Figure(name: prefix + criterion.rawValue, unit: criterion.unit) { amounts($0)[criterion] }
    }
  }

  /// The answer as a record.
  func record(_ tongue: Tongue) -> Record? {
    func fields(_ figures: [Figure]) -> [(String, Value)] {
      figures.map { ($0.name, Value($0.number(impacts), $0.unit)) }
    }
    func part(_ amounts: [StudyData.Criterion: Interval]) -> Value {
      amounts.isEmpty ? .none : .record(Record(fields(Self.figures { _ in amounts })))
    }
    return Record(
      [
        ("method", .text(method)), ("model", .text(model)), ("country", .text(country)),
        ("tokens", .number(tokens, .token)),
      ] + fields([Self.energy] + Self.figures { $0.total } + [Self.water]) + [
        ("usage", part(impacts.usage)), ("manufacturing", part(impacts.manufacturing)),
        ("warnings", .list(impacts.warnings.map { .text($0(tongue)) })),
      ])
  }

  /// The answers as a table, a row for each; what is missing makes a row without numbers.
  static func table(
    _ answers: [ImpactAnswer?], _ tongue: Tongue, _ checkpoint: Checkpoint
  ) throws -> Table {
    func texts(_ name: String, _ text: (ImpactAnswer) -> String?) -> Column {
      Column(name, texts: answers.map { $0.flatMap(text) })
    }
    let figures =
      [energy] + figures { $0.total } + [water] + figures("usage_") { $0.usage }
      + figures("manufacturing_") { $0.manufacturing }
    let numbers = try figures.map { figure in
      try checkpoint()
      let bounds = answers.map { $0.flatMap { figure.number($0.impacts)?.bounds } }
      return Column(figure.name, unit: figure.unit, measured: bounds)
    }
    return try Table(
      name: "impact",
      columns: [
        texts("model") { $0.model }, texts("country") { $0.country }, texts("task") { $0.task },
        Column("tokens", unit: .token, numbers: answers.map { $0?.tokens }),
      ] + numbers + [
        texts("method") { $0.method },
        texts("warnings") { answer in
          let warnings = answer.impacts.warnings.map { $0(tongue) }
          return warnings.isEmpty ? nil : warnings.joined(separator: " ; ")
        },
      ])
  }
}

import BuiltinKit
import Diagnostics
import Maps
import Styling
import Units
import Values

/// Reads what `classes =` says: a number, a word, or a list of bounds.
struct MapClassReader {
  /// The number of classes where nothing is said.
  private static let usual = 5

  private let argument: BoundArgument<Value?>
  private let values: [Double]
  private let unit: MeasureUnit

  /// - Parameters:
  ///   - values: the numbers of the map.
  ///   - unit: their unit.
  init(_ argument: BoundArgument<Value?>, values: [Double], unit: MeasureUnit) {
    self.argument = argument
    self.values = values
    self.unit = unit
  }

  /// The classes asked for; else those with the declared bounds, else quantiles.
  func classes(declared: [Double]) throws -> MapClasses {
    guard let given = try argument.value else {
      return declared.isEmpty
        ? .quantiles(of: values, count: Self.usual) : MapClasses(bounds: declared)
    }
    switch given {
    case .text(let word): return try named(word)
    case .list, .column: return try listed(given.items(checkpoint: argument.checkpoint) ?? [])
    case .integer, .number:
      let count = try argument.wholeNumber(in: 2...MapClasses.most)
      return .quantiles(of: values, count: count)
    default: throw wrong(given)
    }
  }

  private func named(_ word: String) throws -> MapClasses {
    switch Catalogue.key(word.lowercased()) {
    case "log":
      let others = values.count { $0 <= 0 }
      if others > 0 { argument.call.host.note(LowestClassHoldsOthers(others)) }
      return .logarithmic(of: values)
    case "equal", "egales": return .equal(of: values, count: Self.usual)
    case "quantiles": return .quantiles(of: values, count: Self.usual)
    default:
      let choices = [
        "log", Bilingual("égales", "equal")(argument.call.tongue), "quantiles",
      ]
      throw argument.noChoice(word, among: choices)
    }
  }

  /// Bounds: quantities are converted, plain numbers are in the unit of the map, which is said.
  private func listed(_ items: [Value]) throws -> MapClasses {
    let bounds = try items.map { item in
      guard let (number, own) = item.quantity else { throw wrong(item) }
      if own.isOne, !unit.isOne { argument.call.host.note(BoundsReadInUnit(unit.symbol)) }
      guard let bound = own.isOne ? number : own.convert(number, to: unit) else {
        throw wrong(item)
      }
      return bound
    }
    guard (1..<MapClasses.most).contains(Set(bounds).count) else {
      throw argument.outOfRange(
        wanted: Bilingual(
          "de 1 à \(MapClasses.most - 1) bornes", "1 to \(MapClasses.most - 1) bounds"),
        got: "\(Set(bounds).count)")
    }
    let classes = MapClasses(bounds: bounds)
    if let low = values.min(), let high = values.max(), low < high,
      classes.place(of: low) == classes.place(of: high)
    {
      argument.call.host.note(OneClassHoldsAll(low: shown(low), high: shown(high)))
    }
    return classes
  }

  private func shown(_ value: Double) -> String {
    NumberText.echo(value) + (unit.isOne ? "" : " \(unit.symbol)")
  }

  private func wrong(_ value: Value) -> Diagnostic {
    argument.wrongKind(
      Bilingual(
        "un nombre de classes, \"log\", \"égales\" ou une liste de bornes en \(unit.isOne ? "nombres" : unit.symbol)",
        "a number of classes, \"log\", \"equal\" or a list of bounds in \(unit.isOne ? "numbers" : unit.symbol)"
      ), found: value)
  }
}

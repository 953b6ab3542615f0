import BuiltinKit
import Diagnostics
import Maps
import Styling
import Units
import Values

/// Reads what `classes =` says: a number, a word, or a list of bounds.
struct MapClassReader {
  private static let place = 4
  /// How many classes there are where nothing is said.
  private static let usual = 5

  private let call: Invocation
  private let values: [Double]
  private let unit: MeasureUnit

  /// - Parameters:
  ///   - values: the numbers of the map.
  ///   - unit: their unit.
  init(_ call: Invocation, values: [Double], unit: MeasureUnit) {
    self.call = call
    self.values = values
    self.unit = unit
  }

  /// The classes asked for; else those with the declared bounds, else quantiles.
  func classes(declared: [Double]) throws -> MapClasses {
    guard call.has(Self.place) else {
      return declared.isEmpty
        ? .quantiles(of: values, count: Self.usual) : MapClasses(bounds: declared)
    }
    let given = try call.value(Self.place)
    switch given {
    case .text(let word): return try named(word)
    case .list, .column: return try listed(try call.items(Self.place))
    case .integer, .number:
      let count = try call.count(Self.place, default: Self.usual, in: 2...MapClasses.most)
      return .quantiles(of: values, count: count)
    default: throw wrong(given)
    }
  }

  private func named(_ word: String) throws -> MapClasses {
    switch Catalogue.key(word.lowercased()) {
    case "log":
      let others = values.count { $0 <= 0 }
      if others > 0 { call.host.note(LowestClassHoldsOthers(others)) }
      return .logarithmic(of: values)
    case "equal", "egales": return .equal(of: values, count: Self.usual)
    case "quantiles": return .quantiles(of: values, count: Self.usual)
    default:
      let choices = [
        "log", Bilingual("égales", "equal")(call.tongue), "quantiles",
      ]
      throw UnknownChoice(
        function: call.name, parameter: "classes", found: word, choices: choices, suggestions: []
      ).about(argument: Self.place)
    }
  }

  /// Bounds: quantities are converted, plain numbers are in the unit of the map, which is said.
  private func listed(_ items: [Value]) throws -> MapClasses {
    let bounds = try items.map { item in
      guard let (number, own) = item.quantity else { throw wrong(item) }
      if own.isOne, !unit.isOne { call.host.note(BoundsReadInUnit(unit.symbol)) }
      guard let bound = own.isOne ? number : own.convert(number, to: unit) else {
        throw wrong(item)
      }
      return bound
    }
    guard (1..<MapClasses.most).contains(Set(bounds).count) else {
      throw NumberOutOfRange(
        function: call.name, parameter: "classes",
        wanted: Bilingual(
          "de 1 à \(MapClasses.most - 1) bornes", "1 to \(MapClasses.most - 1) bounds"),
        got: "\(Set(bounds).count)"
      ).about(argument: Self.place)
    }
    let classes = MapClasses(bounds: bounds)
    if let low = values.min(), let high = values.max(), low < high,
      classes.place(of: low) == classes.place(of: high)
    {
      call.host.note(OneClassHoldsAll(low: shown(low), high: shown(high)))
    }
    return classes
  }

  private func shown(_ value: Double) -> String {
    NumberText.echo(value) + (unit.isOne ? "" : " \(unit.symbol)")
  }

  private func wrong(_ value: Value) -> Diagnostic {
    call.wrongKind(
      Self.place,
      Bilingual(
        "un nombre de classes, \"log\", \"égales\" ou une liste de bornes en \(unit.isOne ? "nombres" : unit.symbol)",
        "a number of classes, \"log\", \"equal\" or a list of bounds in \(unit.isOne ? "numbers" : unit.symbol)"
      ), found: value)
  }
}

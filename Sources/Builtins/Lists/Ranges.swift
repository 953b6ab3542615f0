import BuiltinKit
import Diagnostics
import Styling
import Units
import Values

extension Builtin {
  static let range = Builtin.progression(
    "range", french: "entiers", .lists,
    Bilingual(
      "La liste des entiers de start à stop, stop exclu.",
      "The list of whole numbers from start to stop, stop left out."),
    takes: Parameter.count(
      "start", french: "début",
      Bilingual(
        "le premier ; donné seul, c'est stop et l'on part de 0",
        "the first; given alone it is stop, and the start is 0")
    ).reading { try $0.whole() },
    Parameter.count(
      "stop", french: "arrêt", Bilingual("le premier exclu", "the first left out")
    ).reading { try $0.whole() }.optional,
    Parameter.count(
      "step", french: "pas", Bilingual("l'écart ; peut être négatif", "the step; may be negative"),
      default: 1
    ).reading { try $0.whole() },
    details: Bilingual(
      "Comme en Python. Au plus 10 millions d'entiers.",
      "As in Python. At most 10 million numbers."),
    examples: [
      Example("range(1, 6)", shows: "[1, 2, 3, 4, 5]"),
      Example("range(10, 0, -3)", shows: "[10, 7, 4, 1]"),
    ],
    seeAlso: ["map", "len"]
  ) { _, start, stop, step in
    let first = try start.value
    let last = try stop.value
    let distance = try step.value
    guard distance != 0 else {
      throw step.outOfRange(
        wanted: Bilingual("un entier autre que 0", "a whole number other than 0"), got: "0")
    }
    let count = rangeCount(last == nil ? 0 : first, last ?? first, distance)
    guard count <= rangeLimit else {
      throw ResultTooLarge("\(count)", limit: "10 000 000")
    }
    return Progression(start: last == nil ? 0 : first, step: distance, count: Int(count))
  }
}

/// The greatest number of items that `range` makes.
private let rangeLimit: UInt64 = 10_000_000

/// The number of whole numbers from `start` to `stop`, left out, in steps that are not 0.
private func rangeCount(_ start: Int64, _ stop: Int64, _ step: Int64) -> UInt64 {
  guard step > 0 ? start < stop : start > stop else { return 0 }
  // Modulo 2^64 the distance is exact, also where it leaves the signed integers.
  let distance =
    step > 0
    ? UInt64(bitPattern: stop) &- UInt64(bitPattern: start)
    : UInt64(bitPattern: start) &- UInt64(bitPattern: stop)
  return (distance - 1) / step.magnitude + 1
}

extension BoundArgument<Int> {
  /// A whole number without a unit.
  fileprivate func whole() throws -> Int64 {
    guard isGiven else { return Int64(try value) }
    let value = try given
    if case .integer(let number) = value { return number }
    if let (number, unit) = value.quantity, unit.isOne, let whole = Int64(exactly: number) {
      return whole
    }
    throw wrongKind(Bilingual("un entier", "a whole number"), found: value)
  }
}

import BuiltinKit
import Diagnostics
import Styling
import Units
import Values

extension Builtin {
  static let range = Builtin(
    "range", french: "entiers", .lists,
    Bilingual(
      "La liste des entiers de start à stop, stop exclu.",
      "The list of whole numbers from start to stop, stop left out."),
    takes: [
      Parameter(
        "start", french: "début", .count,
        Bilingual(
          "le premier ; donné seul, c'est stop et l'on part de 0",
          "the first; given alone it is stop, and the start is 0")),
      Parameter(
        "stop", french: "arrêt", .count, Bilingual("le premier exclu", "the first left out"),
        arity: .optional),
      Parameter(
        "step", french: "pas", .count,
        Bilingual("l'écart ; peut être négatif", "the step; may be negative"),
        default: "1"),
    ],
    details: Bilingual(
      "Comme en Python. Au plus 10 millions d'entiers.",
      "As in Python. At most 10 million numbers."),
    examples: [
      Example("range(1, 6)", shows: "[1, 2, 3, 4, 5]"),
      Example("range(10, 0, -3)", shows: "[10, 7, 4, 1]"),
    ],
    seeAlso: ["map", "len"],
    progression: { invocation in try range(invocation) })

  private static func range(_ invocation: Invocation) throws -> Progression {
    let first = try invocation.whole(0)
    let start = invocation.has(1) ? first : 0
    let stop = invocation.has(1) ? try invocation.whole(1) : first
    let step = invocation.has(2) ? try invocation.whole(2) : 1
    guard step != 0 else {
      throw NumberOutOfRange(
        function: invocation.name,
        parameter: invocation.builtin.parameters[2].spelling(invocation.tongue),
        wanted: Bilingual("un entier autre que 0", "a whole number other than 0"), got: "0"
      ).about(argument: 2)
    }
    let count = rangeCount(start, stop, step)
    guard count <= rangeLimit else {
      throw ResultTooLarge("\(count)", limit: "10 000 000")
    }
    return Progression(start: start, step: step, count: Int(count))
  }
}

/// The greatest number of items that `range` makes.
private let rangeLimit: UInt64 = 10_000_000

/// How many whole numbers there are from `start` to `stop`, left out, in steps that are not 0.
private func rangeCount(_ start: Int64, _ stop: Int64, _ step: Int64) -> UInt64 {
  guard step > 0 ? start < stop : start > stop else { return 0 }
  // Modulo 2^64 the distance is exact, also where it leaves the signed integers.
  let distance =
    step > 0
    ? UInt64(bitPattern: stop) &- UInt64(bitPattern: start)
    : UInt64(bitPattern: start) &- UInt64(bitPattern: stop)
  return (distance - 1) / step.magnitude + 1
}

extension Invocation {
  /// A whole number without a unit.
  fileprivate func whole(_ index: Int) throws -> Int64 {
    let value = try value(index)
    if case .integer(let number) = value { return number }
    if let (number, unit) = value.quantity, unit.isOne, let whole = Int64(exactly: number) {
      return whole
    }
    throw wrongKind(index, Bilingual("un entier", "a whole number"), found: value)
  }
}

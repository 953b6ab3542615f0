import BuiltinKit
import Diagnostics
import Intervals
import Styling
import Tables
import Units
import Values

extension Builtin {
  /// The number, or numbers, that a function is taken of.
  static let theNumber = Parameter.numbers(
    "x",
    Bilingual(
      "un nombre, ou une colonne ou une liste de nombres",
      "a number, or a column or a list of numbers"))
}

extension Builtin {
  static let round = Builtin(
    "round", french: "arrondi", .maths,
    Bilingual(
      "Le nombre arrondi à tant de décimales, dans son unité.",
      "The number rounded to so many decimals, in its unit."),
    takes: theNumber,
    Parameter.count(
      "digits", french: "décimales",
      Bilingual(
        "le nombre de décimales ; -2 arrondit aux centaines",
        "the number of decimals; -2 rounds to hundreds"), in: -308...308, default: 0),
    details: Bilingual(
      """
      Une moitié exacte va au chiffre pair, comme dans Python et R : round(2.5) est 2, \
      round(3.5) est 4. Pour n'arrondir qu'à l'affichage : f"{x:.2f}".
      """,
      """
      An exact half goes to the even digit, as in Python and R: round(2.5) is 2, round(3.5) is 4. \
      To round only what is shown: f"{x:.2f}".
      """),
    examples: [
      Example("round(cons_ia[\"gpt 4o\", \"Email\"], 1)", shows: "14.9 Wh"),
      Example("round(1234.5, -2)", shows: "1200"),
    ],
    seeAlso: ["percent"]
  ) { call, x, digits in
    let digits = try digits.value
    if let exact = try x.value.wholes(mapped: { rounded($0, digits: digits) }) { return exact }
    return try x.elementwise(
      .rising({ ($0, $0) }) { rounded($0, digits: digits) })
  }

  static let abs = Builtin(
    "abs", .maths,
    Bilingual(
      "La valeur absolue, dans l'unité du nombre.",
      "The absolute value, in the unit of the number."),
    takes: theNumber,
    examples: [
      Example("abs(-3 Wh)", shows: "3 Wh"),
      Example("abs([-1.5, 2])", shows: "[1.5, 2]"),
    ],
    seeAlso: ["max"]
  ) { call, x in
    if let exact = try x.value.wholes(mapped: { Int64(exactly: $0.magnitude) }) { return exact }
    return try x.elementwise(
      NumberFunction(
        unit: { ($0, $0) }, body: \.magnitude, ofBounds: .interval { $0.magnitude }))
  }
}

/// The number with so many decimals, the even digit for an exact half.
func rounded(_ number: Double, digits: Int) -> Double {
  if digits == 0 { return number.rounded(.toNearestOrEven) }
  if digits > 0 {
    // From 2^52 on there are no decimals, and scaling would lose digits.
    if number.magnitude >= 0x1p52 { return number }
    return Double(NumberText.fixed(number, decimals: digits)) ?? number
  }
  var step = 1.0
  for _ in 0..<(-digits) { step *= 10 }
  let result = (number / step).rounded(.toNearestOrEven) * step
  return result.isFinite ? result : number
}

/// The whole number with so many decimals, nil where 64 bits do not hold it.
private func rounded(_ number: Int64, digits: Int) -> Int64? {
  if digits >= 0 { return number }
  guard digits > -19 else { return 0 }
  let step = (0..<(-digits)).reduce(Int64(1)) { product, _ in product * 10 }
  let rest = number % step
  let isUp = rest.magnitude * 2 > step.magnitude
  let isHalf = rest.magnitude * 2 == step.magnitude
  let isOdd = !(number / step).isMultiple(of: 2)
  guard isUp || (isHalf && isOdd) else { return number - rest }
  let (sum, overflow) = (number - rest).addingReportingOverflow(number < 0 ? -step : step)
  return overflow ? nil : sum
}

extension Value {
  /// What a function makes of whole numbers; nil for anything else, and where it is nil of one.
  fileprivate func wholes(mapped function: (Int64) -> Int64?) -> Value? {
    switch self {
    case .integer(let number): return function(number).map { .integer($0) }
    case .list(let items):
      let found = items.compactMap { item -> Value? in
        if case .integer(let number) = item { function(number).map { .integer($0) } } else { nil }
      }
      return found.count == items.count ? .list(found) : nil
    case .column(let column):
      guard case .integers(let cells) = column.storage else { return nil }
      let found = cells.compactMap(function)
      guard found.count == cells.count else { return nil }
      return .column(
        Column(name: column.name, storage: .integers(found), validity: column.validity))
    default: return nil
    }
  }
}

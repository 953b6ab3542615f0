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
    if digits >= 0, try x.value.isWhole { return try x.value }
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
    let value = try x.value
    if value.isWhole, let exact = value.wholeMagnitude { return exact }
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

extension Value {
  /// True for a whole number, or a column or list of nothing else.
  fileprivate var isWhole: Bool {
    switch self {
    case .integer: return true
    case .column(let column): return column.kind == .integers
    case .list(let items):
      return items.allSatisfy { if case .integer = $0 { true } else { false } }
    default: return false
    }
  }

  /// The absolute values of whole numbers, nil where 64 bits do not hold one.
  fileprivate var wholeMagnitude: Value? {
    switch self {
    case .integer(let number): return Int64(exactly: number.magnitude).map { .integer($0) }
    case .list(let items):
      let found = items.compactMap(\.wholeMagnitude)
      return found.count == items.count ? .list(found) : nil
    case .column(let column):
      guard case .integers(let cells) = column.storage, !cells.contains(.min) else { return nil }
      return .column(
        Column(
          name: column.name, storage: .integers(cells.map { $0 < 0 ? -$0 : $0 }),
          validity: column.validity))
    default: return nil
    }
  }
}

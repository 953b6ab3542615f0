package import Styling

/// `35 Wh + 2.8 gCO2e`: two dimensions that cannot be added.
package struct DimensionsDiffer: Fault {
  package static let entry = FaultEntry(
    "U301", .error,
    page: Bilingual(
      """
      On n'additionne, ne soustrait et ne compare que des grandeurs de même nature. Une \
      énergie devient des émissions en la multipliant par un facteur.
      """,
      """
      Only quantities of one kind are added, subtracted or compared. Energy becomes \
      emissions when multiplied by a factor.
      """),
    example: "35 Wh + 2.8 gCO2e",
    mended: "35 Wh * 0.08 gCO2e/Wh + 2.8 gCO2e")

  let verb: Bilingual
  let left: Bilingual
  let right: Bilingual
  package let help: Bilingual?

  package init(verb: Bilingual, left: Bilingual, right: Bilingual, help: Bilingual?) {
    (self.verb, self.left, self.right, self.help) = (verb, left, right, help)
  }

  package var message: Bilingual {
    Bilingual(
      "on \(verb.french) pas \(left.french) et \(right.french)",
      "\(left.english) and \(right.english) cannot be \(verb.english)")
  }
}

/// `35 Wh + 2`: a plain number and a quantity.
package struct PlainWithQuantity: Fault {
  package static let entry = FaultEntry(
    "U302", .error,
    page: Bilingual(
      """
      Un nombre seul et une grandeur ne s'additionnent pas : 35 Wh + 2, deux quoi ? Donnez \
      l'unité, ou retirez-la avec value.
      """,
      """
      A plain number and a quantity are not added: 35 Wh + 2, two of what? Give the unit, or \
      take it off with value.
      """),
    example: "35 Wh + 2",
    mended: "35 Wh + 2 Wh")

  let verb: Bilingual
  let unit: String
  /// True when the plain number is the left one of the two.
  package let plainIsLeft: Bool
  let plain: Double
  /// The characters of the plain number, which whoever knows the line adds.
  package var code: String?

  package init(verb: Bilingual, unit: String, plainIsLeft: Bool, plain: Double) {
    (self.verb, self.unit, self.plainIsLeft, self.plain) = (verb, unit, plainIsLeft, plain)
  }

  /// The plain operand with the other one's unit; nil where it is no number as written: the unit of
  /// what was computed is not known, and is not made up.
  package var operand: String? {
    let code = code ?? NumberText.echo(plain)
    let isNumber = code.allSatisfy { $0.isNumber || $0 == "." }
    return isNumber ? "\(code) \(unit)" : nil
  }

  package var message: Bilingual {
    Bilingual(
      "on \(verb.french) pas un nombre sans unité et des \(unit)",
      "a plain number and \(unit) cannot be \(verb.english)")
  }

  package var help: Bilingual? {
    if let operand { return Bilingual(same: operand) }
    guard let code else { return nil }
    return Bilingual(
      "\(code) n'a pas d'unité : donnez-lui la sienne là où sa valeur est écrite (… \(unit))",
      "\(code) has no unit: give it its own where its value is written (… \(unit))")
  }
}

/// A word after a number or `->` that no unit is called.
package struct UnknownUnit: Fault {
  package static let entry = FaultEntry(
    "U303", .error,
    page: Bilingual(
      """
      Le mot qui suit un nombre ou -> est lu comme une unité ; celui-ci n'en est pas une. \
      Pour diviser par une variable, mettez des blancs autour de /.
      """,
      """
      The word after a number or -> is read as a unit; this is none. To divide by a variable \
      put blanks around /.
      """),
    example: "35 watheures",
    mended: "35 Wh")

  let word: String
  let suggestions: [String]
  /// The number before the word, where the word is the name of a variable: `7 conversation`.
  package var factor: String?
  /// The number before the word.
  package var number: String?

  package init(_ word: String, suggestions: [String]) {
    (self.word, self.suggestions) = (word, suggestions)
  }

  package var message: Bilingual { Bilingual("unité inconnue : \(word)", "unknown unit: \(word)") }

  package var help: Bilingual? {
    if let factor { return Bilingual(same: "\(factor) * \(word)") }
    if let advice = Self.elsewhere[word] { return advice }
    return Suggestions(suggestions).question
      ?? Bilingual(
        "Wh, gCO2e, km, h, €, tokens… ; une variable : \(number ?? "7") * \(name), ou / entre blancs",
        "Wh, gCO2e, km, h, €, tokens…; a variable: \(number ?? "7") * \(name), or / between blanks")
  }

  /// The word where a variable may be called so.
  private var name: String {
    word.first?.isLetter ?? false && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      ? word : "x"
  }

  package var repair: Repair? {
    if Self.elsewhere[word] != nil { return nil }
    return factor == nil ? Suggestions(suggestions).repair : Repair(replacingWith: "* \(word)")
  }

  /// Units of other places, which no unit of étude's replaces without a computation.
  private static let elsewhere: [String: Bilingual] = {
    let fahrenheit = Bilingual(
      "70 °F s'écrit (70 - 32) / 1.8 * 1 °C", "70 °F is written (70 - 32) / 1.8 * 1 °C")
    let thousands = Bilingual(
      "selon les auteurs, M y vaut 1 000 ou 1 000 000 : 7 * 1000 BTU ou 7 * 1e6 BTU",
      "M is 1,000 or 1,000,000 there, by author: 7 * 1000 BTU or 7 * 1e6 BTU")
    let millions = Bilingual("7 MMBTU s'écrit 7 * 1e6 BTU", "7 MMBTU is written 7 * 1e6 BTU")
    return [
      "°F": fahrenheit, "ºF": fahrenheit, "degF": fahrenheit, "MBTU": thousands,
      "MBtu": thousands, "MMBTU": millions, "MMBtu": millions, "mmBTU": millions,
    ]
  }()
}

/// `35 Wh -> km`.
package struct UnfitConversion: Fault {
  package static let entry = FaultEntry(
    "U304", .error,
    page: Bilingual(
      """
      Une conversion garde la nature de la grandeur : des Wh deviennent des kWh ou des \
      joules, pas des kilomètres.
      """,
      "A conversion keeps the kind of quantity: Wh become kWh or joules, not kilometres."),
    example: "35 Wh -> km",
    mended: "35 Wh -> kWh")

  let from: Bilingual
  let to: Bilingual
  let unit: String
  /// The unit that was meant, `kgCO2e` for `kg`.
  package let meant: String?

  package init(from: Bilingual, to: Bilingual, unit: String, meant: String? = nil) {
    (self.from, self.to, self.unit, self.meant) = (from, to, unit, meant)
  }

  package var message: Bilingual {
    Bilingual(
      "\(from.french) ne se convertit pas en \(unit)",
      "\(from.english) does not convert to \(unit)"
    )
  }

  package var label: Bilingual? { Bilingual("\(to.french)", "\(to.english)") }

  package var help: Bilingual? { meant.map { Bilingual(same: "-> \($0)") } }
}

/// `"a" * [1]` and the like: kinds of values that an operator does not take.
package struct UnfitOperands: Fault {
  package static let entry = FaultEntry(
    "U305", .error,
    page: Bilingual(
      """
      L'opérateur ne sait pas quoi faire de ces deux sortes de valeurs. Pour mêler texte et \
      nombres, écrivez un texte f.
      """,
      """
      The operator cannot work on these two kinds of values. To mix text and numbers write \
      an f-string.
      """),
    example: #""coût : " + 3"#,
    mended: #"f"coût : {3}""#)

  let symbol: String
  let left: Bilingual
  let right: Bilingual
  package private(set) var help: Bilingual?

  package init(_ symbol: String, left: Bilingual, right: Bilingual, help: Bilingual? = nil) {
    (self.symbol, self.left, self.right, self.help) = (symbol, left, right, help)
  }

  /// The same fault, with the way to the number in the operand of that code, which is a text.
  package func reading(_ code: String) -> UnfitOperands {
    var copy = self
    copy.help = help ?? .readingNumbers(of: code)
    return copy
  }

  package var message: Bilingual {
    Bilingual(
      "\(symbol) ne va pas entre \(left.french) et \(right.french)",
      "\(symbol) does not go between \(left.english) and \(right.english)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let dimensions: [FaultEntry] = [
    DimensionsDiffer.entry, PlainWithQuantity.entry, UnknownUnit.entry, UnfitConversion.entry,
    UnfitOperands.entry,
  ]
}

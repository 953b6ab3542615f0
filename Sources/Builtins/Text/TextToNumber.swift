import BuiltinKit
import Diagnostics
import Intervals
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let number = Builtin(
    "number", french: "nombre", .text,
    Bilingual(
      "Le nombre qu'un texte écrit, avec son unité s'il en porte une.",
      "The number that a text spells, with its unit where it carries one."),
    takes: Parameter.value(
      "text", french: "texte",
      Bilingual(
        "un texte, ou une colonne ou une liste de textes",
        "a text, or a column or a list of texts")),
    decimalMark, thousandsMark,
    Parameter.flag(
      "lenient", french: "tolérant",
      Bilingual(
        "laisser de côté les mots autour du nombre : \"environ 12 élèves\"",
        "leave out the words around the number: \"about 12 pupils\""), default: false,
      mustBeNamed: true),
    details: Bilingual(
      """
      Sont compris les espaces, points, virgules ou apostrophes des milliers, les parenthèses des \
      montants négatifs, % (une part) et les unités. Une colonne se lit d'un bloc : ce qui y est \
      sûr décide du reste. "1,234" seul a deux lectures ; decimal = "," ou thousands = "," le dit. \
      Dans une colonne ou une liste, un texte qui n'est pas un nombre devient vide, et c'est dit.
      """,
      """
      Blanks, points, commas or apostrophes between thousands are understood, brackets of negative \
      amounts, % (a share) and units. A column is read as a whole: what is certain in it decides \
      the rest. "1,234" alone has two readings; decimal = "," or thousands = "," tells. In a column \
      or a list, a text that is no number becomes missing, and that is said.
      """),
    examples: [
      Example("number(\"1 299,99\")", shows: "1299.99"),
      Example("number(\"(1234,50)\")", shows: "-1234.5"),
      Example("number(\"1.2 kWh\") -> Wh", shows: "1200 Wh"),
      Example("number([\"12,50 €\", \"3 €\"])", shows: "[12.5 €, 3 €]"),
      Example("number(\"environ 12 élèves\", lenient = true)", shows: "12"),
    ],
    seeAlso: ["text", "int", "read_csv", "value"]
  ) { call, text, decimal, thousands, lenient in
    let style = NumberStyle(
      decimal: try decimal.value?.asciiValue ?? 0, thousands: try thousands.value?.asciiValue ?? 0)
    return try text.numbers(style, dropsWords: try lenient.value)
  }

  static let int = Builtin(
    "int", french: "entier", .maths,
    Bilingual(
      "Le nombre sans ses décimales ; un texte est lu comme un nombre entier.",
      "The number without its decimals; a text is read as a whole number."),
    takes: Parameter.value(
      "x",
      Bilingual(
        "un nombre ou un texte, ou une colonne ou une liste",
        "a number or a text, or a column or a list of them")),
    details: Bilingual(
      "Vers zéro, comme en Python : int(-3.7) est -3. Pour arrondir : round(x).",
      "Towards zero, as in Python: int(-3.7) is -3. To round: round(x)."),
    examples: [
      Example("int(3.7)", shows: "3"),
      Example("int(\"42\")", shows: "42"),
      Example("int([-3.7, 2.9])", shows: "[-3, 2]"),
    ],
    seeAlso: ["number", "round"]
  ) { call, x in
    try x.truncated(try x.value)
  }
}

/// The decimal mark that texts are read with.
let decimalMark = Parameter.text(
  "decimal", french: "décimale",
  Bilingual("\".\" ou \",\" ; deviné par défaut", "\".\" or \",\"; guessed by default"),
  mustBeNamed: true
).reading { try $0.decimalMark() }.optional

/// The mark between thousands that texts are read with.
let thousandsMark = Parameter.text(
  "thousands", french: "milliers",
  Bilingual(
    "la marque des milliers : \".\" \",\" \" \" ou \"'\"",
    "the mark between thousands: \".\" \",\" \" \" or \"'\""), mustBeNamed: true
).reading { try $0.thousandsMark() }.optional

extension BoundArgument<Value> {
  /// The numbers that texts spell; what is a number already stays as it is.
  fileprivate func numbers(_ style: NumberStyle, dropsWords: Bool) throws -> Value {
    switch try value {
    case .none: return .none
    case .integer, .number: return try value
    case .text(let text):
      let reading = try reading([text], style, dropsWords)
      guard let number = reading.number(at: 0) else {
        throw fault(of: text, reading.failure?.reason).about(self)
      }
      noteCut(reading, [text], count: reading.cut.count)
      return number
    case .list(let items): return .list(try numbers(of: items, style, dropsWords))
    case .column(let column): return .column(try numbers(of: column, style, dropsWords))
    case let other: throw wrongKind(Value.Kind.text.phrase, found: other)
    }
  }

  private func numbers(of items: [Value], _ style: NumberStyle, _ dropsWords: Bool) throws
    -> [Value]
  {
    let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    let reading = try reading(texts, style, dropsWords)
    note(reading, texts, lost: reading.numbers.count { $0 == nil }, of: texts.count)
    noteCut(reading, texts, count: reading.cut.count)
    var place = 0
    return try items.map { item in
      switch item {
      case .none, .integer, .number: return item
      case .text:
        defer { place += 1 }
        return reading.number(at: place) ?? .none
      default: throw wrongKind(Value.Kind.text.phrase, found: item)
      }
    }
  }

  private func numbers(
    of column: Column, _ style: NumberStyle, _ dropsWords: Bool
  ) throws -> Column {
    guard case .text(let cells) = column.storage else {
      guard column.kind.isNumeric else {
        throw wrongCells(
          Bilingual("des textes", "texts"), found: .column(column))
      }
      return column
    }
    let reading = try reading(cells.dictionary, style, dropsWords)
    func code(_ row: Int) -> Int? { column.isMissing(row) ? nil : Int(cells.codes[row]) }
    let rows = 0..<column.count
    let lost = rows.count { code($0).map { reading.numbers[$0] == nil } ?? false }
    note(reading, cells.dictionary, lost: lost, of: column.count - column.missingCount)
    let cut = Set(reading.cut)
    noteCut(reading, cells.dictionary, count: rows.count { code($0).map(cut.contains) ?? false })
    if let integers = reading.integers {
      return Column(column.name, integers: rows.map { code($0).flatMap { integers[$0] } })
    }
    return Column(
      column.name, unit: reading.unit,
      numbers: rows.map { code($0).flatMap { reading.numbers[$0] } })
  }

  /// The texts read side by side; a point before three digits is a decimal one, as the language
  /// writes it, where nothing tells otherwise.
  private func reading(
    _ texts: [String], _ style: NumberStyle, _ dropsWords: Bool
  ) throws -> NumberTexts.Reading {
    let numbers = try NumberTexts(
      texts, amongWords: dropsWords, codes: true, checkpoint: checkpoint)
    let reading = try numbers.reading(in: numbers.style(from: style))
    if reading.integers == nil, reading.firstRounded != nil {
      call.host.note(IntegerBecameDouble())
    }
    if case .undecided(let mark)? = reading.failure?.reason, let place = reading.failure?.place {
      throw UndecidedNumber(texts[place], mark: mark).about(self)
    }
    return reading
  }

  private func note(_ reading: NumberTexts.Reading, _ texts: [String], lost: Int, of count: Int) {
    guard lost > 0, let failure = reading.failure else { return }
    let example = texts[failure.place]
    call.host.note(
      TextsWithoutNumber(
        lost, of: count, example: example, isDuration: DurationText(example).seconds != nil,
        function: call.name))
  }

  /// Says that only the numbers of some texts were taken.
  private func noteCut(_ reading: NumberTexts.Reading, _ texts: [String], count: Int) {
    guard count > 0, let first = reading.cut.first else { return }
    call.host.note(WordsLeftOut(count, example: texts[first], function: call.name))
  }

  private func fault(of text: String, _ reason: NumberTexts.Failure?) -> any Fault {
    if DurationText(text).seconds != nil { return UnreadableNumber(text, isDuration: true) }
    if case .unknownUnit(let word) = reason {
      return UnreadableNumber(text, word: word)
    }
    return UnreadableNumber(text)
  }

  /// The number without its decimals.
  fileprivate func truncated(_ value: Value) throws -> Value {
    switch value {
    case .none, .integer: return value
    case .bool(let bool): return .integer(bool ? 1 : 0)
    case .number(let number, let unit):
      let whole = number.rounded(.towardZero)
      if unit.isOne, let integer = Int64(exactly: whole) { return .integer(integer) }
      return .number(whole, unit)
    case .interval(let interval, let unit):
      guard let whole = interval.mapped({ $0.mapped { $0.rounded(.towardZero) } }) else {
        return .none
      }
      return .interval(whole, unit)
    case .text(let text):
      let style = NumberStyle(decimal: Character(".").asciiValue ?? 0)
      let reading = try reading([text], style, false)
      guard let integer = reading.integers?.first, let integer else {
        throw UnreadableNumber(text, isDecimal: reading.numbers.first != .some(nil)).about(self)
      }
      return .integer(integer)
    case .list(let items): return .list(try items.map { try truncated($0) })
    case .column(let column): return .column(try truncated(column))
    default: throw wrongKind(Value.Kind.number.phrase, found: value)
    }
  }

  private func truncated(_ column: Column) throws -> Column {
    switch column.storage {
    case .integers: return column
    case .numbers(let numbers):
      let whole = numbers.map { $0.rounded(.towardZero) }
      let fits = whole.allSatisfy { Int64(exactly: $0) != nil }
      guard column.unit.isOne, fits else {
        return Column(
          name: column.name, unit: column.unit, storage: .numbers(whole), validity: column.validity)
      }
      return Column(
        name: column.name, storage: .integers(whole.map { Int64($0) }), validity: column.validity)
    case .bools(let bools):
      return Column(
        name: column.name, storage: .integers(bools.map { $0 ? 1 : 0 }), validity: column.validity)
    case .text:
      let numbers = try numbers(of: column, NumberStyle(), false)
      guard numbers.kind == .integers || numbers.missingCount == numbers.count else {
        throw UnreadableNumber(column.name, isDecimal: true).about(self)
      }
      return numbers
    case .intervals(let low, let high):
      return Column(
        name: column.name, unit: column.unit,
        storage: .intervals(
          low: low.map { $0.rounded(.towardZero) }, high: high.map { $0.rounded(.towardZero) }),
        validity: column.validity)
    case .dates: throw wrongCells(Value.Kind.number.phrase, found: .column(column))
    }
  }
}

extension NumberTexts.Reading {
  /// The number at a place, `nil` where the text is none.
  fileprivate func number(at place: Int) -> Value? {
    if let integers { return integers[place].map { .integer($0) } }
    return numbers[place].map { .number($0, unit) }
  }
}

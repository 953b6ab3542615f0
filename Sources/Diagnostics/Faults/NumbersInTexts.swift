package import Styling

extension Bilingual {
  /// The help where a text stands in the place of a number.
  package static func readingNumbers(of code: String) -> Bilingual {
    Bilingual(
      "nombre(\(code)) lit le nombre qu'un texte écrit",
      "number(\(code)) reads the number that a text spells")
  }
}

extension Bilingual {
  /// The help where a duration stands in the place of a number.
  fileprivate static func readingDurations(of code: String) -> Bilingual {
    Bilingual("c'est une durée : durée(\(code))", "it is a duration: duration(\(code))")
  }
}

/// `"3" * 2`.
package struct NumberRepeated: Fault {
  package static let entry = FaultEntry(
    "D466", .note, .teaching,
    page: Bilingual(
      "Un texte multiplié par un nombre est répété, comme en Python, même s'il écrit un nombre.",
      "A text times a number is repeated, as in Python, even where it spells a number."),
    example: #""3" * 2"#,
    mended: #"number("3") * 2"#)

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual {
    Bilingual("le texte \"\(text)\" est répété", "the text \"\(text)\" is repeated")
  }

  package var help: Bilingual? { .readingNumbers(of: "\"\(text)\"") }
}

/// A key of numbers beside a key of texts.
package struct KeysOfTwoKinds: Fault {
  package static let entry = FaultEntry(
    "D467", .error,
    page: Bilingual(
      """
      On joint des nombres à des nombres, des textes à des textes. Un code comme 01500 est un \
      texte : lisez-le comme tel des deux côtés, types = {cp: text}.
      """,
      """
      Numbers are joined with numbers, texts with texts. A code such as 01500 is a text: read it \
      as one on both sides, types = {zip: text}.
      """),
    example: #"read_csv("a.csv").join(read_csv("b.csv"), on = cp)"#,
    mended: #"read_csv("a.csv").join(read_csv("b.csv", types = {cp: text}), on = cp)"#,
    files: [
      "a.csv": Array("cp,ville\n35000,Rennes\n01500,Ambérieu\n".utf8),
      "b.csv": Array("cp,zone\n35000,A\n29200,B\n".utf8),
    ])

  let texts: String
  let numbers: String
  package let help: Bilingual?

  /// - Parameters:
  ///   - texts: the column of texts with its table, `villes.cp`.
  ///   - numbers: the column of numbers with its table.
  ///   - repair: the line that mends it.
  package init(texts: String, numbers: String, repair: String) {
    (self.texts, self.numbers) = (texts, numbers)
    help = Bilingual(same: repair)
  }

  package var message: Bilingual {
    Bilingual(
      "\(texts) contient des textes, \(numbers) des nombres",
      "\(texts) holds texts, \(numbers) numbers")
  }
}

/// `number("abc")`.
package struct UnreadableNumber: Fault {
  package static let entry = FaultEntry(
    "D463", .error,
    page: Bilingual(
      """
      Le texte n'est pas un nombre, ou pas tout entier. lenient = true laisse de côté les mots \
      autour du nombre.
      """,
      """
      The text is no number, or not all of it. lenient = true leaves out the words around the \
      number.
      """),
    example: #"number("17 élèves")"#,
    mended: #"number("17 élèves", lenient = true)"#)

  let text: String
  /// The word beside the number that is no unit.
  let word: String?
  /// True where a whole number is wanted.
  let isDecimal: Bool
  /// True where the text is a duration: `8h30`.
  let isDuration: Bool

  package init(
    _ text: String, word: String? = nil, isDecimal: Bool = false, isDuration: Bool = false
  ) {
    (self.text, self.word) = (text, word)
    (self.isDecimal, self.isDuration) = (isDecimal, isDuration)
  }

  package var message: Bilingual {
    if isDecimal {
      return Bilingual(
        "\"\(text)\" n'est pas un nombre entier", "\"\(text)\" is not a whole number")
    }
    return Bilingual("\"\(text)\" n'est pas un nombre", "\"\(text)\" is not a number")
  }

  package var help: Bilingual? {
    if isDecimal {
      return Bilingual(
        "int(number(…)) lit le nombre puis retire ses décimales",
        "int(number(…)) reads the number, then drops its decimals")
    }
    if isDuration { return .readingDurations(of: "\"\(text)\"") }
    return word.map { word in
      Bilingual(
        "\(word) n'est pas une unité ; pour le laisser de côté : number(\"\(text)\", lenient = true)",
        "\(word) is no unit; to leave it out: number(\"\(text)\", lenient = true)")
    }
  }
}

/// `number("1,234")`.
package struct UndecidedNumber: Fault {
  package static let entry = FaultEntry(
    "D464", .error,
    page: Bilingual(
      """
      Devant trois chiffres, une virgule sépare des décimales en français, des milliers en \
      anglais. Rien ici ne dit laquelle : ajoutez decimal ou thousands.
      """,
      """
      Before three digits a comma stands before decimals in French, between thousands in English. \
      Nothing here tells which: add decimal or thousands.
      """),
    example: #"number("1,234")"#,
    mended: #"number("1,234", decimal = ",")"#)

  let text: String
  let mark: Character

  package init(_ text: String, mark: Character) { (self.text, self.mark) = (text, mark) }

  package var message: Bilingual {
    Bilingual("\"\(text)\" a deux lectures", "\"\(text)\" has two readings")
  }

  package var help: Bilingual? {
    Bilingual(
      "decimal = \"\(mark)\" pour des décimales, thousands = \"\(mark)\" pour des milliers",
      "decimal = \"\(mark)\" for decimals, thousands = \"\(mark)\" for thousands")
  }
}

/// `number(["1", "abc"])`.
package struct TextsWithoutNumber: Fault {
  package static let entry = FaultEntry(
    "D465", .note,
    page: Bilingual(
      "Certains textes ne sont pas des nombres : leur cellule reste vide.",
      "Some texts are no numbers: their cells stay missing."),
    example: #"number(["1", "deux"])"#,
    mended: #"number(["1", "2"])"#)

  let count: Int
  let total: Int
  let example: String
  let isDuration: Bool
  let function: String

  /// - Parameter isDuration: true where the example is a duration.
  package init(
    _ count: Int, of total: Int, example: String, isDuration: Bool, function: String
  ) {
    (self.count, self.total, self.example) = (count, total, example)
    (self.isDuration, self.function) = (isDuration, function)
  }

  package var help: Bilingual? {
    isDuration ? .readingDurations(of: "\"\(example)\"") : nil
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(count) texte\(plural: count) sur \(total) sans nombre, laissé\(plural: count) vide\(plural: count) (\"\(example)\")",
      "\(function): \(count) of \(total) text\(plural: total) without a number, left missing (\"\(example)\")"
    )
  }
}

/// `number("environ 12 élèves", lenient = true)`: what stands around a number is left out.
package struct WordsLeftOut: Fault {
  package static let entry = FaultEntry(
    "D504", .note,
    page: Bilingual(
      """
      Avec lenient = true, seul le nombre d'un texte est gardé : « environ », « < » ou un mot qui \
      n'est pas une unité se perdent. Un texte de deux nombres n'est pas lu.
      """,
      """
      With lenient = true only the number of a text is kept: "about", "<" or a word that is no unit \
      are lost. A text of two numbers is not read.
      """),
    example: #"number("environ 12 élèves", lenient = true)"#,
    mended: #"number("12", lenient = true)"#)

  let count: Int
  let example: String
  let function: String

  package init(_ count: Int, example: String, function: String) {
    (self.count, self.example, self.function) = (count, example, function)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(count) texte\(plural: count) réduit\(plural: count) au nombre (\"\(example)\")",
      "\(function): \(count) text\(pluralUnlessOne: count) reduced to the number (\"\(example)\")"
    )
  }
}

/// `sort(n)`, `n > "10"`: texts that spell numbers, in the order of texts.
package struct NumbersInOrderOfTexts: Fault {
  package static let entry = FaultEntry(
    "D509", .note,
    page: Bilingual(
      """
      Des textes se rangent lettre par lettre : "10" vient avant "8". Pour l'ordre des nombres, \
      lisez-les d'abord avec nombre.
      """,
      """
      Texts are ordered letter by letter: "10" comes before "8". For the order of numbers read \
      them first, with number.
      """),
    example: #"table(n = ["8", "10"]).sort(n)"#,
    mended: #"table(n = ["8", "10"]).sort(number(n))"#)

  let code: String

  package init(_ code: String) { self.code = code }

  package var message: Bilingual {
    let name = code.isEmpty ? "x" : code
    return Bilingual(
      "l'ordre est celui des textes, où \"10\" vient avant \"8\" ; celui des nombres : nombre(\(name))",
      "the order is that of texts, in which \"10\" comes before \"8\"; that of numbers: number(\(name))"
    )
  }
}

/// `sort` of a column of texts that spell days, in the order of their letters.
package struct DaysInOrderOfTexts: Fault {
  package static let entry = FaultEntry(
    "D536", .note,
    page: Bilingual(
      """
      Des textes se rangent lettre par lettre : "02/01/2008" vient avant "15/06/2006". Une cellule qui \
      n'est pas une date garde la colonne en texte ; date(d) dit laquelle.
      """,
      """
      Texts are ordered letter by letter: "02/01/2008" comes before "15/06/2006". A cell that is no date \
      keeps the column as text; date(d) says which.
      """),
    example: #"table(d = ["15/06/2006", "02/01/2008"]).sort(d)"#,
    mended: #"table(d = ["15/06/2006", "02/01/2008"]).sort(date(d))"#)

  let code: String

  package init(_ code: String) { self.code = code }

  package var message: Bilingual {
    Bilingual(
      "l'ordre est celui des textes, où le jour passe avant l'année ; celui des dates : date(\(code))",
      "the order is that of texts, in which the day goes before the year; that of dates: date(\(code))"
    )
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let numbersInTexts: [FaultEntry] = [
    WordsLeftOut.entry,
    UnreadableNumber.entry, UndecidedNumber.entry, TextsWithoutNumber.entry, NumberRepeated.entry,
    KeysOfTwoKinds.entry, NumbersInOrderOfTexts.entry, DaysInOrderOfTexts.entry,
  ]
}

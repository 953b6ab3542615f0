package import Styling

/// `0,59`: the comma separates values.
package struct CommaInNumber: Fault {
  package static let entry = FaultEntry(
    "S107", .error,
    page: Bilingual(
      """
      En français la virgule marque les décimales ; dans le code elle sépare deux valeurs. \
      Un nombre s'écrit avec un point.
      """,
      """
      In French the comma marks decimals; in code it separates two values. A number is \
      written with a point.
      """),
    example: "0,59 * 2",
    mended: "0.59 * 2")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "la virgule sépare des valeurs ; le nombre s'écrit avec un point",
      "the comma separates values; a number is written with a point")
  }
}

/// `1 000`: a number has no blanks.
package struct BlankInNumber: Fault {
  package static let entry = FaultEntry(
    "S108", .error,
    page: Bilingual(
      """
      Dans le code un nombre s'écrit d'un seul tenant. Pour le lire mieux, le trait bas est \
      permis : 1_000_000.
      """,
      """
      In code a number is written without blanks. For the eye an underscore is allowed: \
      1_000_000.
      """),
    example: "1 000 + 1",
    mended: "1000 + 1")

  package init() {}

  package var message: Bilingual {
    Bilingual("un nombre s'écrit sans espace", "a number is written without blanks")
  }
}

/// `.5`: a leading point is a column's.
package struct LeadingPoint: Fault {
  package static let entry = FaultEntry(
    "S109", .error,
    page: Bilingual(
      """
      Un point devant un mot désigne une colonne (.Token) ; un nombre commence donc par un \
      chiffre, au besoin par zéro.
      """,
      """
      A point before a word means a column (.Token); a number therefore starts with a digit, \
      zero if need be.
      """),
    example: ".5 + 1",
    mended: "0.5 + 1")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "un nombre commence par un chiffre, pas par un point",
      "a number starts with a digit, not with a point")
  }
}

/// `007`, `2026-01-03`: digits that are no number's, but a code's or a date's.
package struct LeadingZeros: Fault {
  package static let entry = FaultEntry(
    "S159", .error,
    page: Bilingual(
      """
      Un nombre ne commence pas par des zéros. Une date s'écrit date("2026-01-03") : sans cela ce \
      serait une soustraction ; un code qui commence par 0 est un texte : "075".
      """,
      """
      A number does not begin with zeros. A date is written date("2026-01-03"): without that it \
      would be a subtraction; a code that begins with 0 is a text: "075".
      """),
    example: "2026-01-03",
    mended: #"date("2026-01-03")"#)

  package init() {}

  package var message: Bilingual {
    Bilingual("un nombre ne commence pas par 0", "a number does not begin with 0")
  }
}

/// `if x = 3`: one `=` where two compare.
package struct AssignmentInCondition: Fault {
  package static let entry = FaultEntry(
    "S110", .error,
    page: Bilingual(
      "Un seul = donne une valeur à un nom ; deux == comparent deux valeurs.",
      "One = gives a name a value; two == compare two values."),
    example: #"if 3 = 3 then "oui" else "non""#,
    mended: #"if 3 == 3 then "oui" else "non""#)

  package init() {}

  package var message: Bilingual {
    Bilingual("on compare avec ==, pas avec =", "== compares, = does not")
  }
}

/// `×`, `≤`, `&&`: a sign that is written `ours` here.
package struct UnknownSign: Fault {
  package static let entry = FaultEntry(
    "S111", .error,
    page: Bilingual(
      """
      Ce signe des mathématiques ou d'un autre langage a un équivalent ici : * pour ×, <= \
      pour ≤, != pour ≠, and pour &, not pour !.
      """,
      """
      This sign of mathematics or of another language has an equal here: * for ×, <= for ≤, \
      != for ≠, and for &, not for !.
      """),
    example: "2 × 3",
    mended: "2 * 3")

  let sign: String
  let ours: String

  package init(_ sign: String, ours: String) { (self.sign, self.ours) = (sign, ours) }

  package var message: Bilingual {
    Bilingual("\(sign) s'écrit \(ours)", "\(sign) is written \(ours)")
  }
}

/// `31.5 Wh – 38.5 Wh`: an interval as it is shown.
package struct IntervalAsShown: Fault {
  package static let entry = FaultEntry(
    "S155", .error,
    page: Bilingual(
      """
      Un intervalle se montre avec un tiret, et s'écrit interval(bas, haut). Une soustraction s'écrit \
      avec le signe du clavier : 38 - 31.
      """,
      """
      An interval is shown with a dash, and written interval(low, high). A difference is written \
      with the sign of the keyboard: 38 - 31.
      """),
    example: "31.5 Wh – 38.5 Wh",
    mended: "interval(31.5 Wh, 38.5 Wh)")

  let code: String

  package init(_ code: String) { self.code = code }

  package var message: Bilingual {
    Bilingual("un intervalle s'écrit \(code)", "an interval is written \(code)")
  }
}

/// `10!`: a factorial, which has no sign here.
package struct FactorialSign: Fault {
  package static let entry = FaultEntry(
    "S156", .error,
    page: Bilingual(
      """
      Le ! des factorielles n'existe pas ici : une boucle multiplie de 1 à n. La négation \
      s'écrit not.
      """,
      """
      There is no ! for factorials here: a loop multiplies from 1 to n. A negation is \
      written not.
      """),
    example: "5! + 1",
    mended: """
      p = 1
      for k in range(1, 5 + 1): p *= k
      p + 1
      """)

  let operand: String

  package init(of operand: String) { self.operand = operand }

  package var message: Bilingual {
    Bilingual("une factorielle n'a pas de signe ici", "a factorial has no sign here")
  }

  package var help: Bilingual? {
    Bilingual(
      "p = 1; pour k dans range(1, \(operand) + 1): p *= k",
      "p = 1; for k in range(1, \(operand) + 1): p *= k")
  }
}

/// `x =+ 1`, which gives `x` the value 1.
package struct SignAfterAssignment: Fault {
  package static let entry = FaultEntry(
    "S157", .note, .teaching,
    page: Bilingual(
      """
      x =+ 1 se lit x = +1 : x vaut 1. Pour augmenter x de 1, le signe se met avant : x += 1.
      """,
      """
      x =+ 1 is read x = +1: x is 1. To make x larger by 1, the sign comes first: x += 1.
      """),
    example: "x = 5; x =+ 1",
    mended: "x = 5; x += 1")

  let sign: String

  package init(_ sign: String) { self.sign = sign }

  package var message: Bilingual {
    Bilingual(
      "=\(sign) remplace la valeur ; pour la changer de tant : \(sign)=",
      "=\(sign) replaces the value; to change it by that much: \(sign)=")
  }
}

/// `x²`.
package struct SuperscriptSign: Fault {
  package static let entry = FaultEntry(
    "S112", .error,
    page: Bilingual(
      """
      Les petits chiffres du haut (², ³) n'existent pas dans le code : une puissance s'écrit \
      avec ^ ou **.
      """,
      "Small raised digits (², ³) do not exist in code: a power is written with ^ or **."),
    example: "3² + 1",
    mended: "3^2 + 1")

  let sign: String
  let ours: String

  package init(_ sign: String, ours: String) { (self.sign, self.ours) = (sign, ours) }

  package var message: Bilingual {
    Bilingual("la puissance \(sign) s'écrit \(ours)", "the power \(sign) is written \(ours)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let numbersAndSigns: [FaultEntry] = [
    CommaInNumber.entry, BlankInNumber.entry, LeadingPoint.entry, AssignmentInCondition.entry,
    UnknownSign.entry, IntervalAsShown.entry, SuperscriptSign.entry, FactorialSign.entry,
    SignAfterAssignment.entry, LeadingZeros.entry,
  ]
}

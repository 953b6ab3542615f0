package import Styling

/// `20 % - 5 %`: a percentage and a remainder look alike.
package struct PercentOrRemainder: Fault {
  package static let entry = FaultEntry(
    "S151", .error,
    page: Bilingual(
      """
      Après un nombre, % veut dire pour cent, sauf si une valeur suit : 20 % 3 est le reste de la \
      division. Entre 20 % et - 5, les deux se lisent : mettez des parenthèses.
      """,
      """
      After a number % means percent, unless a value follows: 20 % 3 is the remainder of the \
      division. Between 20 % and - 5 both can be read: put parentheses.
      """),
    example: "20 % - 5 %",
    mended: "(20 %) - 5 %")

  let number: String
  let sign: String
  let operand: String

  package init(_ number: String, sign: String, operand: String) {
    (self.number, self.sign, self.operand) = (number, sign, operand)
  }

  package var message: Bilingual {
    let share = "(\(number) %) \(sign) \(operand)"
    let rest = "\(number) % (\(sign)\(operand))"
    return Bilingual(
      "ce % se lit de deux façons : \(share) ou \(rest)",
      "this % reads in two ways: \(share) or \(rest)")
  }
}

/// `50 + 20 %`: what adding a percentage to a number adds.
package struct PercentageAdded: Fault {
  package static let entry = FaultEntry(
    "U337", .note, .teaching,
    page: Bilingual(
      """
      20 % est le nombre 0.2 : 50 + 20 % ajoute 0.2. Une hausse de 20 % multiplie : \
      50 * (1 + 20 %).
      """,
      """
      20 % is the number 0.2: 50 + 20 % adds 0.2. A rise of 20 % multiplies: 50 * (1 + 20 %).
      """),
    example: "50 + 20 %",
    mended: "50 * (1 + 20 %)")

  let percentage: String
  let number: String
  let sign: String

  package init(_ percentage: String, to number: String, sign: String) {
    (self.percentage, self.number, self.sign) = (percentage, number, sign)
  }

  package var message: Bilingual {
    Bilingual(
      "\(percentage) compte ici pour un nombre, pas pour une part de \(number)",
      "\(percentage) counts here as a number, not as a share of \(number)")
  }

  package var help: Bilingual? {
    let line = "\(number) * (1 \(sign) \(percentage))"
    return sign == "+"
      ? Bilingual("\(percentage) de plus : \(line)", "\(percentage) more: \(line)")
      : Bilingual("\(percentage) de moins : \(line)", "\(percentage) less: \(line)")
  }
}

/// `1h30`, `1 h 30`: a duration without its last unit.
package struct DurationWithoutUnit: Fault {
  package static let entry = FaultEntry(
    "S152", .error,
    page: Bilingual(
      """
      Une durée en plusieurs unités s'écrit avec des blancs et chaque unité, de la plus grande à \
      la plus petite : 1 h 30 min.
      """,
      """
      A duration in several units is written with blanks and each unit, from the largest to the \
      smallest: 1 h 30 min.
      """),
    example: "1 h 30",
    mended: "1 h 30 min")

  let mended: String

  package init(mended: String) { self.mended = mended }

  package var message: Bilingual {
    Bilingual(
      "une durée porte toutes ses unités : \(mended)", "a duration has all its units: \(mended)")
  }
}

/// `30 min 1 h`: the units of one duration do not fall.
package struct UnorderedDuration: Fault {
  package static let entry = FaultEntry(
    "S153", .error,
    page: Bilingual(
      """
      Une durée en plusieurs unités les porte de la plus grande à la plus petite : semaine, d, h, \
      min, s. Mois et années n'y entrent pas, leur durée varie.
      """,
      """
      A duration in several units has them from the largest to the smallest: week, d, h, min, s. \
      Months and years are not among them, since their length varies.
      """),
    example: "30 min 1 h",
    mended: "1 h 30 min")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "une durée va de la plus grande unité à la plus petite : 1 h 30 min",
      "a duration goes from the largest unit to the smallest: 1 h 30 min")
  }
}

/// `part > 20` where all of the column lies from 0 to 1.
package struct ShareBesidePercent: Fault {
  package static let entry = FaultEntry(
    "U339", .note,
    page: Bilingual(
      """
      Une colonne de pourcentages contient des parts, de 0 à 1 : 20 % est le nombre 0.2. Écrivez % \
      après le nombre.
      """,
      """
      A column of percentages holds shares, from 0 to 1: 20 % is the number 0.2. Write % after the \
      number.
      """),
    example: "table(part = [0.125, 0.475]).filter(part > 20)",
    mended: "table(part = [0.125, 0.475]).filter(part > 20 %)")

  let number: String
  let column: String
  let bounds: ClosedRange<Double>

  package init(_ number: String, column: String, bounds: ClosedRange<Double>) {
    (self.number, self.column, self.bounds) = (number, column, bounds)
  }

  package var message: Bilingual {
    let (low, high) = (NumberText.echo(bounds.lowerBound), NumberText.echo(bounds.upperBound))
    return Bilingual(
      "\(column) va de \(low) à \(high) ; un pourcentage s'écrit \(number) %",
      "\(column) goes from \(low) to \(high); a percentage is written \(number) %")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let percentAndDurations: [FaultEntry] = [
    PercentOrRemainder.entry, PercentageAdded.entry, DurationWithoutUnit.entry,
    UnorderedDuration.entry, ShareBesidePercent.entry,
  ]
}

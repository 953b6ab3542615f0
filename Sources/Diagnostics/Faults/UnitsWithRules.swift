package import Styling

/// `10 $`: a currency other than the euro.
package struct UnknownCurrency: Fault {
  package static let entry = FaultEntry(
    "U331", .error,
    page: Bilingual(
      """
      Le cours d'une monnaie change chaque jour : donnez celui que vous prenez, comme une grandeur \
      en €, puis multipliez par lui.
      """,
      """
      The rate of a currency changes every day: give the one that you take, as a quantity in €, \
      then multiply by it.
      """),
    example: "10 $",
    mended: """
      dollar = 0.92 €
      10 * dollar
      """)

  let currency: String

  package init(_ currency: String) { self.currency = currency }

  /// A name for a variable that holds the rate, and a rate of its size to be replaced.
  private var example: (name: String, rate: String) {
    switch currency {
    case "$", "US$", "USD", "dollar", "dollars": ("dollar", "0.92")
    case "£", "GBP": ("sterling", "1.15")
    case "\u{A5}", "JPY", "yen", "yens": ("yen", "0.006")
    case "CNY", "yuan", "yuans": ("yuan", "0.13")
    default: (currency.lowercased(), "0.5")
    }
  }

  package var message: Bilingual {
    Bilingual(
      "\(currency) n'a pas de cours fixe en €", "\(currency) has no fixed rate in €")
  }

  package var help: Bilingual? {
    let (name, rate) = example
    return Bilingual(
      "donnez votre cours, par exemple \(name) = \(rate) €, puis écrivez 10 * \(name)",
      "give your rate, for example \(name) = \(rate) €, then write 10 * \(name)")
  }
}

/// `20 °C + 5 °C`, `2 * 20 °C`, `sum` of temperatures in °C.
package struct PlaceOnScale: FaultOfFunction {
  /// The use of a temperature in °C that means nothing.
  package enum Action: Sendable { case add, multiply, total }

  package static let entry = FaultEntry(
    "U332", .error,
    page: Bilingual(
      """
      Le zéro des °C est choisi par convention : 20 °C n'est pas deux fois 10 °C, et une somme de \
      températures ne veut rien dire. Un écart se compte en K ; moyenne, minimum, maximum et \
      quantiles restent en °C. Pour multiplier, convertissez d'abord : 20 °C -> K.
      """,
      """
      The zero of °C is a convention: 20 °C is not twice 10 °C, and a sum of temperatures means \
      nothing. A difference is counted in K; mean, minimum, maximum and quantiles stay in °C. To \
      multiply, convert first: 20 °C -> K.
      """),
    example: "20 °C + 5 °C",
    mended: "20 °C + 5 K")

  let action: Action
  package var function: String

  package init(_ action: Action, function: String = "") {
    (self.action, self.function) = (action, function)
  }

  package var message: Bilingual {
    switch action {
    case .add:
      Bilingual(
        "deux températures en °C ne s'additionnent pas", "two temperatures in °C are not added")
    case .multiply:
      Bilingual(
        "une température en °C ne se multiplie ni ne se divise",
        "a temperature in °C is neither multiplied nor divided")
    case .total:
      Bilingual(
        "\(function) : une somme de températures en °C ne veut rien dire",
        "\(function): a sum of temperatures in °C means nothing")
    }
  }

  package var help: Bilingual? {
    switch action {
    case .add:
      Bilingual("un écart se compte en K : 20 °C + 5 K", "a difference is in K: 20 °C + 5 K")
    case .multiply: Bilingual("convertissez d'abord : 20 °C -> K", "convert first: 20 °C -> K")
    case .total:
      Bilingual(
        "mean, median, min et max gardent les °C", "mean, median, min and max keep °C")
    }
  }
}

/// `1 an -> d`: a year counted as 365 days.
package struct YearOf365Days: Fault {
  package static let entry = FaultEntry(
    "U333", .note,
    page: Bilingual(
      """
      Comme unité, un an compte 365 jours, soit 8760 h. Une date plus un an suit le calendrier.
      """,
      "As a unit a year has 365 days, or 8760 h. A date plus a year follows the calendar."),
    example: "1 an -> d",
    mended: "date(2024, 1, 1) + 1 an")

  package init() {}

  package var message: Bilingual {
    Bilingual("un an compte ici 365 jours", "a year has 365 days here")
  }
}

/// `1 mois -> d`.
package struct MonthWithoutLength: Fault {
  package static let entry = FaultEntry(
    "U334", .error,
    page: Bilingual(
      """
      Un mois dure de 28 à 31 jours : il ne se convertit en aucune autre durée. Une date plus un \
      nombre entier de mois suit le calendrier ; sinon, écrivez la durée en jours.
      """,
      """
      A month has 28 to 31 days: it does not convert to any other duration. A date plus a whole \
      number of months follows the calendar; else write the duration in days.
      """),
    example: "1 mois -> d",
    mended: "date(2024, 1, 31) + 1 mois")

  package init() {}

  package var message: Bilingual {
    Bilingual("un mois n'a pas de durée fixe", "a month has no fixed length")
  }

  package var help: Bilingual? {
    Bilingual(
      "écrivez des jours (30 d), ou une date plus des mois : date(2024, 1, 31) + 1 mois",
      "write days (30 d), or a date plus months: date(2024, 1, 31) + 1 mois")
  }
}

/// `date("2024-01-31") + 1.5 mois`.
package struct FractionOfCalendar: Fault {
  package static let entry = FaultEntry(
    "U335", .error,
    page: Bilingual(
      """
      Une date avance d'un nombre entier de mois ou d'années : la moitié d'un mois n'a pas de \
      longueur. Écrivez des jours.
      """,
      """
      A date moves by a whole number of months or years: half a month has no length. Write days.
      """),
    example: "date(2024, 1, 31) + 1.5 mois",
    mended: "date(2024, 1, 31) + 45 d")

  let number: String
  let unit: String

  package init(_ number: String, unit: String) { (self.number, self.unit) = (number, unit) }

  package var message: Bilingual {
    Bilingual(
      "une date avance d'un nombre entier de \(unit), pas de \(number)",
      "a date moves by a whole number of \(unit), not by \(number)")
  }

  package var help: Bilingual? {
    Bilingual("écrivez des jours : 45 d", "write days: 45 d")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let unitsWithRules: [FaultEntry] = [
    UnknownCurrency.entry, PlaceOnScale.entry, YearOf365Days.entry, MonthWithoutLength.entry,
    FractionOfCalendar.entry,
  ]
}

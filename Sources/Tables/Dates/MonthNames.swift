import Styling
import TextMatching

/// The names of months and weekdays in both languages.
enum MonthNames {
  /// January first.
  static let months = [
    Bilingual("janvier", "January"), Bilingual("février", "February"),
    Bilingual("mars", "March"), Bilingual("avril", "April"), Bilingual("mai", "May"),
    Bilingual("juin", "June"), Bilingual("juillet", "July"), Bilingual("août", "August"),
    Bilingual("septembre", "September"), Bilingual("octobre", "October"),
    Bilingual("novembre", "November"), Bilingual("décembre", "December"),
  ]

  /// The months as calendars shorten them.
  static let shortMonths = [
    Bilingual("janv.", "Jan"), Bilingual("févr.", "Feb"), Bilingual("mars", "Mar"),
    Bilingual("avr.", "Apr"), Bilingual("mai", "May"), Bilingual("juin", "Jun"),
    Bilingual("juil.", "Jul"), Bilingual("août", "Aug"), Bilingual("sept.", "Sep"),
    Bilingual("oct.", "Oct"), Bilingual("nov.", "Nov"), Bilingual("déc.", "Dec"),
  ]

  /// Monday first.
  static let weekdays = [
    Bilingual("lundi", "Monday"), Bilingual("mardi", "Tuesday"),
    Bilingual("mercredi", "Wednesday"), Bilingual("jeudi", "Thursday"),
    Bilingual("vendredi", "Friday"), Bilingual("samedi", "Saturday"),
    Bilingual("dimanche", "Sunday"),
  ]

  /// The month that a word, folded, is the name of or begins, in either language; three letters at
  /// least, and `jui` is none, since June and July begin with it.
  static func month(_ word: String) -> Int? { Self.found[word] }

  /// True when a word, folded, is the name of a weekday or begins it.
  static func isWeekday(_ word: String) -> Bool {
    word.unicodeScalars.count >= 3
      && foldedWeekdays.contains { $0.hasPrefix(word) }
  }

  private static let foldedWeekdays = weekdays.flatMap { [$0.french, $0.english] }
    .map(withoutAccents)

  /// Each beginning of a name that fits one month only.
  private static let found: [String: Int] = {
    var found: [String: Int] = [:]
    var shared: Set<String> = []
    for (index, name) in months.enumerated() {
      for spelling in [name.french, name.english].map(withoutAccents) {
        for length in 3...max(3, spelling.count) where length <= spelling.count {
          let beginning = String(spelling.prefix(length))
          if let other = found[beginning], other != index + 1 { shared.insert(beginning) }
          found[beginning] = index + 1
        }
      }
    }
    for beginning in shared { found[beginning] = nil }
    return found
  }()
}

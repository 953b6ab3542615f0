import TextMatching

/// The form of dates in the letters of `strftime`: `%d/%m/%Y`, `%d-%b-%Y %H:%M`.
package struct DatePattern: Sendable {
  private enum Piece {
    case year, shortYear, month, day, hour, minute, second, monthName, weekdayName, blank
    case character(Character)

    var isNumber: Bool {
      switch self {
      case .year, .shortYear, .month, .day, .hour, .minute, .second: true
      case .monthName, .weekdayName, .blank, .character: false
      }
    }
  }

  private let pieces: [Piece]

  /// The format; `nil` where a letter is none of those that tell a date, or none is there at all.
  package init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let character = rest.popFirst() {
      guard character == "%" else {
        pieces.append(character.isWhitespace ? .blank : .character(character))
        continue
      }
      guard let letter = rest.popFirst(), let found = DatePattern.pieces(of: letter) else {
        return nil
      }
      pieces += found
    }
    let hasYear = pieces.contains { piece in
      switch piece {
      case .year, .shortYear: true
      default: false
      }
    }
    guard hasYear else { return nil }
    self.pieces = pieces
  }

  private static func pieces(of letter: Character) -> [Piece]? {
    switch letter {
    case "Y": [.year]
    case "y": [.shortYear]
    case "m": [.month]
    case "d", "e": [.day]
    case "H": [.hour]
    case "M": [.minute]
    case "S": [.second]
    case "b", "B", "h": [.monthName]
    case "a", "A": [.weekdayName]
    case "F": [.year, .character("-"), .month, .character("-"), .day]
    case "T": [.hour, .character(":"), .minute, .character(":"), .second]
    case "R": [.hour, .character(":"), .minute]
    case "n", "t": [.blank]
    case "%": [.character("%")]
    default: nil
    }
  }

  /// The date that a text is in this form; `nil` for any other text, and for a day that is not in
  /// the calendar.
  ///
  /// Without a day it is the first of the month, without a month that of the year. Numbers may lack
  /// their leading zeros; names of months are French or English, whole or short. `%y` is a year
  /// from 1969 to 2068.
  package func date(_ text: String) -> CalendarDate? {
    var rest = Substring(text)[...]
    var parts = DateParts()
    for (place, piece) in pieces.enumerated() {
      // Digits without a mark between belong to the piece they fill: `%Y%m%d`.
      let isTight = place + 1 < pieces.count && pieces[place + 1].isNumber
      guard read(piece, &rest, &parts, isTight: isTight) else { return nil }
    }
    guard rest.allSatisfy(\.isWhitespace), let year = parts.year else { return nil }
    return CalendarDate(
      year: year, month: parts.month ?? 1, day: parts.day ?? 1, second: parts.secondOfDay)
  }

  private func read(
    _ piece: Piece, _ rest: inout Substring, _ parts: inout DateParts, isTight: Bool
  ) -> Bool {
    switch piece {
    case .blank:
      rest = rest.drop(while: \.isWhitespace)
      return true
    case .character(let character): return rest.popFirst() == character
    case .weekdayName:
      rest = rest.drop(while: \.isLetter)
      if rest.first == "." { rest = rest.dropFirst() }
      return true
    case .monthName:
      let name = rest.prefix(while: \.isLetter)
      rest = rest.dropFirst(name.count)
      if rest.first == "." { rest = rest.dropFirst() }
      parts.month = DatePattern.month(named: String(name))
      return parts.month != nil
    case .year: return number(&rest, 4...4, &parts.year)
    case .shortYear:
      guard number(&rest, 2...2, &parts.year), let short = parts.year else { return false }
      parts.year = short < 69 ? 2000 + short : 1900 + short
      return true
    case .month: return number(&rest, isTight ? 2...2 : 1...2, &parts.month)
    case .day: return number(&rest, isTight ? 2...2 : 1...2, &parts.day)
    case .hour: return number(&rest, isTight ? 2...2 : 1...2, &parts.hour)
    case .minute: return number(&rest, isTight ? 2...2 : 1...2, &parts.minute)
    case .second: return number(&rest, isTight ? 2...2 : 1...2, &parts.second)
    }
  }

  private func number(
    _ rest: inout Substring, _ lengths: ClosedRange<Int>, _ value: inout Int?
  ) -> Bool {
    let digits = rest.prefix(lengths.upperBound).prefix { ("0"..."9").contains($0) }
    guard lengths.contains(digits.count) else { return false }
    rest = rest.dropFirst(digits.count)
    value = Int(digits)
    return value != nil
  }

  private static let months: [String: Int] = {
    let french = [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months: [String: Int] = ["sept": 9, "janv": 1, "fevr": 2, "juil": 7]
    for names in [french, english] {
      for (place, name) in names.enumerated() {
        months[name] = place + 1
        // `jui` is June and July alike.
        if name != "juin" && name != "juillet" { months[String(name.prefix(3))] = place + 1 }
      }
    }
    return months
  }()

  /// The number of the month of that name, whole or short, French or English.
  static func month(named name: String) -> Int? {
    months[withoutAccents(name).lowercased()]
  }
}

/// The numbers of a date as they are read.
private struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?

  /// The second of the day, `nil` for a day alone; -1, which is none, out of range.
  var secondOfDay: Int? {
    guard hour != nil || minute != nil else { return nil }
    let (hour, minute, second) = (hour ?? 0, minute ?? 0, second ?? 0)
    guard hour < 24, minute < 60, second < 60 else { return -1 }
    return (hour * 60 + minute) * 60 + second
  }
}

/// Currencies other than the euro, whose worth changes from day to day.
///
/// They are no units: whoever counts in them gives the rate as a quantity in €.
enum Currency {
  /// The words and signs that are answered with the rate to give.
  static let names: Set<String> = [
    "$", "US$", "USD", "dollar", "dollars", "£", "GBP", "¥", "JPY", "yen", "yens", "CNY", "yuan",
    "yuans", "CHF", "CAD", "AUD", "INR", "XOF", "FCFA",
  ]
}

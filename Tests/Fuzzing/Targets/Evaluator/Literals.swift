/// Values as they are written: frequent ones, the extremes, and what has caused trouble elsewhere.
enum Literals {
  static let integers = [
    "1", "0", "2", "3", "-1", "7", "10", "63", "64", "100", "1000000", "9223372036854775807",
    "-9223372036854775808", "4611686018427387904",
  ]
  static let counts = ["1", "0", "2", "3", "5", "-1", "10", "100"]
  static let decimals = [
    "0.5", "0.0", "-0.0", "1.5", "-2.25", "99.995", "1e15", "1e22", "1e-300", "1e300", "1.7e308",
    "5e-324",
  ]
  static let units = [
    "Wh", "kWh", "J", "gCO2e", "kgSbeq", "km", "m", "s", "h", "d", "tokens", "gCO2e/kWh", "%", "W",
    "km/h", "€", "m2", "°C", "L", "GB", "s-1",
  ]
  static let texts = [
    "a", "", "été", "FRA", "France", "gpt 4o", "Petite_conv", "2024-02-29", "31/12/1999",
    "\u{1F600}x", "x\\ny", "NaN", "12,5", "e\u{301}", "ß İ ı", "\u{202E}abc", "1e5", "Token", "b",
    " ", "{x}", "a;b,c", "inner", "nofile.csv",
  ]
  /// Variables that the session of the fuzzer has; see `EvaluatorTarget`.
  static let variables = [
    Kind.integer: ["n"], .decimal: ["f"], .quantity: ["q"], .text: ["w"], .bool: ["y"],
    .none: ["no"], .date: ["day1", "moment"], .record: ["rec"],
    .list: ["xs", "gaps", "words1", "energies", "nest", "recs", "days", "flags", "mixed", "empty"],
    .column: ["cons_ia.Token", "t.a", "t.b", "t.c"],
    .function: ["double", "add", "sqrt", "upper", "len", "mean", "fact", "head"],
  ]
  /// What they are made by.
  static let prelude = """
    n = 5
    f = 2.5
    q = 3 kWh
    w = "été"
    y = true
    no = none
    day1 = date("2024-02-29")
    moment = date("2024-02-29 12:30")
    xs = [3, 1, 2, 2, 5]
    gaps = [1.5, none, 2, -3, 0]
    words1 = ["b", "a", "é", "", "B"]
    energies = [1 Wh, 2 kWh, 3 J]
    nest = [[1, 2], [3], []]
    rec = {a: 1, b: "x", c: [1, 2]}
    recs = [{a: 1, b: "x"}, {a: none, b: "y"}, {b: "z"}]
    days = [date("2024-01-01"), date("2023-12-31"), none]
    flags = [true, false, none]
    mixed = [1, "a", none, 2 Wh]
    empty = []
    double = x => x * 2
    add = (x, y) => x + y
    def fact(n) = if n <= 1 then 1 else n * fact(n - 1)
    """
}

/// The kinds of values that programs are made of.
enum Kind: CaseIterable, Hashable {
  case integer, decimal, quantity, text, bool, none, date, list, record, column, table, function

  /// Those that need no further expression.
  static let plain: [Kind] = [.integer, .decimal, .quantity, .text, .bool, .none, .date]
}

public import Intervals
public import Plotting
public import Styling
public import Tables
public import Units

/// A value of the language.
///
/// Scalars live in the enum itself (16 bytes, no allocation); everything else is one reference.
/// A number carries its unit. NaN and infinity never exist as values: what would make one throws,
/// or, in a column, leaves the cell missing.
public enum Value: Sendable {
  /// `none`, the missing value.
  case none
  case bool(Bool)
  /// A plain whole number.
  case integer(Int64)
  /// A number with its unit; `MeasureUnit.one` for a plain number.
  case number(Double, MeasureUnit)
  indirect case text(String)
  case list([Value])
  indirect case record(Record)
  indirect case column(Column)
  case table(Table)
  indirect case function(any Callable)
  indirect case plot(PlotSpec)
  indirect case date(CalendarDate)
  /// A number between bounds, with their unit.
  indirect case interval(Interval, MeasureUnit)

  /// A plain number.
  public static func plain(_ number: Double) -> Value { .number(number, .one) }
}

/// A function as a value; whoever made it knows how to call it.
public protocol Callable: AnyObject, Sendable {
  /// The name to show, nil for an anonymous function.
  var name: String? { get }
  /// Its parameters' names, for messages.
  var parameterNames: [String] { get }
}

/// Named values in the order in which they were written.
public struct Record: Sendable {
  /// The names, each once.
  public private(set) var keys: [String] = []
  /// One value per name.
  public private(set) var values: [Value] = []
  /// The place of each name, once there are too many to look them through.
  private var places: [String: Int] = [:]

  /// The most names that are looked through one by one.
  private static let few = 8

  /// A record; of two equal names the last one counts, in the place of the first.
  public init(_ fields: [(String, Value)]) {
    for (key, value) in fields { self[key] = value }
  }

  private func place(of key: String) -> Int? {
    places.isEmpty ? keys.firstIndex(of: key) : places[key]
  }

  /// The value of a name, nil where there is none; a new name goes to the end.
  public subscript(key: String) -> Value? {
    get { place(of: key).map { values[$0] } }
    set {
      guard let newValue else { return }
      if let place = place(of: key) {
        values[place] = newValue
        return
      }
      if !places.isEmpty { places[key] = keys.count }
      keys.append(key)
      values.append(newValue)
      if places.isEmpty, keys.count > Self.few {
        places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
      }
    }
  }
}

extension Value {
  /// The sort of a value, as messages name it.
  public enum Kind: Sendable, Equatable {
    case none, bool, number, quantity, text, list, record, column, table, function, plot, date
    case interval
  }

  /// The sort of this value.
  public var kind: Kind {
    switch self {
    case .none: .none
    case .bool: .bool
    case .integer: .number
    case .number(_, let unit): unit.isOne ? .number : .quantity
    case .text: .text
    case .list: .list
    case .record: .record
    case .column: .column
    case .table: .table
    case .function: .function
    case .plot: .plot
    case .date: .date
    case .interval: .interval
    }
  }

  /// The number as a double with its unit, nil for what is not a number.
  public var quantity: (value: Double, unit: MeasureUnit)? {
    switch self {
    case .integer(let value): (Double(value), .one)
    case .number(let value, let unit): (value, unit)
    default: nil
    }
  }

  /// The bounds of a number with its unit, nil for what is not a number nor between bounds.
  public var bounded: (value: Interval, unit: MeasureUnit)? {
    if case .interval(let interval, let unit) = self { return (interval, unit) }
    return quantity.map { (Interval($0.value), $0.unit) }
  }

  /// True for an interval, and for a list or a column that holds one.
  public var holdsIntervals: Bool {
    switch self {
    case .interval: true
    case .list(let items):
      items.contains { item in
        // Numbers are frequent, and not worth a call each.
        switch item {
        case .integer, .number: false
        default: item.holdsIntervals
        }
      }
    case .column(let column): column.kind == .intervals
    default: false
    }
  }
}

extension Value.Kind {
  /// The sort with its article: "une colonne", "a column".
  public var phrase: Bilingual {
    switch self {
    case .none: Bilingual("une valeur absente", "a missing value")
    case .bool: Bilingual("vrai ou faux", "true or false")
    case .number: Bilingual("un nombre", "a number")
    case .quantity: Bilingual("une grandeur", "a quantity")
    case .text: Bilingual("un texte", "a text")
    case .list: Bilingual("une liste", "a list")
    case .record: Bilingual("une fiche", "a record")
    case .column: Bilingual("une colonne", "a column")
    case .table: Bilingual("une table", "a table")
    case .function: Bilingual("une fonction", "a function")
    case .plot: Bilingual("un graphique", "a plot")
    case .date: Bilingual("une date", "a date")
    case .interval: Bilingual("un intervalle", "an interval")
    }
  }

  /// The sort alone: "colonne", "column".
  public func noun(_ tongue: Tongue) -> String {
    switch self {
    case .none: Bilingual("absente", "none")(tongue)
    case .bool: Bilingual("vrai ou faux", "true or false")(tongue)
    default: String(phrase(tongue).drop { $0 != " " }.dropFirst())
    }
  }
}

extension Value {
  /// The kind of the value, with that of its cells where it is a column.
  public var detailedPhrase: Bilingual {
    guard case .column(let column) = self else { return kind.phrase }
    switch column.kind {
    case .numbers, .integers: return Bilingual("une colonne de nombres", "a column of numbers")
    case .text: return Bilingual("une colonne de textes", "a column of texts")
    case .bools: return Bilingual("une colonne de vrai/faux", "a column of true/false")
    case .dates: return Bilingual("une colonne de dates", "a column of dates")
    case .intervals: return Bilingual("une colonne d'intervalles", "a column of intervals")
    }
  }

  /// True for a text that spells a number, and for a column or a list that has one.
  package var spellsNumbers: Bool {
    switch self {
    case .text(let text): return text.spellsNumber
    case .column(let column):
      guard case .text(let cells) = column.storage else { return false }
      return cells.dictionary.contains(where: \.spellsNumber)
    case .list(let items):
      return items.contains { if case .text(let text) = $0 { text.spellsNumber } else { false } }
    default: return false
    }
  }

  /// True for a number, a column of numbers, a list that has one.
  package var isOfNumbers: Bool {
    switch self {
    case .integer, .number, .interval: true
    case .column(let column): column.kind.isMeasured
    case .list(let items): items.contains { $0.bounded != nil }
    default: false
    }
  }
}

public import Styling
public import Units

extension Value {
  /// What sort of value it is, in the words that messages use.
  public enum Kind: Sendable, Equatable {
    case none, bool, number, quantity, text, list, record, column, table, function, plot, date
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
}

extension Value.Kind {
  /// The sort with its article: "une colonne", "a column".
  public var words: Bilingual {
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
    }
  }
}

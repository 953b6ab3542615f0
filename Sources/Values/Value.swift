public import Plotting
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
  case record(Record)
  indirect case column(Column)
  case table(Table)
  indirect case function(any Callable)
  indirect case plot(PlotSpec)
  indirect case date(CalendarDate)

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
public final class Record: Sendable {
  /// The names, each once.
  public let keys: [String]
  /// One value per name.
  public let values: [Value]

  /// A record; of two equal names the last one counts, in the place of the first.
  public init(_ fields: [(String, Value)]) {
    var keys: [String] = []
    var values: [Value] = []
    for (key, value) in fields {
      if let index = keys.firstIndex(of: key) {
        values[index] = value
      } else {
        keys.append(key)
        values.append(value)
      }
    }
    self.keys = keys
    self.values = values
  }

  /// The value of a name, nil where there is none.
  public subscript(key: String) -> Value? {
    keys.firstIndex(of: key).map { values[$0] }
  }
}

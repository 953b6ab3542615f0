/// What is known of the values that names hold, which decides what a line of Python means: `x.std()`
/// divides by n - 1 where `x` is a column of pandas, by n where it is an array of NumPy.
public struct PythonNames: Sendable {
  /// The sort of a value, as far as Python's lines tell sorts apart.
  public enum Sort: Sendable, Equatable {
    case unknown
    case table
    case column
    /// A list of Python's, or of étude's.
    case list
    /// An array of NumPy, which étude keeps as a list.
    case array
    case record
    /// Anything else that étude knows: a number, a text.
    case other
    /// A figure or axes of matplotlib, of which étude keeps nothing.
    case axes
    /// A figure of plotly, which is shown later.
    case figure
    /// What a function of SciPy gives, of which étude keeps a list or a record.
    case result
  }

  /// The columns of a table, as far as lines without names of columns need them.
  public struct Columns: Sendable {
    /// All of them.
    public var all: [String]
    /// Those of numbers.
    public var numbers: [String]
    /// The key, or the first of texts.
    public var label: String?

    /// The columns of a table.
    public init(all: [String], numbers: [String], label: String?) {
      self.all = all
      self.numbers = numbers
      self.label = label
    }
  }

  /// The functions that names were imported for: `sqrt` of `from math import sqrt`.
  private(set) var functions: [String: (module: String, name: String)] = [:]
  /// The sorts of names that the texts so far have given a value to.
  private(set) var sorts: [String: Sort] = [:]
  /// The functions that the texts so far have defined.
  private(set) var definitions: Set<String> = []
  private(set) var series: [String: (keys: [String], values: [String])] = [:]
  private(set) var likes: [String: String] = [:]
  /// The attributes of what a function of SciPy gave, in étude's words, by the name that holds it.
  private(set) var results: [String: [String: String]] = [:]
  /// The number of pictures that the text under way has drawn one after the other; nil where it has
  /// shown nothing yet.
  private(set) var drawn: Int?
  /// The modules that other names stand for, beside the usual ones.
  private(set) var modules: [String: String] = [:]
  private let held: @Sendable (String) -> Sort?
  private let isOwnFunction: @Sendable (String) -> Bool
  private let columns: @Sendable (String) -> Columns?

  /// Knowledge of a session.
  ///
  /// - Parameters:
  ///   - held: the sort of the value that a variable, or a data table, holds.
  ///   - isOwnFunction: whether the user has defined a function of that name.
  ///   - columns: the columns of the table that a name holds.
  public init(
    held: @escaping @Sendable (String) -> Sort? = { _ in nil },
    isOwnFunction: @escaping @Sendable (String) -> Bool = { _ in false },
    columns: @escaping @Sendable (String) -> Columns? = { _ in nil }
  ) {
    self.held = held
    self.isOwnFunction = isOwnFunction
    self.columns = columns
  }

  /// The same names, known to another state of the session.
  public func known(to other: PythonNames) -> PythonNames {
    var names = other
    names.sorts = sorts
    names.modules = modules
    names.series = series
    names.likes = likes
    names.results = results
    names.definitions = definitions
    names.functions = functions
    return names
  }

  /// The sort of what a name holds.
  func sort(of name: String) -> Sort {
    let noted = sorts[name]
    switch held(name) {
    case .list?: return noted == .array || noted == .result ? noted ?? .list : .list
    case .record?: return noted == .result ? .result : .record
    case let sort?: return sort
    case nil: return noted ?? .unknown
    }
  }

  /// The sort of a name within a text that has given it a value.
  mutating func note(_ name: String, is sort: Sort) {
    sorts[name] = sort
    series[name] = nil
    likes[name] = nil
    results[name] = nil
  }

  /// The sort of a name that holds one row for each group, under the names of keys and values.
  mutating func note(_ name: String, isSeriesOf keys: [String], _ values: [String]) {
    note(name, is: .table)
    series[name] = (keys, values)
  }

  /// A name that holds a table with the columns of another.
  mutating func note(_ name: String, isLike table: String) {
    note(name, is: .table)
    likes[name] = table
  }

  /// The sort of a name that holds the result of a function of SciPy, whose attributes are these
  /// in étude's words.
  mutating func note(_ name: String, isResultWith attributes: [String: String]) {
    note(name, is: .result)
    results[name] = attributes
  }

  /// The attribute of a result in étude's words, nil where the name holds none.
  func attribute(_ attribute: String, of name: String) -> String? {
    sort(of: name) == .result ? results[name]?[attribute] : nil
  }

  /// Begins a text, of which nothing is drawn yet.
  mutating func beginText() { drawn = nil }

  /// Notes that an expression statement has drawn, or has given something else.
  mutating func noteShown(isPicture: Bool) { drawn = isPicture ? (drawn ?? 0) + 1 : 0 }

  /// True where `_` is one picture, which nothing was drawn upon.
  var hasOnePicture: Bool { drawn.map { $0 == 1 } ?? (held("_") == .figure) }

  /// The keys and values of a series that a name holds.
  func seriesColumns(_ name: String) -> (keys: [String], values: [String])? { series[name] }

  /// The table whose columns the table of a name has, itself where it is no other.
  func origin(of table: String) -> String { likes[table] ?? table }

  mutating func note(_ name: String, isFunction function: String, of module: String) {
    functions[name] = (module, function)
  }

  /// The module and name of an imported function.
  func imported(_ name: String) -> (module: String, function: String)? {
    guard !isOwn(name), let found = functions[name] else { return nil }
    return (found.module, found.name)
  }

  mutating func note(_ name: String, standsFor module: String) { modules[name] = module }

  /// True where the user has given the name to a function of their own, or to a value that may be
  /// one.
  func isOwn(_ name: String) -> Bool {
    definitions.contains(name) || isOwnFunction(name)
  }

  mutating func note(definition name: String) { definitions.insert(name) }

  /// The columns of numbers of a table, nil where the table is not known.
  func numbers(of table: String) -> [String]? { columns(origin(of: table))?.numbers }

  /// All columns of a table, nil where the table is not known.
  func all(of table: String) -> [String]? { columns(origin(of: table))?.all }

  /// The column that names the rows of a table, nil where it has none or is not known.
  func label(of table: String) -> String? { columns(origin(of: table))?.label }

  /// The module that a name means, by its usual short name: `pd`, `np`, `plt`, `sns`, `px`, `math`,
  /// `random`, `statistics`, `stats`; nil for any other name.
  func module(_ name: String) -> String? {
    if held(name) != nil || sorts[name] != nil { return nil }
    return modules[name] ?? Self.usual[name]
  }

  /// The short names of modules, by the names that they go by.
  static let usual: [String: String] = [
    "pd": "pd", "pandas": "pd", "np": "np", "numpy": "np", "plt": "plt", "sns": "sns",
    "seaborn": "sns", "px": "px", "math": "math", "random": "random", "statistics": "statistics",
    "stats": "stats", "scipy": "scipy", "matplotlib": "matplotlib", "plotly": "plotly",
    "warnings": "warnings", "go": "go", "os": "os", "sys": "sys", "time": "time",
  ]
}

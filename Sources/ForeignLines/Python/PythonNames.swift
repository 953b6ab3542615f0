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
    case number
    case text
    /// Anything else that étude knows.
    case other
    /// A figure or axes of matplotlib, of which étude keeps nothing.
    case axes
    /// A figure of plotly, which is shown later.
    case figure
    /// What a function of SciPy gives, of which étude keeps a list or a record.
    case result
    /// A model of scikit-learn before it is fitted.
    case model
  }

  /// The columns of a table, as far as lines without names of columns need them.
  public struct Columns: Sendable {
    /// All of them.
    public var all: [String]
    /// Those of numbers.
    public var numbers: [String]
    /// The key, or the first of texts.
    public var label: String?
    /// Those that are known to have a value in each row.
    public var complete: Set<String>

    /// The columns of a table.
    public init(
      all: [String], numbers: [String], label: String?, complete: Set<String> = []
    ) {
      self.all = all
      self.numbers = numbers
      self.label = label
      self.complete = complete
    }

    /// Some of the columns, in that order, blanks in their names also as `_`; nil where one is none of
    /// them.
    func of(_ names: [String]) -> Columns? {
      let found = names.compactMap { name in
        all.first { $0 == name } ?? all.first { $0.replacing(" ", with: "_") == name }
      }
      guard found.count == names.count else { return nil }
      return Columns(
        all: found, numbers: found.filter(numbers.contains),
        label: found.first { $0 == label } ?? found.first { !numbers.contains($0) },
        complete: complete.intersection(found))
    }
  }

  /// The functions that names were imported for: `sqrt` of `from math import sqrt`.
  private(set) var functions: [String: (module: String, name: String)] = [:]
  /// The sorts of names that the texts so far have given a value to.
  private(set) var sorts: [String: Sort] = [:]
  /// The functions that the texts so far have defined.
  private(set) var definitions: Set<String> = []
  private(set) var series: [String: (keys: [String], values: [String])] = [:]
  /// The columns of the tables that the text under way has chosen, or made from what it says.
  private(set) var tables: [String: Columns] = [:]
  /// The names that the text under way has given another value, or another column, so that the session
  /// does not know their columns yet.
  private(set) var changed: Set<String> = []
  /// The groups that names hold, of the table of that name.
  private(set) var groups: [String: Groups] = [:]
  /// The cells that columns with named rows hold: `mix["FRA"]` is `t["FRA", "gwp"]`.
  private(set) var named: [String: (table: String, column: String)] = [:]
  /// The functions that take any number of arguments, with the place of the first of them.
  private(set) var stars: [String: Int] = [:]
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
    names.stars = stars
    names.groups = groups
    names.named = named
    names.results = results
    names.definitions = definitions
    names.functions = functions
    return names
  }

  /// The sort of what a name holds.
  func sort(of name: String) -> Sort {
    let noted = sorts[name]
    if changed.contains(name), let noted, noted != .unknown { return noted }
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
    tables[name] = nil
    results[name] = nil
    groups[name] = nil
    named[name] = nil
    changed.insert(name)
  }

  /// The sort of a name that holds one row for each group, under the names of keys and values.
  mutating func note(_ name: String, isSeriesOf keys: [String], _ values: [String]) {
    note(name, is: .table)
    series[name] = (keys, values)
  }

  /// What `t.groupby("A")["B"]` tells of the groups: the keys, the columns chosen, whether the keys
  /// are sorted.
  struct Groups: Sendable {
    let keys: [String]
    let chosen: [String]?
    let sorted: Bool
    /// The keys that may be missing.
    let gaps: [String]
  }

  /// A name that holds a table, of which only groups are asked.
  mutating func note(_ name: String, isGroupedBy groups: Groups, _ columns: Columns?) {
    note(name, is: .table)
    tables[name] = columns
    self.groups[name] = groups
  }

  /// A name that holds a column whose rows have the names of a table's.
  mutating func note(_ name: String, isColumn column: String, ofRowsOf table: String) {
    note(name, is: .column)
    named[name] = (table, column)
  }

  /// A name that holds a table with these columns.
  mutating func note(_ name: String, isTableOf columns: Columns) {
    note(name, is: .table)
    tables[name] = columns
  }

  /// A table that gets a column of numbers, or of something else; nil where that is not known.
  mutating func note(_ table: String, getsColumn name: String, ofNumbers isNumeric: Bool?) {
    let before = known(table)
    tables[table] = nil
    changed.insert(table)
    guard var after = before, let isNumeric else { return }
    after.all.removeAll { $0 == name }
    after.numbers.removeAll { $0 == name }
    after.complete.remove(name)
    after.all.append(name)
    if isNumeric { after.numbers.append(name) }
    tables[table] = after
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

  /// True where a name already holds a value.
  func isUsed(_ name: String) -> Bool { held(name) != nil || sorts[name] != nil }

  /// Begins a text, of which nothing is drawn yet; the session knows what the last one has left.
  mutating func beginText() {
    drawn = nil
    tables = [:]
    changed = []
  }

  /// Notes that an expression statement has drawn, or has given something else.
  mutating func noteShown(isPicture: Bool) { drawn = isPicture ? (drawn ?? 0) + 1 : 0 }

  /// True where `_` is one picture, which nothing was drawn upon.
  var hasOnePicture: Bool { drawn.map { $0 == 1 } ?? (held("_") == .figure) }

  /// The keys and values of a series that a name holds.
  func seriesColumns(_ name: String) -> (keys: [String], values: [String])? { series[name] }

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

  /// A function of the user; `star` is the place of `*args` among its parameters.
  mutating func note(definition name: String, star: Int?) {
    definitions.insert(name)
    stars[name] = star
  }

  /// The place of the first of any number of arguments, nil for a function that takes none such.
  func star(of function: String) -> Int? { stars[function] }

  /// The columns of the table that a name holds, nil where they are not known.
  func known(_ table: String) -> Columns? {
    tables[table] ?? (changed.contains(table) ? nil : columns(table))
  }

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

/// The series that each point belongs to: text as codes into a list of names.
public struct PlotSeries: Sendable, Hashable {
  /// The name of what the series are, such as `Provider`.
  public let name: String
  /// The names of the series, in the order of the legend.
  public let names: [String]
  /// For each point the index of its series in `names`; negative where it is missing.
  public let codes: [Int32]

  /// Series that are codes already, as dictionary-encoded columns have them.
  public init(name: String, names: [String], codes: [Int32]) throws(PlotProblem) {
    if let wrong = codes.first(where: { Int($0) >= names.count }) {
      throw .unknownSeries(Int(wrong))
    }
    self.name = name
    self.names = names
    self.codes = codes
  }

  /// Series from one name per point, in the order in which they appear.
  public init(name: String, values: [String?]) {
    var codeOf: [String: Int32] = [:]
    var names: [String] = []
    self.name = name
    codes = values.map { value in
      guard let value else { return -1 }
      if let code = codeOf[value] { return code }
      let code = Int32(clamping: names.count)
      codeOf[value] = code
      names.append(value)
      return code
    }
    self.names = names
  }
}

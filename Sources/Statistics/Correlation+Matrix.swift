extension Correlation {
  /// The coefficients of every pair of columns of one length: symmetric, 1 on the diagonal.
  ///
  /// A coefficient is nil where a column does not vary, on the diagonal too.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 rows.
  public static func matrix(
    _ columns: [[Double]], _ method: Method = .pearson
  ) throws(StatisticsProblem) -> [[Double?]] {
    for column in columns { try needPairs(2, columns[0], column) }
    guard method != .kendall else { return try kendallMatrix(columns) }
    var deviations: [Deviations] = []
    for column in columns {
      deviations.append(try Deviations(of: method == .spearman ? Ranking.ranks(column) : column))
    }
    return symmetric(of: columns.count) { row, column in
      let (x, y) = (deviations[row], deviations[column])
      if row == column { return x.squares > 0 ? 1 : nil }
      return try? coefficient(x, y)
    }
  }

  private static func kendallMatrix(
    _ columns: [[Double]]
  ) throws(StatisticsProblem) -> [[Double?]] {
    symmetric(of: columns.count) { try? kendall(columns[$0], columns[$1]).coefficient }
  }

  private static func symmetric(
    of count: Int, _ entry: (Int, Int) -> Double?
  ) -> [[Double?]] {
    var matrix = [[Double?]](repeating: Array(repeating: nil, count: count), count: count)
    for row in 0..<count {
      for column in row..<count {
        matrix[row][column] = entry(row, column)
        matrix[column][row] = matrix[row][column]
      }
    }
    return matrix
  }
}

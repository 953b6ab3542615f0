public import Platform

/// The fit of least squares on several predictors, y = intercept + Σ coefficient · predictor.
public struct MultipleFit: Equatable, Sendable {
  /// The intercept, in the unit of y.
  public let intercept: Double
  /// The coefficient of each predictor, in the unit of y per unit of the predictor.
  public let coefficients: [Double]
  /// The standard errors of the coefficients, nil where there are no degrees of freedom left.
  public let standardErrors: [Double]?
  /// The standard error of the intercept, nil where there are no degrees of freedom left.
  public let interceptStandardError: Double?
  /// The two-sided p-value of each coefficient against 0, from Student's t; nil where there are
  /// no degrees of freedom left.
  public let pValues: [Double]?
  /// The share of the variance of y that the predictors account for, nil where y has none.
  public let r2: Double?
  /// The number of observations.
  public let count: Int

  /// Fits `y` on the predictors, each a column as long as `y`.
  ///
  /// Columns are centred, then reduced by Householder's QR (1958), which keeps twice the digits
  /// of the normal equations.
  ///
  /// - Throws: `differentLengths`; `tooFew` below one observation more than predictors;
  ///   `collinear` where a predictor does not vary or follows from the ones before; `overflow`.
  public init(predictors: [[Double]], y: [Double], checkpoint: Checkpoint) throws {
    for predictor in predictors { try needPairs(0, y, predictor) }
    try need(max(predictors.count + 1, 2), of: y.count)
    let target = try Deviations(of: y, checkpoint: checkpoint)
    let columns = try predictors.map { try Deviations(of: $0, checkpoint: checkpoint) }

    let system = try Triangle(
      columns.map { try $0.values(checkpoint: checkpoint) },
      target.values(checkpoint: checkpoint), checkpoint: checkpoint)
    let scales = columns.map { target.scale / $0.scale }
    coefficients = zip(system.solution, scales).map { $0 * $1 }
    var centre = ScalarSum()
    centre.add(target.mean)
    for (column, coefficient) in zip(columns, coefficients) {
      centre.add(-coefficient * column.mean)
    }
    intercept = try representable(centre.value)
    guard coefficients.allSatisfy(\.isFinite) else { throw StatisticsProblem.overflow }
    count = y.count
    r2 = target.squares > 0 ? min(max(1 - system.rest / target.squares, 0), 1) : nil
    let degrees = y.count - predictors.count - 1
    guard degrees > 0 else {
      (standardErrors, interceptStandardError, pValues) = (nil, nil, nil)
      return
    }
    let variance = system.rest / Double(degrees)
    let errors = zip(system.inverseDiagonal, scales).map { ($0 * variance).squareRoot() * $1 }
    standardErrors = errors
    let lever = 1 / Double(count) + (try system.lever(columns.map { $0.mean / $0.scale }))
    interceptStandardError = try representable((variance * lever).squareRoot() * target.scale)
    pValues =
      r2 == nil ? nil : try Self.pValues(coefficients, errors, degrees: Double(degrees))
  }

  private static func pValues(
    _ coefficients: [Double], _ errors: [Double], degrees: Double
  ) throws -> [Double] {
    var found: [Double] = []
    for (coefficient, error) in zip(coefficients, errors) {
      let t = error > 0 ? abs(coefficient) / error : .infinity
      found.append(2 * (try StudentT.upperTail(t, degrees: degrees)))
    }
    return found
  }
}

/// The triangular system R b = Qᵀy that a least-squares problem reduces to.
private struct Triangle {
  /// The columns of R, the entries below the diagonal left over from the reduction.
  private var columns: [[Double]]
  private var diagonal: [Double] = []
  /// The coefficients.
  private(set) var solution: [Double] = []
  /// The sum of squares that the fit leaves.
  private(set) var rest = 0.0

  init(_ data: [[Double]], _ y: [Double], checkpoint: Checkpoint) throws {
    columns = data
    var target = y
    for index in data.indices { try reduce(index, &target, checkpoint) }
    solution = solved(Array(target.prefix(data.count)))
    let left = Array(target.dropFirst(data.count))
    rest = try compensatedDot(left, left, checkpoint: checkpoint)
  }

  /// Reflects one column onto its first `index + 1` entries, and the later ones and y with it.
  private mutating func reduce(
    _ index: Int, _ y: inout [Double], _ checkpoint: Checkpoint
  ) throws {
    let whole = try compensatedDot(columns[index], columns[index], checkpoint: checkpoint)
    let tail = Array(columns[index][index...])
    let squares = try compensatedDot(tail, tail, checkpoint: checkpoint)
    // What is left of a column that depends on the ones before is rounding: 1e-20 of its squares.
    guard squares > whole * 1e-20, squares > 0 else {
      throw StatisticsProblem.collinear(predictor: index)
    }
    let length = tail[0] > 0 ? -squares.squareRoot() : squares.squareRoot()
    var mirror = tail
    mirror[0] -= length
    let half = try compensatedDot(mirror, mirror, checkpoint: checkpoint) / 2
    diagonal.append(length)
    for later in columns.indices.dropFirst(index + 1) {
      try reflect(&columns[later], from: index, mirror, half, checkpoint)
    }
    try reflect(&y, from: index, mirror, half, checkpoint)
  }

  private func reflect(
    _ column: inout [Double], from first: Int, _ mirror: [Double], _ half: Double,
    _ checkpoint: Checkpoint
  ) throws {
    let tail = Array(column[first...])
    let factor = try compensatedDot(mirror, tail, checkpoint: checkpoint) / half
    try checkpoint.blocks(of: mirror.count) { block in
      for offset in block { column[first + offset] -= factor * mirror[offset] }
    }
  }

  /// Solves R b = right from the last row up.
  private func solved(_ right: [Double]) -> [Double] {
    var found = right
    for row in right.indices.reversed() {
      for column in right.indices.dropFirst(row + 1) {
        found[row] -= columns[column][row] * found[column]
      }
      found[row] /= diagonal[row]
    }
    return found
  }

  /// The lever mᵀ (RᵀR)⁻¹ m: the squared length of R⁻ᵀ m.
  func lever(_ m: [Double]) throws -> Double {
    var solution = m
    for row in m.indices {
      for before in 0..<row { solution[row] -= columns[row][before] * solution[before] }
      solution[row] /= diagonal[row]
    }
    return try compensatedDot(solution, solution, checkpoint: .unlimited)
  }

  /// The diagonal of (RᵀR)⁻¹: the squared lengths of the rows of R⁻¹.
  var inverseDiagonal: [Double] {
    var sums = [Double](repeating: 0, count: columns.count)
    for index in columns.indices {
      var unit = [Double](repeating: 0, count: columns.count)
      unit[index] = 1
      for (row, entry) in solved(unit).enumerated() { sums[row] += entry * entry }
    }
    return sums
  }
}

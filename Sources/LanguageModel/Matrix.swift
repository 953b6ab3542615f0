/// A matrix of weights, laid out for its product with a vector.
///
/// Rows stand in tiles of 32, column after column within a tile: the product reads the weights once
/// from beginning to end, and each of its numbers is added up in the order of the columns, whatever
/// the machine's vectors hold. No product is fused with its sum.
struct Matrix: Sendable {
  /// The number of rows: the length of the product.
  let rows: Int
  /// The number of columns: the length of the vector.
  let columns: Int
  private var weights: [Float]

  private static let tile = 32

  /// A matrix whose entries a function gives, row by row.
  init(rows: Int, columns: Int, entry: (_ row: Int, _ column: Int) -> Float) {
    self.rows = rows
    self.columns = columns
    weights = Array(repeating: 0, count: Matrix.padded(rows) * columns)
    weights.withUnsafeMutableBufferPointer { weights in
      for row in 0..<rows {
        let start = row / Matrix.tile * Matrix.tile * columns + row % Matrix.tile
        for column in 0..<columns { weights[start + column * Matrix.tile] = entry(row, column) }
      }
    }
  }

  /// The room that a product needs, a multiple of the tile.
  static func padded(_ rows: Int) -> Int { (rows + tile - 1) / tile * tile }

  /// One row.
  func row(_ row: Int) -> [Float] {
    let start = row / Matrix.tile * Matrix.tile * columns + row % Matrix.tile
    return (0..<columns).map { weights[start + $0 * Matrix.tile] }
  }

  /// Writes the product with a vector, which has `columns` numbers; `product` has room for
  /// `padded(rows)`.
  func multiply(_ vector: UnsafePointer<Float>, into product: UnsafeMutablePointer<Float>) {
    weights.withUnsafeBufferPointer { weights in
      guard var next = weights.baseAddress else { return }
      for start in stride(from: 0, to: rows, by: Matrix.tile) {
        var (first, second, third, fourth) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
        for column in 0..<columns {
          let factor = Lanes(repeating: vector[column])
          first += factor * lanes(next)
          second += factor * lanes(next + 8)
          third += factor * lanes(next + 16)
          fourth += factor * lanes(next + 24)
          next += Matrix.tile
        }
        store(first, at: product + start)
        store(second, at: product + start + 8)
        store(third, at: product + start + 16)
        store(fourth, at: product + start + 24)
      }
    }
  }
}

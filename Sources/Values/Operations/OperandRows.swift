/// The numbers of an operand by rows: those of a column, or one for all rows.
enum OperandRows<Number: BitwiseCopyable & Sendable>: Sendable {
  case cells([Number])
  /// Whole numbers that become others block by block, when they are needed.
  case wholes([Int64], Conversion)
  case same(Number)

  /// Writes what so many whole numbers become.
  typealias Conversion =
    @Sendable (UnsafePointer<Int64>, UnsafeMutablePointer<Number>, _ count: Int) -> Void

  subscript(row: Int) -> Number {
    switch self {
    case .cells(let cells): cells[row]
    case .same(let number): number
    case .wholes(let cells, let convert):
      withUnsafePointer(to: cells[row]) { whole in
        withUnsafeTemporaryAllocation(of: Number.self, capacity: 1) { number in
          if let start = number.baseAddress { convert(whole, start, 1) }
          return number[0]
        }
      }
    }
  }

  /// The rows of a column; nil for one number.
  var count: Int? {
    switch self {
    case .cells(let cells): cells.count
    case .wholes(let cells, _): cells.count
    case .same: nil
    }
  }

  /// Runs a loop over the numbers of two operands in each row of a block.
  func with<Loop: RowLoop>(
    _ other: OperandRows<Loop.Right>, _ block: Range<Int>, _ loop: inout Loop
  ) where Loop.Left == Number {
    let count = block.count
    withCells(of: block) { left in
      other.withCells(of: block) { right in
        // What the loop gathers stays in registers.
        var running = loop
        switch (left, right) {
        case (.cells(let left), .cells(let right)):
          for place in 0..<count { running.take(left[place], right[place], at: place) }
        case (.cells(let left), .same(let right)):
          for place in 0..<count { running.take(left[place], right, at: place) }
        case (.same(let left), .cells(let right)):
          for place in 0..<count { running.take(left, right[place], at: place) }
        case (.same(let left), .same(let right)):
          for place in 0..<count { running.take(left, right, at: place) }
        }
        loop = running
      }
    }
  }

  private enum Cells {
    case cells(UnsafePointer<Number>)
    case same(Number)
  }

  @inline(__always)
  private func withCells(of block: Range<Int>, _ body: (Cells) -> Void) {
    switch self {
    case .same(let number): body(.same(number))
    case .cells(let cells):
      cells.withUnsafeBufferPointer { cells in
        if let start = cells.baseAddress { body(.cells(start + block.lowerBound)) }
      }
    case .wholes(let wholes, let convert):
      withUnsafeTemporaryAllocation(of: Number.self, capacity: block.count) { numbers in
        wholes.withUnsafeBufferPointer { wholes in
          guard let first = wholes.baseAddress, let start = numbers.baseAddress else { return }
          convert(first + block.lowerBound, start, block.count)
          body(.cells(UnsafePointer(start)))
        }
      }
    }
  }
}

/// What is done in each row of a block, and gathered from them.
///
/// A type and not a closure: the loops that other cores run are written for each, with no call inside.
protocol RowLoop {
  associatedtype Left: BitwiseCopyable & Sendable
  associatedtype Right: BitwiseCopyable & Sendable
  /// - Parameter place: the row's place in the block.
  mutating func take(_ x: Left, _ y: Right, at place: Int)
}

/// The rows of a key column by their cell; the first row wins where a cell is repeated.
struct KeyIndex {
  private var codeOfText: [String: Int32] = [:]
  private var rowOfCode: [Int] = []
  private var rowOfInteger: [Int64: Int] = [:]

  init(_ column: Column) {
    switch column.storage {
    case .text(let cells): indexTexts(cells, of: column)
    case .integers(let cells):
      rowOfInteger.reserveCapacity(cells.count)
      for (row, cell) in cells.enumerated() where !column.isMissing(row) {
        if rowOfInteger[cell] == nil { rowOfInteger[cell] = row }
      }
    case .numbers, .bools, .dates: break
    }
  }

  private mutating func indexTexts(_ cells: TextCells, of column: Column) {
    rowOfCode = Array(repeating: -1, count: cells.dictionary.count)
    for (row, code) in cells.codes.enumerated() where !column.isMissing(row) {
      let code = Int(code)
      if rowOfCode.indices.contains(code), rowOfCode[code] < 0 { rowOfCode[code] = row }
    }
    codeOfText.reserveCapacity(cells.dictionary.count)
    for (code, text) in cells.dictionary.enumerated() {
      codeOfText[text] = Int32(truncatingIfNeeded: code)
    }
  }

  func row(ofText text: String) -> Int? {
    guard let code = codeOfText[text], rowOfCode[Int(code)] >= 0 else { return nil }
    return rowOfCode[Int(code)]
  }

  func row(ofInteger number: Int64) -> Int? { rowOfInteger[number] }
}

import Builtins
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Styling
import Tables
import Testing
import Units
import Values

import struct Platform.Checkpoint

/// Cells of Python, as notebooks of beginners have them, run as they stand and give pandas' values.
///
/// `scripts/python_cells.py` writes the fixture with pandas.
@Suite struct CellTests {
  struct Cell: Decodable, Sendable {
    let cell: String
    let values: [Entry]?
  }

  /// A number, a text, or nothing.
  enum Entry: Decodable, Sendable, Equatable {
    case number(Double)
    case text(String)
    case missing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .missing
      } else if let text = try? container.decode(String.self) {
        // Not a text: then a number.
        self = .text(text)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }
  }

  private static let cells: [Cell] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/cells.json")
    // Without its file the suite has no cells, which a test refuses.
    let data = (try? Data(contentsOf: file)) ?? Data()
    return (try? JSONDecoder().decode([Cell].self, from: data)) ?? []
  }()

  @Test func thereAreCells() { #expect(Self.cells.count >= 80) }

  @Test(arguments: Self.cells.indices)
  func runsAsItStands(_ index: Int) throws {
    let cell = Self.cells[index]
    var session = Session(catalogue: .standard, library: .inside)
    var error: Diagnostic?
    var last: Value?
    let context = RunContext(tongue: .english, width: 100) { event in
      switch event {
      case .error(let found): error = error ?? found
      case .value(let value): last = value
      default: break
      }
    }
    session.run(Source(cell.cell, origin: .input(1)), in: context)
    let text = "\(cell.cell)\n→ \(error?.code ?? "") \(error?.message.french ?? "")"
    #expect(error == nil, "\(text)")
    guard error == nil, let expected = cell.values else {
      if case .plot? = last { return }
      #expect(cell.values != nil || error != nil, "\(cell.cell) draws nothing")
      return
    }
    let found = flat(try #require(last))
    #expect(found.count == expected.count, "\(cell.cell): \(found)")
    for (one, other) in zip(found, expected) {
      switch (one, other) {
      case (.number(let a), .number(let b)):
        #expect(abs(a - b) <= 1e-9 * max(1, abs(b)), "\(cell.cell): \(a) for \(b)")
      default: #expect(one == other, "\(cell.cell)")
      }
    }
  }

  /// The cells of a value, column by column; numbers in their own unit, blanks in names as `_`.
  private func flat(_ value: Value) -> [Entry] {
    switch value {
    case .none: [.missing]
    case .bool(let bool): [.number(bool ? 1 : 0)]
    case .integer(let number): [.number(Double(number))]
    case .number(let number, _): [.number(number)]
    case .text(let text):
      [
        .text(
          text.hasPrefix("Active") || text.hasPrefix("Total")
            ? text.replacing(" ", with: "_") : text)
      ]
    case .list(let items): items.flatMap(flat)
    case .record(let record): record.values.flatMap(flat)
    case .column(let column): (0..<column.count).flatMap { flat(column.value($0)) }
    case .table(let table): table.columns.flatMap { flat(.column($0)) }
    default: [.text("\(value.kind)")]
    }
  }
}

extension DataLibrary {
  /// The tables inside the program, read once for all tests.
  static let inside = DataLibrary()
}

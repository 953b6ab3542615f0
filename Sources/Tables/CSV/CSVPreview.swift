import Platform

/// The records of a file from a place on, read ahead without going there.
struct CSVPreview {
  /// A cell without blanks around it.
  struct Cell {
    let text: String
    let isQuoted: Bool

    /// True for a cell without a value.
    var isMissing: Bool {
      text.isEmpty || (!isQuoted && Marker.spellings.contains(text))
    }

    /// True for a number as files write it without more ado.
    var isNumber: Bool { WrittenNumber(text)?.unit.isEmpty ?? false }
  }

  /// The most bytes that are looked at.
  private static let reach = 1 << 15

  /// The records, as many as were asked for or could be read.
  let records: [[Cell]]

  /// The next records of a tokenizer, at most `count`.
  init(_ tokens: CSVTokenizer, count: Int, checkpoint: Checkpoint) throws {
    var ahead = tokens.bytes[tokens.position...].prefix(CSVPreview.reach)
    if ahead.endIndex < tokens.bytes.endIndex {
      // Only whole lines: the last one may be cut.
      ahead = ahead[...(ahead.lastIndex(of: CSVByte.lineFeed) ?? ahead.startIndex)]
    }
    var copy = try tokens.over(
      CSVInput(MemorySource(Array(ahead)), encoding: .utf8, checkpoint: checkpoint))
    var records: [[Cell]] = []
    do {
      while records.count < count, try copy.startRecord() {
        var cells: [Cell] = []
        var isOpen = true
        while isOpen {
          let field = try copy.next(field: cells.count + 1)
          isOpen = !field.endsRecord
          let text = TextInterner.text(copy.bytes[field.range], hasEscapes: field.hasEscapes)
          cells.append(Cell(text: text, isQuoted: field.isQuoted))
        }
        records.append(cells)
      }
    } catch is CSVProblem {
      // The record goes beyond what is looked at, or is faulty: whoever reads it will say so.
    }
    self.records = records
  }
}

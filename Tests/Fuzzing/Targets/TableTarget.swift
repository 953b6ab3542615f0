import Tables

import struct Platform.Checkpoint

/// A table that can be read is written so that it reads back as it was.
enum TableTarget {
  static func check(_ bytes: [UInt8]) {
    guard let flags = bytes.first else { return }
    var options = CSVOptions()
    options.isLenient = flags & 1 != 0
    options.skippedLines = Int(flags >> 1 & 1)
    if flags & 4 != 0 { options.separator = ";" }
    // What cannot be read or written is answered by an error, which is as good as a table here.
    guard
      let table = try? CSVReader.read(
        bytes: Array(bytes.dropFirst()), options: options, checkpoint: .unlimited
      ).table
    else { return }
    let style = flags & 8 == 0 ? CSVWritingOptions() : .french
    guard let text = try? CSVWriter.write(table, options: style, checkpoint: .unlimited) else {
      return
    }
    var exact = CSVOptions()
    exact.separator = style.hasDecimalComma ? ";" : ","
    let again = try? CSVReader.read(bytes: Array(text.utf8), options: exact, checkpoint: .unlimited)
      .table
    precondition(again?.rowCount == table.rowCount)
    precondition(again?.columnNames == table.columnNames)
  }
}

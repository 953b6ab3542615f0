import Diagnostics
import Glibc
import Language
import Notebooks
import Styling
import Tables

import struct Platform.Checkpoint

/// One input of the fuzzer; what must hold whatever the bytes is checked by a trap.
///
/// The environment's `FUZZ` says what reads them: lexer, parser, csv or notebook. See
/// CONTRIBUTING.md.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let target: @Sendable ([UInt8]) -> Void = {
  let name = getenv("FUZZ").map { String(cString: $0) } ?? ""
  switch name {
  case "lexer": return lex
  case "parser": return parse
  case "csv": return readTable
  case "notebook": return readNotebook
  default:
    print("FUZZ=lexer|parser|csv|notebook")
    exit(64)
  }
}()

/// The tokens of a text spell the text.
@Sendable private func lex(_ bytes: [UInt8]) {
  let source = Source(String(decoding: bytes, as: UTF8.self), origin: .input(1))
  var end = 0
  for token in Lexer.tokens(of: source) {
    precondition(token.lower == end && token.upper >= end)
    end = token.upper
  }
  precondition(end == source.bytes.count)
}

/// Every place that the parser names lies inside the text, and a repair can be applied.
@Sendable private func parse(_ bytes: [UInt8]) {
  let source = Source(String(decoding: bytes, as: UTF8.self), origin: .input(1))
  for mode in [ParseMode.file, .prompt] {
    let program = Parser.parse(source, mode: mode)
    for statement in program.statements { check(statement.range, in: source) }
    for diagnostic in program.diagnostics {
      if let place = diagnostic.primary?.range { check(place, in: source) }
      for label in diagnostic.secondary { check(label.range, in: source) }
      for edit in diagnostic.fix?.edits ?? [] { check(edit.range, in: source) }
      _ = diagnostic.fix?.applied(to: source)
      for unicode in [true, false] {
        let printer = DiagnosticPrinter(
          tongue: .french, width: 60, unicode: unicode, offersFix: true)
        _ = printer.print(diagnostic)
      }
    }
  }
}

private func check(_ range: SourceRange, in source: Source) {
  precondition(range.lower >= 0 && range.lower <= range.upper)
  precondition(range.upper <= source.bytes.count)
}

/// A table that can be read is written so that it reads back as it was.
@Sendable private func readTable(_ bytes: [UInt8]) {
  guard let flags = bytes.first else { return }
  var options = CSVOptions()
  options.isLenient = flags & 1 != 0
  options.skippedLines = Int(flags >> 1 & 1)
  if flags & 4 != 0 { options.separator = ";" }
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

/// A notebook's parts lie one after the other inside the file.
@Sendable private func readNotebook(_ bytes: [UInt8]) {
  guard let notebook = try? Notebook(reading: bytes, path: "fuzz.md") else { return }
  for case .prose(let prose) in notebook.parts {
    precondition(prose.range.lower <= prose.range.upper)
    precondition(prose.range.upper <= notebook.bytes.count)
    for value in prose.values {
      precondition(value.range.lower >= prose.range.lower)
      precondition(value.range.upper <= prose.range.upper)
      _ = notebook.source(of: value)
    }
  }
}

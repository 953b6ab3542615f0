import ArgumentParser
import BuiltinKit
import Diagnostics
import Evaluation
import Platform
import Styling
import Values

import struct Platform.Checkpoint

/// Prints the output of a session on standard output and standard error.
///
/// Results go to standard output; notes, warnings and errors to standard error, so that a pipe
/// holds results only.
struct ResultPrinter {
  let format: ResultFormat
  var tongue: Tongue
  var output: Capabilities
  var errors: Capabilities
  /// True when notes are left out.
  let isQuiet: Bool
  /// True when a screen reader reads: pictures are told, and nothing is taken back.
  let isPlain: Bool
  /// True when a person types: definitions are confirmed and repairs offered.
  var isInteractive = false
  /// The gate that each piece of text passes on its way to the terminal; straight to it where there is
  /// none.
  var gate: (@Sendable (_ write: () -> Void) -> Void)?
  /// Shows a text that a run is writing, for as long as it is not whole; nil where nobody looks on.
  var underWay: (@Sendable (String) -> Void)?

  /// Prints one thing that a run gives out; throws what ends the run meanwhile.
  func print(_ event: Output, checkpoint: Checkpoint) throws {
    switch event {
    case .value(let value):
      switch format {
      case .text: line(try value.echo(display, checkpoint: checkpoint))
      case .json: line(StyledText(try json(value, checkpoint)))
      case .markdown: line(StyledText(value.markdown(display) + "\n"))
      case .html: line(StyledText(value.html(display)))
      }
    case .text(let text): line(text)
    case .help(let topic): line(HelpPages(tongue: tongue, width: output.width).answer(topic))
    case .defined(let name, let parameters):
      guard isInteractive else { return }
      let signature = "\(name)(\(parameters.joined(separator: ", ")))"
      line(
        StyledText(Bilingual("\(signature) est définie", "\(signature) is defined")(tongue), .dim)
      )
    case .note(let diagnostic): if !isQuiet { complain(diagnostic) }
    case .error(let diagnostic): complain(diagnostic)
    }
  }

  /// A value as one line of JSON; a picture is its text.
  private func json(_ value: Value, _ checkpoint: Checkpoint) throws -> String {
    guard case .plot = value else { return try value.jsonLine(checkpoint: checkpoint) }
    var plain = display
    plain.colour = false
    return try Value.text(value.echo(plain, checkpoint: checkpoint).plain)
      .jsonLine(checkpoint: checkpoint)
  }

  /// The layout of values.
  var display: Display {
    var display = Display(
      tongue: tongue, width: output.width, rows: Display.rows(onScreenOf: output.height),
      unicode: output.unicode)
    display.colour = output.colours != .none
    display.tellsPictures = isPlain
    display.screenHeight = output.height
    return display
  }

  /// Prints a message on standard error.
  func complain(_ diagnostic: Diagnostic) {
    let printer = DiagnosticPrinter(
      tongue: tongue, width: errors.width, unicode: errors.unicode, offersFix: isInteractive,
      wraps: errors.isTerminal)
    remark(printer.print(diagnostic))
  }

  /// Prints a fault that has no place on standard error.
  func complain(_ fault: any Fault) { complain(Diagnostic(fault)) }

  /// Prints a text and a line feed on standard output.
  func line(_ text: StyledText) {
    write(Array((text.ansi(output.colours) + "\n").utf8), .standardOutput)
  }

  /// Prints a text and a line feed on standard error.
  func remark(_ text: StyledText) {
    write(Array((text.ansi(errors.colours) + "\n").utf8), .standardError)
  }

  /// A context for a run in the language and the width of the printer.
  ///
  /// - Parameter output: takes what the run gives out.
  func context(
    _ token: CancellationToken, output: @escaping (Output) throws -> Void = { _ in }
  ) -> RunContext {
    var context = RunContext(
      tongue: tongue, width: self.output.width, stackBudget: Main.stackBudget, token: token,
      output: output)
    context.underWay = underWay
    context.wrote = { path in
      if !isQuiet {
        remark(StyledText(Bilingual("écrit : \(path)", "written: \(path)")(tongue), .dim))
      }
    }
    return context
  }

  /// Writes a document on standard output, as it is for whatever reads it; with signs on a terminal.
  func document(_ bytes: [UInt8]) {
    guard OpenFile.standardOutput.isTerminal else { return write(bytes, .standardOutput) }
    let text = String(decoding: bytes, as: UTF8.self).visible(as: .document)
    write(Array(text.utf8), .standardOutput)
  }

  private func write(_ bytes: [UInt8], _ stream: OpenFile) {
    guard let gate else { return writeThrough(bytes, stream) }
    gate { writeThrough(bytes, stream) }
  }

  /// Writes all bytes.
  ///
  /// A reader that has gone ends the program as it ends any other; results that
  /// cannot be written end it with a message, and messages that cannot be are told nowhere.
  private func writeThrough(_ bytes: [UInt8], _ stream: OpenFile) {
    do { try stream.write(bytes) } catch {
      if error == .brokenPipe { ThisProcess.endByBrokenPipe() }
      guard stream === OpenFile.standardOutput else { return }
      var messages = self
      messages.gate = nil
      messages.complain(OutputNotWritten(error.meaning))
      ThisProcess.exit(ExitStatus.notWritten.rawValue)
    }
  }
}

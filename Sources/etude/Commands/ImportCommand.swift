import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Exports
import Styling

/// `etude import NOTEBOOK.ipynb -o FILE.md`: a Jupyter notebook as one of ours.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", helpNames: [], aliases: ["importer"])

  @OptionGroup var options: Options
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  mutating func run() throws {
    let printer = options.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    guard let file else {
      printer.complain(MissingFileArgument(command: "import"))
      throw ExitStatus.usage
    }
    try ExportTarget.differs(output, from: file, printer)
    let bytes: [UInt8]
    do { bytes = try ScriptFile.bytes(file) } catch let problem as FileProblem {
      printer.complain(Diagnostic.wording(problem))
      throw ExitStatus.missing
    }
    let imported: JupyterImport
    do throws(Diagnostic) {
      let catalogue = Catalogue.standard
      imported = try JupyterImport(bytes, path: file, tongue: options.lang ?? .french) {
        catalogue.find($0) != nil
      }
    } catch {
      printer.complain(error)
      throw ExitStatus.malformed
    }
    if let quoted = imported.quoted, !options.quiet {
      printer.complain(
        ImportedFromElsewhere(file, quoted: quoted, leftOut: imported.leftOut))
    }
    try ExportTarget.write(imported.bytes, to: output, printer)
  }
}

import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Glibc
import Notebooks
import Styling

/// `etude new NOTEBOOK.md`: writes a notebook to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", helpNames: [], aliases: ["nouveau"])

  @OptionGroup var options: Options
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  mutating func run() throws {
    let printer = options.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    guard let file else {
      printer.complain(MissingFileArgument(command: "new"))
      throw ExitStatus.usage
    }
    let text = Notebook.template(options.lang ?? .french)
    if file == "-" { return printer.raw(Array(text.utf8)) }
    guard access(file, F_OK) != 0 else {
      printer.complain(FileAlreadyThere(file))
      throw ExitStatus.usage
    }
    do { try FileSystem.write(Array(text.utf8), to: file) } catch {
      printer.complain(Diagnostic.wording(error))
      throw ExitStatus.missing
    }
    if !printer.isQuiet {
      printer.remark(
        StyledText(
          printer.tongue == .french
            ? "\(file) est écrit ; etude run \(file) l'exécute"
            : "\(file) is written; etude run \(file) runs it"))
    }
  }
}

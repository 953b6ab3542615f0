import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Reference
import Styling

/// What `etude reference` writes.
enum ReferencePage: String, ExpressibleByArgument, CaseIterable {
  case functions, python
}

/// `etude reference [-o FILE]`: the reference pages, from the declarations.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", helpNames: [], aliases: ["référence"])

  /// Columns of the results on the pages.
  private static let width = 80

  @OptionGroup var options: Options
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Option(name: .long) var page: ReferencePage = .functions
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false

  mutating func run() throws {
    let printer = options.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    guard let output else {
      return printer.line(StyledText(String(markdown.dropLast())))
    }
    do { try FileSystem.write(Array(markdown.utf8), to: output) } catch {
      printer.complain(Diagnostic(anything: error))
      throw ExitStatus.missing
    }
  }

  private var markdown: String {
    let catalogue = Catalogue.standard
    switch page {
    case .functions:
      let pages = HelpPages(tongue: options.tongue, width: Self.width)
      return ReferenceDocument(catalogue: catalogue, tongue: options.tongue, run: pages.echo)
        .markdown
    case .python:
      return HabitsDocument(tongue: options.tongue) { catalogue.find($0) != nil }.markdown
    }
  }
}

import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Platform
import Reference
import Styling
import Values

/// A page that `etude reference` writes.
enum ReferencePage: String, ExpressibleByArgument, CaseIterable {
  case functions, python, man, bash, zsh, fish
}

/// `etude reference [-o FILE]`: the reference pages, from the declarations.
struct ReferenceCommand: Subcommand {
  static let page = CommandPage(
    name: "reference", aliases: ["référence"], takes: Bilingual(same: ""),
    summary: Bilingual("écrit la référence des fonctions", "writes the reference of the functions"),
    overview: Bilingual(
      "écrit la référence des fonctions ;\n--page python : depuis Python ;\n-o FICHIER : dans un fichier",
      "writes the reference of the functions;\n--page python: coming from Python;\n-o FILE: into a file"
    ),
    options: [
      HelpEntry(
        "--page functions|python", "les fonctions, ou les lignes de Python",
        "the functions, or lines of Python"),
      HelpEntry(
        "--page man|bash|zsh|fish", "la page de man, ou ce qui complète la\nligne de ce shell",
        "the page of man, or what completes lines\nof that shell"),
      HelpEntry(
        Bilingual("-o, --output FICHIER", "-o, --output FILE"),
        "écrit dans ce fichier, sinon sur la sortie\nstandard",
        "writes that file, else standard output"),
    ],
    examples: [
      HelpEntry(
        Bilingual(
          "etude reference --lang fr -o fonctions.md", "etude reference --lang en -o functions.md"),
        "en français", "in French")
    ])

  /// Columns of the results on the pages.
  private static let width = 80

  @OptionGroup var typed: TypedOptions
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Option(name: .long) var page: ReferencePage = .functions

  mutating func run(_ printer: ResultPrinter) throws {
    guard let output else {
      return printer.line(StyledText(String(document.dropLast())))
    }
    do { try FileSystem.write(Array(document.utf8), to: output) } catch {
      printer.complain(Diagnostic(anything: error))
      throw ExitStatus.missing
    }
  }

  private var document: String {
    let catalogue = Catalogue.standard
    switch page {
    case .functions:
      let pages = HelpPages(tongue: options.tongue, width: Self.width)
      return ReferenceDocument(catalogue: catalogue, tongue: options.tongue, run: pages.echo)
        .markdown
    case .python:
      return ForeignLinesPage(tongue: options.tongue) { catalogue.find($0) != nil }.markdown
    case .man: return ManPage(tongue: options.tongue).text
    case .bash: return EtudeCommand.completionScript(for: .bash) + "\n"
    case .zsh: return EtudeCommand.completionScript(for: .zsh) + "\n"
    case .fish: return EtudeCommand.completionScript(for: .fish) + "\n"
    }
  }
}

/// The help, with its examples executed over the study's own data.
struct HelpPages {
  let tongue: Tongue
  let width: Int

  /// The answer to `help topic`.
  func answer(_ topic: String?) -> StyledText {
    Manual(catalogue: .standard, tongue: tongue, width: width).answer(topic, run: echo)
  }

  /// The page of what bears that name; nil where nothing does.
  func subject(_ name: String) -> StyledText? {
    Manual(catalogue: .standard, tongue: tongue, width: width).subject(name, run: echo)
  }

  /// The output of a line in a fresh session, nil where it fails.
  func echo(_ code: String) -> String? {
    var session = Session(catalogue: .standard, library: DataLibrary())
    let display = Display(tongue: tongue, width: width - 2)
    let transcript = Transcript()
    let context = RunContext(tongue: tongue, width: width - 2) { event in
      switch event {
      case .value(let value): transcript.lines.append(value.echo(display).plain)
      case .text(let text): transcript.lines.append(text.plain)
      default: break
      }
    }
    let outcome = session.run(Source(code, origin: .input(1)), in: context)
    guard outcome == .succeeded, !transcript.lines.isEmpty else { return nil }
    return transcript.lines.joined(separator: "\n")
  }
}

/// The output of a run, collected from its callback.
private final class Transcript {
  var lines: [String] = []
}

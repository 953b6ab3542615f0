import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Notebooks
import Platform
import Styling

/// `etude new NOTEBOOK.md`: writes a notebook to start from.
struct NewCommand: Subcommand {
  static let page = CommandPage(
    name: "new", aliases: ["nouveau"], takes: Bilingual("CAHIER.md", "NOTEBOOK.md"),
    summary: Bilingual("écrit un cahier pour commencer", "writes a notebook to start from"),
    overview: Bilingual(
      "écrit un cahier pour commencer (nouveau)", "writes a notebook to start from"),
    examples: [
      HelpEntry(
        Bilingual("etude new cours.md", "etude new course.md"),
        "un fichier qui existe est laissé tel quel", "a file that exists is left as it is")
    ])

  @OptionGroup var typed: TypedOptions
  @Argument var file: String?

  mutating func run(_ printer: ResultPrinter) throws {
    let file = try required(file, printer)
    let text = Notebook.template(options.lang ?? .french)
    if file == "-" { return printer.document(Array(text.utf8)) }
    guard !FileSystem.exists(file) else {
      printer.complain(FileAlreadyThere(file))
      throw ExitStatus.usage
    }
    do { try FileSystem.write(Array(text.utf8), to: file) } catch {
      printer.complain(error.fault)
      throw ExitStatus.missing
    }
    if !printer.isQuiet {
      printer.remark(
        StyledText(
          Bilingual(
            "\(file) est écrit ; etude run \(file) l'exécute",
            "\(file) is written; etude run \(file) runs it")(printer.tongue)))
    }
  }
}

import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Exports
import Platform
import Styling

/// `etude import NOTEBOOK.ipynb -o FILE.md`: a Jupyter notebook as one of ours.
struct ImportCommand: Subcommand {
  static let page = CommandPage(
    name: "import", aliases: ["importer"], takes: Bilingual("CAHIER.ipynb", "NOTEBOOK.ipynb"),
    summary: Bilingual(
      "lit un cahier Jupyter et en fait un cahier d'étude",
      "reads a Jupyter notebook and makes one of étude"),
    overview: Bilingual(
      "lit un cahier Jupyter (importer) ;\n-o FICHIER.md", "reads a Jupyter notebook; -o FILE.md"),
    options: [
      HelpEntry(
        Bilingual("-o, --output FICHIER", "-o, --output FILE"),
        "écrit dans ce fichier, sinon sur la sortie\nstandard",
        "writes that file, else standard output")
    ],
    examples: [
      HelpEntry(
        Bilingual("etude import cours.ipynb -o cours.md", "etude import course.ipynb -o course.md"),
        "le code Python est cité, avec nos lignes", "Python code is quoted, with our lines")
    ])

  @OptionGroup var options: Options
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Argument var file: String?

  mutating func run(_ printer: ResultPrinter) throws {
    let file = try required(file, printer)
    try ExportTarget.differs(output, from: file, printer)
    let bytes: [UInt8]
    do { bytes = try ScriptFile.bytes(file) } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
    let imported: JupyterImport
    do throws(Diagnostic) {
      let catalogue = Catalogue.standard
      imported = try JupyterImport(bytes, path: file, tongue: options.lang ?? .french) {
        catalogue.find($0) != nil
      }
    } catch {
      printer.complain(error.fault)
      throw ExitStatus.malformed
    }
    if let quoted = imported.quoted, !options.quiet {
      printer.complain(
        ImportedFromElsewhere(file, quoted: quoted, leftOut: imported.leftOut))
    }
    let document = ExportTarget.document(String(decoding: imported.bytes, as: UTF8.self))
    try ExportTarget.write(document, to: output, printer)
  }
}

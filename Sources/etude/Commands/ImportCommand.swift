import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Exports
import Notebooks
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
        "ce qu'étude exécute devient des cellules, le\nreste est cité",
        "what étude runs becomes cells, the rest is\nquoted")
    ])

  @OptionGroup var typed: TypedOptions
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
    let session: Session
    do { session = try options.session(besides: file) } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
    do {
      imported = try options.limited(printer) { token in
        try Self.imported(
          bytes, file, options.lang ?? .french,
          ForeignCellTrial(session, in: printer.context(token)))
      }
    } catch {
      printer.complain(Diagnostic(anything: error).fault)
      throw ExitStatus.malformed
    }
    if let counts = imported.counts, !options.quiet {
      printer.complain(
        ImportedFromElsewhere(
          file, running: counts.running, quoted: counts.quoted, outputs: counts.outputs,
          attachments: counts.attachments, magics: counts.magics, exercises: counts.exercises,
          solutions: counts.solutions))
    }
    let document = ExportTarget.document(String(decoding: imported.bytes, as: UTF8.self))
    try ExportTarget.write(document, to: output, printer)
  }

  private static func imported(
    _ bytes: [UInt8], _ file: String, _ tongue: Tongue, _ trial: ForeignCellTrial
  ) throws(Diagnostic) -> JupyterImport {
    let catalogue = Catalogue.standard
    var trial = trial
    return try JupyterImport(
      bytes, path: file, tongue: tongue, isFunction: { catalogue.find($0) != nil },
      translated: { trial.translated($0) }, starter: { trial.translatedStarter($0) })
  }
}

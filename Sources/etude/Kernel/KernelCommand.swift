import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import JSONTrees
import JupyterProtocol
import LineEditor
import Platform
import Styling

/// `etude kernel -f FILE`: a kernel of Jupyter, which its front ends start.
struct KernelCommand: Subcommand {
  static let page = CommandPage(
    name: "kernel", aliases: ["noyau"], takes: Bilingual("-f CONNEXION.json", "-f CONNECTION.json"),
    summary: Bilingual("sert de noyau à Jupyter", "serves Jupyter as a kernel"),
    overview: Bilingual(
      "sert de noyau à Jupyter, qui le lance", "a kernel for Jupyter, which starts it"),
    options: [
      HelpEntry(
        Bilingual("-f CONNEXION.json", "-f CONNECTION.json"),
        "le fichier de connexion que Jupyter écrit", "the connection file that Jupyter writes"),
      HelpEntry(
        "--write-anywhere", "les cellules écrivent aussi hors du dossier\n(--écrire-partout)",
        "cells write outside the folder too"),
    ],
    examples: [
      HelpEntry(
        "etude kernel -f {connection_file}", "la ligne du kernelspec", "the line of the kernelspec")
    ])

  @OptionGroup var typed: TypedOptions
  @Option(name: [.customShort("f"), .customLong("connection-file")]) var connection: String?
  @Flag(
    name: [
      .customLong("write-anywhere"), .customLong("écrire-partout"), .customLong("ecrire-partout"),
    ])
  var writesAnywhere = false

  mutating func run(_ printer: ResultPrinter) throws {
    let path = try required(connection, printer)
    let file: ConnectionFile
    do {
      let bytes = try ScriptFile.bytes(path)
      // What is no JSON lacks everything.
      file = try ConnectionFile((try? JSONTree(bytes)) ?? .null)
    } catch let lack as ConnectionFile.Lack {
      printer.complain(NotConnectionFile(path, lacks: lack.member))
      throw ExitStatus.malformed
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
    let wire: KernelWire
    do { wire = try KernelWire(file) } catch {
      printer.complain(KernelAddressTaken(path, because: error.meaning))
      throw ExitStatus.notWritten
    }
    Interrupts.install()
    try Kernel(options: options, writesAnywhere: writesAnywhere, wire: wire, log: printer).run()
  }
}

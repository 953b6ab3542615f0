import BuiltinKit
import Datasets
import Diagnostics
import Notebooks
import Platform

/// Notebooks as commands read them.
enum NotebookFile {
  /// Reads a notebook; what is odd about it is said, what makes it unreadable ends the program.
  ///
  /// With `isOneOfMany`, nil for a file that is no notebook at all, which is said.
  static func read(
    _ path: String, _ options: Options, _ printer: ResultPrinter, isOneOfMany: Bool = false
  ) throws -> Notebook? {
    let bytes: [UInt8]
    do { bytes = try ScriptFile.bytes(path) } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
    do throws(NotebookProblem) {
      let notebook = try Notebook(reading: bytes, path: path)
      if !options.quiet {
        for warning in notebook.warnings {
          printer.complain(warning.diagnostic(path: path, bytes: bytes))
        }
      }
      return notebook
    } catch {
      if isOneOfMany, error.kind == .flaw(.notANotebook) {
        if !options.quiet { printer.complain(SkippedFile(path)) }
        return nil
      }
      printer.complain(error.diagnostic(path: path, bytes: bytes))
      throw ExitStatus.malformed
    }
  }
}

import ArgumentParser
import BuiltinKit
import Builtins
import Diagnostics
import Exports
import Notebooks
import Platform
import Styling

/// The files of an assignment in the folder of a course of nbgrader.
enum NbgraderFiles {
  /// Writes `source/NAME/NAME.ipynb`, and the configuration where the course has none.
  ///
  /// A notebook of which `etude student` would make nothing is refused.
  static func write(
    _ notebook: Notebook, to folder: String?, _ options: Options, _ printer: ResultPrinter
  ) throws {
    let check = TeacherCheck(options: options, printer: printer)
    if let reason = try check.refusal(of: notebook) {
      printer.complain(NotebookRefused(notebook.path, reason))
      throw ExitStatus.difference
    }
    let student: StudentVersion
    do { student = try StudentVersion(notebook, catalogue: .standard) } catch {
      printer.complain(error)
      throw ExitStatus.difference
    }
    for warning in student.warnings where !printer.isQuiet { printer.complain(warning) }
    let assignment = NbgraderAssignment(notebook, student: student)
    let folder = folder ?? "."
    let place = "\(folder)/source/\(assignment.name)"
    let configuration = "\(folder)/nbgrader_config.py"
    do {
      for part in [folder, "\(folder)/source", place] where !FileSystem.isFolder(part) {
        try FileSystem.makeFolder(part)
      }
      let file = "\(place)/\(assignment.name).ipynb"
      try FileSystem.write(ExportTarget.document(assignment.json()), to: file)
      say(file, printer)
      guard !FileSystem.exists(configuration) else { return }
      try FileSystem.write(Array(NbgraderConfiguration.text.utf8), to: configuration)
      say(configuration, printer)
    } catch {
      printer.complain(error.fault)
      throw ExitStatus.missing
    }
  }

  private static func say(_ path: String, _ printer: ResultPrinter) {
    guard !printer.isQuiet else { return }
    printer.remark(
      StyledText(Bilingual("écrit : \(path)", "written: \(path)")(printer.tongue), .dim))
  }
}

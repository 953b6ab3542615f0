import Datasets
import LineEditor
import Platform

/// The files that a path begun may mean.
enum FileNames {
  /// Files and folders (with `/`) of the folder that `path` names so far, case aside; hidden ones
  /// where a dot is typed.
  static func candidates(_ path: String) -> [LineEditor.Candidate] {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<slash])
    let begun = path[slash...].lowercased()
    return FileSystem.names(in: place(of: folder)).filter {
      $0.lowercased().hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix("."))
    }.map { name in
      let mark = FileSystem.isFolder(place(of: folder) + "/" + name) ? "/" : ""
      return LineEditor.Candidate(text: folder + name + mark, display: name + mark)
    }
  }

  private static func place(of folder: String) -> String {
    if folder.isEmpty { return "." }
    guard folder.hasPrefix("~/"), let home = ProgramEnvironment["HOME"] else { return folder }
    return home + folder.dropFirst()
  }
}

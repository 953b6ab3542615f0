import Datasets
import Notebooks
import Platform
import Styling

/// The lessons at hand: those of the program, in the order of the course, then those of the folder.
struct LessonShelf {
  /// A lesson and the name to ask for it by.
  struct Entry {
    let name: String
    let notebook: Notebook
  }

  private let entries: [Entry]

  /// The lessons of a folder and of the program; a file of the folder goes before a lesson of the
  /// program that has its name.
  init(folder: String = ".") {
    let inside = DataLibrary.lessonNames
    let files = FileSystem.names(in: folder).filter { $0.hasSuffix(".md") }
    let names = inside + files.filter { !inside.contains($0) }
    entries = names.compactMap { name in
      let path = folder == "." ? name : "\(folder)/\(name)"
      if files.contains(name) {
        return Self.notebook(at: path).map { Entry(name: path, notebook: $0) }
      }
      return Self.inside(name, path: path).map { Entry(name: name, notebook: $0) }
    }
  }

  /// The lesson inside the program that a word asks for: its name, with or without `.md`, or its
  /// number, such as `03`; it is read as if it stood in the working folder.
  static func inside(named word: String) -> Notebook? {
    let names = DataLibrary.lessonNames
    let name = names.first { $0 == word || $0 == word + ".md" || $0.hasPrefix(word + "-") }
    return name.flatMap { inside($0, path: $0) }
  }

  private static func inside(_ name: String, path: String) -> Notebook? {
    // The program's own lessons are notebooks: a test reads them all.
    DataLibrary.embeddedLesson(name).flatMap { try? Notebook(reading: $0, path: path) }
  }

  /// A lesson in a file; nil for other files, and for journals.
  private static func notebook(at path: String) -> Notebook? {
    // What cannot be read is no lesson to choose.
    guard let bytes = try? FileSystem.read(path),
      let notebook = try? Notebook(reading: bytes, path: path), notebook.isLesson
    else { return nil }
    return notebook
  }

  /// The lesson after another one.
  static func next(after path: String) -> Entry? {
    let shelf = LessonShelf(folder: FileSystem.folder(of: path))
    guard let place = shelf.entries.firstIndex(where: { $0.notebook.path == path }) else {
      return nil
    }
    return shelf.entries.dropFirst(place + 1).first
  }

  /// One line for each lesson: its name, its title, the time it takes, and how far one has come.
  func text(_ tongue: Tongue) -> StyledText {
    let rows = entries.map { entry -> [String] in
      let notebook = entry.notebook
      let front = notebook.frontMatter
      return [
        entry.name, front.title ?? "", front.duration ?? "", Self.place(in: notebook)(tongue),
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    var out = StyledText(Bilingual("Les leçons", "The lessons")(tongue), .header)
    for row in rows {
      out.append("\n  " + row[0].padded(to: widths[0]), .name)
      out.append("  " + row[1].padded(to: widths[1]))
      out.append("  " + row[2].padded(to: widths[2]), .dim)
      if !row[3].isEmpty { out.append("  " + row[3]) }
    }
    let first = entries.first?.name ?? "cours.md"
    out.append(
      Bilingual("\npour commencer : etude leçon \(first)", "\nto begin: etude lesson \(first)")(
        tongue), .dim)
    return out
  }

  /// How far the journal of a lesson has come; empty where there is none.
  private static func place(in lesson: Notebook) -> Bilingual {
    let path = JournalFile(of: lesson.path).path
    // A journal that cannot be read is said when its lesson begins.
    guard let bytes = try? FileSystem.read(path),
      let journal = try? Notebook(reading: bytes, path: path),
      let record = journal.frontMatter.lesson
    else { return Bilingual(same: "") }
    let count = journal.lessonStepCount
    guard record.step <= count else { return Bilingual("finie", "over") }
    return Bilingual("étape \(record.step) sur \(count)", "step \(record.step) of \(count)")
  }
}

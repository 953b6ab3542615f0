import Builtins
import Datasets
import Diagnostics
import Notebooks
import Platform
import Styling

/// The file that keeps a pupil's work beside the notebook of a lesson.
struct JournalFile {
  /// The notebook of the lesson.
  let lesson: String
  /// The path of the journal: `cours.journal.md` beside `cours.md`.
  let path: String
  /// The file, which no other lesson keeps meanwhile.
  private let kept: KeptFile

  init(of lesson: String) {
    self.lesson = lesson
    path = (lesson.hasSuffix(".md") ? String(lesson.dropLast(3)) : lesson) + ".journal.md"
    kept = KeptFile(path)
  }

  /// The notebook that a journal belongs to, in the same folder.
  static func lesson(of journal: Notebook) -> String? {
    guard let record = journal.frontMatter.lesson, !record.file.isEmpty else { return nil }
    let scalars = journal.path.unicodeScalars
    let folder = scalars.lastIndex(of: "/").map { String(scalars[...$0]) } ?? ""
    return folder + Self.fileName(record.file)
  }

  private static func fileName(_ path: String) -> String {
    let name = path.unicodeScalars.split(separator: "/").last
    return name.map { String($0) } ?? path
  }

  /// The notebook as its pupils get it, under the journal's name.
  ///
  /// Throws a `Diagnostic` where a teacher's notebook has no student's version.
  func given(_ notebook: Notebook) throws -> Notebook {
    guard TeacherProofs.concern(notebook) else {
      return try Notebook(reading: notebook.bytes, path: path)
    }
    let version = try StudentVersion(notebook, catalogue: .standard)
    return try Notebook(reading: version.bytes, path: path)
  }

  /// The record of a lesson that begins.
  func freshRecord(_ given: Notebook) -> LessonRecord {
    LessonRecord(file: Self.fileName(lesson), digest: given.digest)
  }

  /// The journal as it was left; nil where there is none.
  ///
  /// Throws a `NotebookProblem`, `FileError` or fault; `JournalInUse` where another lesson keeps it.
  func read() throws -> Notebook? {
    let bytes: [UInt8]?
    do { bytes = try kept.read() } catch {
      switch error {
      case .inUse: throw JournalInUse(path)
      case .failed(let problem): throw problem
      }
    }
    guard let bytes else { return nil }
    let journal = try Notebook(reading: bytes, path: path)
    guard journal.frontMatter.lesson != nil else { throw NotAJournal(path, of: lesson) }
    return journal
  }

  /// Takes the place of the journal for a lesson that begins, before another can begin on it.
  ///
  /// Throws `JournalInUse` where another was quicker. A place that cannot be written to is left: the first
  /// answer that is not kept says so.
  func begin(_ journal: Notebook) throws {
    guard !FileSystem.exists(path) else { throw JournalInUse(path) }
    do { try kept.write(journal.bytes) } catch {
      if case .inUse = error { throw JournalInUse(path) }
    }
  }

  /// Writes the journal; what somebody has made of it meanwhile is put aside, under the name that is
  /// returned.
  func write(_ journal: Notebook) throws(KeptFile.Problem) -> String? {
    try kept.hold()
    var aside: String?
    if kept.isChanged {
      do { aside = try putAside() } catch { throw .failed(error) }
    }
    try kept.write(journal.bytes)
    return aside
  }

  /// Puts the journal aside and returns its new name; nil where there is none.
  func putAside() throws(FileError) -> String? {
    guard FileSystem.exists(path) else { return nil }
    let stem = path.dropLast(3)
    let free = (1...).lazy.map { "\(stem)-\($0).md" }.first { !FileSystem.exists($0) }
    guard let free else { return nil }
    try FileSystem.write(try FileSystem.read(path), to: free, privately: true)
    return free
  }
}

import BuiltinKit
import Datasets
import Diagnostics
import Impact
import Platform
import Plotting
import Styling
import Tables
import TextMatching
import Values

import struct Platform.Checkpoint

extension Machine: Host {
  var tongue: Tongue { environment.context.tongue }
  var width: Int { environment.context.width }
  var catalogue: Catalogue { environment.catalogue }
  var maskedRowCount: Int? { mask?.rowCount }
  var rowsUnderWay: Int? { verb?.rowCount }
  var isInGroup: Bool { verb?.rows != nil }
  var maskedColumnNames: [String]? { mask?.table.columnNames }

  func maskedColumn(_ name: String) throws -> Column? {
    guard let mask else { return nil }
    guard let column = try mask.column(name, checkpoint: checkpoint) else {
      throw UnknownColumn(name, in: mask.table)
    }
    return column
  }

  func dataTable(_ name: String) throws -> Table? {
    guard let loaded = try environment.library.table(named: name, checkpoint: checkpoint) else {
      return nil
    }
    for note in loaded.notes where store.said.insert("\(loaded.file) \(note)").inserted {
      self.note(note.note(on: loaded.file))
    }
    return loaded.table
  }

  var dataSets: [(name: String, alias: String?, title: Bilingual)] {
    get throws {
      try environment.library.entries().map { entry in
        let title = entry.title.map { Bilingual($0.french, $0.english) }
        return (entry.name, entry.aliases.first, title ?? Bilingual(same: entry.name))
      }
    }
  }

  func studyData() throws -> StudyData { try environment.library.studyData(checkpoint: checkpoint) }

  func methodTables() throws -> MethodTables {
    try environment.library.methodTables(checkpoint: checkpoint)
  }

  /// A relative path is sought beside the file that runs, in the working directory, in the data
  /// folder, then among the files inside the program; the first that exists is read.
  func readFile(_ path: String) throws -> [UInt8] {
    if let place = place(of: path) {
      return try FileSystem.read(place, checkpoint: checkpoint)
    }
    if let bytes = DataLibrary.embeddedFile(path) { return bytes }
    if environment.context.files == .dataFolder { throw FileOutsideData(path) }
    throw FileNotFound(path, soughtAt: places(of: path))
  }

  func openFile(_ path: String) throws -> any ByteSource {
    if let place = place(of: path) {
      return try FileSource.open(place, checkpoint: checkpoint)
    }
    return MemorySource(try readFile(path))
  }

  /// Where a path is sought, in this order.
  private func places(of path: String) -> [String] {
    let folders = [callSite?.site.source.folder, "", environment.library.folder].compactMap { $0 }
    return
      (path.hasPrefix("/")
      ? [path] : folders.map { $0.isEmpty ? path : "\($0)/\(path)" }).map(FileSystem.spelled)
  }

  private func place(of path: String) -> String? {
    let places = places(of: path)
    if environment.context.files == .dataFolder { return places.first { isData($0) } }
    return places.first { FileSystem.exists($0) }
  }

  /// True when a path leads, links followed, into the data folder and to no notebook.
  private func isData(_ path: String) -> Bool {
    guard let folder = environment.library.folder.flatMap({ FileSystem.resolved($0) }),
      let place = FileSystem.resolved(path)
    else { return false }
    let isNotebook = [".md", ".markdown"].contains { place.lowercased().hasSuffix($0) }
    return place.hasPrefix(folder + "/") && !isNotebook
  }

  func writeFile(_ path: String, _ pieces: FilePieces) throws {
    if environment.context.files.refusesWriting { throw WritingRefused(path) }
    try environment.context.write(pieces, to: path)
  }

  func png(fromSVG svg: String) throws -> [UInt8] {
    // It runs another program, on files: that is for whoever may write.
    if environment.context.files.refusesWriting { throw WritingRefused("PNG") }
    if environment.context.files == .dropping { return [] }
    try checkpoint()
    return try PictureProgram.png(fromSVG: Array(svg.utf8))
  }

  func call(_ function: any Callable, _ arguments: [Value]) throws -> Value {
    guard let site = callSite?.site else { return .none }
    let name = function.name ?? "=>"
    return try call(function, arguments, .inner(name, site))
  }

  /// A note is given once per statement in the same words, one that teaches once per session.
  func note(_ diagnostic: Diagnostic) {
    let key = diagnostic.code + diagnostic.message.french
    switch type(of: diagnostic.fault).entry.noteKind {
    case .data: guard saidNow.insert(key).inserted else { return }
    case .teaching: guard store.said.insert(key).inserted else { return }
    }
    toldNow[diagnostic.code, default: 0] += 1
    if toldNow[diagnostic.code, default: 0] <= NotesLeftOut.limit { give(.note(diagnostic)) }
  }

  /// Counts the notes that the statement gave beyond those told.
  func tellNotesLeftOut() {
    for (code, count) in toldNow.sorted(by: { $0.key < $1.key }) where count > NotesLeftOut.limit {
      give(.note(Diagnostic(NotesLeftOut(count - NotesLeftOut.limit, code: code))))
    }
    toldNow = [:]
  }

  func noteSkipped(_ count: Int, function: String) {
    guard tally != nil else { return note(MissingSkipped(count, function: function)) }
    tally?.skipped[function, default: 0] += count
  }

  func countingSkipped<Result>(_ body: () throws -> Result) throws -> Result {
    let outer = tally
    tally = Tally()
    let result: Result
    do { result = try body() } catch {
      tally = outer
      throw error
    }
    let counted = tally ?? Tally()
    tally = outer
    for (function, count) in counted.skipped.sorted(by: { $0.key < $1.key }) {
      noteSkipped(count, function: function)
    }
    for sought in counted.unmatched { try noteUnmatched(sought) }
    return result
  }

  func print(_ text: StyledText, end: String) {
    openLine.append(text)
    guard end.hasSuffix("\n") else { return openLine.append(end) }
    openLine.append(String(end.dropLast()))
    give(.text(openLine))
    openLine = StyledText()
  }

  /// Ends the line that `print(…, end = "")` has left open, before anything else is shown.
  func endLine() {
    if !openLine.isEmpty { print(StyledText(), end: "\n") }
  }

  func showUnderWay(_ text: String) { environment.context.underWay?(text) }

  func showHelp(_ topic: String?) {
    endLine()
    give(.help(topic))
  }

  private func give(_ event: Output) {
    // A run that was left behind says nothing more, and ends when it asks the next time.
    try? environment.context.emit(event)
  }

  /// Gives out the value of a statement; throws where the run ends before it is shown.
  func echo(_ value: Value) throws {
    endLine()
    try environment.context.emit(.value(value))
  }

  func defined(_ name: String, parameters: [String]) {
    give(.defined(name: name, parameters: parameters))
  }
}

extension Machine {
  /// A value in an f-string, by the format given or as it is printed.
  func formatted(_ value: Value, _ format: String?) throws -> String {
    guard let format else { return bareText(value) }
    do {
      return try value.formatted(format, Display(tongue: tongue, width: width))
    } catch {
      throw error.fault(of: format)
    }
  }

  /// A value as text to print.
  func bareText(_ value: Value) -> String {
    value.bare(Display(tongue: tongue, width: width))
  }
}

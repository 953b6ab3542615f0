import BuiltinKit
import Datasets
import Diagnostics
import Styling
import Tables
import Values

extension Machine: Host {
  var tongue: Tongue { environment.surroundings.tongue }
  var width: Int { environment.surroundings.width }
  var catalogue: Catalogue { environment.catalogue }
  var maskedRowCount: Int? { mask?.rowCount }

  func dataTable(_ name: String) throws -> Table? {
    guard let loaded = try environment.library.table(named: name) else { return nil }
    for note in loaded.notes { self.note(Diagnostic.wording(note, file: loaded.file)) }
    return loaded.table
  }

  /// A relative path is sought beside the file that runs, in the working directory, in the data
  /// folder, then among the files inside the program; the first that exists is read.
  func readFile(_ path: String) throws -> [UInt8] {
    let folders = [callSite?.site.source.folder, "", environment.library.folder].compactMap { $0 }
    let places = path.hasPrefix("/") ? [path] : folders.map { $0.isEmpty ? path : "\($0)/\(path)" }
    if let place = places.first(where: { FileSystem.exists($0) }) {
      return try FileSystem.read(place)
    }
    if let bytes = DataLibrary.embeddedFile(path) { return bytes }
    throw FileProblem.notFound(path)
  }

  func writeFile(_ path: String, _ bytes: [UInt8]) throws {
    try FileSystem.write(bytes, to: path)
  }

  func call(_ function: any Callable, _ arguments: [Value]) throws -> Value {
    guard let site = callSite?.site else { return .none }
    let name = function.name ?? "=>"
    return try call(function, arguments, .inner(name, site))
  }

  /// Notes are said once per session and text.
  func note(_ diagnostic: Diagnostic) {
    let key = diagnostic.code + diagnostic.message.french
    guard environment.said.insert(key).inserted else { return }
    environment.emit(.note(diagnostic))
  }

  func print(_ text: StyledText) {
    environment.emit(.text(text))
  }

  func showHelp(_ topic: String?) {
    environment.emit(.help(topic))
  }

  func checkpoint() throws {
    if environment.surroundings.isCancelled() { throw Interruption() }
    try watch?.check()
  }

  func echo(_ value: Value) {
    environment.emit(.value(value))
  }

  func defined(_ name: String, parameters: [String]) {
    environment.emit(.defined(name: name, parameters: parameters))
  }
}

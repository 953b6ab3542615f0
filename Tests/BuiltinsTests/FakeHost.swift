import BuiltinKit
import Datasets
import Diagnostics
import Platform
import Plotting
import Styling
import Tables
import Testing
import Values

import struct Platform.Checkpoint

@testable import Builtins

/// A host that keeps what a function said, with the study's tables in reach.
final class FakeHost: Host {
  var tongue = Tongue.french
  var width = 80
  var catalogue: Catalogue { Catalogue([]) }
  var maskedRowCount: Int?
  var rowsUnderWay: Int? { maskedRowCount }
  var isInGroup = false
  var maskedColumnNames: [String]?
  func maskedColumn(_ name: String) throws -> Column? { nil }
  var notes: [Diagnostic] = []
  var printed: [String] = []
  var topics: [String?] = []
  var tables: [String: Table] = [:]
  var files: [String: [UInt8]] = [:]

  func dataTable(_ name: String) throws -> Table? { tables[name] }
  func readFile(_ path: String) throws -> [UInt8] {
    guard let bytes = files[path] else { throw FileError.notFound(path) }
    return bytes
  }
  func openFile(_ path: String) throws -> any ByteSource { MemorySource(try readFile(path)) }
  func writeFile(_ path: String, _ pieces: FilePieces) throws {
    let bytes = Monitor<[UInt8]>([])
    try pieces { piece in bytes.withLock { $0 += piece } }
    files[path] = bytes.withLock { $0 }
  }
  func png(fromSVG svg: String) throws -> [UInt8] { throw PictureProgramError.missing("") }
  func call(_ function: any Callable, _ arguments: [Value]) throws -> Value {
    try (function as? Native)?.body(arguments) ?? .none
  }
  func note(_ diagnostic: Diagnostic) { notes.append(diagnostic) }
  func noteSkipped(_ count: Int, function: String) {
    note(MissingSkipped(count, function: function))
  }
  func countingSkipped<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }
  func print(_ text: StyledText, end: String) {
    printed.append(end == "\n" ? text.plain : text.plain + end)
  }
  var underWay: [String] = []
  func showUnderWay(_ text: String) { underWay.append(text) }
  func showHelp(_ topic: String?) throws { topics.append(topic) }
  var checkpoint = Checkpoint.unlimited
}

/// A function value with a body in Swift.
final class Native: Callable {
  let name: String? = nil
  let parameterNames: [String] = []
  let body: @Sendable ([Value]) throws -> Value

  init(_ body: @escaping @Sendable ([Value]) throws -> Value) { self.body = body }
}

extension FakeHost {
  /// Calls a function with arguments by position and by English name, and gives its value.
  @discardableResult
  func run(
    _ builtin: Builtin, _ values: Value..., named: [String: Value] = [:], codes: [String?] = []
  ) throws -> Value {
    var rest = values[...]
    let slots = builtin.parameters.map { parameter -> Invocation.Slot in
      if parameter.arity == .variadic {
        defer { rest = [] }
        return .values(Array(rest))
      }
      if let value = named[parameter.name] { return .value(value) }
      return parameter.mustBeNamed ? .absent : rest.popFirst().map { .value($0) } ?? .absent
    }
    let given = builtin.parameters.indices.map { $0 < codes.count ? codes[$0] : nil }
    let invocation = Invocation(builtin: builtin, slots: slots, codes: given, host: self)
    return try builtin.body(invocation)
  }

  /// The echo of a call.
  func echo(_ builtin: Builtin, _ values: Value..., named: [String: Value] = [:]) throws -> String {
    var rest = values[...]
    let slots = builtin.parameters.map { parameter -> Invocation.Slot in
      if parameter.arity == .variadic {
        defer { rest = [] }
        return .values(Array(rest))
      }
      if let value = named[parameter.name] { return .value(value) }
      return parameter.mustBeNamed ? .absent : rest.popFirst().map { .value($0) } ?? .absent
    }
    let invocation = Invocation(
      builtin: builtin, slots: slots, codes: slots.map { _ in nil }, host: self)
    return try builtin.body(invocation).echo(Display(tongue: tongue, width: width)).plain
  }
}

/// The code of the error that `body` throws, empty where it throws none of ours.
func code(_ body: () throws -> Value) -> String {
  do {
    _ = try body()
    return ""
  } catch { return Diagnostic(thrown: error)?.code ?? "\(error)" }
}

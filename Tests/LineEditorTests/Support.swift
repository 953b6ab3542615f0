import Glibc
import TerminalSupport
import Testing

/// The tests that run a program; in each suite one after the other, since they share a CPU.
@Suite struct AtTheTerminal {}

extension PseudoTerminal {
  /// The probe behind a terminal, at its first prompt.
  static func probe(
    _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      command: [probePath()], environment: environment, columns: columns, rows: rows)
    try terminal.waitFor(text: "probe>")
    return terminal
  }

  static func probePath() throws -> String { try #require(builtExecutable("EditorProbe")) }

  /// Runs shell commands, in which `$PROBE` is the probe's path.
  static func shell(
    _ commands: String, _ environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let variables = try environment.merging(["PROBE": probePath(), "PATH": "/usr/bin:/bin"]) { $1 }
    return try PseudoTerminal(command: ["/bin/sh", "-c", commands], environment: variables)
  }

  /// Types and waits until the screen ends with the rows given.
  func type(_ keys: String, shows rows: String...) throws {
    try send(keys)
    try waitFor(rows: rows)
  }

  func waitFor(rows: [String]) throws {
    try waitFor("the rows \(rows)") { screen in
      Array(screen.text.split(separator: "\n").suffix(rows.count)).map(String.init) == rows
    }
  }
}

/// A directory that goes with its value.
final class TemporaryDirectory {
  let path: String

  init() throws {
    var template = Array("/tmp/line-editor-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    try #require(made)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { remove(path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  func read(_ name: String) -> [UInt8]? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  private func remove(_ path: String) {
    guard let folder = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    closedir(folder)
    for name in names where name != "." && name != ".." {
      if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
    }
    rmdir(path)
  }
}

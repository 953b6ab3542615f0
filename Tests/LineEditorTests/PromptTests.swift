import TerminalSupport
import Testing

@Suite(.serialized) struct PromptTests {
  @Test func acceptsALine() throws {
    let terminal = try PseudoTerminal.probe()
    try terminal.send("hello\r")
    try terminal.waitFor(text: "> hello\nprobe>")
  }
}

extension PseudoTerminal {
  static func probe(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let path = try #require(builtExecutable("EditorProbe"))
    return try PseudoTerminal(command: [path], environment: environment)
  }
}

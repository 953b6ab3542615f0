import Platform
import Testing

@Suite struct SubprocessTests {
  @Test func aProgramReadsAndWritesWhatItIsGiven() throws {
    let input = try TemporaryFile(named: "etude-in")
    let output = try TemporaryFile(named: "etude-out")
    try input.file.write("b\na\n")
    try input.file.seek(to: 0)
    let program = try Subprocess(.named("sort"), [], input: input.file, output: output.file)
    #expect(program.end() == .exited(0))
    #expect(try FileSystem.read(output.path) == Array("a\nb\n".utf8))
  }

  @Test func howAProgramEndsIsTold() throws {
    #expect(try Subprocess(.named("sh"), ["-c", "exit 3"]).end() == .exited(3))
    let sleeper = try Subprocess(.named("sleep"), ["60"])
    sleeper.kill()
    #expect(sleeper.end() == .killed(9))
    #expect(throws: SystemError.notFound) { _ = try Subprocess(.named("no-such-program"), []) }
  }
}

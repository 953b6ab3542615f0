import Platform
import Testing

/// A folder of a test's own, gone at the end.
final class Folder {
  let path: String

  init() throws {
    path = try TemporaryFile.makeFolder(named: "etude-platform")
  }

  deinit {
    for name in FileSystem.names(in: path) { FileSystem.remove(path + "/" + name) }
    FileSystem.remove(path)
  }
}

@Suite struct FileTests {
  @Test func aFileIsWrittenAndReadBack() throws {
    let folder = try Folder()
    let path = folder.path + "/a"
    try FileSystem.write(Array("été".utf8), to: path)
    #expect(try FileSystem.read(path) == Array("été".utf8))
    #expect(FileSystem.names(in: folder.path) == ["a"])
    #expect(FileSystem.status(of: path)?.size == 5)
  }

  @Test func whatIsMissingOrAFolderIsTold() throws {
    let folder = try Folder()
    #expect(throws: FileError.notFound(folder.path + "/a")) {
      try FileSystem.read(folder.path + "/a")
    }
    #expect(throws: FileError.isFolder(folder.path)) { try FileSystem.read(folder.path) }
    #expect(throws: FileError.unwritable(folder.path + "/a/b", .notFound)) {
      try FileSystem.write([], to: folder.path + "/a/b")
    }
  }

  @Test func aWriteThatIsNotPermittedLeavesTheFileAsItWas() throws {
    struct Refusal: Error {}
    let folder = try Folder()
    let path = folder.path + "/a"
    try FileSystem.write([1], to: path)
    #expect(throws: Refusal.self) {
      try FileSystem.write([2], to: path) { _ in throw Refusal() }
    }
    #expect(try FileSystem.read(path) == [1])
    #expect(FileSystem.names(in: folder.path) == ["a"])
  }

  @Test func aDeviceIsWrittenToAndStays() throws {
    try FileSystem.write([1, 2, 3], to: "/dev/null")
    #expect(FileSystem.status(of: "/dev/null")?.kind == .device)
  }

  @Test func whatIsAppendedIsReadFromItsPlace() throws {
    let folder = try Folder()
    let path = folder.path + "/a"
    for text in ["one", "two"] { try OpenFile.appending(path).write(text) }
    let file = try OpenFile.reading(path)
    try file.seek(to: 3)
    #expect(try file.readAll() == Array("two".utf8))
    try file.seek(to: 0)
    #expect(try file.readAll(upTo: 2) == Array("on".utf8))
  }

  @Test func aPipeIsReadableWhenSomethingIsInIt() throws {
    let (reading, writing) = try OpenFile.pipe()
    #expect(try !reading.isReadable(within: .milliseconds(1)))
    try writing.write("x")
    #expect(try reading.isReadable(within: .seconds(5)))
  }
}

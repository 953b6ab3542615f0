import Testing

@testable import Platform

/// Files of one program at a time, and names as others have written them.
@Suite struct KeptFileTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = folder.path + "/journal.md"
  }

  private func isPrivate(_ path: String) -> Bool {
    FileSystem.status(of: path)?.isPrivate ?? false
  }

  @Test func isWrittenAndReadBackForItsOwnerAlone() throws {
    let file = KeptFile(path)
    #expect(try file.read() == nil)
    try file.write([1])
    try file.write([2])
    #expect(try FileSystem.read(path) == [2])
    #expect(isPrivate(path))
    #expect(FileSystem.names(in: folder.path) == ["journal.md"])
  }

  @Test func twoKeepersAreTold() throws {
    let first = KeptFile(path)
    try first.write([1])
    #expect(throws: KeptFile.Problem.inUse) { try KeptFile(path).read() }
    // Also after the file was replaced, and for one that has not read.
    try first.write([2])
    #expect(throws: KeptFile.Problem.inUse) { try KeptFile(path).read() }
    #expect(throws: KeptFile.Problem.inUse) { try KeptFile(path).write([3]) }
    #expect(try FileSystem.read(path) == [2])
  }

  @Test func aKeeperThatIsGoneGivesItFree() throws {
    do {
      let first = KeptFile(path)
      try first.write([1])
    }
    #expect(try KeptFile(path).read() == [1])
  }

  @Test func whatOthersChangeIsNoticed() throws {
    let file = KeptFile(path)
    #expect(!file.isChanged)
    try FileSystem.write([9], to: path)
    #expect(file.isChanged)
    try file.write([1])
    #expect(!file.isChanged)
    try FileSystem.write([2], to: path)
    #expect(file.isChanged)
    FileSystem.remove(path)
    #expect(!file.isChanged)
    try file.write([3])
    #expect(try FileSystem.read(path) == [3])
  }

  @Test func whatCannotBeWrittenIsTold() throws {
    let file = KeptFile(folder.path + "/absent/journal.md")
    #expect(throws: KeptFile.Problem.self) { try file.write([1]) }
    #expect(FileSystem.names(in: folder.path) == [])
  }

  /// A file of a name as long as can be is replaced like any other.
  @Test(arguments: [String(repeating: "a", count: 250), String(repeating: "é", count: 125)])
  func aLongName(name: String) throws {
    let path = folder.path + "/" + name
    try FileSystem.write([1], to: path)
    try FileSystem.write([2], to: path, privately: true)
    #expect(try FileSystem.read(path) == [2])
    #expect(FileSystem.names(in: folder.path) == [name])
    #expect(isPrivate(path))
  }

  /// é as one character and as two is one name.
  @Test func accentsOfEitherSpellingFindAFile() throws {
    let (composed, decomposed) = ("\u{E9}t\u{E9}", "e\u{301}te\u{301}")
    try FileSystem.makeFolder(folder.path + "/" + decomposed)
    let path = folder.path + "/" + decomposed + "/" + decomposed + ".csv"
    try FileSystem.write([1], to: path)
    let other = folder.path + "/" + composed + "/" + composed + ".csv"
    #expect(try FileSystem.read(other) == [1])
    #expect(FileSystem.exists(other))
    try FileSystem.write([2], to: other)
    #expect(FileSystem.names(in: folder.path + "/" + decomposed).count == 1)
    #expect(try FileSystem.read(path) == [2])
    // One that is there under both is the one that was asked for.
    #expect(FileSystem.spelled(path).utf8.elementsEqual(path.utf8))
    FileSystem.remove(path)
    FileSystem.remove(folder.path + "/" + decomposed)
  }
}

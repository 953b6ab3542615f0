import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A path as the system has it: bytes that need not be UTF-8.
///
/// For files that somebody else has named, of which none may get lost.
public struct RawPath: Sendable, Hashable {
  private let bytes: [UInt8]

  /// The path of a text.
  public init(_ text: String) { bytes = Array(text.utf8) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The paths among the arguments of the program that read like texts, one for each text; a text
  /// that no argument reads like is a path itself.
  public static func arguments(_ texts: [String]) -> [RawPath] {
    var given: [String: [RawPath]] = [:]
    let words = (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }
    for word in words.reversed() {
      let path = RawPath(
        bytes: Array(UnsafeBufferPointer(start: word, count: strlen(word)))
          .map { UInt8(bitPattern: $0) })
      given[path.text, default: []].append(path)
    }
    return texts.map { given[$0]?.popLast() ?? RawPath($0) }
  }

  /// The path as text, with replacement characters for what is no UTF-8.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The names of the folders on the way, and that of the file, as text.
  ///
  /// A stroke parts them also where a combining mark follows it.
  public var names: [String] {
    bytes.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The path without the stroke at its end.
  public var trimmed: RawPath {
    let isFolder = bytes.count > 1 && bytes.last == UInt8(ascii: "/")
    return isFolder ? RawPath(bytes: Array(bytes.dropLast())) : self
  }

  /// A path within the folder.
  public func appending(_ name: RawPath) -> RawPath {
    RawPath(bytes: bytes + [UInt8(ascii: "/")] + name.bytes)
  }

  /// The names in the folder, in the order of their bytes; none where it cannot be read.
  public var children: [RawPath] {
    guard let directory = withCString({ opendir($0) }) else { return [] }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    return names.filter { $0 != Array(".".utf8) && $0 != Array("..".utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }.map(RawPath.init(bytes:))
  }

  /// The status of what has the path, links not followed; nil where nothing has.
  public var status: FileStatus? {
    // The answer is whether something is there; opening it tells why it cannot be read.
    withCString { path in
      (try? Stat(path, followTargetSymlink: false)).map(FileStatus.init)
    }
  }

  /// The path from the root, without links; nil where nothing has the path.
  public var resolved: RawPath? {
    guard let resolved = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return RawPath(
      bytes: UnsafeBufferPointer(start: resolved, count: strlen(resolved))
        .map { UInt8(bitPattern: $0) })
  }

  /// The file, open to read; a link is not followed, and a pipe not waited for.
  public func opened() throws(SystemError) -> OpenFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let number = try retrying { withCString { open($0, flags) } }
    return OpenFile(owning: FileDescriptor(rawValue: number))
  }

  private func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body([0])
    }
  }
}

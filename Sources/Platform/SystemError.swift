import SystemPackage

/// An error of the operating system, by its number.
///
/// It carries no words of ours: those who show it know what was being done, and in which language.
public struct SystemError: Error, Hashable, Sendable {
  /// The number that the C library calls `errno`.
  public let number: Int32

  /// The error with a number.
  public init(number: Int32) {
    self.number = number
  }

  /// Nothing has that path.
  public static let notFound = SystemError(.noSuchFileOrDirectory)
  /// A part of the path leads to a file and not to a folder.
  public static let notFolder = SystemError(.notDirectory)
  /// The path leads to a folder.
  public static let isFolder = SystemError(.isDirectory)
  /// Something has that path already.
  public static let exists = SystemError(.fileExists)
  /// Nobody reads any more what is written.
  public static let brokenPipe = SystemError(.brokenPipe)
  /// Nobody has opened the pipe to read from it.
  static let noReader = SystemError(.noSuchAddressOrDevice)
  /// The user may not do that.
  public static let notPermitted = SystemError(.permissionDenied)
  /// The disk is full.
  public static let noSpace = SystemError(.noSpace)
  /// The file would be larger than the program may write.
  public static let tooLarge = SystemError(.fileTooLarge)
  /// The stream is closed, or only to be read.
  public static let notOpen = SystemError(.badFileDescriptor)
  /// Nothing can be written to the disk.
  public static let readOnlyDisk = SystemError(.readOnlyFileSystem)
  /// A pipe or a device has no places to go to.
  public static let notSeekable = SystemError(.illegalSeek)
  /// There is nothing to read yet, or no room to write.
  public static let wouldBlock = SystemError(.wouldBlock)

  /// The system's own word for it, in English.
  public var reason: String { Errno(rawValue: number).description }

  init(_ number: Errno) {
    self.init(number: number.rawValue)
  }
}

/// Runs calls of swift-system, whose errors are all of one type without saying so.
func withSystemError<Result>(_ body: () throws -> Result) throws(SystemError) -> Result {
  do { return try body() } catch { throw SystemError((error as? Errno) ?? .ioError) }
}

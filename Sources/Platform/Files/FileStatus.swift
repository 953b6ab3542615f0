import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The kind, size and identity of a file.
public struct FileStatus: Sendable, Equatable {
  /// The kinds of files that are told apart here.
  public enum Kind: Sendable {
    case regular, folder, link
    /// A pipe or a socket: nothing may take its place.
    case pipe
    /// A device, a terminal for instance: nothing may take its place.
    case device
  }

  /// The kind of the file.
  public let kind: Kind
  /// Its bytes.
  public let size: Int
  /// The number by which the file system knows it, whatever its name is.
  public let identity: UInt64
  /// The time of its last change, since 1970.
  public let modified: Duration
  let permissions: FilePermissions

  /// True when nobody but its owner may do anything with it.
  public var isPrivate: Bool { permissions.rawValue & 0o077 == 0 }

  init(_ status: Stat) {
    switch status.type {
    case .regular: kind = .regular
    case .directory: kind = .folder
    case .symbolicLink: kind = .link
    case .characterSpecial, .blockSpecial: kind = .device
    default: kind = .pipe
    }
    size = Int(status.size)
    identity = UInt64(status.inode.rawValue)
    let time = status.st_mtim
    modified = .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    permissions = status.permissions
  }
}

import Datasets
public import Diagnostics
import Platform
public import Styling
public import Values

/// The circumstances of one run and the outlet for its effects, made for the run and gone with it.
///
/// Everything that a run does to the world goes through its context: once the run was left behind,
/// the context refuses it by throwing an `Interruption`.
public struct RunContext {
  /// The language of messages and results.
  public var tongue: Tongue
  /// Columns of text for tables and pictures.
  public var width: Int
  /// Bytes by which evaluation may make the native stack grow.
  public var stackBudget: Int
  /// The files that the code may touch.
  public var files: FileAccess
  /// The fate of the run, asked wherever it could stop.
  public let token: CancellationToken
  /// Shows a text that the run is writing, before it is whole; nil where nobody looks on.
  public var underWay: ((String) -> Void)?
  /// Takes notice of each file that a notebook has written.
  public var wrote: ((String) -> Void)?
  private let output: (Output) throws -> Void

  /// The budget of a thread with a stack of 512 KB, such as a worker of Dispatch.
  public static let workerStackBudget = 320 * 1024

  /// A context whose output is handed to `output` as it happens; a value that takes long to show
  /// may ask the run's checkpoint meanwhile, and throw what ends the run.
  public init(
    tongue: Tongue, width: Int = Capabilities.defaultWidth,
    stackBudget: Int = RunContext.workerStackBudget, files: FileAccess = .everything,
    token: CancellationToken = CancellationToken(), output: @escaping (Output) throws -> Void
  ) {
    self.tongue = tongue
    self.width = width
    self.stackBudget = stackBudget
    self.files = files
    self.token = token
    self.output = output
  }

  /// The same with another fate, for a part of the run.
  public func limited(by token: CancellationToken) -> RunContext {
    var context = RunContext(
      tongue: tongue, width: width, stackBudget: stackBudget, files: files, token: token,
      output: output)
    (context.underWay, context.wrote) = (underWay, wrote)
    return context
  }

  /// The same for a file that somebody else may have made: its code writes beside it.
  ///
  /// - Parameter only: whether it may write nowhere else.
  public func writing(beside file: String, only: Bool) -> RunContext {
    guard files == .everything else { return self }
    var context = self
    context.files = .writingIn(folder: FileSystem.folder(of: file), only: only)
    return context
  }

  /// The same with another receiver of its output.
  public func sending(_ output: @escaping (Output) throws -> Void) -> RunContext {
    var context = RunContext(
      tongue: tongue, width: width, stackBudget: stackBudget, files: files, token: token,
      output: output)
    (context.underWay, context.wrote) = (underWay, wrote)
    return context
  }

  /// Gives something out.
  func emit(_ event: Output) throws {
    if token.isLeftBehind { throw Interruption() }
    try output(event)
  }

  /// Writes a file whole or not at all; not at all where the run is left behind meanwhile.
  func write(_ pieces: FilePieces, to path: String) throws {
    if files == .dropping {
      _ = try FileAccess.place(of: path, in: ".", only: true)
      return
    }
    guard case .writingIn(let folder, let only) = files else { return try land(pieces, at: path) }
    let place = try FileAccess.place(of: path, in: folder, only: only)
    try land(pieces, at: place)
    wrote?(place)
  }

  private func land(_ pieces: FilePieces, at path: String) throws {
    try FileSystem.write(
      to: path, checkpoint: token.checkpoint, through: { try token.perform($0) }, pieces: pieces)
  }
}

/// The files that the code of a run may touch.
public enum FileAccess: Sendable, Equatable {
  /// Those that the user may.
  case everything
  /// It reads what the user may, and writes in this folder or below it, or elsewhere too; a relative
  /// path counts from the folder.
  case writingIn(folder: String, only: Bool)
  /// It reads what the user may, and writes nothing.
  case reading
  /// It reads what the user may; what it writes is dropped, as if it stood somewhere.
  case dropping
  /// It reads what lies in the data folder or inside the program, notebooks excepted, and writes
  /// nothing.
  case dataFolder
}

extension FileAccess {
  /// True where code writes no file at all.
  var refusesWriting: Bool { self == .reading || self == .dataFolder }

  /// Where a path leads from a folder; throws where that lies outside, links followed, or behind a
  /// hidden name.
  fileprivate static func place(
    of path: String, in folder: String, only: Bool
  ) throws -> String {
    let place = path.hasPrefix("/") || folder == "." ? path : "\(folder)/\(path)"
    guard only else { return place }
    let parts = place.split(separator: "/")
    let parent = parts.dropLast().joined(separator: "/")
    let above = place.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
    // A folder that is not there is told by the attempt to write.
    guard let home = FileSystem.resolved(folder), let target = FileSystem.resolved(above) else {
      return place
    }
    let isLink = FileSystem.status(of: place, followsLinks: false)?.kind == .link
    let inside = home == "/" ? "/" : home + "/"
    let below = "\(target == "/" ? "" : target)/\(parts.last ?? "")"
    guard below.hasPrefix(inside), !isLink else { throw WritingOutside(path, folder: folder) }
    let names = below.dropFirst(inside.count).split(separator: "/")
    guard !names.contains(where: { $0.hasPrefix(".") }) else {
      throw WritingOutside(path, folder: folder)
    }
    return place
  }
}

/// Something that a run gives out.
public enum Output: Sendable {
  /// The value of an expression statement.
  case value(Value)
  /// The line that `print` writes.
  case text(StyledText)
  /// Help was asked for on a topic, as it was typed; the overview without one.
  case help(String?)
  /// A function was defined; said at the prompt only.
  case defined(name: String, parameters: [String])
  /// A note or a warning.
  case note(Diagnostic)
  /// The fault that ended a statement.
  case error(Diagnostic)
}

/// The end of a run.
public enum Outcome: Sendable, Equatable {
  case succeeded
  case failed
  case interrupted
  /// The time limit is reached; the error has been given out.
  case timedOut
}

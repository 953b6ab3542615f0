public import Diagnostics

/// A fenced block at the top level of the file.
public struct Fence: Sendable, Equatable {
  /// All of it, from the start of the opening line to the end of the closing one, its line ending
  /// included.
  public var range: SourceRange
  /// The info string, without the blanks around it.
  public var info: SourceRange
  /// The lines between the fences, the last one's ending included; empty where there is none.
  public var body: SourceRange
  /// The line of the opening fence, counted from 1.
  public var firstLine: Int
  /// The line of the closing fence.
  public var lastLine: Int
  /// The sign that it is drawn with, a backtick or a tilde.
  public var mark: UInt8
  /// The number of these signs; inside there is no longer run that could close it.
  public var length: Int
  /// Blanks before the opening fence, at most 3; Markdown takes as many off each line.
  public var indent: Int
  /// Tells whether a closing fence ends it; else the end of the file does.
  public var isClosed: Bool
}

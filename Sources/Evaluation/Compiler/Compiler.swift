import BuiltinKit
import Diagnostics
import Language
import Values

import struct Platform.Checkpoint

/// Turns the syntax tree into closures.
///
/// Names become slots once, here. What is frequent gets a form of its own: a local or a constant
/// as an operand does not cost a call (see `Compiler+Operators.swift`).
struct Compiler {
  let source: Source
  let catalogue: Catalogue
  /// Grows with each name that is met; the session keeps it.
  var layout: Layout
  var scope = Scope(parent: nil)
  /// The last serial that was given to a binding.
  var serial = 0
  /// Inside an argument of a verb: bindings with a greater serial were written in the argument
  /// and win over the table's columns.
  ///
  /// Nil outside.
  var maskSerial: Int?
  /// Whether the function being compiled holds a block that a column can make run row by row.
  var hasBlocks = false
  /// Expressions compiled so far: each one in the text counts once.
  private(set) var nodeCount = 0
  private let checkpoint: Checkpoint

  init(
    source: Source, catalogue: Catalogue, layout: Layout, checkpoint: Checkpoint
  ) {
    self.source = source
    self.catalogue = catalogue
    self.layout = layout
    self.checkpoint = checkpoint
  }

  /// Counts an expression, and now and then looks whether to stop.
  mutating func countNode() throws {
    nodeCount += 1
    try checkpoint(at: nodeCount)
  }

  func site(_ range: SourceRange) -> Site { Site(source: source, range: range) }

  mutating func nextSerial() -> Int {
    serial += 1
    return serial
  }

  /// The slots of a frame of the present scope; throws where they are more than a frame can have.
  func frameSize(at range: SourceRange) throws -> Int {
    guard scope.frameSize <= Machine.frameLimit else {
      throw site(range).located(TooManyNames(limit: Machine.frameLimit))
    }
    return scope.frameSize
  }

  /// A compiled statement of the top level and what its frame needs.
  struct Compiled: Sendable {
    var step: Step
    var frameSize: Int
  }
}

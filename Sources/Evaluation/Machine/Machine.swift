import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

/// What runs compiled code: the frames of the functions under way, the session's variables, and
/// what is needed to stop in time.
///
/// Frames lie one after the other in one buffer that never moves, so that a frame is a pointer and
/// a call allocates nothing.
final class Machine {
  /// The frame of the function that is running.
  var frame: UnsafeMutablePointer<Value?>
  /// The first slot after it.
  var top: UnsafeMutablePointer<Value?>
  /// The columns that a verb's argument sees.
  var mask: ColumnScope?
  /// The session's variables by slot.
  var globals: [Value?]
  /// The user's functions by slot.
  var functions: [UserFunction?]
  /// `_`.
  var last: Value?
  /// Whether the last call gave nothing, as `print` does.
  var isVoid = false

  /// The call of the catalogue's function that is running, for the place of its notes.
  var callSite: CallSite?

  let environment: Environment
  private(set) var depth = 0
  private var ticks = 0
  private let storage: UnsafeMutablePointer<Value?>
  private let end: UnsafeMutablePointer<Value?>
  /// The address that the native stack must not grow below.
  private let stackFloor: UInt

  /// Calls that may be under way at once.
  static let depthLimit = 10_000
  private static let slots = 1 << 17

  init(environment: Environment, globals: [Value?], functions: [UserFunction?], last: Value?) {
    self.environment = environment
    self.globals = globals
    self.functions = functions
    self.last = last
    let address = Self.stackAddress()
    stackFloor = address - min(address, UInt(environment.surroundings.stackBudget))
    storage = .allocate(capacity: Self.slots)
    end = storage + Self.slots
    frame = storage
    top = storage
  }

  deinit {
    storage.deinitialize(count: top - storage)
    storage.deallocate()
  }

  /// Makes room for the frame of a top-level statement.
  func open(frameSize: Int) {
    frame = top
    frame.initialize(repeating: nil, count: frameSize)
    top += frameSize
  }

  /// Takes the frame of a top-level statement away.
  func close(frameSize: Int) {
    top -= frameSize
    top.deinitialize(count: frameSize)
    frame = storage
  }

  /// A frame for a call, with nothing in it but what the function captured.
  func push(_ function: UserFunction, _ callSite: CallSite) throws -> UnsafeMutablePointer<Value?> {
    let template = function.template
    depth += 1
    if depth >= Self.depthLimit || top + template.frameSize >= end || isStackLow() {
      let reached = depth
      depth -= 1
      throw callSite.site.located(Diagnostic.recursionTooDeep(callSite.name, depth: reached - 1))
    }
    try tick()
    let new = top
    new.initialize(repeating: nil, count: template.frameSize)
    top += template.frameSize
    for (capture, value) in zip(template.captures, function.captured) {
      new[capture.ownSlot] = value
    }
    if let selfSlot = template.selfSlot { new[selfSlot] = .function(function) }
    return new
  }

  /// Runs a function whose arguments stand in its frame, and takes the frame away.
  func run(_ function: UserFunction, in new: UnsafeMutablePointer<Value?>) throws -> Value {
    let outer = frame
    let outerMask = mask
    frame = new
    mask = function.mask
    defer {
      frame = outer
      mask = outerMask
      pop(new, function)
    }
    return try function.template.body(self)
  }

  func pop(_ frame: UnsafeMutablePointer<Value?>, _ function: UserFunction) {
    frame.deinitialize(count: function.template.frameSize)
    top = frame
    depth -= 1
  }

  /// Counts a call or a turn of a loop; now and then looks whether to stop.
  @inline(__always)
  func tick() throws {
    ticks &+= 1
    if ticks & 0xFFF == 0 { try checkpoint() }
  }

  /// Whether the native stack has grown by more than the surroundings allow.
  private func isStackLow() -> Bool {
    Self.stackAddress() < stackFloor
  }

  /// An address on the stack of the running thread; the stack grows downwards.
  @inline(never)
  private static func stackAddress() -> UInt {
    var here: UInt8 = 0
    return withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
  }
}

import BuiltinKit
import Datasets
import Diagnostics
import Styling
import Tables
import Values

import struct Platform.Checkpoint

/// The runner of compiled code: the frames of the functions under way, the session's variables, and
/// the means to stop in time.
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
  /// The columns that a verb is at work on: those of `mask`, also within the functions called there.
  var verb: ColumnScope?
  /// The variables and functions of the session, which the run changes in place.
  let store: Store
  /// The session's variables by slot.
  private(set) var globals: UnsafeMutablePointer<Value?>
  /// The entries of direct calls by slot.
  private(set) var callees: UnsafeMutablePointer<Callee>
  /// True where the last call gave nothing, as `print` does.
  var isVoid = false

  /// The call of the catalogue's function that is running, for the place of its notes.
  var callSite: CallSite?

  /// The notes that the statement under way has given.
  var saidNow: Set<String> = []
  /// How many of each code.
  var toldNow: [String: Int] = [:]
  /// What is printed of a line that is not ended yet.
  var openLine = StyledText()
  /// Comparisons of the statement under way that intervals have left open, row by row in columns.
  var openComparisons = 0
  /// The expressions `if` whose branches are being evaluated for a column, and the depth of the call
  /// that each stands in.
  private var choices: [(choice: ObjectIdentifier, depth: Int)] = []
  /// What is to be said of all groups together, while they are being gone through.
  var tally: Tally?

  let environment: Environment
  /// The fate of the run, asked wherever it could stop.
  let token: CancellationToken
  /// The run's leave to go on, for kernels and readers.
  let checkpoint: Checkpoint
  private(set) var depth = 0
  /// Pseudo-random, so that no loop keeps time with it.
  private var looks: UInt64 = 0
  /// Calls, and four times the turns of loops.
  ///
  /// Not beside `depth`: both would be read as one, which waits for what the last call wrote into half of it.
  private var ticks = 0
  private let storage: UnsafeMutablePointer<Value?>
  private let end: UnsafeMutablePointer<Value?>
  /// The address that the native stack must not grow below.
  private let stackFloor: UInt

  /// Calls that may be under way at once; up to three more are not looked at.
  static let depthLimit = 10_000
  /// Slots of a frame that is entered without a look at the rest of the buffer, three times at most.
  private static let smallFrame = 16
  /// Slots that a frame may have; the rest of the buffer is for the calls within.
  static let frameLimit = 50_000
  private static let slots = 1 << 17

  /// A machine for one run, which has the store for itself.
  init(environment: Environment) {
    self.environment = environment
    token = environment.context.token
    checkpoint = token.checkpoint
    store = environment.store
    globals = store.globals
    callees = store.callees
    let address = Self.stackAddress()
    stackFloor = address - min(address, UInt(environment.context.stackBudget))
    storage = .allocate(capacity: Self.slots)
    end = storage + (Self.slots - 3 * Self.smallFrame)
    frame = storage
    top = storage
  }

  deinit {
    storage.deinitialize(count: top - storage)
    storage.deallocate()
  }

  /// Runs a compiled statement of the top level, for which the store is ready.
  func run(_ compiled: Compiler.Compiled) throws {
    saidNow = []
    openComparisons = 0
    globals = store.globals
    callees = store.callees
    frame = top
    frame.initialize(repeating: nil, count: compiled.frameSize)
    top += compiled.frameSize
    defer {
      top -= compiled.frameSize
      top.deinitialize(count: compiled.frameSize)
      frame = storage
      tellNotesLeftOut()
    }
    _ = try compiled.step(self)
  }

  /// The user's functions by slot.
  var functions: [UserFunction?] { store.functions }

  /// A frame for a call, with nothing in it but what the function captured.
  func push(_ function: UserFunction, _ callSite: CallSite) throws -> UnsafeMutablePointer<Value?> {
    let template = function.template
    try enter(template.frameSize, callSite)
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
      leave(new, function.template.frameSize)
    }
    return try function.template.body(self)
  }

  /// True one time in 64: then a value that was made is looked through whole.
  func isTimeToLookThrough() -> Bool {
    looks = looks &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return looks >> 58 == 0
  }

  /// The branches of an expression `if` whose condition is a column; `ColumnInBlock` where one of
  /// them comes back to it.
  func choosing<Result>(
    _ choice: ObjectIdentifier, at site: Site, _ branches: () throws -> Result
  ) throws -> Result {
    if let outer = choices.first(where: { $0.choice == choice }) {
      throw ColumnInBlock(site: site, depth: outer.depth)
    }
    choices.append((choice, depth))
    defer { choices.removeLast() }
    return try branches()
  }

  /// Counts a call that needs a frame of `size` slots; throws where it is one too many, and now
  /// and then looks whether to stop.
  @inline(__always)
  func enter(_ size: Int, _ callSite: @autoclosure () -> CallSite) throws {
    depth &+= 1
    ticks &+= 1
    // Of calls within each other one in four is looked at: four do not outgrow what is left of the stack.
    if ticks & 3 == 0 || size > Self.smallFrame && top + size >= end, isTimeToPause(size) {
      try pause(size, callSite())
    }
  }

  @inline(never)
  private func isTimeToPause(_ size: Int) -> Bool {
    ticks & 0xFFF < 4 || cannotEnter(size)
  }

  private func cannotEnter(_ size: Int) -> Bool {
    depth >= Self.depthLimit || top + size >= end || Self.stackAddress() < stackFloor
  }

  @inline(never)
  private func pause(_ size: Int, _ callSite: CallSite) throws {
    do {
      if cannotEnter(size) {
        throw callSite.site.located(
          RecursionTooDeep(callSite.name, depth: min(depth, Self.depthLimit) - 1))
      }
      try checkpoint()
    } catch {
      depth -= 1
      throw error
    }
  }

  /// Takes the frame of a call away.
  ///
  /// Numbers, the frequent case, hold no reference and are left as they are.
  @inline(__always)
  func leave(_ frame: UnsafeMutablePointer<Value?>, _ size: Int) {
    var index = 0
    while index < size {
      switch frame[index] {
      case nil, .integer?, .number?, .bool?: break
      default: (frame + index).deinitialize(count: 1)
      }
      index += 1
    }
    leave(frame)
  }

  /// Takes the frame of a call away in which nothing is to be released.
  @inline(__always)
  func leave(_ frame: UnsafeMutablePointer<Value?>) {
    top = frame
    depth &-= 1
  }

  /// Counts a turn of a loop; now and then looks whether to stop.
  ///
  /// By four, so that it takes the place of no call at which `enter` looks.
  @inline(__always)
  func tick() throws {
    ticks &+= 4
    if ticks & 0xFFF < 4 { try checkpoint() }
  }

  /// An address on the stack of the running thread; the stack grows downwards.
  @inline(never)
  private static func stackAddress() -> UInt {
    var here: UInt8 = 0
    return withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
  }
}

/// The surroundings of a run, which stay the same while it goes on.
final class Environment {
  let catalogue: Catalogue
  let library: DataLibrary
  /// The names and what they mean, to find functions as values and to make suggestions.
  let store: Store
  /// The circumstances of the run and the outlet for its effects.
  let context: RunContext

  init(catalogue: Catalogue, library: DataLibrary, store: Store, context: RunContext) {
    self.catalogue = catalogue
    self.library = library
    self.store = store
    self.context = context
  }

  /// The function of the user that a name calls.
  func function(_ name: String) -> UserFunction? {
    store.function(catalogue.find(name)?.name ?? name)
  }
}

import BuiltinKit
import Diagnostics
import Language
import Values

/// The items that a loop walks through.
enum LoopItems {
  /// Numbers that nobody else sees: they are counted off instead of standing in a list, which
  /// saves 16 bytes for each and half the time of `[x * x for x in range(1000000)]`.
  case progression(Progression)
  case value(Value)

  /// The number of items, nil where counting them would take a walk.
  var count: Int? {
    switch self {
    case .progression(let numbers): numbers.count
    case .value(.list(let items)): items.count
    case .value: nil
    }
  }
}

/// Code that gives what a loop walks through.
typealias ItemsCode = @Sendable (Machine) throws -> LoopItems

/// The slots of a loop's names: one takes each item, several take its parts.
enum LoopSlots: Sendable {
  case slot(Int)
  case parts([LoopSlots])

  /// The slots of the names of `target`, in the order of the text.
  init(_ target: LoopTarget, slot: (Name) -> Int) {
    switch target {
    case .name(let name): self = .slot(slot(name))
    case .parts(let parts): self = .parts(parts.map { LoopSlots($0, slot: slot) })
    }
  }

  /// All of them.
  var all: [Int] {
    switch self {
    case .slot(let slot): [slot]
    case .parts(let parts): parts.flatMap(\.all)
    }
  }
}

/// The names of a loop and the place of what it walks through.
struct Walk: Sendable {
  let slots: LoopSlots
  let site: Site
  /// The number of parameters of the function that it stands in.
  let parameters: Int

  /// Runs `turn` with the names bound to each item in order, until it gives false.
  @inline(__always)
  func each(
    of items: LoopItems, into place: UnsafeMutablePointer<Value?>, _ machine: Machine,
    _ turn: () throws -> Bool
  ) throws {
    if case .progression(let numbers) = items, case .slot(let slot) = slots {
      for index in 0..<numbers.count {
        try machine.tick()
        (place + slot).putNumber(.integer(numbers[index]))
        guard try turn() else { return }
      }
      return
    }
    for item in try list(items, machine) {
      try machine.tick()
      if case .slot(let slot) = slots {
        place[slot] = item
      } else {
        try bind(item, slots, place, machine)
      }
      guard try turn() else { return }
    }
  }

  private func list(_ items: LoopItems, _ machine: Machine) throws -> [Value] {
    switch items {
    case .progression(let numbers): return numbers.items
    case .value(let value):
      if machine.isTextPerRow(value, parameters: parameters) { throw ColumnInBlock(site: site) }
      // As Python walks through the keys of a dictionary.
      if case .record(let record) = value { return record.keys.map { .text($0) } }
      guard let items = try value.items(checkpoint: machine.checkpoint) else {
        throw site.located(value.unfitForLoop)
      }
      return items
    }
  }

  private func bind(
    _ item: Value, _ slots: LoopSlots, _ place: UnsafeMutablePointer<Value?>, _ machine: Machine
  ) throws {
    switch slots {
    case .slot(let slot): place[slot] = item
    case .parts(let targets):
      let parts = try item.items(checkpoint: machine.checkpoint)
      guard let parts, parts.count == targets.count else {
        throw site.located(UnfitUnpacking(names: targets.count, got: parts?.count ?? 1))
      }
      for (target, part) in zip(targets, parts) { try bind(part, target, place, machine) }
    }
  }
}

/// One `for … in …` of a comprehension.
struct Loop: Sendable {
  let source: ItemsCode
  let walk: Walk
  let condition: Condition?

  /// Runs `turn` for each item that the condition keeps.
  @inline(__always)
  func each(_ items: LoopItems, _ machine: Machine, _ turn: () throws -> Void) throws {
    try walk.each(of: items, into: machine.frame, machine) {
      if let condition, try !condition(machine) { return true }
      try turn()
      return true
    }
  }

  /// Nested loops, the first one outermost.
  static func run(_ loops: ArraySlice<Loop>, _ machine: Machine, _ turn: () throws -> Void) throws {
    guard let first = loops.first else { return try turn() }
    try first.each(try first.source(machine), machine) {
      try run(loops.dropFirst(), machine, turn)
    }
  }
}

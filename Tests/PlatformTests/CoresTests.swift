import Platform
import Synchronization
import Testing

@Suite("Work on all cores")
struct CoresTests {
  private struct Failure: Error, Equatable { let number: Int }

  @Test(arguments: [0, 1, 2, 1000])
  func takesEachNumberOnce(count: Int) throws {
    let seen = Mutex([Int](repeating: 0, count: count))
    try Cores.each(count) { number in seen.withLock { $0[number] += 1 } }
    #expect(seen.withLock { $0 } == Array(repeating: 1, count: count))
  }

  @Test func throwsOfTheSmallestNumber() {
    #expect(throws: Failure(number: 0)) {
      try Cores.each(8) { number in throw Failure(number: number) }
    }
    #expect(throws: Failure(number: 5)) {
      try Cores.each(8) { number in if number == 5 { throw Failure(number: number) } }
    }
  }

  @Test func piecesComeInOrder() throws {
    let taken = Mutex<[Int]>([])
    try Cores.inOrder(100) {
      $0 * 2
    } take: { piece in
      taken.withLock { $0.append(piece) }
    }
    #expect(taken.withLock { $0 } == (0..<100).map { $0 * 2 })
  }

  @Test(arguments: [0, 7, 19])
  func nothingComesAfterAPieceThatFailed(number: Int) {
    let taken = Mutex<[Int]>([])
    #expect(throws: Failure(number: number)) {
      try Cores.inOrder(20) { piece in
        if piece == number { throw Failure(number: piece) }
        return piece
      } take: { piece in
        taken.withLock { $0.append(piece) }
      }
    }
    #expect(taken.withLock { $0 }.allSatisfy { $0 < number })
  }

  /// A thread that is about to end must not hold what the caller lent it.
  @Test func lendsNothingBeyondItsEnd() throws {
    for _ in 0..<300 {
      let (number, text) = try Cores.both({ 1 }, { "a" })
      #expect(number == 1)
      #expect(text == "a")
    }
  }

  @Test(arguments: [0, 1, 4096, 131_071, 131_072, 500_001])
  func partsAreWhole(count: Int) throws {
    #expect(Cores.parts(of: count).flatMap(\.self) == Array(0..<count))
    let squares = try [Int](count: count, checkpoint: .unlimited) { memory, block in
      for place in block { memory[place] = place &* place }
    }
    #expect(squares == (0..<count).map { $0 &* $0 })
  }

  @Test func stopsOnDemand() {
    let stop = Checkpoint { throw Failure(number: 1) }
    #expect(throws: Failure(number: 1)) {
      try [Int](count: 300_000, checkpoint: stop) { memory, block in
        for place in block { memory[place] = 0 }
      }
    }
  }
}

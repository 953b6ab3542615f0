import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Glibc
import Styling
import Synchronization
import Values

/// Whatever program the bytes decide: no trap, no fault of étude's own (L699), an end soon after
/// the time limit, the same answer twice and in each spelling of a call, text and JSON agreed.
public enum EvaluatorTarget {
  /// A promise that a program has broken.
  public struct Finding: Sendable, CustomStringConvertible {
    /// Which promise.
    public let promise: String
    /// The program.
    public let program: String
    /// What came instead.
    public let detail: String

    /// The promise, what came, and the program.
    public var description: String { "\(promise): \(detail)\n\(program)\n" }
  }

  static func check(_ bytes: [UInt8]) {
    guard let finding = finding(in: bytes) else { return }
    print(finding)
    fflush(nil)
    precondition(false)
  }

  /// The number of statements that were run so far.
  public static var statements: Int { counter.load(ordering: .relaxed) }
  private static let counter = Atomic<Int>(0)

  /// The broken promise of the program of a seed; nil where all hold.
  public static func finding(seed: UInt64) -> Finding? {
    finding(in: Choices.bytes(seed: seed, count: 200))
  }

  /// The broken promise of the program that the bytes decide; nil where all hold.
  ///
  /// With `FUZZ_PRINT` in the environment each program is printed before it runs.
  public static func finding(in bytes: [UInt8]) -> Finding? {
    var grammar = ProgramGrammar(choices: Choices(bytes), catalogue: .standard)
    let (before, spellings) = grammar.program()
    let programs = spellings.map { (before + [$0]).joined(separator: "\n") }
    if printsPrograms {
      print(programs[0], terminator: "\n\n")
      fflush(nil)
    }
    var first: Answer?
    for (index, program) in (programs.prefix(1) + programs).enumerated() {
      let answer = Answer(to: program, in: session)
      counter.wrappingAdd(before.count + 1, ordering: .relaxed)
      if let broken = answer.brokenPromise {
        return Finding(promise: broken.promise, program: program, detail: broken.detail)
      }
      // What the clock has stopped may have come to differ.
      if answer.outcome == .timedOut || answer.codes.contains("L607") { return nil }
      // Every run draws other numbers, or takes another time, as it should.
      if differsEachTime(program) { return nil }
      // The second is the first again. Another spelling may be answered in other words:
      // `sum(1, 2)` looks like a spreadsheet's.
      if let first, !answer.agrees(with: first, inWords: index == 1) {
        return Finding(promise: "one answer", program: program, detail: "\(first)\n≠ \(answer)")
      }
      first = first ?? answer
    }
    return nil
  }

  /// Returns whether a program may draw random numbers that no seed decides, or measure times.
  private static func differsEachTime(_ program: String) -> Bool {
    [
      "random", "aléatoire", "time_per_token", "durée_par_jeton", "local_energy", "énergie_locale",
    ].contains(where: program.contains)
  }

  private static let printsPrograms = getenv("FUZZ_PRINT") != nil

  /// The session that each program finds, with variables of every kind.
  private static let session: Session = {
    var session = Session(catalogue: .standard, library: DataLibrary(folder: nil))
    let context = RunContext(tongue: .english) { event in
      if case .error(let error) = event { preconditionFailure("the prelude: \(error.code)") }
    }
    session.run(Source(Literals.prelude, origin: .input(1)), in: context)
    return session
  }()
}

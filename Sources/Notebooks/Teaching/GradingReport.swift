public import Styling

/// The report of a process on a copy, as its messages come.
///
/// It believes nothing that the marking of this notebook cannot have said: an exercise that is not
/// there, points that it is not worth, a mark that comes twice, a word after the end. A report that
/// says such a thing is broken, and gives no mark at all.
public struct GradingReport: Sendable {
  private let secret: String
  private let graded: [String: Double]
  private let known: Set<String>
  private let order: [Exercise]
  private var found: [String: ExerciseMark] = [:]
  private var answers: [String: PupilsAnswer] = [:]

  /// True where everything was said, and nothing that is impossible.
  public private(set) var isComplete = false
  /// True where something was said that the marking cannot have said.
  public private(set) var isBroken = false
  /// The reason for which the copy cannot be marked; nil where it can.
  public private(set) var fault: Bilingual?
  /// The step under way.
  public private(set) var step: GradingStep?
  /// The remarks on the copy as a whole.
  public private(set) var remarks: [Bilingual] = []

  /// A report that has not begun, of a run with a secret.
  public init(_ exercises: Exercises, secret: String) {
    self.secret = secret
    order = exercises.marked
    known = Set((exercises.all + exercises.writings).compactMap(\.id))
    graded = Dictionary(
      order.map { ($0.id ?? "", $0.points) }, uniquingKeysWith: { first, _ in first })
  }

  /// True where there is nothing more to wait for.
  public var isOver: Bool { isComplete || isBroken || fault != nil }

  /// Reads a line without its line feed.
  public mutating func read(_ line: some Sequence<UInt8>) {
    guard !isOver, let message = GradingMessage(line, secret: secret), take(message) else {
      isBroken = true
      isComplete = false
      return
    }
  }

  /// Takes a message; false for one that cannot be.
  private mutating func take(_ message: GradingMessage) -> Bool {
    switch message {
    case .step(let step):
      guard found.isEmpty, step.exercise.map(known.contains) ?? true else { return false }
      self.step = step
    case .mark(let id, let earned, let remarks):
      guard let points = graded[id], earned >= 0, earned <= points, found[id] == nil,
        remarks.count <= Self.most
      else { return false }
      found[id] = ExerciseMark(
        id: id, points: points, earned: earned, remarks: remarks.map(Self.shown))
    case .answer(let id, let answer):
      guard graded[id] != nil, answers[id] == nil, answer.text.count <= PupilsAnswer.longest,
        answer.firstLine >= 1
      else { return false }
      answers[id] = PupilsAnswer(
        text: answer.text, firstLine: answer.firstLine, failingLine: answer.failingLine,
        help: Self.shown(answer.help).french)
    case .remark(let text):
      guard remarks.count < Self.most else { return false }
      remarks.append(Self.shown(text))
    case .fault(let text):
      guard found.isEmpty else { return false }
      fault = Self.shown(text)
    case .end:
      guard found.count == graded.count else { return false }
      isComplete = true
    }
    return true
  }

  /// The marks, one for each graded exercise; those that were refused say why.
  public func marks(_ refused: [String: Bilingual]) -> [ExerciseMark] {
    order.map { exercise in
      let id = exercise.id ?? ""
      var mark = ExerciseMark(
        id: id, points: exercise.points, earned: refused[id] == nil ? found[id]?.earned ?? 0 : 0,
        remarks: refused[id].map { [$0] } ?? found[id]?.remarks ?? [], answer: answers[id])
      mark.isWaiting = exercise.isWritten && answers[id] != nil
      return mark
    }
  }

  /// Remarks that one exercise, or one copy, may have.
  private static let most = 100

  private static func shown(_ text: String) -> Bilingual {
    let line = String(text.prefix(1001)).visible(as: .name)
    return Bilingual(same: line.count > 1000 ? line.prefix(1000) + "…" : line)
  }
}

import Diagnostics
public import Evaluation

extension Lesson {
  /// Runs the steps before the present one, in silence.
  ///
  /// Stops early, at the first exercise whose answer passes no more; gives it, nil where all do.
  public mutating func catchUp(in context: RunContext) -> Int? {
    earlier = []
    let goal = record.step
    record.step = 1
    while record.step < goal {
      runInSilence(in: context)
      if let index = exercise, isPassed(index), verdict(on: index, in: context) != .passed {
        forget(index)
        updateFrontMatter()
        return index
      }
      settle(in: context)
      record.step += 1
    }
    updateFrontMatter()
    return nil
  }

  /// Shows the present step: its prose, its cell and what the cell gives.
  @discardableResult
  public mutating func show(
    in context: RunContext, emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    guard !isOver else { return .succeeded }
    prepare(context)
    var outcome = runItems(in: context, emit)
    if let index = exercise, openExercise == nil, outcome == .succeeded {
      outcome = runExercise(index, in: context, emit)
    } else if openExercise != nil, outcome == .succeeded {
      runGivenLines(in: context)
    }
    return outcome
  }

  /// Goes on to the next step; an exercise without answer is passed over.
  public mutating func advance(in context: RunContext) {
    guard !isOver else { return }
    redone = nil
    if let index = openExercise, !isSkipped(index) { record.skipped.append(key(index)) }
    settle(in: context)
    record.step += 1
    updateFrontMatter()
  }

  /// Goes back to the step before; false at the first.
  public mutating func goBack() -> Bool {
    guard record.step > 1 else { return false }
    redone = nil
    record.step -= 1
    updateFrontMatter()
    return true
  }

  /// Goes to an exercise to do it again; false where the lesson has not come so far.
  ///
  /// An answer that has passed counts until another one does.
  public mutating func restart(_ index: Int) -> Bool {
    guard let step = steps.firstIndex(where: { $0.exercise == index }), step < record.step else {
      return false
    }
    record.step = step + 1
    record.tries[key(index)] = nil
    record.hints[key(index)] = nil
    redone = isPassed(index) ? index : nil
    if redone == nil { write(starters[index], as: index) }
    updateFrontMatter()
    return true
  }

  /// The exercise of the step, else the last one before it.
  public var latestExercise: Int? {
    steps.prefix(record.step).last { $0.exercise != nil }?.exercise
  }

  /// The next hint of the open exercise as Markdown, with its number and how many there are; nil
  /// where all are told.
  public mutating func nextHint() -> (text: String, number: Int, count: Int)? {
    guard let index = openExercise else { return nil }
    let hints = hints(of: index)
    let told = record.hints[key(index)] ?? 0
    guard told < hints.count else { return nil }
    record.hints[key(index)] = told + 1
    updateFrontMatter()
    return (hints[told], told + 1, hints.count)
  }

  /// The hints of an exercise: those with its id, and those without id below it and above the next
  /// exercise.
  private func hints(of index: Int) -> [String] {
    var above: Int?
    return journal.parts.enumerated().compactMap { place, part in
      if let index = exercises.index(at: place) { above = index }
      guard case .hint(let hint) = part else { return nil }
      let isOurs = hint.id.map { $0 == exercises.all[index].id } ?? (above == index)
      return isOurs ? journal.text(hint.fence.body) : nil
    }
  }

  /// Runs what must have run before the step, and remembers how to come back to it.
  private mutating func prepare(_ context: RunContext) {
    let place = record.step - 1
    if place < earlier.count { runner = earlier[place] }
    earlier.removeSubrange(min(place, earlier.count)...)
    runner.adopt(journal)
    runner.proseWidth = min(context.width, 80)
    earlier.append(runner)
    draft = AnswerDraft(GivenLines(exercise.map { starters[$0] } ?? ""))
    (atExercise, practice) = (nil, nil)
  }

  /// Runs the given lines of the open exercise for the trials of the pupil.
  private mutating func runGivenLines(in context: RunContext) {
    let head = draft.given.head
    guard !head.isEmpty else { return }
    var session = runner.session
    // What goes wrong in them is told when the answer runs.
    session.run(Source(head, origin: .input(0)), in: context.sending { _ in })
    practice = session
  }

  /// Runs the step up to its exercise.
  mutating func runInSilence(in context: RunContext) {
    prepare(context)
    runItems(in: context) { _ in }
  }

  @discardableResult
  private mutating func runItems(
    in context: RunContext, _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    var worst = Outcome.succeeded
    for item in steps[record.step - 1].items {
      let outcome: Outcome
      switch item {
      case .prose(let prose): outcome = runner.show(prose, in: context, emit)
      case .part(let place) where exercises.index(at: place) != nil: continue
      case .part(let place): outcome = runCell(at: place, in: context, emit)
      }
      if outcome == .interrupted || outcome == .timedOut { return outcome }
      if outcome == .failed { worst = .failed }
    }
    atExercise = runner
    return worst
  }

  /// Runs a cell; of a test only what goes wrong is told.
  private mutating func runCell(
    at place: Int, in context: RunContext, _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    guard case .cell(let cell) = journal.parts[place] else { return .succeeded }
    guard cell.role == .test else {
      return runner.run(journal.parts[place], at: place, in: context, emit)
    }
    return runner.run(journal.parts[place], at: place, in: context) { event in
      if case .output(.error) = event { emit(event) }
    }
  }

  private mutating func runExercise(
    _ index: Int, in context: RunContext, _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    let place = exercises.all[index].position
    return runner.run(journal.parts[place], at: place, in: context, emit)
  }

  /// Leaves an exercise: what it should give is waited for where it has no answer that passes.
  ///
  /// As in grading, the names that the teacher's cells use mean afterwards what they did before.
  mutating func settle(in context: RunContext) {
    guard let index = exercise else { return }
    if let atExercise { runner = atExercise }
    runner.adopt(journal)
    guard isPassed(index) else { return runner.leaveOpen(exercises.all[index].starter) }
    let before = runner.session
    _ = runExercise(index, in: context) { _ in }
    runner.session.restore(exercises.vocabulary.subtracting(namesAsked(of: index)), from: before)
  }
}

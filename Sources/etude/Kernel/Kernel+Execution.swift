import ArgumentParser
import Diagnostics
import Evaluation
import JSONTrees
import JupyterProtocol
import Language
import LineEditor
import Notebooks
import Platform
import Styling
import TextMatching

extension Kernel {
  /// Runs a cell and answers the request for it.
  func execute(_ request: Request) {
    let content = request.content
    let isSilent = content["silent"]?.bool ?? false
    let isKept = !isSilent && content["store_history"]?.bool ?? true
    let code = content["code"]?.string ?? ""
    let lesson = LessonCell(request.metadata)
    let output = CellOutput(
      wire, for: request, number: count + 1, isSilent: isSilent, tongue,
      testing: lesson?.testedExercise(tongue))
    if isKept {
      count += 1
      history.add(code, count)
    }
    output.begin(code)
    let payload = run(code, lesson, output)
    output.end()
    var answer: [String: JSONTree] = ["execution_count": .integer(output.number)]
    guard let error = output.error else {
      answer["status"] = .text("ok")
      answer["payload"] = .list(payload)
      answer["user_expressions"] = .object(
        values(of: content["user_expressions"]?.members ?? [:], for: request))
      return wire.reply(to: request, .object(answer))
    }
    // Before the answer: what the front end sends after it is to run.
    dropped = content["stop_on_error"]?.bool ?? true ? inbox.takeCells(after: Self.grace) : []
    answer["status"] = .text("error")
    answer.merge(error.members) { $1 }
    wire.reply(to: request, .object(answer))
  }

  /// The time that cells which were sent together have to arrive.
  private static let grace = Duration.milliseconds(20)

  /// Answers the cells that an error has taken out of the queue.
  func abortDropped() {
    for cell in dropped { abort(cell) }
    dropped = []
  }

  private func abort(_ request: Request) {
    let state = { (word: String) in
      self.wire.publish(
        "status", .object(["execution_state": .text(word)]), parent: request.header)
    }
    state("busy")
    // Without a count: the editor would show it beside a cell that has not run.
    wire.reply(to: request, .object(["status": .text("aborted")]))
    state("idle")
  }

  /// Runs the lines of a cell: first its commands, then its code; what the front end is to do then.
  private func run(_ code: String, _ lesson: LessonCell?, _ output: CellOutput) -> [JSONTree] {
    let cell = TypedCell(code)
    var payload: [JSONTree] = []
    for command in cell.commands where output.error == nil {
      payload += obey(command, output)
    }
    guard output.error == nil, !cell.isEmpty else { return payload }
    let source = Source(cell.code, origin: .input(output.number))
    if let lesson {
      run(source, lesson, output)
    } else {
      run(source, output)
    }
    for command in cell.lastCommands where output.error == nil {
      payload += obey(command, output)
    }
    return payload
  }

  /// Runs code in the session, which stays as it was where nothing comes of it.
  @discardableResult
  func run(_ source: Source, _ output: CellOutput) -> Outcome {
    repair = nil
    let tongue = tongue
    let writesAnywhere = writesAnywhere
    let result = runAside(output) { [session] token in
      var session = session
      var context = RunContext(
        tongue: tongue, width: Notebook.outputWidth, stackBudget: Main.stackBudget, token: token
      ) { try output.take($0, token) }
      context.wrote = { path in
        output.remark(StyledText(Bilingual("écrit : \(path)", "written: \(path)")(tongue)))
      }
      let outcome = session.run(
        source, in: context.writing(beside: Self.place, only: !writesAnywhere))
      return (session: session, outcome: outcome)
    }
    if let result { session = result.session }
    if result == nil || result?.outcome == .interrupted {
      Interrupts.clear()
      if output.error == nil { output.fail(.interruption(tongue)) }
    }
    repair = output.repair
    return result?.outcome ?? .interrupted
  }

  /// Runs `work` within the limits of a cell, on a thread of its own; nil where it had to be left
  /// behind, which is told.
  private func runAside<Result: Sendable>(
    _ output: CellOutput, _ work: @escaping @Sendable (CancellationToken) -> Result
  ) -> Result? {
    let run = BackgroundRun<Result>()
    let (tongue, wire) = (tongue, wire)
    let ending = Watchdog.shared.watching(by: { output.look() }) {
      Options.interruptible.limited(
        to: options.limits.limits,
        overrun: { limit in
          guard case .memory = limit.kind else { return run.overrun(limit) }
          // Memory that is not given back is a danger to the machine.
          output.fail(limit.diagnostic)
          wire.drain()
          ThisProcess.exitAtOnce(ExitStatus.failed.rawValue)
        }
      ) { token in
        run.wait(for: token) { work(token) }
      }
    }
    switch ending {
    case .finished(let result): return result
    case .interrupted: output.fail(.interruption(tongue))
    case .overrun(let limit): output.fail(limit.diagnostic)
    }
    return nil
  }

  /// The values of expressions that a front end wants to know beside, each by itself: none changes
  /// anything.
  private func values(
    of expressions: [String: JSONTree], for request: Request
  ) -> [String: JSONTree] {
    let before = session
    defer { session = before }
    return expressions.mapValues { expression in
      session = before
      let output = CellOutput(wire, for: request, number: count, isSilent: true, tongue)
      run(Source(expression.string ?? "", origin: .input(count)), output)
      if let error = output.error {
        return .object(error.members.merging(["status": .text("error")]) { $1 })
      }
      return .object([
        "status": .text("ok"), "data": output.value ?? .object([:]), "metadata": .object([:]),
      ])
    }
  }
}

/// A cell as it is typed: commands, one a line, around its code.
struct TypedCell {
  /// The commands above the code, as the dialogue reads them.
  private(set) var commands: [TypedLine] = []
  /// The commands below the code.
  private(set) var lastCommands: [TypedLine] = []
  /// The code, with an empty line for each command, so that lines keep their numbers.
  private(set) var code = ""

  /// True where there is no code.
  var isEmpty: Bool { code.allSatisfy(\.isWhitespace) }

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      guard let command = Self.command(in: line, isAlone: lines.count == 1) else {
        if line.allSatisfy(\.isWhitespace) { continue }
        break
      }
      commands.append(command)
      lines[index] = ""
    }
    while let line = lines.last, line.hasPrefix(":"),
      let command = Self.command(in: line, isAlone: false)
    {
      lastCommands.insert(command, at: 0)
      lines.removeLast()
    }
    code = lines.joined(separator: "\n")
  }

  /// The command on a line: after `:` or `?`, or a question that stands alone, such as `mean?`.
  private static func command(in line: String, isAlone: Bool) -> TypedLine? {
    let typed = TypedLine(line)
    switch typed {
    case .command: return typed
    case .help: return isAlone || line.hasPrefix("?") ? typed : nil
    case .quit: return isAlone ? typed : nil
    case .code:
      let name = line.trimming { $0.isWhitespace || $0 == "?" }
      let asks =
        isAlone && line.hasSuffix("?") && !name.isEmpty
        && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      return asks ? .help(name) : nil
    case .empty: return nil
    }
  }
}

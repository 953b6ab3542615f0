import ArgumentParser
import Diagnostics
import Evaluation
import JSONTrees
import JupyterProtocol
import LineEditor
import Notebooks
import Platform
import Styling

/// A kernel of Jupyter: answers requests one after the other, until it is told to end.
///
/// Interruptions are taken where they come, on the thread that reads; everything else waits for its
/// turn. The messages are those of the protocol 5.4.
final class Kernel {
  let wire: KernelWire
  let inbox = KernelInbox()
  var options: Options
  var session: Session
  var cells = LooseCells()
  /// The number of cells that have run and are kept in the history.
  var count = 0
  var history = KernelHistory()
  /// The repair that the last error has offered.
  var repair: (source: Source, fix: Fix)?
  /// The cells that an error has taken out of the queue, and that are still to be answered.
  var dropped: [Request] = []
  let writesAnywhere: Bool

  var tongue: Tongue { options.tongue }

  /// The place where cells count as lying: the folder that Jupyter has started the kernel in.
  static let place = "./notebook"

  /// Tells the log of Jupyter what no front end asks for.
  private let log: ResultPrinter

  init(options: Options, writesAnywhere: Bool, wire: KernelWire, log: ResultPrinter) throws {
    self.log = log
    (self.options, self.writesAnywhere, self.wire) = (options, writesAnywhere, wire)
    session = try options.session(besides: Self.place)
  }

  /// Answers requests until it is told to end.
  func run() throws {
    let inbox = inbox
    let wire = wire
    let log = log
    let orphan = Orphan()
    let isStarted = wire.start(quiet: orphan == nil ? nil : .seconds(1)) { event in
      switch event {
      case .request(let request): Self.take(request, inbox, wire)
      case .dropped(let problem): Self.tell(problem, log)
      case .quiet: orphan?.endWithParent()
      }
    }
    guard isStarted else { throw ExitStatus.failed }
    publishState("starting", parent: KernelWire.nobody)
    while let request = inbox.next() {
      publishState("busy", parent: request.header)
      let goesOn = answer(request)
      publishState("idle", parent: request.header)
      abortDropped()
      if !goesOn { break }
    }
    wire.drain()
  }

  /// Takes a request on the thread that reads.
  private static func take(_ request: Request, _ inbox: KernelInbox, _ wire: KernelWire) {
    guard request.channel == .control else { return inbox.add(request) }
    switch request.type {
    case "interrupt_request":
      answerAtOnce(request, .object(["status": .text("ok")]), wire)
      inbox.interrupt()
    case "kernel_info_request": answerAtOnce(request, KernelInfo.answer, wire)
    default:
      inbox.add(request)
      // What runs gives way to the end.
      if request.type == "shutdown_request" { inbox.interrupt() }
    }
  }

  private static func answerAtOnce(_ request: Request, _ content: JSONTree, _ wire: KernelWire) {
    let state = { (word: String) in
      wire.publish("status", .object(["execution_state": .text(word)]), parent: request.header)
    }
    state("busy")
    wire.reply(to: request, content)
    state("idle")
  }

  private func publishState(_ state: String, parent: [UInt8]) {
    wire.publish("status", .object(["execution_state": .text(state)]), parent: parent)
  }

  private static func tell(_ problem: MessageParts.Problem, _ log: ResultPrinter) {
    let reason: Bilingual
    switch problem {
    case .noMessage: reason = Bilingual("ce n'en est pas un", "it is none")
    case .wrongSignature:
      reason = Bilingual("sa signature n'est pas la bonne", "its signature is wrong")
    case .repeated: reason = Bilingual("il est déjà venu", "it has come before")
    case .malformed: reason = Bilingual("il est illisible", "it cannot be read")
    }
    log.remark(
      StyledText(Bilingual("message écarté : ", "message dropped: ")(log.tongue), .warning)
        + StyledText(reason(log.tongue)))
  }

  /// Answers a request; false when the kernel is to end.
  private func answer(_ request: Request) -> Bool {
    switch request.type {
    case "execute_request": execute(request)
    case "kernel_info_request": wire.reply(to: request, KernelInfo.answer)
    case "complete_request": wire.reply(to: request, completion(request.content))
    case "inspect_request": wire.reply(to: request, inspection(request.content))
    case "is_complete_request": wire.reply(to: request, completeness(request.content))
    case "history_request": wire.reply(to: request, history.answer(request.content))
    case "comm_info_request":
      wire.reply(to: request, .object(["status": .text("ok"), "comms": .object([:])]))
    case "comm_open": refuse(request)
    case "comm_msg", "comm_close", "input_reply": break
    case "shutdown_request":
      let restarts = request.content["restart"]?.bool ?? false
      let content: JSONTree = .object(["status": .text("ok"), "restart": .bool(restarts)])
      wire.reply(to: request, content)
      wire.publish("shutdown_reply", content, parent: request.header)
      return false
    default:
      let words = Bilingual("demande inconnue : ", "unknown request: ")
      var line = StyledText(words(log.tongue), .warning)
      line.append(name: request.type)
      log.remark(line)
    }
    return true
  }

  /// Closes a comm that a front end opens: étude knows no target.
  private func refuse(_ request: Request) {
    wire.publish(
      "comm_close",
      .object(["comm_id": request.content["comm_id"] ?? .text(""), "data": .object([:])]),
      parent: request.header)
  }
}

/// What a kernel says of itself.
enum KernelInfo {
  static let answer: JSONTree = .object([
    "status": .text("ok"), "protocol_version": .text(KernelWire.version),
    "implementation": .text("etude"), "implementation_version": .text(EtudeCommand.version),
    "banner": .text("étude \(EtudeCommand.version)"), "debugger": .bool(false),
    "help_links": .list([]), "supported_features": .list([]),
    "language_info": .object([
      "name": .text("etude"), "version": .text(EtudeCommand.version),
      "mimetype": .text("text/x-etude"), "file_extension": .text(".etude"),
      "pygments_lexer": .text("etude"), "nbconvert_exporter": .text("script"),
      // Python's colours stand in where JupyterLab does not know ours.
      "codemirror_mode": .object(["name": .text("etude"), "mime": .text("text/x-python")]),
    ]),
  ])
}

/// The watch over the program that has started the kernel: without it nobody would ever end it.
private struct Orphan {
  private let parent: Int32

  /// The watch, where Jupyter asks for it.
  init?() {
    guard let text = ProgramEnvironment["JPY_PARENT_PID"], Int32(text) != nil else { return nil }
    parent = ThisProcess.parent
  }

  /// Ends the program where the one that has started it is gone.
  func endWithParent() {
    // An orphan is given another parent.
    if ThisProcess.parent != parent { ThisProcess.exitAtOnce(ExitStatus.failed.rawValue) }
  }
}

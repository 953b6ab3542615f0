import Foundation
import JSONTrees
import JupyterProtocol
import KernelSupport
import Platform
import TerminalSupport
import Testing

/// `etude kernel`, driven over its sockets as a front end of Jupyter does.
@Suite struct KernelTests {
  private let kernel: RunningKernel

  init() throws { kernel = try RunningKernel() }

  private func lesson(_ words: String, tags: [String] = []) -> JSONTree {
    .object([
      "etude": .object(["info": .text("etude " + words)]),
      "tags": .list(tags.map { .text($0) }),
    ])
  }

  @Test func cellsShareASessionAndItsNews() throws {
    let first = try kernel.client()
    let second = try kernel.client()
    _ = try first.run("x = 41")
    let outcome = try second.run("x\nprint(\"a\")\nx + 1")
    #expect(outcome.reply["status"]?.string == "ok")
    #expect(
      outcome.news.map(\.type) == ["execute_input", "display_data", "stream", "execute_result"])
    #expect(outcome.texts == ["41", "a\n", "42"])
    #expect(outcome.reply["execution_count"]?.integer == 2)
  }

  @Test func tablesAndPicturesHaveTheirForms() throws {
    let client = try kernel.client()
    let table = try client.run("cons_ia.head(2)").news.last?.content["data"]
    #expect(table?["text/html"]?.string?.hasPrefix("<table>") == true)
    let picture = try client.run("cons_ia.head(3).bars(Petite_conv)").news.last?.content["data"]
    #expect(picture?["image/svg+xml"]?.string?.hasPrefix("<svg ") == true)
    #expect(picture?["text/plain"]?.string?.isEmpty == false)
    let long = try client.run("table(x = range(1000))").news.last?.content["data"]
    #expect(long?["text/html"]?.string?.contains("… et 800 lignes de plus") == true)
  }

  @Test func errorsAreOneLineAndATraceback() throws {
    let outcome = try kernel.client().run("a = 1\n1 Wh + 2 km")
    let reply = outcome.reply
    #expect(reply["status"]?.string == "error")
    #expect(reply["ename"]?.string == "U301")
    #expect(reply["evalue"]?.string == "on n'additionne pas une énergie et une longueur")
    let traceback = reply["traceback"]?.items?.compactMap(\.string).joined(separator: "\n") ?? ""
    #expect(traceback.contains("\u{1B}[") && traceback.contains("ligne 2"))
    #expect(outcome.news.last?.type == "error")
  }

  @Test func anErrorDropsWhatWaits() throws {
    let client = try kernel.client()
    let numbers = try ["k = 0\nwhile k < 300000:\n  k += 1\n1 Wh + 2 km", "2"].map {
      try client.send("execute_request", .object(["code": .text($0)]))
    }
    // The first cell takes long enough for the second to be there when it fails.
    let replies = try numbers.map { try client.outcome(of: $0).reply }
    #expect(replies.map { $0["status"]?.string } == ["error", "aborted"])
    #expect(replies[1]["execution_count"] == nil, "no number beside a cell that has not run")
    #expect(try client.run("3").texts == ["3"])
  }

  @Test(arguments: [true, false])
  func aCellIsInterrupted(byMessage: Bool) throws {
    let client = try kernel.client()
    _ = try client.run("n = 5")
    let number = try client.send(
      "execute_request", .object(["code": .text("print(\"ici\")\nwhile true:\n  n = n + 1")]))
    // The line is held back for a moment, then told while the cell still runs.
    try client.waitForNews("stream")
    if byMessage {
      let request = try client.send("interrupt_request", .object([:]), on: .control)
      try client.waitForReply(to: request, on: .control)
    } else {
      kernel.program.signal(SIGINT)
    }
    let outcome = try client.outcome(of: number)
    #expect(outcome.reply["ename"]?.string == "KeyboardInterrupt")
    #expect(try client.run("n").texts == ["5"])
  }

  @Test func largeCellsRun() throws {
    let client = try kernel.client()
    let text = String(repeating: "é", count: 1_000_000)
    #expect(try client.run("big = \"\(text)\"").reply["status"]?.string == "ok")
  }

  @Test func cellsOfALessonFollowTheirRoles() throws {
    let client = try kernel.client()
    let open = try client.run("reponse = ____", metadata: lesson("exercice #e1"))
    #expect(open.texts == ["exercice e1 à compléter : remplacez ____"])
    let test = "assert reponse == 2, \"non\""
    #expect(
      try client.run(test, metadata: lesson("test #e1")).texts
        == ["attend reponse, de l'exercice à compléter"])
    // What does not say that it is a lesson fails, as graders need it to.
    #expect(try client.run(test).reply["status"]?.string == "error")
    _ = try client.run("reponse = 3", metadata: lesson("exercice #e1"))
    let refused = try client.run(test, metadata: lesson("test #e1"))
    #expect(refused.texts == ["✗ exercice e1 : non"])
    #expect(refused.reply["status"]?.string == "error")
    _ = try client.run("reponse = 2", metadata: lesson("exercice #e1"))
    let passed = try client.run(test, metadata: lesson("test #e1"))
    #expect(passed.texts == ["✓ exercice e1 : réussi"])
    for words in ["test-caché #e1", "réponse-fausse #e1"] {
      let outcome = try client.run("reponse = 9\nassert false", metadata: lesson(words))
      #expect(outcome.texts == ["seule la correction exécute cette cellule"])
    }
    let replaced = lesson("exercice #e1", tags: ["exercise", "skip-execution"])
    _ = try client.run("reponse = 9", metadata: replaced)
    #expect(try client.run("reponse").texts == ["2"])
  }

  @Test(arguments: [
    (":lang fr", "✗ exercice e1 : erreur[U301] "), (":lang en", "✗ exercise e1: error[U301] "),
  ])
  func aTestThatEndsInAnErrorHasAVerdict(command: String, verdict: String) throws {
    let client = try kernel.client()
    _ = try client.run(command)
    _ = try client.run("reponse = 2 km", metadata: lesson("exercice #e1"))
    let ended = try client.run(
      "assert reponse + 1 Wh == 2 Wh, \"non\"", metadata: lesson("test #e1"))
    #expect(ended.news.map(\.type) == ["execute_input", "display_data"])
    let data = ended.news.last?.content["data"]
    let text = data?["text/plain"]?.string ?? ""
    #expect(text.hasPrefix(verdict) && text.contains("assert reponse + 1 Wh"), "\(text)")
    let html = data?["text/html"]?.string ?? ""
    #expect(html.hasPrefix("<pre ") && html.contains(verdict), "\(html)")
    #expect(ended.reply["status"]?.string == "error")
    #expect(ended.reply["ename"]?.string == "U301")
  }

  @Test func commandsStandBeforeTheCode() throws {
    let client = try kernel.client()
    #expect(try client.run(":lang en\n1 + 1").texts == ["étude speaks English", "2"])
    #expect(try client.run("1 + 1\n:lang en").texts == ["2", "étude speaks English"])
    #expect(
      try client.run("1 Wh + 2 km").reply["evalue"]?.string
        == "an energy and a length cannot be added")
  }

  @Test(arguments: [
    ("cons_ia", "Consommation des IA"), ("cons_ia.Petite_conv", "cons_ia.Petite_conv"),
    ("pour", "mots du langage"), ("kWh", "kilowattheure"), ("mean(cons_ia.inconnu", "mean("),
    ("mean([1, sqrt(inconnu), ", "mean("), ("n = 5\nn", "5"),
  ])
  func theNameAtTheCursorIsExplained(code: String, words: String) throws {
    let client = try kernel.client()
    _ = try client.run("n = 5")
    let number = try client.send(
      "inspect_request",
      .object(["code": .text(code), "cursor_pos": .integer(code.unicodeScalars.count)]))
    let reply = try client.outcome(of: number).reply
    #expect(reply["data"]?["text/plain"]?.string?.contains(words) == true, "\(reply)")
  }

  @Test func cellsWriteInTheirFolderOnly() throws {
    let client = try kernel.client()
    let outcome = try client.run("cons_ia.write_csv(\"ici.csv\")")
    #expect(outcome.texts.first == "écrit : ici.csv")
    #expect(try client.run("cons_ia.write_csv(\"../là.csv\")").reply["ename"]?.string == "F568")
  }

  @Test func aShutdownEndsWhatRuns() throws {
    let client = try kernel.client()
    _ = try client.send("execute_request", .object(["code": .text("while true:\n  1")]))
    let number = try client.send(
      "shutdown_request", .object(["restart": .bool(true)]), on: .control)
    #expect(
      try client.outcome(of: number, on: .control).reply
        == .object(["status": .text("ok"), "restart": .bool(true)]))
    #expect(try kernel.program.waitForExit() == 0)
  }

  @Test(arguments: [
    ("{}", 65, "F600"), ("{", 65, "F600"), ("", 65, "F600"),
  ])
  func whatIsNoConnectionFileIsTold(text: String, status: Int32, code: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "c.json")
    let run = try Etude.run("kernel", "-f", "c.json", in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains(code))
    #expect(try Etude.run("kernel", "-f", "absent.json", in: folder).status == 66)
    #expect(try Etude.run("kernel", in: folder).status == 64)
  }

  @Test func anAddressThatIsTakenIsTold() throws {
    // It listens by now.
    _ = try kernel.client()
    let folder = try Folder()
    try folder.write(kernel.connection, to: "c.json")
    let run = try Etude.run("kernel", "-f", "c.json", in: folder)
    #expect(run.status == 74)
    #expect(run.errors.contains("F601"))
  }
}

/// A kernel that runs, with a connection file of its own.
private final class RunningKernel {
  let program: RunningProgram
  let connection: String
  private let folder: Folder
  private let file: ConnectionFile
  private let ports: [Channel: Int]

  init() throws {
    folder = try Folder()
    // Ports that were free a moment ago.
    let sockets = try Channel.allCases.map {
      ($0, try Socket.listening(host: "127.0.0.1", port: 0))
    }
    ports = Dictionary(uniqueKeysWithValues: sockets.map { ($0, $1.port) })
    let members = ports.map { "\"\($0.rawValue)_port\": \($1)" }.joined(separator: ", ")
    connection = "{\"ip\": \"127.0.0.1\", \"key\": \"0a-1b\", \(members)}"
    let path = try folder.write(connection, to: "connection.json")
    file = try ConnectionFile(try JSONTree(Array(connection.utf8)))
    withExtendedLifetime(sockets) {}
    program = try RunningProgram(
      [Etude.path(), "kernel", "--lang", "fr", "-f", path], input: Data(),
      environment: ["HOME": "/nonexistent"], directory: folder.path + "/work")
  }

  func client() throws -> KernelClient {
    let end = ContinuousClock.now + patience
    while true {
      do { return try KernelClient(file) { ports[$0] ?? 0 } } catch {
        // It is not up yet.
        guard ContinuousClock.now < end else { throw error }
        DetachedThread.pause(.milliseconds(20))
      }
    }
  }
}

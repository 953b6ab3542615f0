import BuiltinKit
import Diagnostics
import Styling
import Testing
import Values

/// The declaration of parameters and the reading of their arguments.
@Suite struct ArgumentTests {
  private let host = FakeHost()

  private static let options = Parameter.group(
    Parameter.count("n", Bilingual(same: ""), in: 1...3, default: 2),
    Parameter.flag("log", Bilingual(same: ""), default: true)
  ) { n, log -> [Value] in
    let (count, isLog) = (try n.value, try log.value)
    return [.integer(Int64(count)), .bool(isLog)]
  }

  /// A function that gives what it reads: a value, a group of two options, an optional text.
  private static let probe = Builtin(
    "probe", french: "sonde", .maths, Bilingual(same: ""),
    takes: Parameter.value("x", Bilingual(same: "")), options,
    Parameter.text("end", french: "bout", Bilingual(same: "")).optional,
    Parameter.choice(
      "order", among: [(Bilingual("haut", "up"), 1), (Bilingual("bas", "down"), -1)],
      Bilingual(same: "")),
    examples: []
  ) { _, x, options, end, order in
    if case .none = try x.value { return .none }
    let first = Value.text(try end.value ?? "-")
    return .list(try [first] + options.value + [.integer(Int64(order.value))])
  }

  private func complaint(_ values: Value...) -> Diagnostic? {
    let slots = Self.probe.parameters.indices.map { index in
      index < values.count ? Invocation.Slot.value(values[index]) : .absent
    }
    let call = Invocation(
      builtin: Self.probe, slots: slots, codes: slots.map { _ in nil }, host: host)
    do {
      _ = try Self.probe.body(call)
      return nil
    } catch { return error as? Diagnostic }
  }

  @Test func readsTheDefaultsThatTheSignatureShows() throws {
    #expect(
      Self.probe.signature(.english) == "probe(x, n = 2, log = true, end, order = \"up\")")
    #expect(try host.echo(Self.probe, .bool(true)) == "[\"-\", 2, vrai, 1]")
  }

  @Test func readsWhatIsGiven() throws {
    let named: [String: Value] = ["end": .text("z"), "order": .text("BAS"), "log": .bool(false)]
    #expect(
      try host.echo(Self.probe, .bool(true), .integer(3), named: named)
        == "[\"z\", 3, faux, -1]")
  }

  @Test func namesThePlaceOfAParameterInAGroup() {
    #expect(complaint(.bool(true), .integer(4))?.argument == 1)
    #expect(complaint(.bool(true), .integer(3), .integer(1))?.argument == 2)
    #expect(complaint(.bool(true), .integer(3), .bool(true), .integer(1))?.argument == 3)
  }

  @Test func complainsInTheOrderOfReading() {
    // The body reads `end` before the options.
    #expect(complaint(.bool(true), .integer(9), .integer(9), .integer(9))?.argument == 3)
  }

  @Test func doesNotReadWhatIsNotAskedFor() {
    #expect(complaint(.none, .integer(9), .integer(9), .integer(9)) == nil)
  }
}

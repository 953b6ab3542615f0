import Diagnostics
import Language
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("12 %", "0.12"), ("12.5%", "0.125"), ("0.1 %", "0.001"), ("1_000 %", "10.0"),
    ("35 Wh * 12 %", "(* 35.0<Wh> 0.12)"), ("12 % * x", "(* 0.12 x)"), ("20 % 3", "(% 20 3)"),
    ("20 % x", "(% 20 x)"), ("20 % (3)", "(% 20 3)"), ("20 % -5", "(% 20 (- 5))"),
    ("20 %-5", "(% 20 (- 5))"), ("[10 %, 5 %]", "[0.1 0.05]"), ("x % 3", "(% x 3)"),
    ("f(12 %)", "(f 0.12)"), ("if 5 % then 1 else 2", "(if 0.05 1 2)"),
    ("5 % -> kg", "(-> 0.05 <kg>)"),
    ("20 % - 5 %", "S151"), ("20 % + x", "S151"), ("(20 %) - 5 %", "(- 0.2 0.05)"),
    ("(12 %\n)", "0.12"), ("(12 %\n3)", "(% 12 3)"), ("12 %\n3", "0.12 3"),
    ("5 % == x", "(0.05 == x)"), ("1e3 %", "10.0"),
  ])
  func percentOrRemainder(_ text: String, _ tree: String) {
    #expect(Dump.program(text) == tree)
  }

  @Test(arguments: [
    ("1 h 30 min", "1.0<h>+30.0<min>"), ("-1 h 30 min", "(- 1.0<h>+30.0<min>)"),
    ("2 d 3 h 5 min 10.5 s", "2.0<d>+3.0<h>+5.0<min>+10.5<s>"),
    ("2 * 1 h 30 min", "(* 2 1.0<h>+30.0<min>)"), ("1 h\n30 min", "1.0<h> 30.0<min>"),
    ("1 h 30", "S152"), ("1h30", "S152"), ("1h30min", "S152"), ("2d12h", "S152"),
  ])
  func durations(_ text: String, _ tree: String) {
    #expect(Dump.program(text).hasPrefix(tree))
  }

  @Test(arguments: [
    ("1h30", "1 h 30 min"), ("1 h 30", "1 h 30 min"), ("x = 2h05min + 1 h", "x = 2 h 05 min + 1 h"),
    ("20 % - 5 %", "(20 %) - 5 %"), ("5 min 30", "5 min 30 s"),
  ])
  func mistakesAreRepaired(_ text: String, _ mended: String) throws {
    let source = Source(text, origin: .input(1))
    let error = try #require(Parser.parse(source, mode: .file).diagnostics.first)
    let fix = try #require(error.fix)
    #expect(fix.applied(to: source) == mended)
    #expect(Parser.parse(Source(mended, origin: .input(1)), mode: .file).diagnostics.isEmpty)
  }
}
